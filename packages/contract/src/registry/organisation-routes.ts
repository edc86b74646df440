import type { Route } from '../route.ts';

export const searchOrganisationRecords = {
  id: 'searchOrganisationRecords',
  method: 'GET',
  path: '/organisation-records',
} as const satisfies Route;
export const showOrganisationRecord = {
  id: 'showOrganisationRecord',
  method: 'GET',
  path: '/organisation-records/{organisationId}',
} as const satisfies Route;
export const amendOrganisation = {
  id: 'amendOrganisation',
  method: 'PATCH',
  path: '/organisations/{organisationId}',
} as const satisfies Route;
export const suspendOrganisation = {
  id: 'suspendOrganisation',
  method: 'POST',
  path: '/organisations/{organisationId}/suspension',
} as const satisfies Route;
export const restoreOrganisation = {
  id: 'restoreOrganisation',
  method: 'POST',
  path: '/organisations/{organisationId}/restoration',
} as const satisfies Route;
export const archiveOrganisation = {
  id: 'archiveOrganisation',
  method: 'POST',
  path: '/organisations/{organisationId}/archival',
} as const satisfies Route;
