import { OcSurveyForm } from '../observatory/survey-form/survey-form.ts';
import { register } from '../register.ts';

register('oc-survey-form', OcSurveyForm);
