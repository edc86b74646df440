import type { Merge, QueryOf } from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { Scopes } from '../../authority-rules.ts';
import { recordOf } from '../../database/tables.ts';
import type { Connection, Row } from '../../database/tables.ts';
import { pageOf, scopeOf } from '../../paging.ts';
import type { Page } from '../../paging.ts';
import { byInstant } from '../../keeping/order.ts';
import { organisationWithin } from '../organisation-scope.ts';

type MergeRow = Row<'organisation_merge'> & { survivor_name: string; merged_name: string };

const mergeOf = (row: MergeRow): Merge => ({
  ...recordOf(row),
  survivorId: row.survivor_id,
  survivorName: row.survivor_name,
  mergedId: row.merged_id,
  mergedName: row.merged_name,
  fieldChoices: [...row.field_choices],
  movedReferences: row.changes.flatMap(({ kind, id }) => (kind === undefined ? [] : [{ kind, id }])),
  reason: row.reason,
  mergedBy: row.merged_by,
  mergedAt: row.merged_at,
  undoneBy: row.undone_by ?? undefined,
  undoneAt: row.undone_at ?? undefined,
  undoReason: row.undo_reason ?? undefined,
});

/** Merges whose survivor is within a reach: all that was moved is there now. */
const merges = (database: Connection, reach: Scopes) =>
  database
    .selectFrom('organisation_merge')
    .innerJoin('organisation', 'organisation.id', 'organisation_merge.survivor_id')
    .selectAll('organisation_merge')
    .select([
      'organisation.legal_name as survivor_name',
      sql<string>`(select legal_name from organisation as other where other.id = organisation_merge.merged_id)`.as(
        'merged_name',
      ),
    ])
    .where(organisationWithin(reach));

/** The merge with this identifier, when its survivor is within a reach. */
export async function findMerge(database: Connection, id: string, reach: Scopes): Promise<Merge | undefined> {
  const row = await merges(database, reach).where('organisation_merge.id', '=', id).executeTakeFirst();
  return row && mergeOf(row);
}

/** Merges within a reach, the latest first. */
export async function findMerges(
  database: Connection,
  query: QueryOf<'searchMerges'>,
  reach: Scopes,
): Promise<Page<Merge>> {
  const { organisation } = query;
  let rows = merges(database, reach);
  if (organisation)
    rows = rows.where(({ or, eb }) =>
      or([eb('survivor_id', '=', organisation), eb('merged_id', '=', organisation)]),
    );
  const page = await pageOf(rows, byInstant('organisation_merge', 'merged_at', 'desc'), {
    ...query,
    scope: scopeOf('merges', query),
  });
  return { ...page, items: page.items.map(mergeOf) };
}
