import { OcPartnerDirectory } from '../registry/partner-directory/partner-directory.ts';
import { register } from '../register.ts';

register('oc-partner-directory', OcPartnerDirectory);
