import { OcFilter } from '../observatory/filter/filter.ts';
import { register } from '../register.ts';

register('oc-filter', OcFilter);
