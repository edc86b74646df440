import type { Route } from '../route.ts';

export const startImport = { id: 'startImport', method: 'POST', path: '/imports' } as const satisfies Route;
export const searchImports = {
  id: 'searchImports',
  method: 'GET',
  path: '/imports',
} as const satisfies Route;
export const showImport = {
  id: 'showImport',
  method: 'GET',
  path: '/imports/{importId}',
} as const satisfies Route;
export const mapImport = {
  id: 'mapImport',
  method: 'POST',
  path: '/imports/{importId}/mapping',
} as const satisfies Route;
export const checkImport = {
  id: 'checkImport',
  method: 'POST',
  path: '/imports/{importId}/check',
} as const satisfies Route;
export const searchImportFaults = {
  id: 'searchImportFaults',
  method: 'GET',
  path: '/imports/{importId}/faults',
} as const satisfies Route;
export const applyImport = {
  id: 'applyImport',
  method: 'POST',
  path: '/imports/{importId}/application',
} as const satisfies Route;
export const undoImport = {
  id: 'undoImport',
  method: 'POST',
  path: '/imports/{importId}/undoing',
} as const satisfies Route;
