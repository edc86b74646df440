import type { Contribution, ContributionRecord, QueryOf } from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import { covers } from '../../authority-rules.ts';
import type { Scopes } from '../../authority-rules.ts';
import { publicStates, recordOf } from '../../database/tables.ts';
import type { Connection, Row } from '../../database/tables.ts';
import { daysBetween } from '../../day.ts';
import { inCategories } from '../../keeping/category.ts';
import { byInstant } from '../../keeping/order.ts';
import { partnershipWithin, programmesOf, territoriesOf } from '../../keeping/scope.ts';
import { pageOf, scopeOf } from '../../paging.ts';
import type { Page } from '../../paging.ts';
import { authorsSeatOrder, isAuthorsSeat } from './author-seat.ts';
import { toldStates } from './rules.ts';

/** SQL of the seat of who wrote a contribution, when it is public: its category. */
const authorsSeat = sql`(
  select category from membership
  where membership.status = any(${sql.lit(`{${publicStates.join(',')}}`)}::text[])
    and ${isAuthorsSeat('membership', 'consultation.partnership_id')}
  order by ${authorsSeatOrder('membership')} limit 1)`;

const contributions = (database: Connection) =>
  database
    .selectFrom('contribution')
    .innerJoin('organisation', 'organisation.id', 'contribution.organisation_id')
    .innerJoin('consultation', 'consultation.id', 'contribution.consultation_id')
    .innerJoin('partnership', 'partnership.id', 'consultation.partnership_id')
    .selectAll('contribution')
    .select([
      'organisation.legal_name',
      'consultation.title as consultation_title',
      'consultation.partnership_id',
      'partnership.title as partnership_title',
      programmesOf.as('programmes'),
      territoriesOf.as('territories'),
      sql<string | null>`${authorsSeat}`.as('category'),
    ]);

type ContributionRow = Row<'contribution'> & {
  readonly legal_name: string;
  readonly consultation_title: string;
  readonly partnership_id: string;
  readonly partnership_title: string;
  readonly programmes: string[];
  readonly territories: string[];
  readonly category: string | null;
};

/** A contribution as anyone may read it: the organisation, and no person. */
const contributionOf = (row: ContributionRow): Contribution => ({
  ...recordOf(row),
  ...row.details,
  consultationId: row.consultation_id ?? undefined,
  consultationTitle: row.consultation_title,
  partnershipId: row.partnership_id,
  partnershipTitle: row.partnership_title,
  organisationId: row.organisation_id,
  organisationLegalName: row.legal_name,
  membershipId: row.membership_id ?? undefined,
  category: row.category ?? undefined,
  kind: row.kind,
  text: row.body,
  public: row.public,
  onBehalf: row.on_behalf,
  late: row.late_reason !== null,
  status: row.status,
  submittedAt: row.submitted_at ?? undefined,
  acknowledgedAt: row.acknowledged_at ?? undefined,
  outcome: row.outcome ?? undefined,
  answer: row.answer ?? undefined,
  answeredAt: row.answered_at ?? undefined,
  answerDays:
    row.submitted_at !== null && row.answered_at !== null
      ? daysBetween(row.submitted_at, row.answered_at)
      : undefined,
});

const recordFrom = (row: ContributionRow, reach: Scopes): ContributionRecord => {
  const { partnership_id: partnershipId, programmes, territories } = row;
  const keeper = covers(reach, { partnershipId, programmes, territories });
  return {
    ...contributionOf(row),
    reference: row.reference,
    lateReason: row.late_reason ?? undefined,
    answeredBy: (keeper && row.answered_by) || undefined,
    withdrawnAt: row.withdrawn_at ?? undefined,
  };
};

/** Contributions that anyone may read: public ones, taken note of, to a consultation that has closed. */
const publicContributions = (database: Connection, at: string) =>
  contributions(database)
    .where('contribution.public', '=', true)
    .where('contribution.status', 'in', toldStates)
    .where('consultation.published_at', 'is not', null)
    .where('consultation.closes_at', '<=', at)
    .where('partnership.status', 'in', [...publicStates, 'archived']);

/**
 * The contributions within a reach, as a condition: what an organisation wrote is its own, and becomes the business
 * of who keeps the partnership once it was sent, unless that authority wrote it.
 */
const contributionWithin = (reach: Scopes): RawBuilder<SqlBool> => {
  const own = reach === '*' ? [] : reach.organisations;
  return sql`(contribution.organisation_id = any(${[...own]}::uuid[]) or ${partnershipWithin(reach)}
    and (contribution.submitted_at is not null or contribution.on_behalf))`;
};

type Filters = Pick<
  QueryOf<'searchContributionRecords'>,
  'consultation' | 'partnership' | 'programme' | 'organisation' | 'category' | 'kind' | 'outcome' | 'status'
>;

const filtered = <Query extends ReturnType<typeof contributions>>(
  rows: Query,
  { consultation, partnership, programme, organisation, category, kind, outcome, status }: Filters,
): Query => {
  let some: ReturnType<typeof contributions> = rows;
  if (consultation) some = some.where('consultation_id', '=', consultation);
  if (partnership) some = some.where('consultation.partnership_id', '=', partnership);
  if (programme) some = some.where(sql<boolean>`${programmesOf} && ${programme}`);
  if (organisation) some = some.where('organisation_id', '=', organisation);
  if (category)
    some = some.where(
      sql<SqlBool>`exists (select from ${authorsSeat} as seat where ${inCategories('seat.category', category)})`,
    );
  if (kind) some = some.where('kind', 'in', kind);
  if (outcome) some = some.where('outcome', 'in', outcome);
  if (status) some = some.where('contribution.status', 'in', status);
  return some as Query;
};

/** Public contributions that pass the filters, a page at a time. */
export async function findContributions(
  database: Connection,
  query: QueryOf<'searchContributions'>,
  at: string,
): Promise<Page<Contribution>> {
  const direction = query.sort === 'submittedAt' ? 'asc' : 'desc';
  const page = await pageOf(
    filtered(publicContributions(database, at), query),
    byInstant('contribution', 'submitted_at', direction),
    { ...query, scope: scopeOf('contributions', query) },
  );
  return { ...page, items: page.items.map(contributionOf) };
}

/** The contribution with this identifier, as anyone may read it. */
export async function findContribution(
  database: Connection,
  id: string,
  at: string,
): Promise<Contribution | undefined> {
  const row = await publicContributions(database, at).where('contribution.id', '=', id).executeTakeFirst();
  return row && contributionOf(row);
}

/** Contributions in any state within a reach that pass the filters, a page at a time. */
export async function findContributionRecords(
  database: Connection,
  query: QueryOf<'searchContributionRecords'>,
  reach: Scopes,
): Promise<Page<ContributionRecord>> {
  const page = await pageOf(
    filtered(contributions(database).where(contributionWithin(reach)), query),
    byInstant('contribution', 'created_at', query.sort === 'createdAt' ? 'asc' : 'desc'),
    { ...query, scope: scopeOf('contribution-records', query) },
  );
  return { ...page, items: page.items.map((row) => recordFrom(row, reach)) };
}

/** The contribution with this identifier, in any state, when it is within a reach. */
export async function findContributionRecord(
  database: Connection,
  id: string,
  reach: Scopes,
): Promise<ContributionRecord | undefined> {
  const row = await contributions(database)
    .where('contribution.id', '=', id)
    .where(contributionWithin(reach))
    .executeTakeFirst();
  return row && recordFrom(row, reach);
}
