import type { Route } from '../route.ts';

export const issueChallenge = {
  id: 'issueChallenge',
  method: 'POST',
  path: '/challenges',
} as const satisfies Route;
