import type { Route } from '../route.ts';

export const searchContextDataSets = {
  id: 'searchContextDataSets',
  method: 'GET',
  path: '/context-data-sets',
} as const satisfies Route;
export const showContextDataSet = {
  id: 'showContextDataSet',
  method: 'GET',
  path: '/context-data-sets/{contextDataSetCode}',
} as const satisfies Route;
export const showContextData = {
  id: 'showContextData',
  method: 'GET',
  path: '/context-data-sets/{contextDataSetCode}/data',
} as const satisfies Route;
export const registerContextDataSet = {
  id: 'registerContextDataSet',
  method: 'POST',
  path: '/context-data-sets',
} as const satisfies Route;
export const amendContextDataSet = {
  id: 'amendContextDataSet',
  method: 'PATCH',
  path: '/context-data-sets/{contextDataSetCode}',
} as const satisfies Route;
export const loadContextData = {
  id: 'loadContextData',
  method: 'PUT',
  path: '/context-data-sets/{contextDataSetCode}/file',
} as const satisfies Route;
export const checkContextData = {
  id: 'checkContextData',
  method: 'GET',
  path: '/context-data-set-records/{contextDataSetCode}/check',
} as const satisfies Route;
export const publishContextData = {
  id: 'publishContextData',
  method: 'POST',
  path: '/context-data-sets/{contextDataSetCode}/publication',
} as const satisfies Route;
export const searchContextDataSetRecords = {
  id: 'searchContextDataSetRecords',
  method: 'GET',
  path: '/context-data-set-records',
} as const satisfies Route;
export const showContextDataSetRecord = {
  id: 'showContextDataSetRecord',
  method: 'GET',
  path: '/context-data-set-records/{contextDataSetCode}',
} as const satisfies Route;
