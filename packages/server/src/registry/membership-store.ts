import type {
  Membership,
  MembershipSummary,
  MembershipWithOrganisation,
  QueryOf,
} from '@officine-coesione/contract';
import { sql } from 'kysely';
import { publicStates, recordOf } from '../database/tables.ts';
import type { Row, Rows } from '../database/tables.ts';
import { inCategories } from '../keeping/category.ts';
import { seatHolds } from '../keeping/seat.ts';
import { pageOf, scopeOf } from '../paging.ts';
import type { Page, SortKey } from '../paging.ts';

type MemberQuery = QueryOf<'searchMembers'>;

const seatOf = (row: Row<'membership'>) => ({
  partnershipId: row.partnership_id,
  organisationId: row.organisation_id,
  category: row.category,
  categoryScheme: row.category_scheme,
  categoryValidated: row.category_validated,
  role: row.role,
  voting: row.voting,
  validFrom: row.valid_from ?? undefined,
  validTo: row.valid_to ?? undefined,
});

/** A seat as anyone may see it. */
export const membershipOf = (row: Row<'membership'>): Membership => ({
  ...recordOf(row),
  ...seatOf(row),
  ...row.details,
  tags: row.tags,
  status: row.status,
});

const organisationName: SortKey = { expression: sql.ref('organisation.sort_key'), form: 'text' };
const category: SortKey = { expression: sql`membership.category collate "C"`, form: 'text' };
const identifier: SortKey = { expression: sql.ref('membership.id'), form: 'uuid' };

/** Who sits in a partnership on a day, a page at a time. */
export async function findMembers(
  database: Rows,
  partnershipId: string,
  query: MemberQuery,
  day: string,
): Promise<Page<MembershipWithOrganisation>> {
  let rows = database
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .selectAll('membership')
    .select('organisation.legal_name')
    .where('membership.partnership_id', '=', partnershipId)
    .where('organisation.status', 'in', publicStates)
    .where(seatHolds(day));
  if (query.category) rows = rows.where(inCategories('membership.category', query.category));
  const first = query.sort === 'category' ? [category] : [];
  const page = await pageOf(
    rows,
    { keys: [...first, organisationName, identifier], direction: 'asc' },
    { ...query, scope: [partnershipId, ...scopeOf('members', query)] },
  );
  const items = page.items.map((row) => ({ ...membershipOf(row), organisationLegalName: row.legal_name }));
  return { ...page, items };
}

/** The seats that organisations hold on a day, by organisation, in the order of the partnerships' titles. */
export async function findSeats(
  database: Rows,
  organisationIds: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, MembershipSummary[]>> {
  if (organisationIds.length === 0) return new Map();
  const rows = await database
    .selectFrom('membership')
    .innerJoin('partnership', 'partnership.id', 'membership.partnership_id')
    .selectAll('membership')
    .select(['partnership.title', 'partnership.type', programmeCodes.as('programme_codes')])
    .where('membership.organisation_id', 'in', organisationIds)
    .where('partnership.status', 'in', publicStates)
    .where(seatHolds(day))
    .orderBy('partnership.sort_key')
    .orderBy('membership.id')
    .execute();
  const summaries = rows.map((row) => ({
    ...seatOf(row),
    partnershipTitle: row.title,
    partnershipType: row.type,
    programmeCodes: row.programme_codes,
    demo: row.demo,
  }));
  return Map.groupBy(summaries, ({ organisationId }) => organisationId);
}

/** Keys of the programmes of a row of `partnership`. */
export const programmeCodes = sql<string[]>`array(select programme_code from partnership_programme
  where partnership_id = partnership.id order by programme_code)`;
