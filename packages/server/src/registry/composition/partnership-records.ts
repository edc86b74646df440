import type { PartnershipRecord, QueryOf } from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { Scopes } from '../../authority-rules.ts';
import { answers } from '../../database/full-text.ts';
import type { Connection, Row } from '../../database/tables.ts';
import { pageOf, scopeOf } from '../../paging.ts';
import type { Page } from '../../paging.ts';
import { byRelevance, byTitle } from '../../keeping/order.ts';
import { partnershipOf } from '../partnership-store.ts';
import { partnershipWithin, programmesOf } from '../../keeping/scope.ts';

type PartnershipRow = Row<'partnership'> & { programme_codes: string[]; pending_seats: number };

const pendingSeats = sql<number>`(select count(*) from membership
  where partnership_id = partnership.id and status not in ('validated', 'published', 'rejected', 'archived'))`;

const records = (database: Connection) =>
  database
    .selectFrom('partnership')
    .selectAll('partnership')
    .select([programmesOf.as('programme_codes'), pendingSeats.as('pending_seats')]);

const recordFrom = (row: PartnershipRow): PartnershipRecord => ({
  ...partnershipOf(row),
  pendingSeats: row.pending_seats,
});

/** Partnerships in any state within a reach that pass the filters, a page at a time. */
export async function findPartnershipRecords(
  database: Connection,
  query: QueryOf<'searchPartnershipRecords'>,
  reach: Scopes,
): Promise<Page<PartnershipRecord>> {
  const { q, programme, type, status, parent, sort } = query;
  let rows = records(database).where(partnershipWithin(reach));
  if (q) rows = rows.where(answers(sql.ref('partnership.search'), q));
  if (type) rows = rows.where('type', 'in', type);
  if (status) rows = rows.where('partnership.status', 'in', status);
  if (parent) rows = rows.where('parent_id', '=', parent);
  if (programme) rows = rows.where(sql<boolean>`${programmesOf} && ${programme}`);
  const order =
    q && sort === undefined
      ? byRelevance('partnership', q)
      : byTitle('partnership', sort === '-title' ? 'desc' : 'asc');
  const page = await pageOf(rows, order, { ...query, scope: scopeOf('partnership-records', query) });
  return { ...page, items: page.items.map(recordFrom) };
}

/** The partnership with this identifier, in any state. */
export async function findPartnershipRecord(
  database: Connection,
  id: string,
): Promise<PartnershipRecord | undefined> {
  const row = await records(database).where('id', '=', id).executeTakeFirst();
  return row && recordFrom(row);
}
