import type { Route } from '../route.ts';

export const showRegistrationCandidates = {
  id: 'showRegistrationCandidates',
  method: 'GET',
  path: '/registrations/{registrationId}/candidates',
} as const satisfies Route;
export const searchDuplicates = {
  id: 'searchDuplicates',
  method: 'GET',
  path: '/duplicates',
} as const satisfies Route;
export const showDuplicate = {
  id: 'showDuplicate',
  method: 'GET',
  path: '/duplicates/{duplicateId}',
} as const satisfies Route;
export const dismissDuplicate = {
  id: 'dismissDuplicate',
  method: 'POST',
  path: '/duplicates/{duplicateId}/dismissal',
} as const satisfies Route;
export const reopenDuplicate = {
  id: 'reopenDuplicate',
  method: 'POST',
  path: '/duplicates/{duplicateId}/reopening',
} as const satisfies Route;
export const previewMerge = {
  id: 'previewMerge',
  method: 'GET',
  path: '/organisations/{organisationId}/merge-preview',
} as const satisfies Route;
export const mergeOrganisations = {
  id: 'mergeOrganisations',
  method: 'POST',
  path: '/merges',
} as const satisfies Route;
export const searchMerges = {
  id: 'searchMerges',
  method: 'GET',
  path: '/merges',
} as const satisfies Route;
export const showMerge = {
  id: 'showMerge',
  method: 'GET',
  path: '/merges/{mergeId}',
} as const satisfies Route;
export const undoMerge = {
  id: 'undoMerge',
  method: 'POST',
  path: '/merges/{mergeId}/undoing',
} as const satisfies Route;
