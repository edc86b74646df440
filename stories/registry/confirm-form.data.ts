import type { LinkedOrganisation, LinkedRecord, LinkedRegistration } from '@officine-coesione/contract';
import { problem, type Answers } from '../api.ts';
import { territories } from './partner-form.data.ts';
import { chamber } from './partner-card.data.ts';

/** The code of a link. */
export const token = 'k3J9xQ2mV7pL0sTnB4wZ8aYcR6dEfGhIuKoMrPqStUv';

const expiresAt = '2026-12-07T09:00:00Z';

const { _embedded, ...facts } = chamber;

/** An organisation that is asked to confirm its data. */
export const organisation: LinkedOrganisation = {
  ...facts,
  confirmationDueOn: '2026-12-14',
  memberships: [
    {
      id: '019363c0-5c1e-7a44-9d0e-00000000b001',
      partnershipTitle: 'Comitato di sorveglianza del PR Puglia FESR FSE+ 2021-2027',
      role: 'voting_member',
      status: 'published',
      validFrom: '2023-02-14',
    },
    {
      id: '019363c0-5c1e-7a44-9d0e-00000000b002',
      partnershipTitle: 'Comitato di sorveglianza del PN Inclusione e lotta alla povertà 2021-2027',
      role: 'observer',
      status: 'published',
      validFrom: '2023-06-01',
    },
  ],
};

/** A request that waits for an answer of the applicant. */
export const registration: LinkedRegistration = {
  reference: 'OC-2026-7K3M9QX2',
  status: 'integration_requested',
  submittedAt: '2026-11-02T08:30:00Z',
  organisation: {
    legalName: 'Rete delle associazioni ambientali',
    acronym: 'RAA',
    taxCode: '80008630420',
    legalForm: '1.7.10',
    pec: 'rete@pec.esempio.it',
    registeredOffice: { municipality: 'Bari', nuts3: 'ITF47', postcode: '70121' },
    territorialLevel: 'regional',
    coverageNuts: ['ITF4'],
    tags: ['environmental'],
    membersRepresented: 120,
  },
  adhesion: {
    partnershipId: '019363c0-5c1e-7a44-9d0e-00000000a000',
    category: 'C1',
    motivation: 'Lavoriamo da vent’anni sui parchi della regione.',
  },
  partnershipTitle: 'Comitato di sorveglianza del PR Puglia FESR FSE+ 2021-2027',
  contact: {
    givenName: 'Ada',
    familyName: 'Lorusso',
    institutionalEmail: 'ada.lorusso@esempio.it',
  },
  integrationDueOn: '2026-12-20',
  thread: [
    {
      from: 'authority',
      at: '2026-11-20T10:00:00Z',
      text: 'Lo statuto indica un’altra sede legale. Quale è quella giusta?\nDiteci anche quanti soci avete oggi.',
      dueOn: '2026-12-20',
    },
  ],
};

/** What each kind of link opens. */
export const records = {
  confirm: { expiresAt, actions: ['confirm', 'edit_organisation'], organisation },
  suspended: {
    expiresAt,
    actions: ['confirm', 'edit_organisation'],
    organisation: { ...organisation, status: 'suspended', confirmationDueOn: '2026-09-14' },
  },
  merged: {
    expiresAt,
    actions: ['confirm', 'edit_organisation'],
    organisation: { ...organisation, mergedLegalName: 'Camera di commercio di Bari, sede di Barletta' },
  },
  integration: { expiresAt, actions: ['answer_integration'], registration },
  personal: {
    expiresAt,
    actions: ['confirm', 'edit_organisation', 'edit_contact', 'leave'],
    registration: { ...registration, status: 'published', integrationDueOn: undefined, thread: [] },
    organisation,
  },
  nothing: { expiresAt, actions: [], organisation },
} as const satisfies Record<string, LinkedRecord>;

/** A link that no longer holds. */
export const spent = (): Response =>
  problem(403, {
    type: 'https://officinecoesione.it/problemi/link-not-valid',
    title: 'Il collegamento non vale più: è scaduto, è già servito o non è completo',
  });

const used = (record: LinkedRecord): LinkedRecord => ({ ...record, actions: [] });

/** What the API answers to a link of the yearly confirmation, and to what is done with it. */
export const answers = {
  showLinkedRecord: records.confirm,
  searchTerritories: { items: [...territories], limit: 200 },
  requestLink: { requestedAt: '2026-11-23T09:00:00Z' },
  confirmLinkedRecord: used({
    ...records.confirm,
    organisation: { ...organisation, confirmationDueOn: '2027-11-23' },
  }),
  answerIntegration: used({
    ...records.integration,
    registration: { ...registration, status: 'submitted', integrationDueOn: undefined },
  }),
  correctLinkedOrganisation: used({
    ...records.confirm,
    organisation: {
      ...organisation,
      version: organisation.version + 1,
      phone: '+39 080 5211211',
      confirmationDueOn: '2027-12-14',
    },
  }),
  changeLinkedContact: used(records.personal),
  leavePartnership: used({
    ...records.personal,
    organisation: { ...organisation, memberships: organisation.memberships.slice(1) },
  }),
} satisfies Answers;
