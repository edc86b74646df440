import type { Minutes } from '@officine-coesione/contract';
import type { Insertable } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { AttendanceTable, KeptItem, MeetingDecisionTable, MeetingTable } from '../tables.ts';
import type { Committee, Seat } from './committee.ts';
import { record } from './record.ts';

/** An invented meeting; instants, UTC. */
export interface InventedMeeting {
  readonly number: number;
  readonly title: string;
  readonly mode: 'in_person' | 'online' | 'hybrid' | 'written_procedure';
  readonly startsAt: string;
  readonly endsAt: string;
  /** Where who comes in person goes. */
  readonly place: string;
  readonly convenedAt: string;
  readonly documentsSentAt?: string | undefined;
  readonly urgentReason?: string | undefined;
  readonly status: 'convened' | 'held' | 'cancelled';
  readonly cancelReason?: string | undefined;
  readonly agenda: readonly (readonly [title: string, kind: string, minutes: number, side: string])[];
  /** Of so many seats one was away; nobody noted who was there where it is not said. */
  readonly absence?: number | undefined;
  readonly minutes?: Pick<Minutes, 'adoptedAt' | 'publishedAt'> | undefined;
}

/** What an invented meeting left behind. */
interface MeetingRows {
  readonly meetings: Insertable<MeetingTable>[];
  readonly attendance: Insertable<AttendanceTable>[];
  readonly decisions: Insertable<MeetingDecisionTable>[];
}

/** The invented meetings of a committee: who sat on their days was there, but for a few. */
export function meetingRows(
  now: string,
  { partnershipId, seats }: Committee,
  invented: readonly InventedMeeting[],
): MeetingRows {
  const rows: MeetingRows = { meetings: [], attendance: [], decisions: [] };
  for (const one of invented) {
    const agenda = one.agenda.map(([title, kind, durationMin, ledBySide]): KeptItem => ({
      id: uuid(),
      title,
      kind,
      durationMin,
      ledBySide,
      documentIds: [],
      recusedMembershipIds: [],
    }));
    const meeting = { ...record(now), partnership_id: partnershipId };
    rows.meetings.push({
      ...meeting,
      number: one.number,
      title: one.title,
      mode: one.mode,
      starts_at: one.startsAt,
      ends_at: one.endsAt,
      place: one.mode === 'in_person' || one.mode === 'hybrid' ? one.place : null,
      convened_at: one.convenedAt,
      documents_sent_at: one.documentsSentAt ?? null,
      urgent: one.urgentReason !== undefined,
      urgent_reason: one.urgentReason ?? null,
      status: one.status,
      cancel_reason: one.cancelReason ?? null,
      languages: ['it'],
      accessibility_measures:
        one.mode === 'online' || one.mode === 'hybrid' ? ['Sottotitoli in tempo reale'] : [],
      agenda: JSON.stringify(agenda),
      minutes: one.minutes
        ? JSON.stringify({ ...one.minutes, url: `https://esempio.it/verbali/${one.number}.pdf` })
        : null,
    });
    if (one.status !== 'held') continue;
    rows.attendance.push(...attendanceRows(one, meeting.id, seats));
    const item = agenda.findLast(({ kind }) => kind === 'decision')!;
    rows.decisions.push({
      ...record(now),
      meeting_id: meeting.id,
      agenda_item_id: item.id,
      text: `Si approva: ${item.title.toLowerCase()}.`,
      method: one.mode === 'written_procedure' ? 'written' : 'consensus',
      binding: true,
    });
  }
  return rows;
}

function attendanceRows(
  { number, mode, startsAt, absence }: InventedMeeting,
  meetingId: string,
  seats: readonly Seat[],
): Insertable<AttendanceTable>[] {
  if (absence === undefined) return [];
  const day = startsAt.slice(0, 10);
  const there = seats.filter(
    ({ valid_from: from, valid_to: to }) => (from ?? day) <= day && (to ?? day) >= day,
  );
  return there.map(({ id }, place) => {
    const present = (place + number) % absence !== 0;
    const away = mode === 'online' || (mode === 'hybrid' && place % 3 === 0);
    return {
      meeting_id: meetingId,
      membership_id: id,
      present,
      excused: !present && place % 2 === 0,
      mode: present ? (away ? 'online' : 'in_person') : null,
    };
  });
}
