import type { RepresentativeFacts } from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { Connection, Row } from '../../database/tables.ts';
import { fault, refuse } from '../../keeping/writing.ts';
import type { Writing } from '../../keeping/writing.ts';

/** A time in office; open without its last day. */
interface Term {
  readonly from: string;
  readonly to?: string | null | undefined;
}

/** How many effective representatives of a seat are in office together during a term, at most. */
export async function mostInOffice(
  database: Connection,
  membershipId: string,
  { from, to = null }: Term,
  except?: string,
): Promise<number> {
  const rows = await database
    .selectFrom('representative')
    .select(['id', 'valid_from', 'valid_to'])
    .where('membership_id', '=', membershipId)
    .where('kind', '=', 'effective')
    .where(sql<boolean>`daterange(valid_from, valid_to, '[]') && daterange(${from}::date, ${to}::date, '[]')`)
    .execute();
  const others = rows.filter(({ id }) => id !== except);
  // Most are in office together on the first day of the term, or of one of them.
  const beginnings = [from, ...others.map(({ valid_from }) => valid_from)].filter((day) => day >= from);
  return Math.max(
    ...beginnings.map(
      (day) => others.filter((one) => one.valid_from <= day && (one.valid_to ?? day) >= day).length,
    ),
  );
}

/**
 * Holds a representative against the seat: nobody begins to sit for one that is not yet or no more, and there are
 * no more effective representatives than seats on any day.
 *
 * @throws {ProblemError} `validation-failed`
 */
export async function holdSeats(
  { transaction }: Writing,
  seat: Row<'membership'>,
  { kind, validFrom, validTo }: RepresentativeFacts,
  id: string,
): Promise<void> {
  if (seat.valid_from !== null && validFrom < seat.valid_from)
    refuse(fault('/validFrom', 'seat_not_begun', { from: seat.valid_from }));
  if (seat.valid_to !== null && validFrom > seat.valid_to)
    refuse(fault('/validFrom', 'seat_ended', { to: seat.valid_to }));
  if (kind !== 'effective') return;
  const { seats } = seat.details;
  if ((await mostInOffice(transaction, seat.id, { from: validFrom, to: validTo }, id)) >= seats)
    refuse(fault('/kind', 'seats_taken', { seats }));
}

/** Ends the time of the representatives of a seat with it. */
export const endWithSeat = (
  transaction: Connection,
  membershipId: string,
  { validTo, at }: { readonly validTo: string; readonly at: string },
) =>
  transaction
    .updateTable('representative')
    .set((eb) => ({
      // Who was to begin later never does: nobody sits for a seat that is no more.
      valid_to: sql<string>`greatest(valid_from, ${validTo}::date)`,
      updated_at: at,
      version: eb('version', '+', 1),
    }))
    .where('membership_id', '=', membershipId)
    .where(sql<boolean>`coalesce(valid_to > ${validTo}::date, true)`)
    .execute();
