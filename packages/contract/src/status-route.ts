import type { Route } from './route.ts';

export const showStatus = { id: 'showStatus', method: 'GET', path: '/status' } as const satisfies Route;
