import { OcPartnershipDesk } from '../registry/partnership-desk/partnership-desk.ts';
import { register } from '../register.ts';

register('oc-partnership-desk', OcPartnershipDesk);
