import { OcIndicator } from '../observatory/indicator/indicator.ts';
import { register } from '../register.ts';

register('oc-indicator', OcIndicator);
