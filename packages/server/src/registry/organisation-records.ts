import type { OrganisationRecord, QueryOf } from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import type { Scopes } from '../authority-rules.ts';
import { answers } from '../database/full-text.ts';
import { publicStates } from '../database/tables.ts';
import type { Connection, Row } from '../database/tables.ts';
import { pageOf, scopeOf } from '../paging.ts';
import type { Order, Page } from '../paging.ts';
import { inCategories } from '../keeping/category.ts';
import { byInstant, byRelevance, byTitle } from '../keeping/order.ts';
import { ofTerritory } from './organisation-filter.ts';
import { organisationWithin } from './organisation-scope.ts';
import { organisationOf } from './organisation-store.ts';

type Query = QueryOf<'searchOrganisationRecords'>;

/** The seats of a row of `organisation` that are not over on a day: one that ends that day is. */
export const isOpenSeat = (day: string): RawBuilder<SqlBool> =>
  sql`(membership.status = any(${[...publicStates, 'suspended']})
    and coalesce(membership.valid_to > ${day}::date, true))`;

const records = (database: Connection, day: string) =>
  database
    .selectFrom('organisation')
    .selectAll('organisation')
    .select(
      sql<number>`(select count(*) from membership
        where membership.organisation_id = organisation.id and ${isOpenSeat(day)})`.as('open_seats'),
    );

const recordFrom = (row: Row<'organisation'> & { open_seats: number }): OrganisationRecord => ({
  ...organisationOf(row),
  taxCode: row.tax_code ?? undefined,
  openSeats: row.open_seats,
});

/** By words, or by a whole code. */
const found = (q: string): RawBuilder<SqlBool> =>
  sql`(${answers(sql.ref('organisation.search'), q)} or organisation.tax_code = upper(${q})
    or organisation.vat_number = ${q} or lower(organisation.ipa_code) = lower(${q}))`;

/** Organisations in any state within a reach that pass the filters, a page at a time. */
export async function findOrganisationRecords(
  database: Connection,
  query: Query,
  reach: Scopes,
  day: string,
): Promise<Page<OrganisationRecord>> {
  const { q, status, category, territory } = query;
  let rows = records(database, day).where(organisationWithin(reach));
  if (q) rows = rows.where(found(q));
  if (status) rows = rows.where('organisation.status', 'in', status);
  if (category) rows = rows.where(inCategories('organisation.default_category', category));
  if (territory) rows = rows.where(ofTerritory(territory));
  const page = await pageOf(rows, orderOf(query), {
    ...query,
    scope: scopeOf('organisation-records', query),
  });
  return { ...page, items: page.items.map(recordFrom) };
}

function orderOf({ sort, q }: Query): Order {
  if (sort === '-updatedAt') return byInstant('organisation', 'updated_at', 'desc');
  if (sort === undefined && q) return byRelevance('organisation', q);
  return byTitle('organisation', sort === '-legalName' ? 'desc' : 'asc');
}

/** The organisation with this identifier, in any state. */
export async function findOrganisationRecord(
  database: Connection,
  id: string,
  day: string,
): Promise<OrganisationRecord | undefined> {
  const row = await records(database, day).where('organisation.id', '=', id).executeTakeFirst();
  return row && recordFrom(row);
}
