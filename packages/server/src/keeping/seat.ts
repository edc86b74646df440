import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import { publicStates } from '../database/tables.ts';

/** Whether a row of `membership` is public and holds on a day; an unknown first day counts as past. */
export const seatHolds = (day: string): RawBuilder<SqlBool> =>
  sql`(membership.status = any(${[...publicStates]})
    and coalesce(membership.valid_from <= ${day}::date, true)
    and coalesce(membership.valid_to >= ${day}::date, true))`;
