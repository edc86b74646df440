import type {
  CompositionChange,
  ConflictDeclaration,
  MembershipRecord,
  PartnershipDocument,
  PartnershipRecord,
  PrivacyNotice,
  Representative,
} from '@officine-coesione/contract';
import { problem, type Answers } from '../api.ts';
import { answers as seatAnswers, draft, partnership, programme } from './membership-form.data.ts';
import { organisations } from './partner-directory.data.ts';
import { inDays } from './review-queue.data.ts';

const record = {
  version: 2,
  createdAt: '2026-01-12T09:00:00Z',
  updatedAt: '2026-10-06T08:30:00Z',
  demo: false,
};

const id = (number: number): string => `019363c0-5c1e-7a44-9d0e-${number.toString(16).padStart(12, '0')}`;

/** A committee that the public sees. */
export const committee: PartnershipRecord = {
  ...partnership,
  ...record,
  pendingSeats: 2,
  establishedOn: '2023-02-01',
  constitution: { actType: 'DGR', number: '54', date: '2023-01-30', issuedBy: 'Giunta regionale' },
  rulesOfProcedure: { adoptedOn: '2023-03-15', voting: true, noticeWorkingDays: 10, quorumFraction: 0.5 },
};

/** The one of the cycle before, archived. */
export const former: PartnershipRecord = {
  ...committee,
  id: id(0xd001),
  title: 'Comitato di sorveglianza del POR Puglia FESR-FSE 2014-2020',
  categoryScheme: 'ECCP-2014',
  establishedOn: '2015-10-01',
  dissolvedOn: '2022-12-31',
  openToAdhesion: false,
  status: 'archived',
  pendingSeats: 0,
};

/** One that was opened and lacks nearly everything. */
export const newborn: PartnershipRecord = {
  ...record,
  id: id(0xd002),
  version: 1,
  programmeCodes: committee.programmeCodes,
  type: 'partnership_table',
  title: 'Tavolo di partenariato della Puglia',
  legalBasis: [],
  categoryScheme: 'CPR-2021',
  openToAdhesion: false,
  phases: [],
  validation: { status: 'draft' },
  sources: [],
  status: 'draft',
  pendingSeats: 3,
};

const seat = (place: number, changes: Partial<MembershipRecord>): MembershipRecord => {
  const { id: organisationId, legalName } = organisations[place]!;
  return {
    ...draft,
    ...record,
    id: id(0xe000 + place),
    organisationId,
    organisationLegalName: legalName,
    representsOrganisationIds: [],
    ...changes,
  };
};

/** A draft without a mandate. */
export const waiting: MembershipRecord = seat(0, { mandate: undefined });
/** A seat that the public sees. */
export const sitting: MembershipRecord = seat(1, { status: 'published', categoryValidated: true });
/** A draft with its mandate: it can be validated. */
export const ready: MembershipRecord = seat(5, {});
/** Seats in every state. */
export const seats: readonly MembershipRecord[] = [
  waiting,
  sitting,
  seat(2, {
    status: 'published',
    categoryValidated: true,
    validTo: '2024-03-31',
    endReason: 'Ha lasciato il comitato.',
  }),
  seat(3, { status: 'suspended', categoryValidated: true }),
  seat(4, { status: 'rejected' }),
];

/** Who sits for the seat that the public sees. */
export const person: Representative = {
  ...record,
  id: id(0xf001),
  membershipId: sitting.id,
  partnershipId: committee.id,
  organisationId: sitting.organisationId,
  organisationLegalName: sitting.organisationLegalName,
  kind: 'effective',
  givenName: 'Ada',
  familyName: 'Prova',
  institutionalEmail: 'ada.prova@esempio.it',
  validFrom: '2023-02-01',
  publishName: false,
  privacyNoticeVersion: '2026-11',
  acknowledgedAt: '2026-11-02T11:00:00Z',
};

/** Persons in office, to come, and gone. */
export const representatives: readonly Representative[] = [
  {
    ...person,
    id: id(0xf002),
    kind: 'alternate',
    givenName: 'Bruno',
    familyName: 'Esempio',
    validFrom: inDays(20),
  },
  {
    ...person,
    id: id(0xf003),
    givenName: 'Carla',
    familyName: 'Vecchi',
    validFrom: '2015-10-01',
    validTo: '2022-12-31',
  },
  {
    ...person,
    id: id(0xf004),
    givenName: undefined,
    familyName: undefined,
    institutionalEmail: undefined,
    validFrom: '2015-10-01',
    validTo: '2020-12-31',
  },
  person,
];

/** What she declared, to be reviewed. */
export const declaration: ConflictDeclaration = {
  ...record,
  id: id(0xf101),
  representativeId: person.id,
  membershipId: person.membershipId,
  partnershipId: person.partnershipId,
  organisationId: person.organisationId,
  declaredOn: inDays(-30),
  validUntil: inDays(335),
  noInterest: false,
  interests: [
    {
      kind: 'beneficiary',
      description: 'Presiede un consorzio che ha chiesto un contributo.',
      reference: 'Avviso 3/2026',
    },
  ],
};

/** The rules of procedure. */
export const paper: PartnershipDocument = {
  ...record,
  id: id(0xf201),
  partnershipId: committee.id,
  title: 'Regolamento interno del comitato',
  type: 'regulation',
  language: 'it',
  publishedAt: '2023-03-16T11:00:00Z',
  access: 'public',
  url: 'https://regione.esempio.it/regolamento.html',
  license: 'CC-BY-4.0',
  accessible: true,
  relatesTo: ['rules_of_procedure'],
};

/** The notice that is shown today. */
export const notice: PrivacyNotice = {
  ...record,
  id: id(0xf301),
  code: '2026-11',
  validFrom: '2026-11-01',
  texts: { it: '…', en: '…', de: '…', fr: '…', sl: '…' },
};

/** What came of taking a composition over. */
export const copied: CompositionChange = {
  membershipIds: [id(0xe101), id(0xe102)],
  skipped: [
    { organisationId: id(1), organisationLegalName: 'Consorzio che fu', reason: 'not_public' },
    { organisationId: id(2), organisationLegalName: 'Rete già presente', reason: 'already_there' },
  ],
};

/** What came of validating the drafts together. */
export const validated: CompositionChange = {
  membershipIds: [ready.id],
  skipped: [
    {
      organisationId: waiting.organisationId,
      organisationLegalName: waiting.organisationLegalName,
      reason: 'no_mandate',
    },
  ],
};

/** What someone else has done meanwhile. */
export const overtaken = (): Response =>
  problem(409, {
    type: 'https://officinecoesione.it/problemi/transition-not-allowed',
    title: 'Il passaggio non è consentito',
  });

/** What the API answers. */
export const deskAnswers = {
  ...seatAnswers,
  searchProgrammes: { items: [programme], limit: 200 },
  searchPartnershipRecords: { items: [former, committee, newborn], limit: 200 },
  showPartnershipRecord: committee,
  searchMemberships: { items: seats, limit: 200 },
  showMembership: waiting,
  searchRepresentatives: { items: representatives, limit: 200 },
  searchDeclarations: { items: [declaration], limit: 200 },
  searchDocuments: {
    items: [
      paper,
      {
        ...paper,
        id: id(0xf202),
        title: 'Bozza di verbale',
        type: 'minutes',
        accessible: false,
        access: 'members',
        withdrawnAt: '2026-10-01T09:00:00Z',
      },
    ],
    limit: 200,
  },
  searchPrivacyNotices: { items: [notice], limit: 5 },
  openPartnership: () => Response.json({ ...newborn, pendingSeats: 0 }, { status: 201 }),
  amendPartnership: { ...committee, version: 3 },
  publishPartnership: { ...newborn, status: 'published', version: 2 },
  suspendPartnership: { ...committee, status: 'suspended', version: 3 },
  archivePartnership: { ...committee, status: 'archived', version: 3 },
  copyComposition: () => Response.json(copied, { status: 201 }),
  validateComposition: validated,
  rejectMembership: { ...waiting, status: 'rejected', version: 3 },
  suspendMembership: { ...sitting, status: 'suspended', version: 3 },
  nameRepresentative: () => Response.json(person, { status: 201 }),
  amendRepresentative: { ...person, version: 3 },
  endRepresentative: { ...person, validTo: '2026-11-30', version: 3 },
  declareInterests: () => Response.json(declaration, { status: 201 }),
  reviewDeclaration: { ...declaration, outcome: 'no_conflict', version: 3 },
  addDocument: () => Response.json(paper, { status: 201 }),
  withdrawDocument: { ...paper, withdrawnAt: '2026-11-23T09:00:00Z', version: 3 },
} satisfies Answers;
