import type { Route } from '../route.ts';

export const searchStudies = {
  id: 'searchStudies',
  method: 'GET',
  path: '/studies',
} as const satisfies Route;
export const showStudy = {
  id: 'showStudy',
  method: 'GET',
  path: '/studies/{studyCode}',
} as const satisfies Route;
export const showStudyVersion = {
  id: 'showStudyVersion',
  method: 'GET',
  path: '/studies/{studyCode}/versions/{versionNumber}',
} as const satisfies Route;
export const showStudyPackage = {
  id: 'showStudyPackage',
  method: 'GET',
  path: '/studies/{studyCode}/versions/{versionNumber}/package',
} as const satisfies Route;
export const draftStudy = { id: 'draftStudy', method: 'POST', path: '/studies' } as const satisfies Route;
export const amendStudy = {
  id: 'amendStudy',
  method: 'PATCH',
  path: '/studies/{studyCode}',
} as const satisfies Route;
export const publishStudy = {
  id: 'publishStudy',
  method: 'POST',
  path: '/studies/{studyCode}/publication',
} as const satisfies Route;
export const searchStudyRecords = {
  id: 'searchStudyRecords',
  method: 'GET',
  path: '/study-records',
} as const satisfies Route;
export const showStudyRecord = {
  id: 'showStudyRecord',
  method: 'GET',
  path: '/study-records/{studyCode}',
} as const satisfies Route;
