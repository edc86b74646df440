import type { Route } from '../route.ts';

export const requestLink = {
  id: 'requestLink',
  method: 'POST',
  path: '/self-service/link-requests',
} as const satisfies Route;
export const showLinkedRecord = {
  id: 'showLinkedRecord',
  method: 'POST',
  path: '/self-service/record',
} as const satisfies Route;
export const answerIntegration = {
  id: 'answerIntegration',
  method: 'POST',
  path: '/self-service/integration-answer',
} as const satisfies Route;
export const confirmLinkedRecord = {
  id: 'confirmLinkedRecord',
  method: 'POST',
  path: '/self-service/confirmation',
} as const satisfies Route;
export const correctLinkedOrganisation = {
  id: 'correctLinkedOrganisation',
  method: 'POST',
  path: '/self-service/correction',
} as const satisfies Route;
export const changeLinkedContact = {
  id: 'changeLinkedContact',
  method: 'POST',
  path: '/self-service/contact',
} as const satisfies Route;
export const leavePartnership = {
  id: 'leavePartnership',
  method: 'POST',
  path: '/self-service/departure',
} as const satisfies Route;
export const requestAccess = {
  id: 'requestAccess',
  method: 'POST',
  path: '/organisations/{organisationId}/access-requests',
} as const satisfies Route;
export const searchAccessRequests = {
  id: 'searchAccessRequests',
  method: 'GET',
  path: '/access-requests',
} as const satisfies Route;
export const grantAccess = {
  id: 'grantAccess',
  method: 'POST',
  path: '/access-requests/{accessRequestId}/approval',
} as const satisfies Route;
export const refuseAccess = {
  id: 'refuseAccess',
  method: 'POST',
  path: '/access-requests/{accessRequestId}/refusal',
} as const satisfies Route;
export const withdrawAccess = {
  id: 'withdrawAccess',
  method: 'POST',
  path: '/access-requests/{accessRequestId}/withdrawal',
} as const satisfies Route;
