import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { asActor } from '../../database/as-actor.ts';
import type { Connection, Row, Tables } from '../../database/tables.ts';
import { asLeft } from './as-left.ts';
import type { Working } from './import-apply.ts';
import { insertFaults, lockImport, updateImport } from './import-store.ts';
import type { LocatedFault } from './import-store.ts';
import { lockSeat, orWhy, writeSeat } from './seat-apply.ts';
import { partnershipOf } from './seat-check.ts';
import type { SeatColumns } from './seat-merge.ts';

/** Rows that are taken back together. */
const portion = 100;

type Applied = Pick<
  Row<'import_row'>,
  'position' | 'file_row' | 'membership_id' | 'expected_version' | 'before'
>;

/** Takes the next rows of an import of seats out of the registry again, the last one first. */
export const undoSeats = (database: Connection, id: string, working: Working): Promise<Row<'import'>> =>
  database.transaction().execute(async (transaction) => {
    const { principal, at, reason } = working;
    await asActor(transaction, { actor: principal.subject, reason: reason ?? `undo of import ${id}` });
    const found = await lockImport(transaction, id);
    if (found.status === 'undone') return found;
    await partnershipOf(transaction, found, working, 'decide');
    const rows = await transaction
      .selectFrom('import_row')
      .select(['position', 'file_row', 'membership_id', 'expected_version', 'before'])
      .where('import_id', '=', id)
      .where('outcome', '=', 'applied')
      .orderBy('position', 'desc')
      .limit(portion)
      .execute();
    const faults: LocatedFault[] = [];
    const kept: number[] = [];
    for (const row of rows) {
      const why = await takeBack(transaction, row, at);
      if (!why) continue;
      kept.push(row.position);
      faults.push({ ...why, row: row.file_row, severity: 'error' });
    }
    await sql`update import_row set outcome = case when position = any(${kept}::int[])
        then 'kept' else 'undone' end
      where import_id = ${id} and position = any(${rows.map(({ position }) => position)}::int[])`.execute(
      transaction,
    );
    await insertFaults(transaction, id, faults);
    return updateImport(transaction, id, {
      updated_at: at,
      status: rows.length < portion ? 'undone' : 'undoing',
      undone_count: found.undone_count + rows.length - kept.length,
      left_out_count: found.left_out_count + kept.length,
    });
  });

async function takeBack(
  transaction: Transaction<Tables>,
  { membership_id, expected_version, before }: Applied,
  at: string,
): Promise<Pick<LocatedFault, 'code' | 'params'> | undefined> {
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
