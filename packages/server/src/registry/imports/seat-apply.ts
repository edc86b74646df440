import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { v7 as uuid } from 'uuid';
import { publicStates } from '../../database/tables.ts';
import type { Tables } from '../../database/tables.ts';
import { dayInRome } from '../../day.ts';
import { endWithSeat, mostInOffice } from '../composition/representative-seats.ts';
import { rivalFault } from '../composition/seat-facts.ts';
import { findRival } from '../composition/seat-records.ts';
import { insertSeat, lockSeat, updateSeat } from '../composition/seat-store.ts';
import { partnershipOf } from './import-partnership.ts';
import type { LocatedFault } from './import-store.ts';
import { applying } from './portions.ts';
import type { Outcome, Pending, Placed, Reason } from './portions.ts';
import { candidateColumns, knownColumns } from './seat-merge.ts';
import type { SeatCandidate, SeatColumns } from './seat-merge.ts';
import type { KeptPartnership } from '../../keeping/partnership.ts';

/** Brings the next rows of an import of seats into the registry. */
export const applySeats = applying(100, async ({ transaction, found, rows, principal, at }) => {
  const partnership = await partnershipOf(transaction, found, principal, 'decide');
  const done: Placed[] = [];
  for (const row of rows) {
    const outcome = await (row.action === 'new' ? bring : change)(transaction, row, partnership, at);
    done.push({ position: row.position, ...outcome });
  }
  return done;
});

/** Adds a seat, published: who applies decides. */
async function bring(
  transaction: Transaction<Tables>,
  { candidate, organisation_id }: Pending,
  partnership: KeptPartnership,
  at: string,
): Promise<Outcome> {
  const columns = candidateColumns(candidate as unknown as SeatCandidate, partnership);
  // One that was tried before first days were asked for.
  if (columns.valid_from === null) return { reason: { code: 'first_day_unknown' } };
  const seat = {
    id: uuid(),
    partnership_id: partnership.row.id,
    organisation_id: organisation_id!,
    ...columns,
  };
  const holder = await transaction
    .selectFrom('organisation')
    .select('status')
    .where('id', '=', organisation_id)
    .executeTakeFirst();
  if (!holder || ['rejected', 'archived'].includes(holder.status))
    return { reason: { code: 'import_unknown_organisation' } };
  if (!publicStates.includes(holder.status as (typeof publicStates)[number]))
    return { reason: { code: 'organisation_not_public' } };
  const rival = await findRival(transaction, seat);
  if (rival) return { reason: rivalFault(rival, seat.organisation_id) };
  const reason = await orWhy(transaction, () =>
    insertSeat({ transaction, at }, partnership.row, 'published', seat),
  );
  return reason ? { reason } : { membership_id: seat.id, expected_version: 1 };
}

/** Changes a seat that has stayed as the dry run saw it. */
async function change(
  transaction: Transaction<Tables>,
  { candidate, membership_id, expected_version }: Pending,
  partnership: KeptPartnership,
  at: string,
): Promise<Outcome> {
  const known = await lockSeat(transaction, membership_id!);
  if (known?.version !== expected_version || known === undefined)
    return { reason: { code: 'import_seat_changed' } };
  const columns = candidateColumns(candidate as unknown as SeatCandidate, partnership);
  const rival = await findRival(transaction, { ...known, ...columns });
  if (rival) return { reason: rivalFault(rival, known.organisation_id) };
  const { seats = 1, validTo } = (candidate as unknown as SeatCandidate).facts;
  const taken = await mostInOffice(transaction, known.id, { from: dayInRome(new Date(at)) });
  if (taken > seats && seats < known.details.seats)
    return { reason: { code: 'seats_taken', params: { seats: taken } } };
  const open = !publicStates.includes(known.status as (typeof publicStates)[number]);
  const category_validated = known.category_validated && (!open || columns.category === known.category);
  const reason = await writeSeat(transaction, known.id, at, { ...columns, category_validated });
  if (!reason && validTo && validTo !== known.valid_to)
    await endWithSeat(transaction, known.id, { validTo, at });
  return reason
    ? { reason }
    : { membership_id: known.id, expected_version: known.version + 1, before: knownColumns(known) };
}

/** Gives a seat new values; or says why it cannot have them. */
export const writeSeat = (
  transaction: Transaction<Tables>,
  id: string,
  at: string,
  columns: SeatColumns,
): Promise<Reason | undefined> => orWhy(transaction, () => updateSeat({ transaction, at }, id, columns));

/** What the rules of the database refuse, whatever was looked at before; the last two by their kind. */
const meanings: Readonly<Record<string, LocatedFault['code']>> = {
  membership_no_overlap: 'seat_overlaps',
  membership_one_chair: 'chair_taken',
  membership_days: 'ends_before_start',
  organisation_merged: 'import_unknown_organisation',
  membership_organisation_id_fkey: 'import_unknown_organisation',
};

/** Writes, or takes back that one write and says why it could not be made: a row is no reason to fail for all. */
export async function orWhy(
  transaction: Transaction<Tables>,
  write: () => Promise<unknown>,
  more: Readonly<Record<string, LocatedFault['code']>> = {},
): Promise<Reason | undefined> {
  await sql`savepoint seat_row`.execute(transaction);
  try {
    await write();
    await sql`release savepoint seat_row`.execute(transaction);
    return undefined;
  } catch (error) {
    await sql`rollback to savepoint seat_row`.execute(transaction);
    const { constraint = '', code = '' } = error as { constraint?: string; code?: string };
    const meaning = more[code] ?? meanings[constraint];
    if (!meaning) throw error;
    return { code: meaning };
  }
}
