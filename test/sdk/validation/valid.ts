import type { AnswerOf, OperationId } from '@officine-coesione/contract';
import {
  organisationPage,
  registrationReceipt,
  registrationRequest,
} from '../../../packages/contract/src/registry/examples.ts';
import { compositionAnswers } from './composition.ts';
import { consultingAnswers } from './consulting.ts';
import { meetingAnswers } from './meetings.ts';
import { surveyAnswers } from './surveys.ts';
import { publishingAnswers } from './publishing.ts';
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
  confirmationDueOn: '2027-11-23',
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
const organisationRecord: AnswerOf<'showOrganisationRecord'> = { ...organisation, openSeats: 2 };

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
  integrationDueOn: '2026-12-23',
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
    {
      from: 'draft',
      to: 'submitted',
      at: '2026-11-23T10:15:00Z',
      actor: 'applicant',
      reason: 'Sent',
      dueOn: '2026-12-23',
      changes: [{ field: 'acronym', from: 'RA', to: 'RAA' }],
    },
  ],
};

const comparison = {
  verdict: 'same',
  weight: 21.5,
  probability: 0.9997,
  explanation: [
    { field: 'pec', agreement: 'equal', weight: 11, first: 'a@pec.example.it', second: 'a@pec.example.it' },
    { field: 'legalName', agreement: 'close', weight: 10.5, first: 'Regione Marche', second: 'Marche' },
  ],
};

const duplicate: AnswerOf<'showDuplicate'> = {
  ...record,
  first: organisation,
  second: organisationPage.items[0]!,
  ...comparison,
  status: 'dismissed',
  reason: 'Two offices of one region',
  decidedBy: 'officer-7',
  decidedAt: '2026-11-23T10:20:00Z',
};

const merge: AnswerOf<'showMerge'> = {
  ...record,
  survivorId: id,
  survivorName: 'Regione Marche',
  mergedId: id,
  mergedName: 'Marche',
  fieldChoices: [{ field: 'taxCode', from: 'merged' }],
  movedReferences: [{ kind: 'membership.organisationId', id }],
  reason: 'The same body under two names',
  mergedBy: 'officer-7',
  mergedAt: '2026-11-23T10:20:00Z',
  undoneBy: 'officer-7',
  undoneAt: '2026-11-23T11:20:00Z',
  undoReason: 'They are two bodies',
};

const importExample: AnswerOf<'showImport'> = {
  ...record,
  subject: 'organisations',
  status: 'checked',
  fileTitle: 'comitato-2021-2027.csv',
  format: 'csv',
  encoding: 'utf-8',
  separator: ';',
  columns: [
    { title: 'Denominazione', field: 'legalName', samples: ['Associazione di prova'] },
    { title: 'Note' },
  ],
  rowCount: 120,
  checkedCount: 120,
  invalidCount: 4,
  newCount: 100,
  changedCount: 10,
  sameCount: 6,
  appliedCount: 0,
  leftOutCount: 0,
  undoneCount: 0,
};

const importFault: AnswerOf<'searchImportFaults'>['items'][number] = {
  row: 7,
  column: 'Codice fiscale',
  value: '00743110158',
  reason: 'The check character of the tax code does not match.',
  code: 'tax_code_check',
  severity: 'error',
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

const artefact = { id: 'CL_OBS_STATUS', agencyID: 'IT_OC', version: '1.0.0' };

const page = <Item>(...items: readonly [Item, ...Item[]]) => ({
  items: [...items],
  limit: 25,
  nextCursor: 'eyJrIjpbXX0',
  _links: { next: 'https://api.example.it/rest/coesione/v1/partenariato/x?cursor=eyJrIjpbXX0' },
  _embedded: {},
});

const revision = {
  version: 3,
  at: '2026-11-23T10:20:00.125Z',
  actor: { kind: 'authority', subject: 'officer-7' },
  reason: 'Wrong postcode',
  change: 'changed',
  fields: [{ field: 'registeredOffice.postcode', from: '75100', to: '75101' }],
};
const change = {
  entity: 'organisation',
  id,
  version: 3,
  at: '2026-11-23T10:20:00.125Z',
  change: 'changed',
  changedFields: ['registeredOffice'],
  position: 'MS43NDIuMTg',
};
const auditEvent = {
  position: 12,
  at: '2026-11-23T10:20:00.125Z',
  actor: 'officer-7',
  roles: ['authority_validator'],
  action: 'read',
  operation: 'showRegistration',
  target: `registrationId=${id}`,
  requestId: id,
  hash: '0f'.repeat(32),
};

const count = { code: 'A', title: 'Public', count: 12 };

const fieldChange = { field: 'legalName', from: 'Marche', to: 'Regione Marche' };

const { _embedded, ...organisationFacts } = organisation;

const linkedRecord: AnswerOf<'showLinkedRecord'> = {
  expiresAt: '2026-11-24T10:20:00Z',
  actions: ['answer_integration', 'edit_contact'],
  registration: {
    reference: registration.reference,
    status: registration.status,
    submittedAt: registration.submittedAt,
    organisation: registration.organisation,
    adhesion: registration.adhesion,
    partnershipTitle: 'Comitato di sorveglianza',
    contact: registration.contact,
    integrationDueOn: '2026-12-23',
    thread: [
      { from: 'authority', at: '2026-11-23T10:20:00Z', text: 'The statute is missing', dueOn: '2026-12-23' },
      { from: 'applicant', at: '2026-11-24T10:20:00Z', text: 'Here it is', changes: [fieldChange] },
    ],
  },
  organisation: {
    ...organisationFacts,
    mergedLegalName: 'Giunta regionale delle Marche',
    memberships: [
      {
        id,
        partnershipTitle: 'Comitato di sorveglianza',
        role: 'voting_member',
        status: 'published',
        validFrom: '2023-02-14',
      },
    ],
  },
};

const accessRequest: AnswerOf<'grantAccess'> = {
  ...record,
  organisationId: id,
  organisationLegalName: 'Regione Marche',
  status: 'granted',
  submittedAt: '2026-11-02T08:00:00Z',
  contact: registration.contact,
  motivation: 'I have replaced the secretary',
  language: 'it',
  privacyNoticeVersion: '2026-11',
  decidedAt: '2026-11-23T10:20:00Z',
  decidedBy: 'officer-7',
  reason: 'Checked by telephone',
};

const member = (seats: number): AnswerOf<'searchMembers'>['items'][number] => ({
  ...record,
  ...seat,
  tags: ['ngo'],
  seats,
  mandate: { act: 'DGR 1', date: '2023-02-14', designatedBy: 'Giunta' },
  representsOrganisationIds: [id],
  endReason: 'Resigned',
  involvedInPreparation: true,
  status: 'published',
  organisationLegalName: 'Regione Marche',
});

const confirmation: AnswerOf<'confirmOrganisation'> = {
  id,
  version: 3,
  legalName: 'Regione Marche',
  status: 'published',
  confirmationDueOn: '2027-11-23',
  reachable: false,
};

const undeliveredMail: AnswerOf<'resendMail'> = {
  id,
  kind: 'confirmation_due',
  event: `confirmation/${id}/2027-11-23/-30`,
  recipient: 'p…@pec.example.it',
  language: 'it',
  status: 'failed',
  attempts: 16,
  lastError: 'EENVELOPE RCPT TO 550',
  nextAttemptAt: '2026-11-23T10:20:00Z',
  createdAt: '2026-11-20T10:20:00Z',
  givenUpAt: '2026-11-23T10:20:00Z',
};

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
  searchOrganisationRecords: page(organisationRecord, organisationRecord),
  showOrganisationRecord: organisationRecord,
  amendOrganisation: organisationRecord,
  suspendOrganisation: organisationRecord,
  restoreOrganisation: organisationRecord,
  archiveOrganisation: organisationRecord,
  searchPartnerships: page(partnership, partnership),
  showPartnership: partnership,
  searchMembers: page(member(1), member(2)),
  ...compositionAnswers(partnership, member(1)),
  ...consultingAnswers(partnership),
  ...meetingAnswers(partnership),
  ...surveyAnswers(partnership),
  ...publishingAnswers(partnership, years()),
  issueChallenge: {
    challenge: {
      parameters: {
        algorithm: 'PBKDF2/SHA-256',
        cost: 1000,
        data: { purpose: 'registration' },
        expiresAt: 1795425600,
        keyLength: 32,
        keyPrefix: '5c1e7a449d0e0d6f6a1c2b3d019363c0',
        keySignature: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
        nonce: '019363c05c1e7a449d0e0d6f6a1c2b3d',
        salt: '7a449d0e0d6f6a1c2b3d019363c05c1e',
      },
      signature: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
    },
  },
  registerOrganisation: registrationReceipt,
  searchRegistrations: page(registration, registration),
  showRegistration: registration,
  requestIntegration: registration,
  acceptIntegration: registration,
  validateRegistration: registration,
  rejectRegistration: registration,
  showCompliance: {
    partnershipId: id,
    title: 'Comitato di sorveglianza',
    type: 'monitoring_committee',
    cycles: ['2021-2027'],
    demo: false,
    asOf: '2026-11-23',
    computedAt: '2026-11-23T10:20:00Z',
    methodVersion: '1.0.0',
    counts: { met: 0, partly: 1, notMet: 0, notRecorded: 0, notApplicable: 0 },
    checks: [
      {
        code: 'R01',
        group: 'partners',
        title: labels,
        wording: labels,
        sources: [{ title: labels, article: '2', url: 'https://eur-lex.europa.eu/', verified: true }],
        outcome: 'partly',
        evidence: [
          { code: 'members_with_mandate', label: labels, kind: 'count', count: 3, total: 4 },
          { code: 'selection_published', label: labels, kind: 'date', date: '2022-12-01' },
          { code: 'voting_rule', label: labels, kind: 'flag', flag: true },
          { code: 'selection_method', label: labels, kind: 'terms', terms: [labels] },
          { code: 'chair', label: labels, kind: 'organisation', text: 'Regione Marche', organisationId: id },
          { code: 'rules_document', label: labels, kind: 'link', text: 'Regolamento', url: 'https://a.it/r' },
        ],
        missing: [
          {
            code: 'mandate',
            text: labels,
            outcome: 'not_recorded',
            property: 'membership.mandate',
            recordable: true,
            organisations: [{ organisationId: id, legalName: 'Regione Marche' }],
          },
        ],
      },
    ],
  },
  requestLink: { requestedAt: '2026-11-23T10:20:00Z' },
  showLinkedRecord: linkedRecord,
  answerIntegration: linkedRecord,
  confirmLinkedRecord: linkedRecord,
  changeLinkedContact: linkedRecord,
  correctLinkedOrganisation: linkedRecord,
  searchConfirmations: page(confirmation, confirmation),
  confirmOrganisation: confirmation,
  searchUndeliveredMails: page(undeliveredMail, undeliveredMail),
  resendMail: undeliveredMail,
  showOwnAccess: {
    roles: ['authority_editor'],
    everywhere: false,
    organisationIds: [],
    partnershipIds: [id],
    programmeCodes: ['pr-fesr-puglia-2021-2027'],
    territories: ['ITF4'],
  },
  leavePartnership: linkedRecord,
  requestAccess: { organisationLegalName: 'Regione Marche', submittedAt: '2026-11-23T10:20:00Z' },
  searchAccessRequests: page(accessRequest, accessRequest),
  grantAccess: accessRequest,
  refuseAccess: accessRequest,
  withdrawAccess: accessRequest,
  showOrganisationHistory: page(revision, revision),
  showPartnershipHistory: page(revision, revision),
  searchChanges: { ...page(change, change), position: 'MS43NDIuMTg' },
  searchAuditEvents: page(auditEvent, auditEvent),
  showRegistrationCandidates: { candidates: [{ organisation, ...comparison }] },
  searchDuplicates: page(duplicate, duplicate),
  showDuplicate: duplicate,
  dismissDuplicate: duplicate,
  reopenDuplicate: duplicate,
  previewMerge: {
    survivor: organisation,
    merged: organisationPage.items[0]!,
    fields: [{ field: 'legalName', survivor: 'Regione Marche', merged: 'Marche', from: 'survivor' }],
    references: [{ kind: 'membership.organisationId', count: 1 }],
    obstacles: [{ pointer: '/mergedId', code: 'seats_conflict', message: 'Correct one of the two first.' }],
  },
  mergeOrganisations: merge,
  searchMerges: page(merge, merge),
  showMerge: merge,
  undoMerge: merge,
  startImport: importExample,
  searchImports: page(importExample, importExample),
  showImport: importExample,
  mapImport: importExample,
  checkImport: importExample,
  searchImportFaults: page(importFault, importFault),
  applyImport: importExample,
  undoImport: importExample,
  searchIndicators: page(indicator, indicator),
  showIndicator: indicator,
  showIndicatorData: years(),
  explainIndicator: {
    indicator: 'ATT_RATE',
    cell: { programme: '_T', territory: 'IT', category: '_T', level: '_T', period: '2025' },
    value: 38,
    status: 'A',
    numerator: 19,
    denominator: 50,
    lower: 30,
    upper: 46,
    coverage: { counted: 3, total: 4 },
    formula: 'Σ_h |A_h| / Σ_h |E_h| × 100',
    working: '19 / 50 × 100 = 38',
    methodVersion: '1.0.0',
    referenceDate: '2026-11-23',
    counted: 2,
    excluded: 0,
    items: [{ kind: 'meeting', recordId: id, label: 'Prima seduta', n: 9, d: 10 }],
    limit: 25,
  },
  showIndicatorChart: {
    kind: 'bar',
    title: 'Partner attivi per categoria, 2026',
    description: 'Partner attivi, 2026: 12 in totale.',
    provenance: 'Fonte: Osservatorio Permanente sul Partenariato',
    width: 640,
    height: 360,
    href: 'https://api.example.it/indicators/PART_N/data?period=2026',
    svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  },
  showDataflow: {
    meta: { id: 'PARTNERSHIP_INDICATORS_2026-11-23', prepared: '2026-11-23T00:00:00Z' },
    data: {
      conceptSchemes: [artefact],
      codelists: [artefact, artefact],
      dataStructures: [artefact],
      dataflows: [artefact],
    },
  },
  showCatalogue: {
    '@context': { dcat: 'http://www.w3.org/ns/dcat#' },
    '@graph': [{ '@id': 'https://api.example.it/catalogue', '@type': ['dcat:Catalog'] }],
  },
};

/** A copy of the right answer to an operation, as it would be parsed: to spoil. */
export const fresh = (id: OperationId) => JSON.parse(JSON.stringify(valid[id])) as Record<string, unknown>;
