import type * as z from 'zod/mini';
import type { OrganisationPage } from './organisation.ts';
import type { RegistrationReceipt, RegistrationRequest } from './registration.ts';

/** An association asks to join a monitoring committee. */
export const registrationRequest: z.input<typeof RegistrationRequest> = {
  privacyNoticeVersion: '2026-11',
  privacyAcknowledged: true,
  organisation: {
    legalName: 'Rete delle associazioni ambientali',
    taxCode: '90000000001',
    legalForm: '1.7.10',
    pec: 'rete@pec.esempio.it',
    registeredOffice: { municipality: 'Bari', nuts3: 'ITF47' },
    territorialLevel: 'regional',
    coverageNuts: ['ITF4'],
    tags: ['environmental'],
  },
  adhesion: { partnershipId: '019363c0-0000-7000-8000-000000000202', category: 'C1' },
  contact: { givenName: 'Ada', familyName: 'Lorusso', institutionalEmail: 'ada.lorusso@esempio.it' },
  language: 'it',
  elapsedSeconds: 412,
};

/** What it gets back. */
export const registrationReceipt: z.input<typeof RegistrationReceipt> = {
  reference: 'OC-2026-7K3M9QX2',
  status: 'submitted',
  submittedAt: '2026-11-23T10:15:00Z',
  legalName: 'Rete delle associazioni ambientali',
  partnershipTitle: 'Comitato di sorveglianza, PR FESR FSE+ Puglia 2021-2027',
  answerDueOn: '2026-12-23',
};

/** A page with one organisation of a larger directory. */
export const organisationPage: z.input<typeof OrganisationPage> = {
  items: [
    {
      id: '019363c0-0000-7000-8000-000000000101',
      version: 3,
      createdAt: '2026-11-02T08:00:00Z',
      updatedAt: '2026-11-23T10:20:00Z',
      demo: false,
      legalName: 'Regione Marche',
      taxCode: '80008630420',
      legalForm: '2.4.10',
      territorialLevel: 'regional',
      coverageNuts: ['ITI3'],
      defaultCategory: 'A1',
      tags: [],
      smallLocalAuthority: false,
      sources: [{ system: 'Italia Domani' }],
      status: 'published',
    },
  ],
  limit: 1,
  nextCursor: 'eyJrIjpbInJlZ2lvbmUgbWFyY2hlIl19',
};
