import type { MeetingDecision } from '@officine-coesione/contract';
import { recordOf } from '../../database/tables.ts';
import type { Connection, Row } from '../../database/tables.ts';

const decisionFrom = (row: Row<'meeting_decision'>): MeetingDecision => ({
  ...recordOf(row),
  meetingId: row.meeting_id,
  agendaItemId: row.agenda_item_id,
  text: row.text,
  method: row.method,
  votes: row.votes ?? undefined,
  binding: row.binding,
  effectiveFrom: row.effective_from ?? undefined,
});

/** What meetings decided, by meeting, in the order in which it was recorded. */
export async function findDecisionsOf(
  database: Connection,
  meetingIds: readonly string[],
): Promise<ReadonlyMap<string, readonly MeetingDecision[]>> {
  if (meetingIds.length === 0) return new Map();
  const rows = await database
    .selectFrom('meeting_decision')
    .selectAll()
    .where('meeting_id', 'in', meetingIds)
    .orderBy('id')
    .execute();
  return Map.groupBy(rows.map(decisionFrom), ({ meetingId }) => meetingId);
}

/** The decision with this identifier. */
export async function findDecision(database: Connection, id: string): Promise<MeetingDecision | undefined> {
  const row = await database
    .selectFrom('meeting_decision')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row && decisionFrom(row);
}
