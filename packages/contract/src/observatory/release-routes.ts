import type { Route } from '../route.ts';

export const searchReleases = {
  id: 'searchReleases',
  method: 'GET',
  path: '/releases',
} as const satisfies Route;
export const showRelease = {
  id: 'showRelease',
  method: 'GET',
  path: '/releases/{releaseCode}',
} as const satisfies Route;
export const searchReleaseDifferences = {
  id: 'searchReleaseDifferences',
  method: 'GET',
  path: '/releases/{releaseCode}/differences',
} as const satisfies Route;
export const draftRelease = {
  id: 'draftRelease',
  method: 'POST',
  path: '/releases',
} as const satisfies Route;
export const amendRelease = {
  id: 'amendRelease',
  method: 'PATCH',
  path: '/releases/{releaseCode}',
} as const satisfies Route;
export const publishRelease = {
  id: 'publishRelease',
  method: 'POST',
  path: '/releases/{releaseCode}/publication',
} as const satisfies Route;
export const recallRelease = {
  id: 'recallRelease',
  method: 'POST',
  path: '/releases/{releaseCode}/recall',
} as const satisfies Route;
export const searchReleaseRecords = {
  id: 'searchReleaseRecords',
  method: 'GET',
  path: '/release-records',
} as const satisfies Route;
export const showReleaseRecord = {
  id: 'showReleaseRecord',
  method: 'GET',
  path: '/release-records/{releaseCode}',
} as const satisfies Route;
export const showReleaseRecordData = {
  id: 'showReleaseRecordData',
  method: 'GET',
  path: '/release-records/{releaseCode}/indicators/{indicatorCode}/data',
} as const satisfies Route;
