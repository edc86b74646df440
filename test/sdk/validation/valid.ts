import type { AnswerOf, OperationId } from '@officine-coesione/contract';
import {
  organisationPage,
  registrationReceipt,
  registrationRequest,
} from '../../../packages/contract/src/registry/examples.ts';
import { years } from '../../../stories/observatory/indicator.data.ts';

const id = '019363c0-0000-7000-8000-000000000101';
const record = {
  id,
  version: 3,
  createdAt: '2026-11-02T08:00:00Z',
  updatedAt: '2026-11-23T10:20:00.125Z',
  demo: false,
};
const labels = { it: 'Titolo', en: 'Title', de: 'Titel', fr: 'Titre', sl: 'Naslov' };
const sources = [{ system: 'OpenCoesione', ref: 'p. 12', fetchedAt: '2026-11-01T00:00:00Z' }];

const seat = {
  partnershipId: id,
  organisationId: id,
  category: 'B1',
  categoryScheme: 'CPR-2021',
  categoryValidated: true,
  role: 'voting_member',
  voting: true,
  validFrom: '2023-02-14',
  validTo: '2027-12-31',
} as const;

const programme: AnswerOf<'showProgramme'> = {
  ...record,
  code: 'pr-puglia-fesr-fse-2127',
  cci: '2021IT16FFPR002',
  title: 'PR Puglia FESR FSE+ 2021-2027',
  cycle: '2021-2027',
  kind: 'PR',
  funds: ['FESR', 'FSE+'],
  level: 'regional',
  nuts2: ['ITF4'],
  regionIstat: '16',
  esif: true,
  managingAuthorityId: id,
  website: 'https://pr2127.regione.puglia.it',
  adoptedOn: '2022-11-17',
  sources,
  status: 'published',
};

const territory: AnswerOf<'showTerritory'> = {
  code: 'ITF47',
  title: 'Bari',
  level: 'nuts3',
  parentCode: 'ITF4',
  istatCode: '072',
  utsCode: '272',
  provinceSign: 'BA',
  validFrom: '2021-01-01',
  validTo: '2026-12-31',
};

const codeList: AnswerOf<'showCodeList'> = {
  code: 'partner-category',
  title: labels,
  source: 'Regulation (EU) 2021/1060, Art. 8',
  items: [
    { code: 'A', labels, schemes: [] },
    { code: 'A1', labels, description: labels, parentCode: 'A', schemes: ['CPR-2021'] },
  ],
};

const organisation: AnswerOf<'showOrganisation'> = {
  ...organisationPage.items[0]!,
  altName: 'Marche',
  acronym: 'RM',
  vatNumber: '00481070423',
  ipaCode: 'r_marche',
  officeCode: 'UF1234',
  runtsSection: 'APS',
  runtsNumber: '12',
  registeredOffice: {
    street: 'Via Gentile da Fabriano 9',
    postcode: '60125',
    municipality: 'Ancona',
    municipalityIstat: '042002',
    nuts3: 'ITI32',
    country: 'IT',
  },
  tags: ['ngo'],
  membersRepresented: 12,
  website: 'https://www.regione.marche.it',
  email: 'partenariato@regione.example.it',
  pec: 'partenariato@pec.example.it',
  phone: '+39 071 0000',
  sources,
  _embedded: {
    memberships: [
      {
        ...seat,
        partnershipTitle: 'Comitato di sorveglianza',
        partnershipType: 'monitoring_committee',
        programmeCodes: ['pr-marche-fesr-2127'],
        demo: false,
      },
    ],
  },
};

const partnership: AnswerOf<'showPartnership'> = {
  ...record,
  programmeCodes: ['pr-puglia-fesr-fse-2127'],
  type: 'monitoring_committee',
  title: 'Comitato di sorveglianza',
  parentId: id,
  constitution: { actType: 'DGR', number: '123/2023', date: '2023-02-14', issuedBy: 'Giunta regionale' },
  legalBasis: ['CPR Art. 38'],
  rulesOfProcedure: { adoptedOn: '2023-03-01', voting: true, noticeWorkingDays: 10, quorumFraction: 0.5 },
  categoryScheme: 'CPR-2021',
  openToAdhesion: true,
  establishedOn: '2023-02-14',
  dissolvedOn: '2029-12-31',
  phases: ['monitoring'],
  website: 'https://pr2127.regione.puglia.it',
  validation: { status: 'validated', validatedAt: '2026-11-02T08:00:00Z', note: 'Verified' },
  sources,
  status: 'published',
};

const registration: AnswerOf<'showRegistration'> = {
  ...record,
  reference: 'OC-2026-7K3M9QX2',
  status: 'submitted',
  submittedAt: '2026-11-23T10:15:00Z',
  answerDueOn: '2026-12-23',
  language: 'it',
  organisation: {
    ...registrationRequest.organisation,
    acronym: 'RAA',
    vatNumber: '00000000018',
    ipaCode: 'raa_demo',
    email: 'rete@esempio.it',
    website: 'https://rete.esempio.it',
    phone: '+39 080 0000',
    membersRepresented: 40,
    registeredOffice: {
      ...registrationRequest.organisation.registeredOffice,
      street: 'Via Sparano 1',
      postcode: '70121',
    },
  },
  adhesion: { ...registrationRequest.adhesion!, motivation: 'Works on the environment since 1990.' },
  partnershipTitle: 'Comitato di sorveglianza',
  contact: { ...registrationRequest.contact, jobTitle: 'Presidente', phone: '+39 080 0000' },
  privacyNoticeVersion: '2026-11',
  knownOrganisationId: id,
  organisationId: id,
  membershipId: id,
  history: [
    { from: 'draft', to: 'submitted', at: '2026-11-23T10:15:00Z', actor: 'applicant', reason: 'Sent' },
  ],
};

const indicator: AnswerOf<'showIndicator'> = {
  code: 'PART_N',
  title: labels,
  description: labels,
  type: 'count',
  unit: 'n',
  decimals: 0,
  direction: 'neutral',
  formulaText: labels,
  numerator: labels,
  denominator: labels,
  minDenominator: 0,
  dimensions: ['PARTNER_CATEGORY'],
  legalReference: 'CPR Art. 8',
  methodVersion: '1.0.0',
  periodicity: 'P1D',
};

const page = <Item>(...items: readonly [Item, ...Item[]]) => ({
  items: [...items],
  limit: 25,
  nextCursor: 'eyJrIjpbXX0',
  _links: { next: 'https://api.example.it/rest/coesione/v1/partenariato/x?cursor=eyJrIjpbXX0' },
  _embedded: {},
});

const count = { code: 'A', title: 'Public', count: 12 };

/** A right answer to each operation, with every property there is; pages have more than one row. */
export const valid: { readonly [Id in OperationId]: AnswerOf<Id> } = {
  showStatus: { title: 'OK', status: 200, detail: 'Up', instance: 'x', type: 'about:blank', errors: [] },
  searchProgrammes: page(programme, { ...programme, code: 'pn-inclusione-2127' }, programme),
  showProgramme: programme,
  searchTerritories: page(territory, territory),
  showTerritory: territory,
  searchCodeLists: page(codeList, codeList),
  showCodeList: codeList,
  searchOrganisations: {
    ...page(organisation, organisationPage.items[0]!, organisation),
    _embedded: { facets: { total: 3, category: [count], territory: [], programme: [count, count] } },
  },
  showOrganisation: organisation,
  searchPartnerships: page(partnership, partnership),
  showPartnership: partnership,
  searchMembers: page(
    ...(([1, 2] as const).map((seats) => ({
      ...record,
      ...seat,
      tags: ['ngo' as const],
      seats,
      mandate: { act: 'DGR 1', date: '2023-02-14', designatedBy: 'Giunta' },
      representsOrganisationIds: [id],
      endReason: 'Resigned',
      involvedInPreparation: true,
      status: 'published',
      organisationLegalName: 'Regione Marche',
    })) as [AnswerOf<'searchMembers'>['items'][number], AnswerOf<'searchMembers'>['items'][number]]),
  ),
  registerOrganisation: registrationReceipt,
  searchRegistrations: page(registration, registration),
  showRegistration: registration,
  requestIntegration: registration,
  acceptIntegration: registration,
  validateRegistration: registration,
  rejectRegistration: registration,
  searchIndicators: page(indicator, indicator),
  showIndicator: indicator,
  showIndicatorData: years(),
};

/** A copy of the right answer to an operation, as it would be parsed: to spoil. */
export const fresh = (id: OperationId) => JSON.parse(JSON.stringify(valid[id])) as Record<string, unknown>;
