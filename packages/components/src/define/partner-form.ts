import { OcPartnerForm } from '../registry/partner-form/partner-form.ts';
import { register } from '../register.ts';

register('oc-partner-form', OcPartnerForm);
