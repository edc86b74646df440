import type { Route } from '../route.ts';

export const searchSurveyWaves = {
  id: 'searchSurveyWaves',
  method: 'GET',
  path: '/survey-waves',
} as const satisfies Route;
export const showSurveyWave = {
  id: 'showSurveyWave',
  method: 'GET',
  path: '/survey-waves/{surveyWaveId}',
} as const satisfies Route;
export const planSurveyWave = {
  id: 'planSurveyWave',
  method: 'POST',
  path: '/survey-waves',
} as const satisfies Route;
export const amendSurveyWave = {
  id: 'amendSurveyWave',
  method: 'PATCH',
  path: '/survey-waves/{surveyWaveId}',
} as const satisfies Route;
export const validateSurveyResponses = {
  id: 'validateSurveyResponses',
  method: 'POST',
  path: '/survey-waves/{surveyWaveId}/validation',
} as const satisfies Route;
export const searchSurveyResults = {
  id: 'searchSurveyResults',
  method: 'GET',
  path: '/survey-waves/{surveyWaveId}/results',
} as const satisfies Route;
export const searchSurveyResponses = {
  id: 'searchSurveyResponses',
  method: 'GET',
  path: '/survey-responses',
} as const satisfies Route;
export const showSurveyResponse = {
  id: 'showSurveyResponse',
  method: 'GET',
  path: '/survey-responses/{surveyResponseId}',
} as const satisfies Route;
export const startSurveyResponse = {
  id: 'startSurveyResponse',
  method: 'POST',
  path: '/survey-responses',
} as const satisfies Route;
export const saveSurveyAnswers = {
  id: 'saveSurveyAnswers',
  method: 'PUT',
  path: '/survey-responses/{surveyResponseId}/answers',
} as const satisfies Route;
export const submitSurveyResponse = {
  id: 'submitSurveyResponse',
  method: 'POST',
  path: '/survey-responses/{surveyResponseId}/submission',
} as const satisfies Route;
export const showLinkedSurvey = {
  id: 'showLinkedSurvey',
  method: 'POST',
  path: '/self-service/survey',
} as const satisfies Route;
export const saveLinkedSurvey = {
  id: 'saveLinkedSurvey',
  method: 'POST',
  path: '/self-service/survey-answers',
} as const satisfies Route;
export const submitLinkedSurvey = {
  id: 'submitLinkedSurvey',
  method: 'POST',
  path: '/self-service/survey-submission',
} as const satisfies Route;
