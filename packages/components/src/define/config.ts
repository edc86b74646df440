import { OcConfig } from '../config.ts';
import { register } from '../register.ts';

register('oc-config', OcConfig);
