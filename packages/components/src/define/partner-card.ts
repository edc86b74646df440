import { OcPartnerCard } from '../registry/partner-card/partner-card.ts';
import { register } from '../register.ts';

register('oc-partner-card', OcPartnerCard);
