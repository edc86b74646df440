import { OcMembershipForm } from '../registry/membership-form/membership-form.ts';
import { register } from '../register.ts';

register('oc-membership-form', OcMembershipForm);
