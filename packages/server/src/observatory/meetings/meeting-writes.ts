import { MeetingFacts, mergePatch } from '@officine-coesione/contract';
import type {
  AgendaRequest,
  MeetingConvocation,
  MeetingPatch,
  MeetingRequest,
  MinutesRequest,
} from '@officine-coesione/contract';
import type { Updateable } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { KeptItem, MeetingTable, Row } from '../../database/tables.ts';
import { ProblemError } from '../../http/problem.ts';
import { holdOpen, keepPartnership } from '../../keeping/partnership.ts';
import { admit } from '../../keeping/scope.ts';
import { fault, holdVersion, refuse, whole } from '../../keeping/writing.ts';
import type { Writing } from '../../keeping/writing.ts';
import { seatsOn } from './attendance-store.ts';
import { tellMembers } from './meeting-mail.ts';
import { agendaFaults, meetingFaults, minutesFaults, preparing, stateAfter } from './meeting-rules.ts';
import type { MeetingStep } from './meeting-rules.ts';
import { lockMeeting } from './meeting-store.ts';

/** A meeting that is to be changed, on a version of it. */
export interface MeetingAt {
  readonly id: string;
  readonly ifVersion: number | undefined;
}

/** Plans a meeting; answers its identifier. */
export async function planMeeting(writing: Writing, request: MeetingRequest): Promise<string> {
  const { transaction, principal, at } = writing;
  const { partnershipId, ...facts } = request;
  const kept = await keepPartnership(transaction, partnershipId);
  if (!kept) {
    refuse(fault('/partnershipId', 'unknown_reference'));
    throw new ProblemError('not-found');
  }
  admit(principal, 'edit', kept.subject, kept.known);
  holdOpen(kept);
  refuse(...meetingFaults(facts, { status: 'planned', now: at }));
  const id = uuid();
  await transaction
    .insertInto('meeting')
    .values({
      ...columnsOf(facts),
      id,
      created_at: at,
      updated_at: at,
      demo: kept.row.demo,
      partnership_id: partnershipId,
      agenda: '[]',
    })
    .execute();
  return id;
}

/** Changes a meeting by parts; members are told when one that was convened takes place elsewhere or at another time. */
export async function amendMeeting(writing: Writing, at: MeetingAt, patch: MeetingPatch): Promise<void> {
  const row = await meetingAt(writing, at);
  if (row.status === 'cancelled') throw new ProblemError('transition-not-allowed');
  const facts = whole(MeetingFacts, mergePatch(factsOf(row), patch));
  refuse(...meetingFaults(facts, { status: row.status, now: writing.at }));
  const changed = await updateMeeting(writing, at.id, columnsOf(facts));
  if (changed.day !== row.day) await holdAttendance(writing, changed);
  const elsewhere = (['starts_at', 'mode', 'place', 'online_url'] as const).some(
    (column) => changed[column] !== row[column],
  );
  if (row.status === 'convened' && elsewhere) await tellMembers(writing, changed, 'moved');
}

/** Convenes a meeting: it is published, and its members are told. */
export async function conveneMeeting(
  writing: Writing,
  at: MeetingAt,
  { convenedAt = writing.at, documentsSentAt }: MeetingConvocation,
): Promise<void> {
  const row = await meetingAt(writing, at);
  const status = after(row, 'convene');
  const facts = whole(MeetingFacts, {
    ...factsOf(row),
    convenedAt,
    ...(documentsSentAt !== undefined && { documentsSentAt }),
  });
  refuse(
    ...meetingFaults(facts, { status, now: writing.at, pointer: '/convenedAt' }),
    ...(row.agenda.length === 0 ? [fault('', 'agenda_empty')] : []),
  );
  await tellMembers(
    writing,
    await updateMeeting(writing, at.id, { ...columnsOf(facts), status }),
    'convened',
  );
}

/** Records that a meeting was held. */
export async function holdMeeting(writing: Writing, at: MeetingAt): Promise<void> {
  const row = await meetingAt(writing, at);
  const status = after(row, 'hold');
  if (Date.parse(row.starts_at) > Date.parse(writing.at)) refuse(fault('', 'meeting_not_begun'));
  await updateMeeting(writing, at.id, { status });
}

/** Cancels a meeting; members are told of one that was convened. */
export async function cancelMeeting(writing: Writing, at: MeetingAt, reason: string): Promise<void> {
  const row = await meetingAt(writing, at);
  const changed = await updateMeeting(writing, at.id, {
    status: after(row, 'cancel'),
    cancel_reason: reason,
  });
  if (row.status === 'convened') await tellMembers(writing, changed, 'cancelled');
}

/** Sets the agenda of a meeting as a whole; items that are named by their identifiers are kept. */
export async function setAgenda(writing: Writing, at: MeetingAt, request: AgendaRequest): Promise<void> {
  const row = await meetingAt(writing, at);
  if (!preparing.includes(row.status)) throw new ProblemError('transition-not-allowed');
  const seats = await seatsOn(writing.transaction, row);
  refuse(
    ...agendaFaults(request, {
      status: row.status,
      day: row.day,
      known: new Set(row.agenda.map(({ id }) => id)),
      documents: await documentsOf(writing, row),
      seats: new Set(seats.map(({ id }) => id)),
    }),
  );
  const agenda = request.items.map(
    ({ id = uuid(), documentIds = [], recusedMembershipIds = [], ...item }): KeptItem => ({
      ...item,
      id,
      documentIds: [...new Set(documentIds)],
      recusedMembershipIds: [...new Set(recusedMembershipIds)],
    }),
  );
  await updateMeeting(writing, at.id, { agenda: JSON.stringify(agenda) });
}

/** Records how far the minutes of a meeting are. */
export async function keepMinutes(writing: Writing, at: MeetingAt, request: MinutesRequest): Promise<void> {
  const row = await meetingAt(writing, at);
  if (row.status !== 'held') throw new ProblemError('transition-not-allowed');
  const documents = await documentsOf(writing, row);
  refuse(...minutesFaults(request, { startsAt: row.starts_at, now: writing.at, documents }));
  const minutes = Object.keys(request).length === 0 ? null : JSON.stringify(request);
  await updateMeeting(writing, at.id, { minutes });
}

/** The meeting to be changed. */
export async function meetingAt(
  { transaction, principal }: Writing,
  { id, ifVersion }: MeetingAt,
): Promise<Row<'meeting'>> {
  const where = await transaction
    .selectFrom('meeting')
    .select('partnership_id')
    .where('id', '=', id)
    .executeTakeFirst();
  // The partnership first, as writes of its composition do: seats stay as they are meanwhile.
  const partnership = where && (await keepPartnership(transaction, where.partnership_id));
  const row = partnership && (await lockMeeting(transaction, id));
  if (!row) throw new ProblemError('not-found');
  admit(principal, 'edit', partnership.subject, partnership.known && row.convened_at !== null);
  holdVersion(row.version, ifVersion);
  holdOpen(partnership);
  return row;
}

/** Changes a meeting: its version grows by one. */
export const updateMeeting = (
  { transaction, at }: Writing,
  id: string,
  change: Omit<Updateable<MeetingTable>, 'version' | 'updated_at'>,
): Promise<Row<'meeting'>> =>
  transaction
    .updateTable('meeting')
    .set((eb) => ({ ...change, updated_at: at, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

/** @throws {ProblemError} `transition-not-allowed` */
const after = ({ status }: Row<'meeting'>, step: MeetingStep) => {
  const next = stateAfter(status, step);
  if (next === undefined) throw new ProblemError('transition-not-allowed');
  return next;
};

/** Documents of the partnership of a meeting that hold. */
const documentsOf = async (
  { transaction }: Writing,
  { partnership_id }: Row<'meeting'>,
): Promise<ReadonlySet<string>> => {
  const rows = await transaction
    .selectFrom('document')
    .select('id')
    .where('partnership_id', '=', partnership_id)
    .where('withdrawn_at', 'is', null)
    .execute();
  return new Set(rows.map(({ id }) => id));
};

/** @throws {ProblemError} `validation-failed` when a seat was there that does not hold on the new day */
async function holdAttendance({ transaction }: Writing, meeting: Row<'meeting'>): Promise<void> {
  const recorded = await transaction
    .selectFrom('attendance')
    .select('membership_id')
    .where('meeting_id', '=', meeting.id)
    .execute();
  const seats = new Set((await seatsOn(transaction, meeting)).map(({ id }) => id));
  if (recorded.some(({ membership_id: seat }) => !seats.has(seat)))
    refuse(fault('/startsAt', 'seat_not_in_force', { day: meeting.day }));
}

/** What may be changed of a meeting, as it is now. */
const factsOf = (row: Row<'meeting'>): object => {
  const facts = {
    number: row.number,
    title: row.title,
    mode: row.mode,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    place: row.place,
    onlineUrl: row.online_url,
    convenedAt: row.convened_at,
    documentsSentAt: row.documents_sent_at,
    urgent: row.urgent,
    urgentReason: row.urgent_reason,
    languages: row.languages,
    accessibilityMeasures: row.accessibility_measures,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
};

const columnsOf = (facts: MeetingFacts) => ({
  number: facts.number ?? null,
  title: facts.title,
  mode: facts.mode,
  starts_at: facts.startsAt,
  ends_at: facts.endsAt ?? null,
  place: facts.place ?? null,
  online_url: facts.onlineUrl ?? null,
  convened_at: facts.convenedAt ?? null,
  documents_sent_at: facts.documentsSentAt ?? null,
  urgent: facts.urgent ?? false,
  urgent_reason: facts.urgentReason ?? null,
  languages: [...new Set(facts.languages ?? [])],
  accessibility_measures: [...new Set(facts.accessibilityMeasures ?? [])],
});
