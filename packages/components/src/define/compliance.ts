import { OcCompliance } from '../registry/compliance/compliance.ts';
import { register } from '../register.ts';

register('oc-compliance', OcCompliance);
