import type { Route } from '../route.ts';

export const recordActivity = {
  id: 'recordActivity',
  method: 'POST',
  path: '/capacity-activities',
} as const satisfies Route;
export const searchActivities = {
  id: 'searchActivities',
  method: 'GET',
  path: '/capacity-activities',
} as const satisfies Route;
export const showActivity = {
  id: 'showActivity',
  method: 'GET',
  path: '/capacity-activities/{activityId}',
} as const satisfies Route;
export const amendActivity = {
  id: 'amendActivity',
  method: 'PATCH',
  path: '/capacity-activities/{activityId}',
} as const satisfies Route;
export const withdrawActivity = {
  id: 'withdrawActivity',
  method: 'POST',
  path: '/capacity-activities/{activityId}/withdrawal',
} as const satisfies Route;
export const searchActivityRecords = {
  id: 'searchActivityRecords',
  method: 'GET',
  path: '/capacity-activity-records',
} as const satisfies Route;
export const showActivityRecord = {
  id: 'showActivityRecord',
  method: 'GET',
  path: '/capacity-activity-records/{activityId}',
} as const satisfies Route;
