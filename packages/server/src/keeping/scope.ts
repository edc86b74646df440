import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import { may } from '../authority-rules.ts';
import type { Action, Scopes, Subject } from '../authority-rules.ts';
import type { Principal } from '../handler.ts';
import { ProblemError } from '../http/problem.ts';

/** Keys of the programmes of a row of `partnership`. */
export const programmesOf = sql<string[]>`array(select link.programme_code from partnership_programme link
  where link.partnership_id = partnership.id order by link.programme_code)`;

/** Territories of those programmes: the whole country for a national one, and for a partnership that has none. */
export const territoriesOf = sql<string[]>`coalesce(nullif(array(
  select distinct unnest(case when programme.nuts2 = '{}' then array['IT'] else programme.nuts2 end)
  from partnership_programme link join programme on programme.code = link.programme_code
  where link.partnership_id = partnership.id), '{}'), array['IT'])`;

/** The rows of `partnership` within a reach, as a condition: what `covers` says of one. */
export const partnershipWithin = (reach: Scopes): RawBuilder<SqlBool> =>
  reach === '*'
    ? sql`true`
    : sql`(partnership.id = any(${[...reach.partnerships]}::uuid[])
      or ${programmesOf} && ${[...reach.programmes]}::text[]
      or not exists (select from unnest(${territoriesOf}) place where not exists (
        select from unnest(${[...reach.territories]}::text[]) scope where starts_with(place, scope))))`;

/** Territories of a row of `programme`: the whole country for a national one. */
export const placesOfProgramme = sql<
  string[]
>`(case when programme.nuts2 = '{}' then array['IT'] else programme.nuts2 end)`;

/** The rows of `programme` within a reach, as a condition: of a partnership alone the programme is not kept. */
export const programmeWithin = (reach: Scopes): RawBuilder<SqlBool> =>
  reach === '*'
    ? sql`true`
    : sql`(programme.code = any(${[...reach.programmes]}::text[])
      or not exists (select from unnest(${placesOfProgramme}) place where not exists (
        select from unnest(${[...reach.territories]}::text[]) scope where starts_with(place, scope))))`;

/** The rows of `membership` joined with `partnership` within a reach: a partner's own ones too. */
export const seatWithin = (reach: Scopes): RawBuilder<SqlBool> =>
  reach === '*'
    ? sql`true`
    : sql`(membership.organisation_id = any(${[...reach.organisations]}::uuid[]) or ${partnershipWithin(reach)})`;

/**
 * Lets a caller pass who may do something with a record.
 *
 * @param known - whether anyone may know that the record is there
 * @throws {ProblemError} `forbidden`; `not-found` for who may not even read it
 */
export function admit(
  principal: Principal | undefined,
  action: Action,
  subject: Subject,
  known = false,
): asserts principal {
  if (may(principal, action, subject)) return;
  throw new ProblemError(known || may(principal, 'read', subject) ? 'forbidden' : 'not-found');
}
