import type { MembershipRecord, QueryOf } from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { Scopes } from '../../authority-rules.ts';
import type { Connection, Row } from '../../database/tables.ts';
import { pageOf, scopeOf } from '../../paging.ts';
import type { Page, SortKey } from '../../paging.ts';
import { membershipOf } from '../membership-store.ts';
import { seatWithin } from '../../keeping/scope.ts';
import type { Rival } from './seat-facts.ts';

const seats = (database: Connection) =>
  database
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .innerJoin('partnership', 'partnership.id', 'membership.partnership_id')
    .selectAll('membership')
    .select(['organisation.legal_name', 'partnership.title', 'partnership.status as partnership_status']);

const recordFrom = (
  row: Row<'membership'> & { legal_name: string; title: string; partnership_status: string },
): MembershipRecord => ({
  ...membershipOf(row),
  organisationLegalName: row.legal_name,
  partnershipTitle: row.title,
  partnershipStatus: row.partnership_status,
});

const organisationName: SortKey = { expression: sql.ref('organisation.sort_key'), form: 'text' };
const category: SortKey = { expression: sql`membership.category collate "C"`, form: 'text' };
const identifier: SortKey = { expression: sql.ref('membership.id'), form: 'uuid' };

/** Seats in any state within a reach that pass the filters, a page at a time. */
export async function findSeatRecords(
  database: Connection,
  query: QueryOf<'searchMemberships'>,
  reach: Scopes,
): Promise<Page<MembershipRecord>> {
  const { partnership, organisation, status, categoryValidated, sort } = query;
  let rows = seats(database).where(seatWithin(reach));
  if (partnership) rows = rows.where('membership.partnership_id', '=', partnership);
  if (organisation) rows = rows.where('membership.organisation_id', '=', organisation);
  if (status) rows = rows.where('membership.status', 'in', status);
  if (categoryValidated !== undefined) rows = rows.where('category_validated', '=', categoryValidated);
  const first = sort === 'category' ? [category] : [];
  const page = await pageOf(
    rows,
    { keys: [...first, organisationName, identifier], direction: 'asc' },
    { ...query, scope: scopeOf('memberships', query) },
  );
  return { ...page, items: page.items.map(recordFrom) };
}

/** The seat with this identifier, in any state. */
export async function findSeatRecord(
  database: Connection,
  id: string,
): Promise<MembershipRecord | undefined> {
  const row = await seats(database).where('membership.id', '=', id).executeTakeFirst();
  return row && recordFrom(row);
}

/** What of a seat decides whether it can be beside others. */
export type Contender = Pick<
  Row<'membership'>,
  'id' | 'partnership_id' | 'organisation_id' | 'role' | 'valid_from' | 'valid_to'
>;

/**
 * A seat that stands in the way: of the same organisation and role, or a chair beside a chair, on common days. Also
 * a draft: two that exclude each other do not wait for validation together. An unknown day counts as open.
 */
export const findRival = (
  database: Connection,
  { id, partnership_id, organisation_id, role, valid_from, valid_to }: Contender,
): Promise<Rival | undefined> =>
  database
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select(['membership.id', 'organisation_id', 'legal_name', 'valid_from', 'valid_to'])
    .where('partnership_id', '=', partnership_id)
    .where('membership.id', '<>', id)
    .where('role', '=', role)
    .where('membership.status', 'not in', ['rejected', 'archived'])
    .where((eb) => (role === 'chair' ? eb.lit(true) : eb('organisation_id', '=', organisation_id)))
    .where(
      sql<boolean>`daterange(valid_from, valid_to, '[]') && daterange(${valid_from}::date, ${valid_to}::date, '[]')`,
    )
    .orderBy(sql`organisation_id <> ${organisation_id}`)
    .orderBy('membership.id')
    .limit(1)
    .executeTakeFirst();
