import { OcKpi } from '../observatory/kpi/kpi.ts';
import { register } from '../register.ts';

register('oc-kpi', OcKpi);
