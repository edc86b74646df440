import type { Route } from '../route.ts';

export const announceConsultation = {
  id: 'announceConsultation',
  method: 'POST',
  path: '/consultations',
} as const satisfies Route;
export const searchConsultations = {
  id: 'searchConsultations',
  method: 'GET',
  path: '/consultations',
} as const satisfies Route;
export const showConsultation = {
  id: 'showConsultation',
  method: 'GET',
  path: '/consultations/{consultationId}',
} as const satisfies Route;
export const amendConsultation = {
  id: 'amendConsultation',
  method: 'PATCH',
  path: '/consultations/{consultationId}',
} as const satisfies Route;
export const publishConsultation = {
  id: 'publishConsultation',
  method: 'POST',
  path: '/consultations/{consultationId}/publication',
} as const satisfies Route;
export const publishOutcome = {
  id: 'publishOutcome',
  method: 'POST',
  path: '/consultations/{consultationId}/outcome',
} as const satisfies Route;
export const archiveConsultation = {
  id: 'archiveConsultation',
  method: 'POST',
  path: '/consultations/{consultationId}/archival',
} as const satisfies Route;
export const searchConsultationRecords = {
  id: 'searchConsultationRecords',
  method: 'GET',
  path: '/consultation-records',
} as const satisfies Route;
export const showConsultationRecord = {
  id: 'showConsultationRecord',
  method: 'GET',
  path: '/consultation-records/{consultationId}',
} as const satisfies Route;
