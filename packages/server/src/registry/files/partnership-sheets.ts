import type { MembershipWithOrganisation, Partnership, Programme } from '@officine-coesione/contract';
import { columnsFor } from '../../files/property-column.ts';
import type { Sheet } from '../../files/sheet.ts';
import { territoryAddress } from '../../files/linked-context.ts';
import { organisationAddress } from './organisation-sheet.ts';
import { codeAddress, partnershipAddress, programmeAddress } from '../../files/address.ts';
import { recordColumns, sourceColumn } from './record-columns.ts';

const programme = columnsFor<Programme>();
const partnership = columnsFor<Partnership>();
const seat = columnsFor<MembershipWithOrganisation>();

/** Published programmes as a file. */
export const programmeSheet: Sheet<Programme> = {
  file: 'programmi',
  it: 'Programmi',
  en: 'Programmes',
  open: true,
  columns: [
    programme('code', 'Codice', 'Code'),
    programme('cci', 'CCI', 'CCI'),
    programme('title', 'Titolo', 'Title'),
    programme('cycle', 'Ciclo', 'Cycle'),
    programme('kind', 'Tipo', 'Kind', 'programme-kind'),
    programme('funds', 'Fondi', 'Funds'),
    programme('level', 'Livello', 'Level', 'programme-level'),
    programme('nuts2', 'Territori (NUTS 2)', 'Territories (NUTS 2)'),
    programme('managingAuthorityId', 'Autorità di gestione', 'Managing authority'),
    programme('website', 'Sito', 'Website'),
    programme('adoptedOn', 'Adottato il', 'Adopted on'),
    sourceColumn,
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
    partnership('id', 'Identificativo', 'Identifier'),
    partnership('title', 'Titolo', 'Title'),
    partnership('type', 'Tipo', 'Type', 'partnership-type'),
    partnership('programmeCodes', 'Programmi', 'Programmes'),
    partnership('parentId', 'Partenariato superiore', 'Parent'),
    partnership('categoryScheme', 'Schema delle categorie', 'Category scheme', 'category-scheme'),
    partnership('openToAdhesion', 'Aperto alle adesioni', 'Open to adhesion'),
    partnership('establishedOn', 'Istituito il', 'Established on'),
    partnership('dissolvedOn', 'Sciolto il', 'Dissolved on'),
    partnership(
      'rulesOfProcedure.quorumFraction',
      'Quorum (quota dei votanti)',
      'Quorum (fraction of voters)',
    ),
    partnership('phases', 'Fasi', 'Phases', 'cycle-phase'),
    partnership('website', 'Sito', 'Website'),
    sourceColumn,
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
    seat('id', 'Identificativo', 'Identifier'),
    seat('organisationLegalName', 'Denominazione', 'Legal name'),
    seat('organisationId', 'Organizzazione', 'Organisation'),
    seat('partnershipId', 'Partenariato', 'Partnership'),
    seat('category', 'Categoria', 'Category', 'partner-category'),
    seat('categoryScheme', 'Schema delle categorie', 'Category scheme', 'category-scheme'),
    seat('categoryValidated', 'Categoria convalidata', 'Category validated'),
    seat('role', 'Ruolo', 'Role', 'member-role'),
    seat('voting', 'Diritto di voto', 'Vote'),
    seat('seats', 'Seggi', 'Seats'),
    seat('mandate.act', 'Atto di designazione', 'Mandate act'),
    seat('mandate.date', 'Data dell’atto', 'Date of the act'),
    seat('mandate.designatedBy', 'Designato da', 'Designated by'),
    seat('validFrom', 'Dal', 'From'),
    seat('validTo', 'Al', 'To'),
    seat('endReason', 'Motivo della fine', 'End reason'),
    seat('tags', 'Caratteristiche', 'Traits', 'partner-tag'),
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
