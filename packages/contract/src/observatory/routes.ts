import type { Route } from '../route.ts';

export * from './capacity-activity-routes.ts';
export * from './consultation-routes.ts';
export * from './context-data-set-routes.ts';
export * from './contribution-routes.ts';
export * from './meeting-routes.ts';
export * from './questionnaire-routes.ts';
export * from './survey-routes.ts';
export * from './release-routes.ts';
export * from './study-routes.ts';

export const searchIndicators = {
  id: 'searchIndicators',
  method: 'GET',
  path: '/indicators',
} as const satisfies Route;
export const showIndicator = {
  id: 'showIndicator',
  method: 'GET',
  path: '/indicators/{indicatorCode}',
} as const satisfies Route;
export const showIndicatorData = {
  id: 'showIndicatorData',
  method: 'GET',
  path: '/indicators/{indicatorCode}/data',
} as const satisfies Route;
export const explainIndicator = {
  id: 'explainIndicator',
  method: 'GET',
  path: '/indicators/{indicatorCode}/explain',
} as const satisfies Route;
export const showIndicatorChart = {
  id: 'showIndicatorChart',
  method: 'GET',
  path: '/indicators/{indicatorCode}/chart',
} as const satisfies Route;
export const showDataflow = {
  id: 'showDataflow',
  method: 'GET',
  path: '/dataflows/{dataflowCode}',
} as const satisfies Route;
export const showCatalogue = {
  id: 'showCatalogue',
  method: 'GET',
  path: '/catalogue',
} as const satisfies Route;
