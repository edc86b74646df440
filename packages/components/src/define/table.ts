import { OcTable } from '../observatory/table/table.ts';
import { register } from '../register.ts';

register('oc-table', OcTable);
