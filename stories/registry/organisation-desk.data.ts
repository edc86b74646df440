import type {
  MembershipRecord,
  Organisation,
  OrganisationRecord,
  Revision,
} from '@officine-coesione/contract';
import { problem, type Answers } from '../api.ts';
import { refused } from './membership-form.data.ts';
import { accessOf } from './own-access.data.ts';
import { organisations, territories } from './partner-directory.data.ts';
import { committee, former, sitting } from './partnership-desk.data.ts';

const kept = (organisation: Organisation, changes: Partial<OrganisationRecord> = {}): OrganisationRecord => ({
  ...organisation,
  _embedded: undefined,
  openSeats: 0,
  ...changes,
});

const province = {
  code: 'ITF45',
  title: 'Lecce',
  level: 'nuts3',
  parentCode: 'ITF4',
  validFrom: '2021-01-01',
} as const;

/** One that the public sees, with two seats that are not over: one of them is kept by another authority. */
export const network: OrganisationRecord = kept(organisations[1]!, {
  version: 4,
  taxCode: '80005190758',
  website: 'https://vecchio.esempio.it',
  email: 'segreteria@rete.esempio.it',
  pec: 'rete@pec.esempio.it',
  registeredOffice: {
    street: 'Via Garibaldi 1',
    postcode: '73100',
    municipality: 'Lecce',
    municipalityIstat: '075035',
    nuts3: 'ITF45',
    country: 'IT',
  },
  coverageNuts: ['ITF4'],
  confirmationDueOn: '2027-03-01',
  openSeats: 2,
});

/** One without seats, which can be archived. */
export const alone: OrganisationRecord = kept(organisations[2]!, { version: 2 });

/** One that its authority has suspended. */
export const suspended: OrganisationRecord = kept(organisations[3]!, {
  status: 'suspended',
  version: 3,
  openSeats: 1,
});

/** One that is no longer there. */
export const gone: OrganisationRecord = kept(organisations[4]!, { status: 'archived', version: 5 });

/** A sole trader: its tax code is that of a person. */
export const trader: OrganisationRecord = kept(organisations[5]!, {
  version: 2,
  legalForm: '1.1.20',
  taxCode: 'RSSMRA80A01H501U',
});

const seatOf = (changes: Partial<MembershipRecord>): MembershipRecord => ({
  ...sitting,
  organisationId: network.id,
  organisationLegalName: network.legalName,
  ...changes,
});

/** Where it sits, and where it sat. */
export const seatsOfNetwork: readonly MembershipRecord[] = [
  seatOf({ partnershipId: committee.id, partnershipTitle: committee.title, validFrom: '2023-02-01' }),
  seatOf({
    id: sitting.id.replace(/.$/, 'f'),
    partnershipId: former.id,
    partnershipTitle: former.title,
    validFrom: '2015-10-01',
    validTo: '2022-12-31',
    endReason: 'Fine del ciclo.',
  }),
];

/** What has become of it. */
export const history: readonly Revision[] = [
  {
    version: 4,
    at: '2026-11-20T14:05:00Z',
    actor: { kind: 'authority', subject: 'officer-7' },
    reason: 'Verifica conclusa senza rilievi.',
    change: 'published',
    fields: [
      { field: 'status', to: 'published' },
      { field: 'legalName', to: network.legalName },
      { field: 'coverageNuts', to: 'ITF4' },
    ],
  },
  {
    version: 3,
    at: '2026-11-02T09:00:00Z',
    actor: { kind: 'authority' },
    change: 'withdrawn',
    fields: [{ field: 'status', from: 'published', to: 'suspended' }],
  },
  {
    version: 2,
    at: '2026-05-11T08:30:00Z',
    actor: { kind: 'partner' },
    change: 'changed',
    fields: [
      { field: 'website', from: 'https://prima.esempio.it', to: 'https://vecchio.esempio.it' },
      { field: 'registeredOffice.nuts3', from: 'ITF43', to: 'ITF45' },
      { field: 'phone', to: '+39 0832 000000' },
    ],
  },
  {
    version: 1,
    at: '2026-01-12T09:00:00Z',
    actor: { kind: 'system' },
    change: 'published',
    fields: [{ field: 'legalName', to: network.legalName }],
  },
];

/** The tax code is that of another. */
export const taken = refused('/taxCode', 'code_taken', 'Un’altra organizzazione ha già questo codice.');

/** What the API answers. */
export const organisationDeskAnswers = {
  showOwnAccess: accessOf('authority_validator'),
  searchTerritories: { ...territories, items: [...territories.items, province] },
  searchOrganisationRecords: { items: [network, alone, suspended, gone, trader], limit: 20 },
  showOrganisationRecord: (url: URL) =>
    [network, alone, suspended, gone, trader].find(({ id }) => url.pathname.endsWith(id)) ?? problem(404),
  showOrganisationHistory: { items: history, limit: 200 },
  searchMemberships: (url: URL) => ({
    items: url.searchParams.get('organisation') === network.id ? seatsOfNetwork : [],
    limit: 200,
  }),
  amendOrganisation: { ...network, version: 5 },
  suspendOrganisation: { ...network, status: 'suspended', version: 5 },
  restoreOrganisation: { ...suspended, status: 'published', version: 4 },
  archiveOrganisation: { ...alone, status: 'archived', version: 3 },
} satisfies Answers;
