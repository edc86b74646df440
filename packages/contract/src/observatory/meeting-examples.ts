import type * as z from 'zod/mini';
import type { MeetingRequest } from './meeting-request.ts';

/** A monitoring committee is to meet. */
export const meetingRequest: z.input<typeof MeetingRequest> = {
  partnershipId: '019363c0-0000-7000-8000-000000000202',
  number: 7,
  title: 'Settima seduta del Comitato di sorveglianza',
  mode: 'hybrid',
  startsAt: '2027-02-18T09:30:00Z',
  endsAt: '2027-02-18T13:00:00Z',
  place: 'Bari, via Gentile 52',
  onlineUrl: 'https://riunioni.esempio.it/comitato-7',
  languages: ['it'],
  accessibilityMeasures: ['Sottotitoli in tempo reale'],
};
