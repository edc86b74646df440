import { OcConsultations } from '../observatory/consultations/consultations.ts';
import { register } from '../register.ts';

register('oc-consultations', OcConsultations);
