import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import { reachOf } from '../authority-rules.ts';
import type { Action, Scopes } from '../authority-rules.ts';
import { publicStates } from '../database/tables.ts';
import type { Connection } from '../database/tables.ts';
import type { Principal } from '../handler.ts';

/** Where an organisation belongs: what it covers, else where its office is. */
export const places: RawBuilder<string[]> =
  sql`case when organisation.coverage_nuts <> '{}' then organisation.coverage_nuts
  else array_remove(array[organisation.office_nuts3], null) end`;

/** Seats by which an organisation belongs somewhere: those that were decided on. A draft is anybody's word. */
const decidedSeats = [...publicStates, 'suspended'];

/**
 * The organisations within a reach, as a condition on a row: named, seated in a partnership or programme of the
 * reach, or with all of their territories in it.
 */
export const organisationWithin = (reach: Scopes): RawBuilder<SqlBool> =>
  reach === '*'
    ? sql`true`
    : sql`(organisation.id = any(${reach.organisations}::uuid[])
        or exists (select from membership where membership.organisation_id = organisation.id
          and membership.status = any(${decidedSeats}::text[]) and (
          membership.partnership_id = any(${reach.partnerships}::uuid[])
          or exists (select from partnership_programme link where link.partnership_id = membership.partnership_id
            and link.programme_code = any(${reach.programmes}::text[]))))
        or (cardinality(${places}) > 0 and not exists (select from unnest(${places}) place where not exists (
          select from unnest(${reach.territories}::text[]) scope where starts_with(place, scope)))))`;

/** Which of these organisations a caller may do something with. */
export async function organisationsAllowed(
  database: Connection,
  principal: Principal | undefined,
  action: Action,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (principal === undefined) return new Set();
  const rows = await database
    .selectFrom('organisation')
    .select('id')
    .where('id', 'in', ids)
    .where(organisationWithin(reachOf(principal, action)))
    .execute();
  return new Set(rows.map(({ id }) => id));
}
