import type { Fault, OrganisationFacts } from '@officine-coesione/contract';
import { searchLabels } from '../database/full-text.ts';
import type { Connection, Row } from '../database/tables.ts';
import { fault } from '../keeping/writing.ts';

/** What may be changed of an organisation, as it is now. */
export const factsOf = ({ details, ...row }: Row<'organisation'>): object => {
  const { sources: _sources, ...others } = details;
  return {
    ...others,
    legalName: row.legal_name,
    altName: row.alt_name ?? undefined,
    acronym: row.acronym ?? undefined,
    taxCode: row.tax_code ?? undefined,
    vatNumber: row.vat_number ?? undefined,
    ipaCode: row.ipa_code ?? undefined,
    legalForm: row.legal_form ?? undefined,
    coverageNuts: row.coverage_nuts,
    defaultCategory: row.default_category ?? undefined,
    tags: row.tags,
  };
};

/** Those facts as they are kept, in the place of what was known. */
export const columnsOf = (facts: OrganisationFacts, known: Row<'organisation'>) => {
  const { legalName, altName, acronym, taxCode, vatNumber, ipaCode, legalForm, ...rest } = facts;
  const { coverageNuts, defaultCategory, tags, registeredOffice, ...others } = rest;
  const { municipalityIstat: code, ...office } = registeredOffice ?? {};
  const before = known.details.registeredOffice;
  const moved = office.municipality !== before?.municipality || office.nuts3 !== before?.nuts3;
  const details: Row<'organisation'>['details'] = {
    ...others,
    registeredOffice: registeredOffice && {
      ...office,
      country: office.country ?? 'IT',
      // The code of a municipality is no other's.
      municipalityIstat: moved && code === before?.municipalityIstat ? undefined : code,
    },
    sources: known.details.sources,
  };
  return {
    legal_name: legalName,
    alt_name: altName ?? null,
    acronym: acronym ?? null,
    tax_code: taxCode ?? null,
    vat_number: vatNumber ?? null,
    ipa_code: ipaCode ?? null,
    legal_form: legalForm ?? null,
    default_category: defaultCategory ?? null,
    tags,
    coverage_nuts: coverageNuts,
    // Where the office is may be known without its address.
    office_nuts3: registeredOffice || before ? (registeredOffice?.nuts3 ?? null) : known.office_nuts3,
    search_labels: searchLabels(tags, registeredOffice?.municipality),
    details,
  };
};

/** What must be corrected in an organisation, beyond its form: territories that do not exist. */
export async function placeFaults(
  transaction: Connection,
  { coverageNuts, registeredOffice }: OrganisationFacts,
): Promise<Fault[]> {
  const province = registeredOffice?.nuts3;
  const named = [...coverageNuts, ...(province === undefined ? [] : [province])];
  if (named.length === 0) return [];
  const rows = await transaction
    .selectFrom('territory')
    .select(['code', 'level'])
    .where('code', 'in', named)
    .execute();
  const levels = new Map(rows.map(({ code, level }) => [code, level]));
  return [
    ...coverageNuts.flatMap((code, place) =>
      levels.has(code) ? [] : [fault(`/coverageNuts/${place}`, 'unknown_reference')],
    ),
    ...(province === undefined || levels.get(province) === 'nuts3'
      ? []
      : [fault('/registeredOffice/nuts3', 'unknown_reference')]),
  ];
}
