import type { Transaction } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import { lockSeat } from '../composition/seat-store.ts';
import { asLeft } from './as-left.ts';
import { partnershipOf } from './import-partnership.ts';
import { undoing } from './portions.ts';
import type { Applied, Reason } from './portions.ts';
import { orWhy, writeSeat } from './seat-apply.ts';
import type { SeatColumns } from './seat-merge.ts';

/** Takes the next rows of an import of seats out of the registry again. */
export const undoSeats = undoing(100, async ({ transaction, found, rows, principal, at }) => {
  await partnershipOf(transaction, found, principal, 'decide');
  const reasons = new Map<number, Reason>();
  for (const row of rows) {
    const why = await takeBack(transaction, row, at);
    if (why) reasons.set(row.position, why);
  }
  return reasons;
});

async function takeBack(
  transaction: Transaction<Tables>,
  { membership_id, expected_version, before }: Applied,
  at: string,
): Promise<Reason | undefined> {
  const seat = await lockSeat(transaction, membership_id!);
  if (!seat) return { code: 'import_seat_changed' };
  if (seat.version !== expected_version) {
    const left = new Map([[seat.id, expected_version!]]);
    if (!(await asLeft(transaction, 'membership', left)).has(seat.id)) return { code: 'import_seat_changed' };
  }
  if (before) return writeSeat(transaction, seat.id, at, before as unknown as SeatColumns);
  // Who sits for it would be removed with it, unasked.
  const sitting = await transaction
    .selectFrom('representative')
    .select('id')
    .where('membership_id', '=', seat.id)
    .limit(1)
    .executeTakeFirst();
  if (sitting) return { code: 'import_seat_referred' };
  return orWhy(transaction, () => transaction.deleteFrom('membership').where('id', '=', seat.id).execute(), {
    // A foreign key: the database knows who refers to what, now and after the next migration.
    '23503': 'import_seat_referred',
  });
}
