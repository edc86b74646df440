import type { AttendanceRequest } from '@officine-coesione/contract';
import { sql } from 'kysely';
import { ProblemError } from '../../http/problem.ts';
import type { Row } from '../../database/tables.ts';
import { fault, refuse } from '../../keeping/writing.ts';
import type { Writing } from '../../keeping/writing.ts';
import { attendanceFaults, votesFault } from './attendance-rules.ts';
import { seatsOn } from './attendance-store.ts';
import { meetingAt, updateMeeting } from './meeting-writes.ts';
import type { MeetingAt } from './meeting-writes.ts';

/**
 * Records who was at a meeting, as a whole. Only rows that differ are written; the version of the meeting grows, and
 * its revision tells who changed the attendance and when.
 */
export async function recordAttendance(
  writing: Writing,
  at: MeetingAt,
  request: AttendanceRequest,
): Promise<void> {
  const { transaction } = writing;
  const meeting = await meetingAt(writing, at);
  if (meeting.status !== 'convened' && meeting.status !== 'held')
    throw new ProblemError('transition-not-allowed');
  if (Date.parse(meeting.starts_at) > Date.parse(writing.at)) refuse(fault('', 'meeting_not_begun'));
  const seats = await seatsOn(transaction, meeting);
  const offices = await officesOn(writing, meeting, request);
  refuse(
    ...attendanceFaults(request, {
      day: meeting.day,
      seats: new Set(seats.map(({ id }) => id)),
      offices: new Map([...offices].map(([id, { seat }]) => [id, seat])),
    }),
    ...(await decisionsFaults(writing, meeting, request, seats)),
  );
  const rows = request.rows.map((row) => ({
    membership_id: row.membershipId,
    present: row.present,
    excused: row.excused ?? false,
    mode: row.mode ?? null,
    gender: (row.representativeId && offices.get(row.representativeId)?.gender) ?? null,
    proxy_for_membership_id: row.proxyForMembershipId ?? null,
    representative_id: row.representativeId ?? null,
    arrived_at: row.arrivedAt ?? null,
    left_at: row.leftAt ?? null,
  }));
  await writeRows(writing, meeting.id, rows);
  await updateMeeting(writing, meeting.id, {});
}

type NewRow = Omit<Row<'attendance'>, 'meeting_id'>;

/** Makes the rows of a meeting those given; what is as it was is not touched, nor the gender that was copied then. */
async function writeRows(
  { transaction }: Writing,
  meetingId: string,
  rows: readonly NewRow[],
): Promise<void> {
  const seats = rows.map((row) => row.membership_id);
  await transaction
    .deleteFrom('attendance')
    .where('meeting_id', '=', meetingId)
    .where(sql<boolean>`membership_id <> all(${seats}::uuid[])`)
    .execute();
  await sql`insert into attendance as known (meeting_id, membership_id, present, excused, mode, gender,
      proxy_for_membership_id, representative_id, arrived_at, left_at)
    select ${meetingId}::uuid, given.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (
      membership_id uuid, present boolean, excused boolean, mode text, gender text, proxy_for_membership_id uuid,
      representative_id uuid, arrived_at timestamptz, left_at timestamptz)
    on conflict (meeting_id, membership_id) do update set present = excluded.present, excused = excluded.excused,
      mode = excluded.mode, proxy_for_membership_id = excluded.proxy_for_membership_id,
      gender = case when known.representative_id is not distinct from excluded.representative_id
        then known.gender else excluded.gender end,
      representative_id = excluded.representative_id, arrived_at = excluded.arrived_at, left_at = excluded.left_at
    where (known.present, known.excused, known.mode, known.proxy_for_membership_id, known.representative_id,
        known.arrived_at, known.left_at)
      is distinct from (excluded.present, excluded.excused, excluded.mode, excluded.proxy_for_membership_id,
        excluded.representative_id, excluded.arrived_at, excluded.left_at)`.execute(transaction);
}

/** Those named as representatives who were in office on the day of a meeting: their seats and declared genders. */
async function officesOn(
  { transaction }: Writing,
  { day }: Row<'meeting'>,
  { rows }: AttendanceRequest,
): Promise<ReadonlyMap<string, { readonly seat: string; readonly gender: string | null }>> {
  const ids = rows.flatMap(({ representativeId }) => representativeId ?? []);
  if (ids.length === 0) return new Map();
  const found = await transaction
    .selectFrom('representative')
    .select(['id', 'membership_id', sql<string | null>`person ->> 'gender'`.as('gender')])
    .where('id', 'in', ids)
    .where('person', 'is not', null)
    .where(sql<boolean>`${day}::date between valid_from and coalesce(valid_to, 'infinity')`)
    .execute();
  return new Map(found.map(({ id, membership_id: seat, gender }) => [id, { seat, gender }]));
}

/** Why an attendance does not bear what the meeting decided. */
async function decisionsFaults(
  { transaction }: Writing,
  { id, agenda }: Row<'meeting'>,
  { rows }: AttendanceRequest,
  seats: Awaited<ReturnType<typeof seatsOn>>,
) {
  const decisions = await transaction
    .selectFrom('meeting_decision')
    .select(['agenda_item_id', 'votes'])
    .where('meeting_id', '=', id)
    .where('votes', 'is not', null)
    .orderBy('id')
    .execute();
  const voting = new Set(
    seats.filter(({ voting: votes, role }) => votes && role !== 'observer').map((seat) => seat.id),
  );
  const present = new Set(
    rows.filter((row) => row.present && voting.has(row.membershipId)).map((row) => row.membershipId),
  );
  return decisions.flatMap(({ agenda_item_id: itemId, votes }) => {
    const recused = agenda.find((item) => item.id === itemId)?.recusedMembershipIds ?? [];
    return votes ? votesFault(votes, { present, recused }) : [];
  });
}
