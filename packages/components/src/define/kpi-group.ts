import { OcKpiGroup } from '../observatory/kpi-group/kpi-group.ts';
import { OcKpi } from '../observatory/kpi/kpi.ts';
import { register } from '../register.ts';

register('oc-kpi-group', OcKpiGroup);
register('oc-kpi', OcKpi);
