import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { covers, reachOf } from '../../authority-rules.ts';
import type { Row, Tables } from '../../database/tables.ts';
import type { Principal } from '../../handler.ts';
import { survivorOf } from '../../keeping/survivor.ts';
import { organisationsAllowed } from '../organisation-scope.ts';
import { candidateOf } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { LocatedFault } from './import-store.ts';
import { columnsAfter, columnsOf, sameColumns, territoriesOf } from './organisation-columns.ts';
import { perhapsKnown } from './perhaps-known.ts';
import { trying } from './portions.ts';
import type { Tried } from './portions.ts';

/** What identifies an organisation: where it stands in the registry and in a row, the surest first. */
const keys = [
  {
    field: 'taxCode',
    of: (row: Row<'organisation'>) => row.tax_code,
    inRegistry: sql<string>`tax_code`,
    inRow: sql<string>`tax_code`,
  },
  {
    field: 'ipaCode',
    of: (row: Row<'organisation'>) => row.ipa_code,
    inRegistry: sql<string>`ipa_code`,
    inRow: sql<string>`ipa_code`,
  },
  {
    field: 'transparencyRegisterId',
    of: (row: Row<'organisation'>) => row.details.transparencyRegisterId ?? null,
    inRegistry: sql<string>`details ->> 'transparencyRegisterId'`,
    inRow: sql<string>`candidate ->> 'transparencyRegisterId'`,
  },
  {
    field: 'vatNumber',
    of: (row: Row<'organisation'>) => row.vat_number,
    inRegistry: sql<string>`vat_number`,
    inRow: sql<string>`vat_number`,
  },
] as const;

interface Looked {
  readonly position: number;
  readonly file_row: number;
  candidate?: Candidate | undefined;
  action: NonNullable<Row<'import_row'>['action']>;
  known?: Row<'organisation'> | undefined;
}

/** Looks at the next rows of an import; gives it as it is then. */
export const checkPortion = trying(1000, async ({ transaction, found, rows, principal }) => {
  const faults: LocatedFault[] = [];
  const looked = rows.map(({ position, file_row, cells }): Looked => {
    const read = candidateOf(found.columns, cells);
    faults.push(...read.faults.map((fault) => ({ ...fault, row: file_row })));
    return { position, file_row, candidate: read.candidate, action: read.candidate ? 'new' : 'invalid' };
  });
  const refuse = (one: Looked, fault: Omit<LocatedFault, 'row' | 'severity'>) => {
    one.action = 'invalid';
    faults.push({ ...fault, row: one.file_row, severity: 'error' });
  };
  const titleOf = (field: string) => found.columns.find((column) => column.field === field)?.title;
  const located = (one: Looked, field: keyof Candidate) => {
    const column = titleOf(field);
    return {
      ...(column !== undefined && { column }),
      value: String(one.candidate?.[field] ?? '').slice(0, 300),
    };
  };
  await placeInRegistry(transaction, looked, (one, field) =>
    refuse(one, { ...located(one, field), code: 'import_taken' }),
  );
  await holdMerged(transaction, looked, (one, survivor) =>
    refuse(one, {
      ...located(one, surestOf(one.candidate!)!.field),
      code: 'import_merged',
      params: { survivor },
    }),
  );
  await findRepeated(transaction, found, looked, (one, field, row) =>
    refuse(one, { ...located(one, field), code: 'import_repeated', params: { row } }),
  );
  await holdTerritories(transaction, looked, (one, field) =>
    refuse(one, { ...located(one, field), code: 'unknown_choice' }),
  );
  await holdScope(transaction, principal, looked, (one) => refuse(one, { code: 'import_out_of_scope' }));
  const entirelyNew = looked.flatMap(({ action, candidate, ...one }) =>
    action === 'new' && candidate ? [{ ...one, action, candidate }] : [],
  );
  const perhaps = await perhapsKnown(transaction, entirelyNew);
  for (const one of entirelyNew) {
    const other = perhaps.get(one.position);
    if (other)
      faults.push({
        ...located(one, 'legalName'),
        row: one.file_row,
        code: 'import_perhaps_known',
        params: { known: named(other) },
        severity: 'warning',
      });
  }
  return { tried: looked.map(triedOf), faults };
});

const triedOf = ({ position, candidate, action, known }: Looked): Tried => {
  const kept = action === 'invalid' ? undefined : candidate;
  return {
    position,
    action,
    candidate: kept,
    tax_code: kept?.taxCode,
    vat_number: kept?.vatNumber,
    ipa_code: kept?.ipaCode,
    organisation_id: known?.id,
    expected_version: known?.version,
  };
};

const surestOf = (candidate: Candidate) => keys.find(({ field }) => candidate[field] !== undefined);

const good = (looked: readonly Looked[]) => looked.filter(({ action }) => action !== 'invalid');

const valuesOf = (looked: readonly Looked[], field: keyof Candidate): string[] =>
  good(looked).flatMap(({ candidate }) =>
    candidate?.[field] === undefined ? [] : [String(candidate[field])],
  );

/**
 * Whether the registry has an organisation already: the surest code that a row gives says so, its tax code before the
 * others; a VAT number alone does not. No other code may be that of another.
 */
async function placeInRegistry(
  transaction: Transaction<Tables>,
  looked: readonly Looked[],
  taken: (one: Looked, field: keyof Candidate) => void,
): Promise<void> {
  const known = await transaction
    .selectFrom('organisation')
    .selectAll()
    .where(({ or, eb }) =>
      or(keys.map(({ field, inRegistry }) => eb(inRegistry, 'in', [...valuesOf(looked, field), '']))),
    )
    .execute();
  for (const one of good(looked)) {
    const candidate = one.candidate!;
    const surest = surestOf(candidate);
    one.known = surest && known.find((row) => surest.of(row) === candidate[surest.field]);
    const other = keys.find(({ field, of }) =>
      known.some((row) => of(row) === candidate[field] && row.id !== one.known?.id),
    );
    if (other) taken(one, other.field);
    else if (one.known)
      one.action = sameColumns(columnsAfter(candidate, one.known), columnsOf(one.known)) ? 'same' : 'changed';
  }
}

/** What was merged into another changes no more: the row is to name that one. */
async function holdMerged(
  transaction: Transaction<Tables>,
  looked: readonly Looked[],
  merged: (one: Looked, survivor: string) => void,
): Promise<void> {
  for (const one of good(looked)) {
    const survivor = one.known?.status === 'archived' && (await survivorOf(transaction, one.known.id));
    if (!survivor) continue;
    const found = await transaction
      .selectFrom('organisation')
      .select(['legal_name', 'tax_code'])
      .where('id', '=', survivor)
      .executeTakeFirstOrThrow();
    merged(one, named(found));
  }
}

/** An organisation as people know it; the tax code of a person, 16 characters, stays here. */
const named = ({ legal_name, tax_code }: Pick<Row<'organisation'>, 'legal_name' | 'tax_code'>): string =>
  tax_code?.length === 11 ? `${legal_name} (${tax_code})` : legal_name;

/** A code that stands in an earlier row: the first one has it. */
async function findRepeated(
  transaction: Transaction<Tables>,
  { id, checked_count: before }: Row<'import'>,
  looked: readonly Looked[],
  repeated: (one: Looked, field: keyof Candidate, row: number) => void,
): Promise<void> {
  for (const { field, inRow } of keys) {
    const values = valuesOf(looked, field);
    if (values.length === 0) continue;
    const earlier = await transaction
      .selectFrom('import_row')
      .select(['file_row', inRow.as('value')])
      .where('import_id', '=', id)
      .where('position', '<=', before)
      .where(inRow, 'in', values)
      .execute();
    const rows = new Map(earlier.map((row) => [row.value, row.file_row]));
    for (const one of good(looked)) {
      const value = one.candidate?.[field] as string | undefined;
      if (value === undefined) continue;
      const row = rows.get(value);
      if (row === undefined) rows.set(value, one.file_row);
      else repeated(one, field, row);
    }
  }
}

/** Territories that the registry knows. */
async function holdTerritories(
  transaction: Transaction<Tables>,
  looked: readonly Looked[],
  unknown: (one: Looked, field: keyof Candidate) => void,
): Promise<void> {
  const rows = await transaction.selectFrom('territory').select('code').execute();
  const codes = new Set(['IT', ...rows.map(({ code }) => code)]);
  for (const one of good(looked)) {
    const { nuts3, coverageNuts = [] } = one.candidate!;
    if (nuts3 !== undefined && !codes.has(String(nuts3))) unknown(one, 'nuts3');
    else if ((coverageNuts as readonly string[]).some((code) => !codes.has(code)))
      unknown(one, 'coverageNuts');
  }
}

/** Only what is within reach: the organisation as it is, and as it would be. */
async function holdScope(
  transaction: Transaction<Tables>,
  principal: Principal,
  looked: readonly Looked[],
  beyond: (one: Looked) => void,
): Promise<void> {
  const reach = reachOf(principal, 'edit');
  if (reach === '*') return;
  const ids = good(looked).flatMap(({ known }) => (known ? [known.id] : []));
  const allowed =
    ids.length > 0 ? await organisationsAllowed(transaction, principal, 'edit', ids) : new Set();
  for (const one of good(looked)) {
    const territories = territoriesOf(one.candidate!);
    const here = one.known ? allowed.has(one.known.id) : true;
    const there = one.known && territories.length === 0 ? true : covers(reach, { territories });
    if (!here || !there) beyond(one);
  }
}
