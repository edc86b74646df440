import { OcMap } from '../observatory/map/map.ts';
import { register } from '../register.ts';

register('oc-map', OcMap);
