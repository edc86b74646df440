import { OcContributionForm } from '../observatory/contribution-form/contribution-form.ts';
import { register } from '../register.ts';

register('oc-contribution-form', OcContributionForm);
