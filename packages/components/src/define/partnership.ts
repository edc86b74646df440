import { OcPartnership } from '../registry/partnership/partnership.ts';
import { register } from '../register.ts';

register('oc-partnership', OcPartnership);
