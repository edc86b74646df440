import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import { publicStates } from '../../../database/tables.ts';
import { inYears, ownedBy, readOn } from '../fact.ts';
import type { UnitScope } from '../fact.ts';

const states = sql`any(${sql.lit(`{${publicStates.join(',')}}`)}::text[])`;

/** SQL of whether the record of a table is public. */
export const isPublic = (table: string): RawBuilder<SqlBool> =>
  sql`${sql.ref(`${table}.status`)} = ${states}`;

/** SQL of the partnerships that are counted: public ones of public programmes. */
export const partnerships = (scope: UnitScope): RawBuilder<unknown> => sql`(
  select id, demo, details, category_scheme, details -> 'rulesOfProcedure' as rules from partnership
  where ${isPublic('partnership')} and ${ownedBy(scope, 'partnership.id')} and exists (
    select from partnership_programme join programme on programme.code = programme_code
    where partnership_id = partnership.id and ${isPublic('programme')}))`;

/** SQL of the public seats of partnerships that are counted. */
export const seats = (scope: UnitScope): RawBuilder<unknown> => sql`(
  select membership.id, partnership_id, organisation_id, membership.category as sub_type,
    left(membership.category, 1) as category, organisation.details ->> 'territorialLevel' as level,
    role, voting, valid_from, valid_to, membership.details, legal_name, coverage_nuts,
    coalesce((organisation.details ->> 'smallLocalAuthority')::boolean, false) as small,
    membership.demo or partnership.demo as demo, not category_validated as unvalidated
  from membership
  join organisation on organisation.id = organisation_id and ${isPublic('organisation')}
  join ${partnerships(scope)} as partnership on partnership.id = partnership_id
  where ${isPublic('membership')} and ${ownedBy(scope, 'partnership_id')})`;

/**
 * SQL of the seats in each year in which they held, or may have held: `at_end` where they hold on the day on which the
 * year is read, `unknown` where nobody knows, because their first day is not known and the year is past.
 */
export const seatYears = (scope: UnitScope): RawBuilder<unknown> => {
  const present = sql.lit(Number(scope.today.slice(0, 4)));
  const day = readOn(scope, 'year');
  return sql`(
    select seat.*, year, ${day} as day,
      coalesce(valid_from <= ${day}, year = ${present}) and coalesce(valid_to >= ${day}, true) as at_end,
      valid_from is null and year < ${present} and coalesce(valid_to >= ${day}, true) as unknown
    from ${seats(scope)} as seat
    cross join lateral generate_series(
      greatest(${sql.lit(scope.from)}, coalesce(extract(year from valid_from)::int, ${sql.lit(scope.from)})),
      least(${sql.lit(scope.to)}, coalesce(extract(year from valid_to)::int, ${sql.lit(scope.to)}))) as year
    where coalesce(valid_from <= ${day}, true))`;
};

/** SQL of the meetings that were held by partnerships that are counted, with the rules of these. */
export const meetingsHeld = (scope: UnitScope): RawBuilder<unknown> => sql`(
  select meeting.id, partnership_id, title, mode, day, starts_at, convened_at, documents_sent_at, urgent, agenda,
    minutes, meeting.status, extract(year from day)::int as year, meeting.demo or partnership.demo as demo, rules,
    exists (select from attendance where meeting_id = meeting.id) as recorded
  from meeting join ${partnerships(scope)} as partnership on partnership.id = partnership_id
  where meeting.status = 'held' and ${ownedBy(scope, 'partnership_id')}
    and ${inYears(scope, sql`extract(year from day)`)})`;

/** SQL of the consultations of partnerships that are counted, once they were announced. */
export const consultationsHeld = (scope: UnitScope): RawBuilder<unknown> => sql`(
  select consultation.id, partnership_id, title, phase, involvement_level, opens_at, closes_at,
    extract(year from closes_at at time zone 'Europe/Rome')::int as year,
    consultation.demo or partnership.demo as demo
  from consultation join ${partnerships(scope)} as partnership on partnership.id = partnership_id
  where consultation.published_at is not null and ${ownedBy(scope, 'partnership_id')})`;

/** SQL of the contributions that were sent to consultations of partnerships that are counted. */
export const contributionsSent = (scope: UnitScope): RawBuilder<unknown> => sql`(
  select contribution.*, consultation.partnership_id, consultation.title,
    (submitted_at at time zone 'Europe/Rome')::date as day,
    contribution.demo or consultation.demo as invented
  from contribution join ${consultationsHeld(scope)} as consultation on consultation.id = consultation_id
  where submitted_at is not null)`;
