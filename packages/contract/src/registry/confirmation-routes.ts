import type { Route } from '../route.ts';

export const searchConfirmations = {
  id: 'searchConfirmations',
  method: 'GET',
  path: '/confirmations',
} as const satisfies Route;
export const confirmOrganisation = {
  id: 'confirmOrganisation',
  method: 'POST',
  path: '/organisations/{organisationId}/confirmation',
} as const satisfies Route;
