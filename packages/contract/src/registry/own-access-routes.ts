import type { Route } from '../route.ts';

export const showOwnAccess = {
  id: 'showOwnAccess',
  method: 'GET',
  path: '/own-access',
} as const satisfies Route;
