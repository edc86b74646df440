import { register } from '../register.ts';
import { OcImport } from '../registry/import/import.ts';

register('oc-import', OcImport);
