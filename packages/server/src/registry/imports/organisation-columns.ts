import { searchLabels } from '../../database/full-text.ts';
import type { Row } from '../../database/tables.ts';
import type { Candidate } from './candidate.ts';

type Details = Row<'organisation'>['details'];

/** The columns of an organisation that an import can change. */
export interface Columns {
  readonly legal_name: string;
  readonly alt_name: string | null;
  readonly acronym: string | null;
  readonly vat_number: string | null;
  readonly ipa_code: string | null;
  readonly legal_form: string | null;
  readonly default_category: string | null;
  readonly tags: readonly string[];
  readonly coverage_nuts: readonly string[];
  readonly office_nuts3: string | null;
  readonly search_labels: string;
  readonly details: Details;
}

type Known = Pick<Row<'organisation'>, keyof Columns>;

const nobody: Omit<Known, 'legal_name'> = {
  alt_name: null,
  acronym: null,
  vat_number: null,
  ipa_code: null,
  legal_form: null,
  default_category: null,
  tags: [],
  coverage_nuts: [],
  office_nuts3: null,
  search_labels: '',
  details: { smallLocalAuthority: false, sources: [] },
};

/** What an organisation becomes by what a row says of it; what the row does not say stays. */
export function columnsAfter(candidate: Candidate, known?: Known): Columns {
  const before = known ?? { ...nobody, legal_name: candidate.legalName };
  const text = (field: keyof Candidate, old: string | null): string | null =>
    (candidate[field] as string | undefined) ?? old;
  const { details } = before;
  const { street, postcode, municipality, nuts3, country } = candidate as Readonly<
    Record<string, string | undefined>
  >;
  const office = defined({ street, postcode, municipality, nuts3, country });
  const { transparencyRegisterId, territorialLevel, membersRepresented, website, email, pec, phone } =
    candidate;
  const reach = { territorialLevel, membersRepresented, website, email, pec, phone };
  const after = defined({ transparencyRegisterId, ...reach });
  const tags = (candidate.tags as readonly string[] | undefined) ?? before.tags;
  const registeredOffice =
    Object.keys(office).length > 0
      ? { country: 'IT', ...details.registeredOffice, ...office }
      : details.registeredOffice;
  return {
    legal_name: candidate.legalName,
    alt_name: text('altName', before.alt_name),
    acronym: text('acronym', before.acronym),
    vat_number: text('vatNumber', before.vat_number),
    ipa_code: text('ipaCode', before.ipa_code),
    legal_form: text('legalForm', before.legal_form),
    default_category: text('defaultCategory', before.default_category),
    tags,
    coverage_nuts: (candidate.coverageNuts as readonly string[] | undefined) ?? before.coverage_nuts,
    office_nuts3: nuts3 ?? before.office_nuts3,
    search_labels: searchLabels(tags, registeredOffice?.municipality),
    details: { ...details, ...after, ...(registeredOffice && { registeredOffice }) },
  };
}

/** The columns as they are, to be put back one day. */
export const columnsOf = (row: Known): Columns => ({
  legal_name: row.legal_name,
  alt_name: row.alt_name,
  acronym: row.acronym,
  vat_number: row.vat_number,
  ipa_code: row.ipa_code,
  legal_form: row.legal_form,
  default_category: row.default_category,
  tags: row.tags,
  coverage_nuts: row.coverage_nuts,
  office_nuts3: row.office_nuts3,
  search_labels: row.search_labels,
  details: row.details,
});

/** Whether nothing would change; labels for the search follow from the rest. */
export const sameColumns = (a: Columns, b: Columns): boolean => canonical(a) === canonical(b);

const canonical = ({ search_labels: _derived, ...columns }: Columns): string => sorted(columns);

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

const defined = (given: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));

/** The territories that a row says an organisation belongs to: what it covers, else where its office is. */
export const territoriesOf = ({ coverageNuts, nuts3 }: Candidate): string[] =>
  Array.isArray(coverageNuts) && coverageNuts.length > 0
    ? [...(coverageNuts as readonly string[])]
    : typeof nuts3 === 'string'
      ? [nuts3]
      : [];
