import { OcConfirmForm } from '../registry/confirm-form/confirm-form.ts';
import { register } from '../register.ts';

register('oc-confirm-form', OcConfirmForm);
