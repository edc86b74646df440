import { OcOutcomes } from '../observatory/outcomes/outcomes.ts';
import { register } from '../register.ts';

register('oc-outcomes', OcOutcomes);
