import type { Route } from '../route.ts';

export const searchQuestionnaires = {
  id: 'searchQuestionnaires',
  method: 'GET',
  path: '/questionnaires',
} as const satisfies Route;
export const showQuestionnaire = {
  id: 'showQuestionnaire',
  method: 'GET',
  path: '/questionnaires/{questionnaireId}',
} as const satisfies Route;
export const addQuestionnaire = {
  id: 'addQuestionnaire',
  method: 'POST',
  path: '/questionnaires',
} as const satisfies Route;
export const amendQuestionnaire = {
  id: 'amendQuestionnaire',
  method: 'PATCH',
  path: '/questionnaires/{questionnaireId}',
} as const satisfies Route;
