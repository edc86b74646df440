import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { RowChange, Tables } from '../../database/tables.ts';

/** A row by property; the keys of `details` as `details.website`. */
export type Properties = Readonly<Record<string, unknown>>;

/** Columns that every change touches, or that the database derives. */
const apart = new Set(['version', 'updated_at', 'search', 'sort_key', 'area']);

const flattened = (state: Readonly<Record<string, unknown>>): Properties => {
  const { details, ...columns } = state;
  const kept = Object.entries(columns).filter(([column]) => !apart.has(column));
  const inside = Object.entries((details ?? {}) as Properties).map(([key, value]) => [
    `details.${key}`,
    value,
  ]);
  return Object.fromEntries([...kept, ...inside]) as Properties;
};

/** A row as it is now, kept from others until the transaction ends; undefined when it is gone. */
export async function lockedRow(
  transaction: Transaction<Tables>,
  table: string,
  id: string,
): Promise<Properties | undefined> {
  const { rows } = await sql<{
    state: Properties;
  }>`select to_jsonb(one) as state from ${sql.table(table)} as one
    where id = ${id}::uuid for update`.execute(transaction);
  return rows[0] && flattened(rows[0].state);
}

/** What is different between two states of a row; undefined when nothing is. A property without value is null. */
export function changeOf(
  row: Pick<RowChange, 'table' | 'id' | 'kind'>,
  before: Properties,
  wanted: Properties,
): RowChange | undefined {
  const properties = Object.entries(wanted)
    .map(
      ([property, after]) => [property, { before: before[property] ?? null, after: after ?? null }] as const,
    )
    .filter(([, change]) => !isDeepStrictEqual(change.before, change.after));
  return properties.length === 0 ? undefined : { ...row, properties: Object.fromEntries(properties) };
}

/** Gives a row the values of one side of a change: its version grows by one. */
export async function apply(
  transaction: Transaction<Tables>,
  { table, id, properties }: RowChange,
  side: 'before' | 'after',
  at: string,
): Promise<void> {
  const values = Object.entries(properties).map(([property, change]) => [property, change[side]] as const);
  const columns = values.filter(([property]) => !property.startsWith('details.'));
  const details = values
    .filter(([property]) => property.startsWith('details.'))
    .map(([property, value]) => [property.slice('details.'.length), value] as const);
  const removed = details.filter(([, value]) => value === null).map(([key]) => key);
  const set = details.filter(([, value]) => value !== null);
  const assignments = [
    sql`version = one.version + 1`,
    sql`updated_at = ${at}::timestamptz`,
    ...columns.map(([column]) => sql`${sql.ref(column)} = given.${sql.ref(column)}`),
    ...(details.length > 0
      ? [
          sql`details = (one.details - ${removed}::text[]) || ${JSON.stringify(Object.fromEntries(set))}::jsonb`,
        ]
      : []),
  ];
  await sql`update ${sql.table(table)} as one set ${sql.join(assignments)}
    from jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(Object.fromEntries(columns))}::jsonb) as given
    where one.id = ${id}::uuid`.execute(transaction);
}

/** Properties that are no longer what a change made of them: undoing it would lose what came later. */
export const changedSince = ({ properties }: RowChange, now: Properties): string[] =>
  Object.entries(properties)
    .filter(([property, { after }]) => !isDeepStrictEqual(now[property] ?? null, after))
    .map(([property]) => property);
