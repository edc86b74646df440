import type { MembershipWithOrganisation, Partnership, Programme } from '@officine-coesione/contract';
import type { Sheet } from '../../files/sheet.ts';
import { territoryAddress } from '../../files/linked-context.ts';
import { organisationAddress } from './organisation-sheet.ts';
import {
  codeAddress,
  partnershipAddress,
  programmeAddress,
  recordColumns,
  sourceSystems,
} from './record-columns.ts';

/** Published programmes as a file. */
export const programmeSheet: Sheet<Programme> = {
  file: 'programmi',
  it: 'Programmi',
  en: 'Programmes',
  open: true,
  columns: [
    { key: 'code', it: 'Codice', en: 'Code', value: ({ code }) => code },
    { key: 'cci', it: 'CCI', en: 'CCI', value: ({ cci }) => cci },
    { key: 'title', it: 'Titolo', en: 'Title', value: ({ title }) => title },
    { key: 'cycle', it: 'Ciclo', en: 'Cycle', value: ({ cycle }) => cycle },
    { key: 'kind', it: 'Tipo', en: 'Kind', value: ({ kind }) => kind, codes: 'programme-kind' },
    { key: 'funds', it: 'Fondi', en: 'Funds', value: ({ funds }) => funds },
    { key: 'level', it: 'Livello', en: 'Level', value: ({ level }) => level, codes: 'programme-level' },
    { key: 'nuts2', it: 'Territori (NUTS 2)', en: 'Territories (NUTS 2)', value: ({ nuts2 }) => nuts2 },
    {
      key: 'managingAuthorityId',
      it: 'Autorità di gestione',
      en: 'Managing authority',
      value: (one) => one.managingAuthorityId,
    },
    { key: 'website', it: 'Sito', en: 'Website', value: ({ website }) => website },
    { key: 'adoptedOn', it: 'Adottato il', en: 'Adopted on', value: ({ adoptedOn }) => adoptedOn },
    { key: 'sources', it: 'Origine del dato', en: 'Taken from', value: (one) => sourceSystems(one.sources) },
    ...recordColumns,
  ],
  linked: (one, at) => ({
    '@id': programmeAddress(one.code, at),
    '@type': 'schema:FundingScheme',
    title: one.title,
    identifier: [one.code, ...(one.cci ? [one.cci] : [])],
    category: codeAddress('programme-kind', one.kind, at),
    territory: (one.nuts2.length > 0 ? one.nuts2 : ['IT']).map(territoryAddress),
    managingAuthority: one.managingAuthorityId && organisationAddress(one.managingAuthorityId, at),
    homepage: one.website,
    modified: one.updatedAt,
  }),
};

/** Published partnerships as a file. */
export const partnershipSheet: Sheet<Partnership> = {
  file: 'partenariati',
  it: 'Partenariati',
  en: 'Partnerships',
  open: true,
  columns: [
    { key: 'id', it: 'Identificativo', en: 'Identifier', value: ({ id }) => id },
    { key: 'title', it: 'Titolo', en: 'Title', value: ({ title }) => title },
    { key: 'type', it: 'Tipo', en: 'Type', value: ({ type }) => type, codes: 'partnership-type' },
    { key: 'programmeCodes', it: 'Programmi', en: 'Programmes', value: (one) => one.programmeCodes },
    { key: 'parentId', it: 'Partenariato superiore', en: 'Parent', value: ({ parentId }) => parentId },
    {
      key: 'categoryScheme',
      it: 'Schema delle categorie',
      en: 'Category scheme',
      value: (one) => one.categoryScheme,
      codes: 'category-scheme',
    },
    {
      key: 'openToAdhesion',
      it: 'Aperto alle adesioni',
      en: 'Open to adhesion',
      value: (one) => one.openToAdhesion,
    },
    { key: 'establishedOn', it: 'Istituito il', en: 'Established on', value: (one) => one.establishedOn },
    { key: 'dissolvedOn', it: 'Sciolto il', en: 'Dissolved on', value: (one) => one.dissolvedOn },
    {
      key: 'rulesOfProcedure.quorumFraction',
      it: 'Quorum (quota dei votanti)',
      en: 'Quorum (fraction of voters)',
      value: (one) => one.rulesOfProcedure?.quorumFraction,
    },
    { key: 'phases', it: 'Fasi', en: 'Phases', value: ({ phases }) => phases, codes: 'cycle-phase' },
    { key: 'website', it: 'Sito', en: 'Website', value: ({ website }) => website },
    { key: 'sources', it: 'Origine del dato', en: 'Taken from', value: (one) => sourceSystems(one.sources) },
    ...recordColumns,
  ],
  linked: (one, at) => ({
    '@id': partnershipAddress(one.id, at),
    '@type': 'org:OrganizationalCollaboration',
    prefLabel: one.title,
    identifier: one.id,
    classification: codeAddress('partnership-type', one.type, at),
    programme: one.programmeCodes.map((code) => programmeAddress(code, at)),
    parent: one.parentId && partnershipAddress(one.parentId, at),
    homepage: one.website,
    startDate: one.establishedOn,
    endDate: one.dissolvedOn,
    modified: one.updatedAt,
  }),
};

/** The members of a partnership as a file. */
export const memberSheet: Sheet<MembershipWithOrganisation> = {
  file: 'componenti',
  it: 'Componenti',
  en: 'Members',
  open: true,
  columns: [
    { key: 'id', it: 'Identificativo', en: 'Identifier', value: ({ id }) => id },
    {
      key: 'organisationLegalName',
      it: 'Denominazione',
      en: 'Legal name',
      value: (one) => one.organisationLegalName,
    },
    { key: 'organisationId', it: 'Organizzazione', en: 'Organisation', value: (one) => one.organisationId },
    { key: 'partnershipId', it: 'Partenariato', en: 'Partnership', value: (one) => one.partnershipId },
    {
      key: 'category',
      it: 'Categoria',
      en: 'Category',
      value: ({ category }) => category,
      codes: 'partner-category',
    },
    {
      key: 'categoryScheme',
      it: 'Schema delle categorie',
      en: 'Category scheme',
      value: (one) => one.categoryScheme,
      codes: 'category-scheme',
    },
    {
      key: 'categoryValidated',
      it: 'Categoria convalidata',
      en: 'Category validated',
      value: (one) => one.categoryValidated,
    },
    { key: 'role', it: 'Ruolo', en: 'Role', value: ({ role }) => role, codes: 'member-role' },
    { key: 'voting', it: 'Diritto di voto', en: 'Vote', value: ({ voting }) => voting },
    { key: 'seats', it: 'Seggi', en: 'Seats', value: ({ seats }) => seats },
    { key: 'mandate.act', it: 'Atto di designazione', en: 'Mandate act', value: (one) => one.mandate?.act },
    { key: 'mandate.date', it: 'Data dell’atto', en: 'Date of the act', value: (one) => one.mandate?.date },
    {
      key: 'mandate.designatedBy',
      it: 'Designato da',
      en: 'Designated by',
      value: (one) => one.mandate?.designatedBy,
    },
    { key: 'validFrom', it: 'Dal', en: 'From', value: ({ validFrom }) => validFrom },
    { key: 'validTo', it: 'Al', en: 'To', value: ({ validTo }) => validTo },
    { key: 'endReason', it: 'Motivo della fine', en: 'End reason', value: ({ endReason }) => endReason },
    { key: 'tags', it: 'Caratteristiche', en: 'Traits', value: ({ tags }) => tags, codes: 'partner-tag' },
    ...recordColumns,
  ],
  linked: (one, at) => ({
    '@id': `${partnershipAddress(one.partnershipId, at)}/members#${one.id}`,
    '@type': 'org:Membership',
    member: { '@id': organisationAddress(one.organisationId, at), prefLabel: one.organisationLegalName },
    partnership: partnershipAddress(one.partnershipId, at),
    role: codeAddress('member-role', one.role, at),
    category: codeAddress('partner-category', one.category, at),
    startDate: one.validFrom,
    endDate: one.validTo,
    modified: one.updatedAt,
  }),
};
