import type { Duplicate, QueryOf } from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { Scopes } from '../../authority-rules.ts';
import { recordOf } from '../../database/tables.ts';
import type { Connection, Row } from '../../database/tables.ts';
import { pageOf, scopeOf } from '../../paging.ts';
import type { Page } from '../../paging.ts';
import { organisationWithin } from '../organisation-scope.ts';
import { organisationOf } from '../organisation-store.ts';
import { comparedOf } from './candidates.ts';
import { weigh } from './weigh.ts';

/** Pairs of which one at least is within a reach. */
const pairs = (database: Connection, reach: Scopes) =>
  database
    .selectFrom('duplicate')
    .selectAll('duplicate')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('organisation')
          .select('organisation.id')
          .where(sql<boolean>`organisation.id in (duplicate.first_id, duplicate.second_id)`)
          .where(organisationWithin(reach)),
      ),
    );

/** With both records, compared as they are now. */
async function withRecords(database: Connection, rows: readonly Row<'duplicate'>[]): Promise<Duplicate[]> {
  if (rows.length === 0) return [];
  const ids = [...new Set(rows.flatMap((row) => [row.first_id, row.second_id]))];
  const found = await database.selectFrom('organisation').selectAll().where('id', 'in', ids).execute();
  const organisations = new Map(found.map((row) => [row.id, row]));
  return rows.flatMap((row) => {
    const [first, second] = [organisations.get(row.first_id), organisations.get(row.second_id)];
    if (!first || !second) return [];
    const { weight, probability, explanation } = weigh(comparedOf(first), comparedOf(second));
    return {
      ...recordOf(row),
      first: organisationOf(first),
      second: organisationOf(second),
      verdict: row.verdict,
      weight,
      probability,
      explanation: explanation.map((one) => ({ ...one })),
      status: row.status,
      reason: row.reason ?? undefined,
      decidedBy: row.decided_by ?? undefined,
      decidedAt: row.decided_at ?? undefined,
    };
  });
}

/** Pairs within a reach that pass the filters, the likeliest first. */
export async function findDuplicates(
  database: Connection,
  query: QueryOf<'searchDuplicates'>,
  reach: Scopes,
): Promise<Page<Duplicate>> {
  const { status = ['open'], verdict, organisation } = query;
  let rows = pairs(database, reach).where('duplicate.status', 'in', status);
  if (verdict) rows = rows.where('duplicate.verdict', 'in', verdict);
  if (organisation)
    rows = rows.where(({ or, eb }) =>
      or([eb('first_id', '=', organisation), eb('second_id', '=', organisation)]),
    );
  const page = await pageOf(
    rows,
    {
      keys: [
        { expression: sql.ref('duplicate.tenths'), form: 'number' },
        { expression: sql.ref('duplicate.id'), form: 'uuid' },
      ],
      direction: 'desc',
    },
    { ...query, scope: scopeOf('duplicates', query) },
  );
  return { ...page, items: await withRecords(database, page.items) };
}

/** The pair with this identifier, when one of the two is within a reach. */
export async function findDuplicate(
  database: Connection,
  id: string,
  reach: Scopes,
): Promise<Duplicate | undefined> {
  const row = await pairs(database, reach).where('duplicate.id', '=', id).executeTakeFirst();
  return row && (await withRecords(database, [row]))[0];
}
