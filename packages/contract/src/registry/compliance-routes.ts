import type { Route } from '../route.ts';

export const showCompliance = {
  id: 'showCompliance',
  method: 'GET',
  path: '/partnerships/{partnershipId}/compliance',
} as const satisfies Route;
