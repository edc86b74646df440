import { OcChart } from '../observatory/chart/chart.ts';
import { register } from '../register.ts';

register('oc-chart', OcChart);
