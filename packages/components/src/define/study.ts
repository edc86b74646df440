import { OcStudy } from '../observatory/study/study.ts';
import { register } from '../register.ts';

register('oc-study', OcStudy);
