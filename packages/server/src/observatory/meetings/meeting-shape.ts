import type {
  AttendanceTally,
  CategoryPresent,
  Meeting,
  MeetingDecision,
  MeetingRecord,
  Minutes,
  RulesOfProcedure,
} from '@officine-coesione/contract';
import { recordOf } from '../../database/tables.ts';
import type { Row } from '../../database/tables.ts';
import { noticeOf } from '../../keeping/notice.ts';
import { ledMinutesOf, tallyOf } from './measures.ts';
import type { Counts } from './measures.ts';

/** A row of a meeting with what its answer takes from the partnership. */
export type MeetingRow = Row<'meeting'> & {
  readonly partnership_title: string;
  readonly rules: RulesOfProcedure | null;
  readonly programmes: string[];
};

/** What stands beside meetings, by their identifiers. */
export interface Beside {
  /** Documents that may be seen, by their own. */
  readonly documents: ReadonlyMap<
    string,
    { readonly id: string; readonly title: string; readonly url: string }
  >;
  readonly decisions: ReadonlyMap<string, readonly MeetingDecision[]>;
  readonly tallies: ReadonlyMap<string, Counts>;
  /** Where it is wanted. */
  readonly present?: ReadonlyMap<string, readonly CategoryPresent[]>;
}

const nobody: Counts = { entitled: 0, present: 0, proxies: 0, votingEntitled: 0, votingPresent: 0 };

/** The counts of a meeting, and whether they are a quorum under the rules of its partnership. */
export const tallyFrom = (
  { id, rules }: Pick<MeetingRow, 'id' | 'rules'>,
  tallies: Beside['tallies'],
): AttendanceTally => tallyOf(tallies.get(id) ?? nobody, rules ?? undefined);

/** What every reader of a meeting is told. */
const shared = (row: MeetingRow, { documents, decisions, tallies, present }: Beside) => {
  const facts = {
    startsAt: row.starts_at,
    convenedAt: row.convened_at ?? undefined,
    documentsSentAt: row.documents_sent_at ?? undefined,
    urgent: row.urgent,
  };
  return {
    ...recordOf(row),
    ...facts,
    partnershipId: row.partnership_id,
    partnershipTitle: row.partnership_title,
    programmeCodes: row.programmes,
    number: row.number ?? undefined,
    title: row.title,
    mode: row.mode,
    endsAt: row.ends_at ?? undefined,
    place: row.place ?? undefined,
    urgentReason: row.urgent_reason ?? undefined,
    status: row.status,
    cancelReason: row.cancel_reason ?? undefined,
    languages: row.languages,
    accessibilityMeasures: row.accessibility_measures,
    agenda: row.agenda.map(({ documentIds, recusedMembershipIds, ...item }) => ({
      ...item,
      recusedMembershipIds,
      documents: documentIds.flatMap((id) => {
        const found = documents.get(id);
        return found ? [{ documentId: id, title: found.title, url: found.url }] : [];
      }),
    })),
    ledMinutes: ledMinutesOf(row.agenda),
    decisions: [...(decisions.get(row.id) ?? [])],
    ...noticeOf(facts, row.rules ?? undefined),
    ...(row.status === 'held' && { attendance: tallyFrom(row, tallies) }),
    ...(present && { _embedded: { present: [...(present.get(row.id) ?? [])] } }),
  };
};

/** The minutes with the address of their document, where the reader may see it. */
const minutesFrom = (minutes: Minutes, documents: Beside['documents']): Minutes => {
  const document = minutes.documentId === undefined ? undefined : documents.get(minutes.documentId);
  return { ...minutes, url: minutes.url ?? document?.url };
};

/** How far the minutes are, for those who are not told of drafts. */
const publicMinutes = (
  { draftAt: _draft, sentAt: _sent, ...minutes }: Minutes,
  documents: Beside['documents'],
): { minutes?: Minutes } =>
  minutes.publishedAt === undefined ? {} : { minutes: minutesFrom(minutes, documents) };

/** Nobody who does not keep the partnership is told who is recused: it says who has interests. */
const withoutRecusals = <Item extends { recusedMembershipIds: readonly string[] }>(items: readonly Item[]) =>
  items.map(({ recusedMembershipIds: _recused, ...item }) => item);

/** A meeting as anyone may see it. */
export const meetingFrom = (row: MeetingRow, more: Beside): Meeting => {
  const { agenda, ...meeting } = shared(row, more);
  return {
    ...meeting,
    agenda: withoutRecusals(agenda),
    ...(row.minutes && publicMinutes(row.minutes, more.documents)),
  };
};

/** A meeting as who keeps the partnership sees it, or a member. */
export const recordFrom = (row: MeetingRow, more: Beside, kept: boolean): MeetingRecord => {
  const { agenda, ...meeting } = shared(row, more);
  return {
    ...meeting,
    onlineUrl: row.online_url ?? undefined,
    agenda: kept ? agenda : withoutRecusals(agenda).map((item) => ({ ...item, recusedMembershipIds: [] })),
    ...(row.minutes &&
      (kept
        ? { minutes: minutesFrom(row.minutes, more.documents) }
        : publicMinutes(row.minutes, more.documents))),
  };
};
