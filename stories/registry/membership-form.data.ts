import type {
  MembershipRecord,
  OrganisationPage,
  PartnershipRecord,
  Programme,
} from '@officine-coesione/contract';
import { problem, type Answers } from '../api.ts';
import { accessOf } from './own-access.data.ts';
import { organisations } from './partner-directory.data.ts';

const record = {
  version: 3,
  createdAt: '2026-01-12T09:00:00Z',
  updatedAt: '2026-10-06T08:30:00Z',
  demo: true,
};

const id = (number: number): string => `019363c0-5c1e-7a44-9d0e-${number.toString(16).padStart(12, '0')}`;

/** A committee of 2021-2027, whose members vote. */
export const partnership: PartnershipRecord = {
  ...record,
  id: id(0xa000),
  programmeCodes: ['pr-puglia-fesr-fse-2127'],
  type: 'monitoring_committee',
  title: 'Comitato di sorveglianza del PR Puglia FESR FSE+ 2021-2027',
  legalBasis: [],
  categoryScheme: 'CPR-2021',
  openToAdhesion: true,
  phases: [],
  validation: { status: 'published' },
  sources: [],
  status: 'published',
  pendingSeats: 1,
};

export const programme: Programme = {
  ...record,
  id: id(0xc000),
  code: 'pr-puglia-fesr-fse-2127',
  title: 'PR Puglia FESR FSE+ 2021-2027',
  cycle: '2021-2027',
  kind: 'rp',
  funds: ['erdf', 'esf_plus'],
  level: 'regional',
  nuts2: ['ITF4'],
  esif: true,
  sources: [],
  status: 'published',
};

/** A seat that waits for validation. */
export const draft: MembershipRecord = {
  ...record,
  id: id(0xb000),
  partnershipId: partnership.id,
  organisationId: organisations[0]!.id,
  organisationLegalName: organisations[0]!.legalName,
  partnershipTitle: partnership.title,
  partnershipStatus: 'published',
  category: 'B2',
  categoryScheme: 'CPR-2021',
  categoryValidated: false,
  role: 'voting_member',
  voting: true,
  tags: ['smes'],
  seats: 1,
  mandate: { act: 'Nota prot. 1234', date: '2026-09-30', designatedBy: 'Giunta camerale' },
  representsOrganisationIds: [organisations[1]!.id],
  involvedInPreparation: false,
  validFrom: '2026-10-01',
  status: 'draft',
};

/** The same seat once the public sees it. */
export const published: MembershipRecord = {
  ...draft,
  status: 'published',
  categoryValidated: true,
  version: 4,
};

/** The seat as someone else has left it. */
export const changedMeanwhile: MembershipRecord = {
  ...draft,
  version: 5,
  role: 'vice_chair',
  mandate: { act: 'Nota prot. 1300', date: '2026-09-30', designatedBy: 'Giunta camerale' },
};

/** A refusal because another seat stands in the way. */
export const refused = (pointer: string, code: string, message: string) => (): Response =>
  problem(409, {
    type: 'https://officinecoesione.it/problemi/already-registered',
    title: 'L’adesione risulta già presente',
    errors: [{ pointer, code, message }],
  });

/** Someone else was first. */
export const stale = (): Response =>
  problem(412, {
    type: 'https://officinecoesione.it/problemi/precondition-failed',
    title: 'La risorsa è cambiata nel frattempo',
  });

/** What the API answers. */
export const answers = {
  showOwnAccess: accessOf('authority_validator'),
  showPartnershipRecord: partnership,
  showMembership: draft,
  showProgramme: programme,
  showOrganisation: organisations[1]!,
  searchOrganisations: { items: organisations.slice(0, 3), limit: 8 } satisfies OrganisationPage,
  addMembership: () => Response.json({ ...draft, version: 1 }, { status: 201 }),
  amendMembership: { ...draft, version: 4 },
  validateMembership: published,
  endMembership: { ...published, version: 5, validTo: '2026-11-30', endReason: 'Rinnovo della giunta' },
} satisfies Answers;
