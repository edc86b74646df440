import type {
  MembershipPage,
  MembershipWithOrganisation,
  Partnership,
  PartnershipDocument,
  PartnershipPage,
  Programme,
} from '@officine-coesione/contract';
import { problem, type Answers } from '../api.ts';

const id = (number: number): string => `019363c0-5c1e-7a44-9d0e-${number.toString(16).padStart(12, '0')}`;

/** The programme whose partnerships are shown. */
export const programme: Programme = {
  id: id(0xb000),
  version: 1,
  createdAt: '2026-03-02T09:00:00Z',
  updatedAt: '2026-03-02T09:00:00Z',
  demo: true,
  code: 'pr-puglia-fesr-fse-2127',
  cci: '2021IT16FFPR002',
  title: 'PR Puglia FESR FSE+ 2021-2027',
  cycle: '2021-2027',
  kind: 'POR',
  funds: ['FESR', 'FSE_PLUS'],
  level: 'regional',
  nuts2: ['ITF4'],
  esif: true,
  sources: [],
  status: 'published',
};

/** A monitoring committee invented for demonstration, told in full. */
export const committee: Partnership = {
  id: id(0xa000),
  version: 4,
  createdAt: '2026-03-02T09:00:00Z',
  updatedAt: '2026-10-06T22:30:00Z',
  demo: true,
  programmeCodes: [programme.code],
  type: 'monitoring_committee',
  title: 'Comitato di sorveglianza del PR Puglia FESR FSE+ 2021-2027',
  constitution: {
    actType: 'Deliberazione',
    number: '123/2023',
    date: '2023-02-08',
    issuedBy: 'Giunta regionale',
  },
  legalBasis: ['Reg. (UE) 2021/1060, artt. 8 e 38-40', 'Reg. delegato (UE) n. 240/2014'],
  rulesOfProcedure: { adoptedOn: '2023-03-14', voting: true, noticeWorkingDays: 10, quorumFraction: 0.5 },
  categoryScheme: 'CPR-2021',
  openToAdhesion: true,
  establishedOn: '2023-02-14',
  phases: ['implementation', 'monitoring'],
  website: 'https://www.comitato-puglia.example.it/',
  validation: {
    status: 'validated',
    validatedAt: '2026-09-30T22:30:00Z',
    note: 'Confermata dopo la ricognizione annuale.',
  },
  sources: [
    { system: 'Bollettino ufficiale regionale', ref: 'https://burp.example.it/123' },
    { system: 'Segreteria del comitato', ref: 'Verbale del 14 marzo 2023' },
  ],
  status: 'published',
};

/** The committee with its rules and the choice of its members told to the last. */
export const ruled: Partnership = {
  ...committee,
  rulesOfProcedure: {
    adoptedOn: '2023-03-14',
    voting: true,
    noticeWorkingDays: 10,
    quorumFraction: 0.5,
    agendaItemRequestDays: 5,
    urgentNoticeDays: 1,
    decisionRule: 'simple_majority',
    minutesRule:
      'Il verbale si approva nella riunione che segue e si pubblica entro quindici giorni.\nÈ un documento accessibile.',
    conflictRule: 'Chi ha un interesse lo dichiara e non partecipa alla decisione.',
    reimbursementRule: 'Viaggio e pernottamento sono rimborsati alle organizzazioni della società civile.',
    workingGroups: true,
  },
  legitimation: {
    selectionMethod: 'public_notice',
    noticeUrl: 'https://burp.example.it/avviso-partenariato',
    criteria: ['Rappresentatività sul territorio regionale', 'Competenza nelle materie del programma'],
    publishedOn: '2022-11-08',
  },
};

/** A working group of the committee, not validated yet and with no act. */
export const workingGroup: Partnership = {
  ...committee,
  id: id(0xa010),
  type: 'working_group',
  title: 'Gruppo di lavoro sulle aree interne',
  parentId: committee.id,
  constitution: undefined,
  rulesOfProcedure: { voting: false, noticeWorkingDays: 5, quorumFraction: 0 },
  legalBasis: [],
  website: undefined,
  openToAdhesion: false,
  establishedOn: undefined,
  validation: { status: 'submitted' },
};

/** The seat of an organisation in the committee. */
export const member = (
  number: number,
  organisationLegalName: string,
  category: string,
  changes: Partial<MembershipWithOrganisation> = {},
): MembershipWithOrganisation => ({
  id: id(0xc000 + number),
  version: 1,
  createdAt: '2026-03-02T09:00:00Z',
  updatedAt: '2026-03-02T09:00:00Z',
  demo: true,
  partnershipId: committee.id,
  organisationId: id(number),
  organisationLegalName,
  category,
  categoryScheme: 'CPR-2021',
  categoryValidated: true,
  role: 'voting_member',
  voting: true,
  validFrom: '2023-02-14',
  tags: [],
  seats: 1,
  representsOrganisationIds: [],
  involvedInPreparation: false,
  status: 'published',
  ...changes,
});

/** The members of the committee, in the order of nobody. */
export const members: readonly MembershipWithOrganisation[] = [
  member(2, 'Confederazione dei lavoratori di Puglia', 'B1', {
    tags: ['trade_union'],
    mandate: { act: 'Nota prot. 1184', date: '2023-02-11', designatedBy: 'Segreteria regionale' },
  }),
  member(1, 'Unione regionale delle camere di commercio della Puglia', 'B2', {
    tags: ['smes', 'employers'],
    involvedInPreparation: true,
  }),
  member(10, 'Regione Puglia – Dipartimento sviluppo economico', 'A1', {
    role: 'chair',
    seats: 3,
    mandate: { act: 'Decreto n. 45/2023', date: '2023-02-08', designatedBy: 'Presidenza della Giunta' },
  }),
  member(11, 'Associazione dei comuni pugliesi', 'A1', {
    representsOrganisationIds: [id(12), id(13), id(14)],
    involvedInPreparation: true,
  }),
  member(15, 'Area interna Monti Dauni', 'A4', { validFrom: '2024-01-01', validTo: '2026-12-31' }),
  member(5, 'Consigliera regionale di parità della Puglia – ufficio', 'A3', {
    role: 'permanent_invitee',
    voting: false,
    tags: ['gender_equality', 'non_discrimination'],
  }),
  member(
    3,
    'Associazione per la tutela dell’ambiente, della biodiversità e del paesaggio delle aree interne appenniniche e delle coste del Mezzogiorno – coordinamento delle sezioni regionali',
    'C1',
    {
      categoryValidated: false,
      role: 'advisory_member',
      voting: false,
      tags: ['environmental', 'ngo', 'volunteering'],
    },
  ),
  member(16, 'Forum del Terzo settore – Puglia', 'C1', { tags: ['social_economy', 'volunteering'] }),
  member(7, 'Federazione italiana delle persone con disabilità', 'C3', {
    tags: ['disability_rights', 'social_inclusion'],
    validFrom: undefined,
  }),
  member(4, 'Università degli studi della Terra di Mezzo', 'D', { validFrom: '2025-05-08' }),
];

const pageOf = (items: readonly MembershipWithOrganisation[]): MembershipPage => ({
  items: [...items],
  limit: 200,
});

const partnerships: PartnershipPage = { items: [workingGroup, committee], limit: 200 };

/** A document of the committee. */
export const document = (
  number: number,
  title: string,
  changes: Partial<PartnershipDocument> = {},
): PartnershipDocument => ({
  id: id(0xd000 + number),
  version: 1,
  createdAt: '2026-03-02T09:00:00Z',
  updatedAt: '2026-03-02T09:00:00Z',
  demo: true,
  partnershipId: committee.id,
  title,
  type: 'minutes',
  language: 'it',
  publishedAt: '2026-06-30T22:30:00Z',
  access: 'public',
  url: `https://www.comitato-puglia.example.it/documenti/${number}.pdf`,
  license: 'CC-BY-4.0',
  accessible: true,
  relatesTo: ['meeting'],
  ...changes,
});

/** What the committee has published. */
export const documents: readonly PartnershipDocument[] = [
  document(1, 'Verbale della riunione del 18 giugno 2026'),
  document(2, 'Report on the involvement of partners in the preparation of the programme', {
    type: 'report',
    language: 'en',
    license: 'https://creativecommons.org/licenses/by-sa/4.0/',
    publishedAt: undefined,
  }),
  document(3, 'Regolamento interno del comitato di sorveglianza', {
    type: 'regulation',
    publishedAt: '2023-03-20T09:00:00Z',
    license: undefined,
    accessible: false,
    relatesTo: ['rules_of_procedure'],
  }),
];

/** The demonstration committee and its working group, for `answerWith`. */
export const partnership = {
  searchPartnerships: (url: URL) => {
    const parent = url.searchParams.get('parent');
    return parent
      ? { ...partnerships, items: partnerships.items.filter((one) => one.parentId === parent) }
      : partnerships;
  },
  showPartnership: (url: URL) =>
    partnerships.items.find((item) => url.pathname.endsWith(item.id)) ?? problem(404),
  searchMembers: (url: URL) => {
    if (url.searchParams.has('format')) return new Response('organisationLegalName\n');
    const day = url.searchParams.get('asOf');
    const seated = members.filter(
      ({ validFrom = '', validTo = '9999' }) => !day || (validFrom <= day && day <= validTo),
    );
    return pageOf(url.pathname.includes(workingGroup.id) ? seated.slice(5, 8) : seated);
  },
  searchDocuments: (url: URL) => ({
    items: url.pathname.includes(committee.id) ? [...documents] : [],
    limit: 100,
  }),
  showProgramme: programme,
} satisfies Answers;

/** More members than are shown at once, two hundred a page. */
export const crowd = (url: URL): MembershipPage => {
  const from = Number(url.searchParams.get('cursor') ?? 0);
  return {
    items: Array.from({ length: 200 }, (_, at) =>
      member(1000 + from + at, `Ente di prova numero ${from + at + 1}`, 'A1'),
    ),
    limit: 200,
    nextCursor: String(from + 200),
  };
};
