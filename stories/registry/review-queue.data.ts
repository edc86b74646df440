import type {
  AccessRequest,
  Duplicate,
  Merge,
  MergePreview,
  Organisation,
  Registration,
} from '@officine-coesione/contract';
import type { Answers } from '../api.ts';
import { accessOf } from './own-access.data.ts';

const id = (last: number): string => `019363c0-0000-7000-8000-${String(last).padStart(12, '0')}`;

/** A day so many days from today, in Italy, `YYYY-MM-DD`. */
export const inDays = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Rome', dateStyle: 'short' }).format(
    new Date(Date.now() + days * 86_400_000),
  );

const record = {
  version: 1,
  createdAt: '2026-11-02T08:00:00Z',
  updatedAt: '2026-11-02T08:00:00Z',
  demo: true,
} as const;

/** A registered organisation. */
export const known: Organisation = {
  ...record,
  id: id(101),
  version: 4,
  legalName: 'Rete associazioni ambientali',
  taxCode: '90000000001',
  legalForm: '1.7.10',
  pec: 'rete@pec.esempio.it',
  phone: '+39 080 000 000',
  registeredOffice: { street: 'Via Sparano 1', municipality: 'Bari', nuts3: 'ITF47', country: 'IT' },
  territorialLevel: 'regional',
  coverageNuts: ['ITF4'],
  tags: ['environmental'],
  smallLocalAuthority: false,
  sources: [],
  status: 'published',
};

/** Another, called nearly the same. */
export const alike: Organisation = {
  ...known,
  id: id(102),
  version: 2,
  legalName: 'Rete delle associazioni ambientali della Puglia',
  taxCode: '90000000027',
  phone: undefined,
  website: 'https://rete.esempio.it',
  registeredOffice: { municipality: 'Bari', nuts3: 'ITF47', country: 'IT' },
  tags: ['environmental', 'ngo'],
};

/** A request that waits for an answer. */
export const submitted: Registration = {
  ...record,
  id: id(1),
  reference: 'OC-2026-7K3M9QX2',
  status: 'submitted',
  submittedAt: '2026-11-02T10:15:00Z',
  answerDueOn: inDays(12),
  language: 'it',
  organisation: {
    legalName: 'Rete delle associazioni ambientali',
    acronym: 'RAA',
    taxCode: '90000000001',
    legalForm: '1.7.10',
    pec: 'rete@pec.esempio.it',
    website: 'https://rete.esempio.it',
    registeredOffice: { street: 'Via Sparano 12', municipality: 'Bari', nuts3: 'ITF47' },
    territorialLevel: 'regional',
    coverageNuts: ['ITF4'],
    tags: ['environmental'],
  },
  adhesion: {
    partnershipId: id(202),
    category: 'C1',
    motivation: 'Da vent’anni riunisce le associazioni che si occupano di aree protette e di acqua.',
  },
  partnershipTitle: 'Comitato di sorveglianza, PR FESR FSE+ Puglia 2021-2027',
  contact: {
    givenName: 'Ada',
    familyName: 'Lorusso',
    jobTitle: 'Presidente',
    institutionalEmail: 'ada.lorusso@esempio.it',
  },
  privacyNoticeVersion: '2026-11',
  knownOrganisationId: known.id,
  history: [
    { from: 'draft', to: 'submitted', at: '2026-11-02T10:15:00Z', actor: 'applicant' },
    {
      from: 'submitted',
      to: 'integration_requested',
      at: '2026-11-05T08:30:00Z',
      actor: 'elena.prova',
      reason: 'Manca lo statuto. La via della sede non è quella registrata: è cambiata?',
      dueOn: '2026-12-05',
    },
    {
      from: 'integration_requested',
      to: 'submitted',
      at: '2026-11-09T15:02:00Z',
      actor: 'applicant',
      reason: 'La sede è cambiata a giugno. Lo statuto è sul sito.',
      changes: [
        { field: 'organisation.registeredOffice.street', from: 'Via Sparano 1', to: 'Via Sparano 12' },
        { field: 'organisation.website', to: 'https://rete.esempio.it' },
      ],
    },
  ],
};

/** A request whose last day has passed, with no known organisation. */
export const overdue: Registration = {
  ...submitted,
  id: id(2),
  reference: 'OC-2026-2B7T4NVW',
  answerDueOn: inDays(-3),
  organisation: { ...submitted.organisation, legalName: 'Cooperativa Il Faro', taxCode: '90000000035' },
  adhesion: undefined,
  partnershipTitle: undefined,
  knownOrganisationId: undefined,
  history: submitted.history.slice(0, 1),
};

/** A request whose applicant has let the last day pass. */
export const awaited: Registration = {
  ...submitted,
  id: id(3),
  reference: 'OC-2026-9XQ5D8RC',
  status: 'integration_requested',
  integrationDueOn: inDays(-1),
  organisation: { ...submitted.organisation, legalName: 'Osservatorio del lavoro', taxCode: '90000000043' },
  knownOrganisationId: undefined,
  history: submitted.history.slice(0, 2),
};

/** What the two records agree in. */
export const pair: Duplicate = {
  ...record,
  id: id(11),
  first: known,
  second: alike,
  verdict: 'possible',
  weight: 4.1,
  probability: 0.87,
  explanation: [
    { field: 'pec', agreement: 'equal', weight: 10.9, first: known.pec, second: alike.pec },
    { field: 'taxCode', agreement: 'different', weight: -9.2, first: known.taxCode, second: alike.taxCode },
    { field: 'legalName', agreement: 'close', weight: 6.4, first: known.legalName, second: alike.legalName },
    { field: 'municipality', agreement: 'equal', weight: 1.8, first: 'Bari', second: 'Bari' },
  ],
  status: 'open',
};

/** What merging them would do. */
export const preview: MergePreview = {
  survivor: known,
  merged: alike,
  fields: [
    { field: 'legalName', survivor: known.legalName, merged: alike.legalName, from: 'survivor' },
    { field: 'taxCode', survivor: known.taxCode, merged: alike.taxCode, from: 'survivor' },
    { field: 'legalForm', survivor: '1.7.10', merged: '1.7.10', from: 'survivor' },
    { field: 'tags', survivor: 'environmental', merged: 'environmental, ngo', from: 'survivor' },
    { field: 'website', merged: alike.website, from: 'merged' },
  ],
  references: [
    { kind: 'membership.organisationId', count: 2 },
    { kind: 'registration.organisationId', count: 1 },
  ],
  obstacles: [],
};

/** A preview of a merge that cannot be made now. */
export const obstructed: MergePreview = {
  ...preview,
  obstacles: [
    {
      pointer: '/mergedId',
      code: 'seats_conflict',
      message:
        'I due soggetti siedono negli stessi giorni in «Comitato di sorveglianza» con dati diversi: correggi prima una delle due partecipazioni.',
    },
  ],
};

/** A merge that can be undone. */
export const merge: Merge = {
  ...record,
  id: id(21),
  survivorId: known.id,
  survivorName: known.legalName,
  mergedId: alike.id,
  mergedName: alike.legalName,
  fieldChoices: [{ field: 'website', from: 'merged' }],
  movedReferences: [
    { kind: 'membership.organisationId', id: id(301) },
    { kind: 'membership.organisationId', id: id(302) },
  ],
  reason: 'Stessa sede, stessa PEC e stesso presidente.',
  mergedBy: 'elena.prova',
  mergedAt: '2026-11-20T09:00:00Z',
};

/** A request to look after an organisation. */
export const accessRequest: AccessRequest = {
  ...record,
  id: id(31),
  organisationId: known.id,
  organisationLegalName: known.legalName,
  status: 'submitted',
  submittedAt: '2026-11-19T12:40:00Z',
  contact: submitted.contact,
  motivation: 'Sono la presidente dal 3 giugno: il verbale è sul sito.',
  language: 'it',
  privacyNoticeVersion: '2026-11',
};

const page = <Item>(...items: Item[]) => ({ items, limit: 25 });

/** Every question of the queue, answered. */
export const queueAnswers: Answers = {
  showOwnAccess: accessOf('authority_validator'),
  searchTerritories: page(
    { ...territory('ITF4', 'Puglia'), level: 'nuts2' },
    { ...territory('ITF47', 'Bari'), level: 'nuts3' },
  ),
  searchRegistrations: page(overdue, submitted, awaited),
  showRegistration: (url) =>
    [submitted, overdue, awaited].find((one) => url.pathname.endsWith(one.id)) ?? submitted,
  showRegistrationCandidates: { candidates: [] },
  showOrganisation: known,
  searchDuplicates: page(pair),
  showDuplicate: pair,
  previewMerge: preview,
  searchMerges: page(merge),
  showMerge: merge,
  searchAccessRequests: page(accessRequest),
};

function territory(code: string, title: string) {
  return { code, title, validFrom: '2024-01-01' };
}
