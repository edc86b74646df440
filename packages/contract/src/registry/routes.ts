import type { Route } from '../route.ts';

export * from './import-routes.ts';
export * from './organisation-routes.ts';
export * from './composition-routes.ts';

export * from './self-service-routes.ts';
export * from './confirmation-routes.ts';
export * from './own-access-routes.ts';
export * from './undelivered-mail-routes.ts';
export * from './challenge-routes.ts';

export const searchProgrammes = {
  id: 'searchProgrammes',
  method: 'GET',
  path: '/programmes',
} as const satisfies Route;
export const showProgramme = {
  id: 'showProgramme',
  method: 'GET',
  path: '/programmes/{programmeCode}',
} as const satisfies Route;
export const searchTerritories = {
  id: 'searchTerritories',
  method: 'GET',
  path: '/territories',
} as const satisfies Route;
export const showTerritory = {
  id: 'showTerritory',
  method: 'GET',
  path: '/territories/{territoryCode}',
} as const satisfies Route;
export const searchCodeLists = {
  id: 'searchCodeLists',
  method: 'GET',
  path: '/code-lists',
} as const satisfies Route;
export const showCodeList = {
  id: 'showCodeList',
  method: 'GET',
  path: '/code-lists/{codeListCode}',
} as const satisfies Route;
export const searchOrganisations = {
  id: 'searchOrganisations',
  method: 'GET',
  path: '/organisations',
} as const satisfies Route;
export const showOrganisation = {
  id: 'showOrganisation',
  method: 'GET',
  path: '/organisations/{organisationId}',
} as const satisfies Route;
export const searchPartnerships = {
  id: 'searchPartnerships',
  method: 'GET',
  path: '/partnerships',
} as const satisfies Route;
export const showPartnership = {
  id: 'showPartnership',
  method: 'GET',
  path: '/partnerships/{partnershipId}',
} as const satisfies Route;
export const searchMembers = {
  id: 'searchMembers',
  method: 'GET',
  path: '/partnerships/{partnershipId}/members',
} as const satisfies Route;
export const registerOrganisation = {
  id: 'registerOrganisation',
  method: 'POST',
  path: '/registrations',
} as const satisfies Route;
export const searchRegistrations = {
  id: 'searchRegistrations',
  method: 'GET',
  path: '/registrations',
} as const satisfies Route;
export const showRegistration = {
  id: 'showRegistration',
  method: 'GET',
  path: '/registrations/{registrationId}',
} as const satisfies Route;
export const requestIntegration = {
  id: 'requestIntegration',
  method: 'POST',
  path: '/registrations/{registrationId}/integration-request',
} as const satisfies Route;
export const acceptIntegration = {
  id: 'acceptIntegration',
  method: 'POST',
  path: '/registrations/{registrationId}/integration',
} as const satisfies Route;
export const validateRegistration = {
  id: 'validateRegistration',
  method: 'POST',
  path: '/registrations/{registrationId}/validation',
} as const satisfies Route;
export const rejectRegistration = {
  id: 'rejectRegistration',
  method: 'POST',
  path: '/registrations/{registrationId}/rejection',
} as const satisfies Route;
export const showOrganisationHistory = {
  id: 'showOrganisationHistory',
  method: 'GET',
  path: '/organisations/{organisationId}/history',
} as const satisfies Route;
export const showPartnershipHistory = {
  id: 'showPartnershipHistory',
  method: 'GET',
  path: '/partnerships/{partnershipId}/history',
} as const satisfies Route;
export const searchChanges = {
  id: 'searchChanges',
  method: 'GET',
  path: '/changes',
} as const satisfies Route;
export const searchAuditEvents = {
  id: 'searchAuditEvents',
  method: 'GET',
  path: '/audit-events',
} as const satisfies Route;
export * from './identity-routes.ts';
export * from './compliance-routes.ts';
