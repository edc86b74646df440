import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Row, Tables } from '../../database/tables.ts';
import { organisationKeys } from './seat-row.ts';
import type { SeatRow } from './seat-row.ts';

/** What of an organisation decides whether a row names it, and whether it may sit. */
export type NamedOrganisation = Pick<
  Row<'organisation'>,
  'id' | 'tax_code' | 'ipa_code' | 'vat_number' | 'legal_name' | 'status'
>;

const columnOf = {
  organisationId: 'id',
  taxCode: 'tax_code',
  ipaCode: 'ipa_code',
  vatNumber: 'vat_number',
} as const;

/** The organisation that a row names: the surest code that the registry knows decides, none may contradict it. */
export function organisationOf(keys: SeatRow['keys'], organisations: readonly NamedOrganisation[]) {
  const given = organisationKeys.filter((key) => keys[key] !== undefined);
  const found = given.map((field) => ({
    field,
    matches: organisations.filter((one) => one[columnOf[field]] === keys[field]),
  }));
  const sure = found.find(({ matches }) => matches.length === 1);
  const several = found.find(({ matches }) => matches.length > 1);
  if (!sure)
    return several
      ? ({ field: several.field, code: 'import_ambiguous' } as const)
      : ({ field: given[0], code: 'import_unknown_organisation' } as const);
  const [organisation] = sure.matches as [NamedOrganisation];
  const contrary = found.find(({ matches }) => matches.length > 0 && !matches.includes(organisation));
  return contrary
    ? ({ field: contrary.field, code: 'import_codes_differ' } as const)
    : { field: sure.field, organisation };
}

/** The organisations that some rows name, those that are no more left out. */
export async function organisationsNamed(
  transaction: Transaction<Tables>,
  rows: readonly SeatRow[],
): Promise<NamedOrganisation[]> {
  const named = (key: (typeof organisationKeys)[number]) => rows.flatMap(({ keys }) => keys[key] ?? []);
  return transaction
    .selectFrom('organisation')
    .select(['id', 'tax_code', 'ipa_code', 'vat_number', 'legal_name', 'status'])
    .where(
      sql<boolean>`(id = any(${named('organisationId')}::uuid[]) or tax_code = any(${named('taxCode')})
      or ipa_code = any(${named('ipaCode')}) or vat_number = any(${named('vatNumber')}))`,
    )
    .where('status', 'not in', ['rejected', 'archived'])
    .execute();
}
