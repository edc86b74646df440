import type { Route } from '../route.ts';

export const draftContribution = {
  id: 'draftContribution',
  method: 'POST',
  path: '/contributions',
} as const satisfies Route;
export const searchContributions = {
  id: 'searchContributions',
  method: 'GET',
  path: '/contributions',
} as const satisfies Route;
export const showContribution = {
  id: 'showContribution',
  method: 'GET',
  path: '/contributions/{contributionId}',
} as const satisfies Route;
export const amendContribution = {
  id: 'amendContribution',
  method: 'PATCH',
  path: '/contributions/{contributionId}',
} as const satisfies Route;
export const submitContribution = {
  id: 'submitContribution',
  method: 'POST',
  path: '/contributions/{contributionId}/submission',
} as const satisfies Route;
export const acknowledgeContribution = {
  id: 'acknowledgeContribution',
  method: 'POST',
  path: '/contributions/{contributionId}/acknowledgement',
} as const satisfies Route;
export const answerContribution = {
  id: 'answerContribution',
  method: 'POST',
  path: '/contributions/{contributionId}/answer',
} as const satisfies Route;
export const withdrawContribution = {
  id: 'withdrawContribution',
  method: 'POST',
  path: '/contributions/{contributionId}/withdrawal',
} as const satisfies Route;
export const searchContributionRecords = {
  id: 'searchContributionRecords',
  method: 'GET',
  path: '/contribution-records',
} as const satisfies Route;
export const showContributionRecord = {
  id: 'showContributionRecord',
  method: 'GET',
  path: '/contribution-records/{contributionId}',
} as const satisfies Route;
