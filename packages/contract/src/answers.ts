/** What each operation answers, by its id. Made by `npm run openapi`: the schemas are the source. */
import type { Outline } from './outline.ts';

export type { Kind, Outline } from './outline.ts';
const FieldError: Outline = { pointer: 'string', code: 'string', message: 'string' };
const Problem: Outline = {
  'type?': 'string',
  title: 'string',
  status: 'integer',
  'detail?': 'string',
  'instance?': 'string',
  'errors?': [FieldError],
};
const Source: Outline = { system: 'string', 'ref?': 'string', 'fetchedAt?': 'date-time' };
const Programme: Outline = {
  id: 'uuid',
  version: 'integer',
  createdAt: 'date-time',
  updatedAt: 'date-time',
  demo: 'boolean',
  code: 'string',
  'cci?': 'string',
  title: 'string',
  cycle: 'string',
  kind: 'string',
  funds: ['string'],
  level: 'string',
  nuts2: ['string'],
  'regionIstat?': 'string',
  esif: 'boolean',
  'managingAuthorityId?': 'uuid',
  'website?': 'string',
  'adoptedOn?': 'date',
  sources: [Source],
  status: 'string',
};
const ProgrammePage: Outline = {
  items: [Programme],
  limit: 'integer',
  'nextCursor?': 'string',
  '_links?': { 'next?': 'string' },
  '_embedded?': {},
};
const Territory: Outline = {
  code: 'string',
  title: 'string',
  level: 'string',
  'parentCode?': 'string',
  'istatCode?': 'string',
  'utsCode?': 'string',
  'provinceSign?': 'string',
  validFrom: 'date',
  'validTo?': 'date',
};
const TerritoryPage: Outline = {
  items: [Territory],
  limit: 'integer',
  'nextCursor?': 'string',
  '_links?': { 'next?': 'string' },
  '_embedded?': {},
};
const Labels: Outline = { it: 'string', en: 'string', 'de?': 'string', 'fr?': 'string', 'sl?': 'string' };
const CodeListItem: Outline = {
  code: 'string',
  labels: Labels,
  'description?': Labels,
  'parentCode?': 'string',
  schemes: ['string'],
};
const CodeList: Outline = { code: 'string', title: Labels, source: 'string', items: [CodeListItem] };
const CodeListPage: Outline = {
  items: [CodeList],
  limit: 'integer',
  'nextCursor?': 'string',
  '_links?': { 'next?': 'string' },
  '_embedded?': {},
};
const Address: Outline = {
  'street?': 'string',
  'postcode?': 'string',
  'municipality?': 'string',
  'municipalityIstat?': 'string',
  'nuts3?': 'string',
  country: 'string',
};
const MembershipSummary: Outline = {
  partnershipId: 'uuid',
  organisationId: 'uuid',
  category: 'string',
  categoryScheme: 'string',
  categoryValidated: 'boolean',
  role: 'string',
  voting: 'boolean',
  'validFrom?': 'date',
  'validTo?': 'date',
  partnershipTitle: 'string',
  partnershipType: 'string',
  programmeCodes: ['string'],
  demo: 'boolean',
};
const Organisation: Outline = {
  id: 'uuid',
  version: 'integer',
  createdAt: 'date-time',
  updatedAt: 'date-time',
  demo: 'boolean',
  legalName: 'string',
  'altName?': 'string',
  'acronym?': 'string',
  'taxCode?': 'string',
  'vatNumber?': 'string',
  'ipaCode?': 'string',
  'officeCode?': 'string',
  'legalForm?': 'string',
  'runtsSection?': 'string',
  'runtsNumber?': 'string',
  'registeredOffice?': Address,
  'territorialLevel?': 'string',
  coverageNuts: ['string'],
  'defaultCategory?': 'string',
  tags: ['string'],
  'membersRepresented?': 'integer',
  smallLocalAuthority: 'boolean',
  'website?': 'string',
  'email?': 'string',
  'pec?': 'string',
  'phone?': 'string',
  sources: [Source],
  status: 'string',
  '_embedded?': { 'memberships?': [MembershipSummary] },
};
const FacetCount: Outline = { code: 'string', 'title?': 'string', count: 'integer' };
const OrganisationFacets: Outline = {
  total: 'integer',
  category: [FacetCount],
  territory: [FacetCount],
  programme: [FacetCount],
};
const OrganisationPage: Outline = {
  items: [Organisation],
  limit: 'integer',
  'nextCursor?': 'string',
  '_links?': { 'next?': 'string' },
  '_embedded?': { 'facets?': OrganisationFacets },
};
const Constitution: Outline = {
  actType: 'string',
  'number?': 'string',
  'date?': 'date',
  'issuedBy?': 'string',
};
const RulesOfProcedure: Outline = {
  'adoptedOn?': 'date',
  voting: 'boolean',
  noticeWorkingDays: 'integer',
  quorumFraction: 'number',
};
const PartnershipValidation: Outline = { status: 'string', 'validatedAt?': 'date-time', 'note?': 'string' };
const Partnership: Outline = {
  id: 'uuid',
  version: 'integer',
  createdAt: 'date-time',
  updatedAt: 'date-time',
  demo: 'boolean',
  programmeCodes: ['string'],
  type: 'string',
  title: 'string',
  'parentId?': 'uuid',
  'constitution?': Constitution,
  legalBasis: ['string'],
  'rulesOfProcedure?': RulesOfProcedure,
  categoryScheme: 'string',
  openToAdhesion: 'boolean',
  'establishedOn?': 'date',
  'dissolvedOn?': 'date',
  phases: ['string'],
  'website?': 'string',
  validation: PartnershipValidation,
  sources: [Source],
  status: 'string',
};
const PartnershipPage: Outline = {
  items: [Partnership],
  limit: 'integer',
  'nextCursor?': 'string',
  '_links?': { 'next?': 'string' },
  '_embedded?': {},
};
const Mandate: Outline = { act: 'string', 'date?': 'date', 'designatedBy?': 'string' };
const MembershipWithOrganisation: Outline = {
  id: 'uuid',
  version: 'integer',
  createdAt: 'date-time',
  updatedAt: 'date-time',
  demo: 'boolean',
  partnershipId: 'uuid',
  organisationId: 'uuid',
  category: 'string',
  categoryScheme: 'string',
  categoryValidated: 'boolean',
  role: 'string',
  voting: 'boolean',
  'validFrom?': 'date',
  'validTo?': 'date',
  tags: ['string'],
  seats: 'integer',
  'mandate?': Mandate,
  representsOrganisationIds: ['uuid'],
  'endReason?': 'string',
  involvedInPreparation: 'boolean',
  status: 'string',
  organisationLegalName: 'string',
};
const MembershipPage: Outline = {
  items: [MembershipWithOrganisation],
  limit: 'integer',
  'nextCursor?': 'string',
  '_links?': { 'next?': 'string' },
  '_embedded?': {},
};
const RegistrationReceipt: Outline = {
  reference: 'string',
  status: 'string',
  submittedAt: 'date-time',
  legalName: 'string',
  'partnershipTitle?': 'string',
  answerDueOn: 'date',
};
const RegisteredOfficeRequest: Outline = {
  'street?': 'string',
  'postcode?': 'string',
  municipality: 'string',
  nuts3: 'string',
};
const RegistrationEvent: Outline = {
  from: 'string',
  to: 'string',
  at: 'date-time',
  actor: 'string',
  'reason?': 'string',
};
const Registration: Outline = {
  id: 'uuid',
  version: 'integer',
  createdAt: 'date-time',
  updatedAt: 'date-time',
  demo: 'boolean',
  reference: 'string',
  status: 'string',
  submittedAt: 'date-time',
  answerDueOn: 'date',
  language: 'string',
  organisation: {
    legalName: 'string',
    'acronym?': 'string',
    taxCode: 'string',
    'vatNumber?': 'string',
    'ipaCode?': 'string',
    legalForm: 'string',
    pec: 'string',
    'email?': 'string',
    'website?': 'string',
    'phone?': 'string',
    registeredOffice: RegisteredOfficeRequest,
    territorialLevel: 'string',
    coverageNuts: ['string'],
    tags: ['string'],
    'membersRepresented?': 'integer',
  },
  'adhesion?': { partnershipId: 'uuid', category: 'string', 'motivation?': 'string' },
  'partnershipTitle?': 'string',
  contact: {
    givenName: 'string',
    familyName: 'string',
    'jobTitle?': 'string',
    institutionalEmail: 'string',
    'phone?': 'string',
  },
  privacyNoticeVersion: 'string',
  'knownOrganisationId?': 'uuid',
  'organisationId?': 'uuid',
  'membershipId?': 'uuid',
  history: [RegistrationEvent],
};
const RegistrationPage: Outline = {
  items: [Registration],
  limit: 'integer',
  'nextCursor?': 'string',
  '_links?': { 'next?': 'string' },
  '_embedded?': {},
};
const IndicatorDefinition: Outline = {
  code: 'string',
  title: Labels,
  description: Labels,
  type: 'string',
  unit: 'string',
  decimals: 'integer',
  direction: 'string',
  formulaText: Labels,
  numerator: Labels,
  'denominator?': Labels,
  minDenominator: 'integer',
  dimensions: ['string'],
  legalReference: 'string',
  methodVersion: 'string',
  periodicity: 'string',
};
const IndicatorDefinitionPage: Outline = {
  items: [IndicatorDefinition],
  limit: 'integer',
  'nextCursor?': 'string',
  '_links?': { 'next?': 'string' },
  '_embedded?': {},
};
const Unit: Outline = { label: 'string', decimals: 'integer' };
const CubeDimension: Outline = {
  label: 'string',
  category: { index: { '*': 'integer' }, label: { '*': 'string' }, 'unit?': { '*': Unit } },
};
const Licence: Outline = { title: 'string', url: 'string' };
const Coverage: Outline = { counted: 'integer', total: 'integer' };
const IndicatorData: Outline = {
  version: '=2.0',
  class: '=dataset',
  label: 'string',
  source: 'string',
  updated: 'date-time',
  href: 'string',
  id: ['string'],
  size: ['integer'],
  role: { time: ['string'], geo: ['string'], metric: ['string'] },
  dimension: { '*': CubeDimension },
  value: ['number|null'],
  status: { '*': 'string' },
  note: ['string'],
  extension: {
    demo: 'boolean',
    licence: Licence,
    coverage: Coverage,
    methodVersion: 'string',
    referenceDate: 'date',
  },
};
export {
  Problem as showStatus,
  ProgrammePage as searchProgrammes,
  Programme as showProgramme,
  TerritoryPage as searchTerritories,
  Territory as showTerritory,
  CodeListPage as searchCodeLists,
  CodeList as showCodeList,
  OrganisationPage as searchOrganisations,
  Organisation as showOrganisation,
  PartnershipPage as searchPartnerships,
  Partnership as showPartnership,
  MembershipPage as searchMembers,
  RegistrationReceipt as registerOrganisation,
  RegistrationPage as searchRegistrations,
  Registration as showRegistration,
  Registration as requestIntegration,
  Registration as acceptIntegration,
  Registration as validateRegistration,
  Registration as rejectRegistration,
  IndicatorDefinitionPage as searchIndicators,
  IndicatorDefinition as showIndicator,
  IndicatorData as showIndicatorData,
};
