import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import { covers, reachOf } from '../authority-rules.ts';
import { publicStates } from '../database/tables.ts';
import type { Connection } from '../database/tables.ts';
import type { Principal } from '../handler.ts';

/** Whether a row of `membership` is public and holds on a day; an unknown first day counts as past. */
export const seatHolds = (day: string | RawBuilder<unknown>): RawBuilder<SqlBool> =>
  sql`(membership.status = any(${[...publicStates]})
    and coalesce(membership.valid_from <= ${day}::date, true)
    and coalesce(membership.valid_to >= ${day}::date, true))`;

/** A caller as far as it keeps or checks partnerships, or sits in them: who analyses their figures does neither. */
export const withoutAnalyst = (principal: Principal | undefined): Principal | undefined =>
  principal && { ...principal, roles: principal.roles.filter((role) => role !== 'observatory_analyst') };

/** Whether a caller speaks for an organisation that holds a public seat on a day. */
export async function isMember(
  database: Connection,
  partnershipId: string,
  principal: Principal | undefined,
  day: string,
): Promise<boolean> {
  if (!principal) return false;
  const reach = reachOf(principal, 'read');
  const rows = await database
    .selectFrom('membership')
    .select('organisation_id')
    .where('partnership_id', '=', partnershipId)
    .where(seatHolds(day))
    .execute();
  return rows.some(({ organisation_id: organisationId }) => covers(reach, { organisationId }));
}
