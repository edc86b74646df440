import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Row, Tables } from '../../database/tables.ts';

/**
 * Records that are again as they were at a version, by what their revisions hold: all that was done since was undone,
 * as a merge can be. A natural person never counts as such: revisions do not hold the tax code.
 *
 * @param left - the version at which each was left, by identifier
 */
export async function asLeft(
  transaction: Transaction<Tables>,
  entity: Extract<Row<'revision'>['entity'], 'organisation' | 'membership'>,
  left: ReadonlyMap<string, number>,
): Promise<ReadonlySet<string>> {
  if (left.size === 0) return new Set();
  const then = JSON.stringify([...left].map(([id, version]) => ({ id, version })));
  const { rows } = await sql<{ id: string }>`
    select one.id from jsonb_to_recordset(${then}::jsonb) as one (id uuid, version int)
    join revision as was on was.entity = ${entity} and was.record_id = one.id and was.version = one.version
    cross join lateral (select content from revision where entity = ${entity} and record_id = one.id
      order by seq desc limit 1) as last
    where was.content - '{version,updated_at}'::text[] = last.content - '{version,updated_at}'::text[]
      and (${entity} = 'membership' or last.content ? 'tax_code')`.execute(transaction);
  return new Set(rows.map(({ id }) => id));
}
