import type { Route } from '../route.ts';

export const openPartnership = {
  id: 'openPartnership',
  method: 'POST',
  path: '/partnerships',
} as const satisfies Route;
export const amendPartnership = {
  id: 'amendPartnership',
  method: 'PATCH',
  path: '/partnerships/{partnershipId}',
} as const satisfies Route;
export const publishPartnership = {
  id: 'publishPartnership',
  method: 'POST',
  path: '/partnerships/{partnershipId}/publication',
} as const satisfies Route;
export const suspendPartnership = {
  id: 'suspendPartnership',
  method: 'POST',
  path: '/partnerships/{partnershipId}/suspension',
} as const satisfies Route;
export const archivePartnership = {
  id: 'archivePartnership',
  method: 'POST',
  path: '/partnerships/{partnershipId}/archival',
} as const satisfies Route;
export const copyComposition = {
  id: 'copyComposition',
  method: 'POST',
  path: '/partnerships/{partnershipId}/composition',
} as const satisfies Route;
export const validateComposition = {
  id: 'validateComposition',
  method: 'POST',
  path: '/partnerships/{partnershipId}/composition/validation',
} as const satisfies Route;
export const searchPartnershipRecords = {
  id: 'searchPartnershipRecords',
  method: 'GET',
  path: '/partnership-records',
} as const satisfies Route;
export const showPartnershipRecord = {
  id: 'showPartnershipRecord',
  method: 'GET',
  path: '/partnership-records/{partnershipId}',
} as const satisfies Route;
export const addMembership = {
  id: 'addMembership',
  method: 'POST',
  path: '/memberships',
} as const satisfies Route;
export const searchMemberships = {
  id: 'searchMemberships',
  method: 'GET',
  path: '/memberships',
} as const satisfies Route;
export const showMembership = {
  id: 'showMembership',
  method: 'GET',
  path: '/memberships/{membershipId}',
} as const satisfies Route;
export const amendMembership = {
  id: 'amendMembership',
  method: 'PATCH',
  path: '/memberships/{membershipId}',
} as const satisfies Route;
export const validateMembership = {
  id: 'validateMembership',
  method: 'POST',
  path: '/memberships/{membershipId}/validation',
} as const satisfies Route;
export const rejectMembership = {
  id: 'rejectMembership',
  method: 'POST',
  path: '/memberships/{membershipId}/rejection',
} as const satisfies Route;
export const suspendMembership = {
  id: 'suspendMembership',
  method: 'POST',
  path: '/memberships/{membershipId}/suspension',
} as const satisfies Route;
export const endMembership = {
  id: 'endMembership',
  method: 'POST',
  path: '/memberships/{membershipId}/end',
} as const satisfies Route;
export const nameRepresentative = {
  id: 'nameRepresentative',
  method: 'POST',
  path: '/representatives',
} as const satisfies Route;
export const searchRepresentatives = {
  id: 'searchRepresentatives',
  method: 'GET',
  path: '/representatives',
} as const satisfies Route;
export const amendRepresentative = {
  id: 'amendRepresentative',
  method: 'PATCH',
  path: '/representatives/{representativeId}',
} as const satisfies Route;
export const endRepresentative = {
  id: 'endRepresentative',
  method: 'POST',
  path: '/representatives/{representativeId}/end',
} as const satisfies Route;
export const declareInterests = {
  id: 'declareInterests',
  method: 'POST',
  path: '/declarations',
} as const satisfies Route;
export const searchDeclarations = {
  id: 'searchDeclarations',
  method: 'GET',
  path: '/declarations',
} as const satisfies Route;
export const reviewDeclaration = {
  id: 'reviewDeclaration',
  method: 'POST',
  path: '/declarations/{declarationId}/review',
} as const satisfies Route;
export const addDocument = {
  id: 'addDocument',
  method: 'POST',
  path: '/partnerships/{partnershipId}/documents',
} as const satisfies Route;
export const searchDocuments = {
  id: 'searchDocuments',
  method: 'GET',
  path: '/partnerships/{partnershipId}/documents',
} as const satisfies Route;
export const withdrawDocument = {
  id: 'withdrawDocument',
  method: 'POST',
  path: '/documents/{documentId}/withdrawal',
} as const satisfies Route;
export const showPersonalData = {
  id: 'showPersonalData',
  method: 'POST',
  path: '/personal-data/copies',
} as const satisfies Route;
export const erasePersonalData = {
  id: 'erasePersonalData',
  method: 'POST',
  path: '/personal-data/erasures',
} as const satisfies Route;
export const publishPrivacyNotice = {
  id: 'publishPrivacyNotice',
  method: 'POST',
  path: '/privacy-notices',
} as const satisfies Route;
export const searchPrivacyNotices = {
  id: 'searchPrivacyNotices',
  method: 'GET',
  path: '/privacy-notices',
} as const satisfies Route;
export const showPrivacyNotice = {
  id: 'showPrivacyNotice',
  method: 'GET',
  path: '/privacy-notices/{privacyNoticeCode}',
} as const satisfies Route;
