import type { Partnership, QueryOf } from '@officine-coesione/contract';
import { sql } from 'kysely';
import { answers } from '../database/full-text.ts';
import { publicStates, recordOf } from '../database/tables.ts';
import type { Row, Rows } from '../database/tables.ts';
import { pageOf, scopeOf } from '../paging.ts';
import type { Page } from '../paging.ts';
import { programmeCodes } from './membership-store.ts';
import { byRelevance, byTitle } from '../keeping/order.ts';

type PartnershipQuery = QueryOf<'searchPartnerships'>;

export const partnershipOf = (row: Row<'partnership'> & { programme_codes: string[] }): Partnership => ({
  ...recordOf(row),
  ...row.details,
  programmeCodes: row.programme_codes,
  type: row.type,
  title: row.title,
  parentId: row.parent_id ?? undefined,
  categoryScheme: row.category_scheme,
  openToAdhesion: row.open_to_adhesion,
  status: row.status,
});

const partnerships = (database: Rows) =>
  database.selectFrom('partnership').selectAll('partnership').select(programmeCodes.as('programme_codes'));

/** Partnerships that pass the filters, a page at a time. */
export async function findPartnerships(database: Rows, query: PartnershipQuery): Promise<Page<Partnership>> {
  const { q, programme, type, parent, openToAdhesion, sort } = query;
  let rows = partnerships(database).where('partnership.status', 'in', publicStates);
  if (q) rows = rows.where(answers(sql.ref('partnership.search'), q));
  if (type) rows = rows.where('type', 'in', type);
  if (parent) rows = rows.where('parent_id', '=', parent);
  if (openToAdhesion !== undefined) rows = rows.where('open_to_adhesion', '=', openToAdhesion);
  if (programme) rows = rows.where(sql<boolean>`${programmeCodes} && ${programme}`);
  const order =
    q && sort === undefined
      ? byRelevance('partnership', q)
      : byTitle('partnership', sort === '-title' ? 'desc' : 'asc');
  const page = await pageOf(rows, order, { ...query, scope: scopeOf('partnerships', query) });
  return { ...page, items: page.items.map(partnershipOf) };
}

/** The public partnership with this identifier; an archived one too, so that it can be cited for good. */
export async function findPartnership(database: Rows, id: string): Promise<Partnership | undefined> {
  const row = await partnerships(database)
    .where('partnership.status', 'in', [...publicStates, 'archived'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && partnershipOf(row);
}
