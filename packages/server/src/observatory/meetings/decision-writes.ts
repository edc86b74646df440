import { MeetingDecisionFacts, mergePatch } from '@officine-coesione/contract';
import type { MeetingDecisionPatch, MeetingDecisionRequest } from '@officine-coesione/contract';
import { v7 as uuid } from 'uuid';
import type { Row } from '../../database/tables.ts';
import { ProblemError } from '../../http/problem.ts';
import { holdVersion, refuse, whole } from '../../keeping/writing.ts';
import type { Writing } from '../../keeping/writing.ts';
import { decisionFaults } from './attendance-rules.ts';
import { votersOf } from './attendance-store.ts';
import { meetingAt } from './meeting-writes.ts';
import type { MeetingAt } from './meeting-writes.ts';

/** Records what a meeting decided; answers the identifier. */
export async function recordDecision(
  writing: Writing,
  meetingId: string,
  { agendaItemId, ...facts }: MeetingDecisionRequest,
): Promise<string> {
  const meeting = await heldMeetingAt(writing, meetingId);
  refuse(...(await faultsOf(writing, meeting, agendaItemId, facts)));
  const id = uuid();
  await writing.transaction
    .insertInto('meeting_decision')
    .values({
      ...columnsOf(facts),
      id,
      created_at: writing.at,
      updated_at: writing.at,
      demo: meeting.demo,
      meeting_id: meetingId,
      agenda_item_id: agendaItemId,
    })
    .execute();
  return id;
}

/** Corrects what was recorded of a decision, by parts. */
export async function amendDecision(
  writing: Writing,
  { id, ifVersion }: MeetingAt,
  patch: MeetingDecisionPatch,
): Promise<void> {
  const { transaction, at } = writing;
  const where = await transaction
    .selectFrom('meeting_decision')
    .select('meeting_id')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!where) throw new ProblemError('not-found');
  // With the meeting all its decisions are kept from others.
  const meeting = await heldMeetingAt(writing, where.meeting_id);
  const row = await transaction
    .selectFrom('meeting_decision')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  holdVersion(row.version, ifVersion);
  const facts = whole(MeetingDecisionFacts, mergePatch(factsOf(row), patch));
  refuse(...(await faultsOf(writing, meeting, row.agenda_item_id, facts)));
  await transaction
    .updateTable('meeting_decision')
    .set((eb) => ({ ...columnsOf(facts), updated_at: at, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** The meeting, which must have been held: its agenda changes no more. */
async function heldMeetingAt(writing: Writing, id: string): Promise<Row<'meeting'>> {
  const meeting = await meetingAt(writing, { id, ifVersion: undefined });
  if (meeting.status !== 'held') throw new ProblemError('transition-not-allowed');
  return meeting;
}

async function faultsOf(
  { transaction }: Writing,
  meeting: Row<'meeting'>,
  agendaItemId: string,
  facts: MeetingDecisionFacts,
) {
  const item = meeting.agenda.find(({ id }) => id === agendaItemId);
  const present = await votersOf(transaction, meeting);
  return decisionFaults(facts, item, { present, recused: item?.recusedMembershipIds ?? [] });
}

const factsOf = ({
  text,
  method,
  votes,
  binding,
  effective_from: from,
}: Row<'meeting_decision'>): object => ({
  text,
  method,
  binding,
  ...(votes !== null && { votes }),
  ...(from !== null && { effectiveFrom: from }),
});

const columnsOf = ({ text, method, votes, binding, effectiveFrom }: MeetingDecisionFacts) => ({
  text,
  method,
  votes: votes ? JSON.stringify(votes) : null,
  binding,
  effective_from: effectiveFrom ?? null,
});
