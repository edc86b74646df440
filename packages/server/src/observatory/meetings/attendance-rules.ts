import type { AttendanceRequest, Fault, MeetingDecisionFacts } from '@officine-coesione/contract';
import { fault } from '../../keeping/writing.ts';

type GivenRow = AttendanceRequest['rows'][number];

/** What an attendance is held against. */
export interface AttendanceContext {
  /** The day of the meeting. */
  readonly day: string;
  /** Seats in force on that day. */
  readonly seats: ReadonlySet<string>;
  /** Who was in office on that day: the seats, by representative. */
  readonly offices: ReadonlyMap<string, string>;
}

/** What must be corrected in an attendance, beyond its form. */
export function attendanceFaults(
  { rows }: AttendanceRequest,
  { day, seats, offices }: AttendanceContext,
): Fault[] {
  const places = new Map<string, number>();
  for (const [place, { membershipId }] of rows.entries())
    if (!places.has(membershipId)) places.set(membershipId, place);
  const present = new Set(rows.filter((row) => row.present).map(({ membershipId }) => membershipId));
  return rows.flatMap((row, place) => {
    const { membershipId, representativeId } = row;
    const at = `/rows/${place}`;
    return [
      ...(seats.has(membershipId) ? [] : [fault(`${at}/membershipId`, 'seat_not_in_force', { day })]),
      ...(places.get(membershipId)! < place ? [fault(`${at}/membershipId`, 'repeated_item')] : []),
      ...(representativeId !== undefined && offices.get(representativeId) !== membershipId
        ? [fault(`${at}/representativeId`, 'representative_not_in_office', { day })]
        : []),
      ...presenceFaults(row, at, present),
    ];
  });
}

function presenceFaults(row: GivenRow, at: string, present: ReadonlySet<string>): Fault[] {
  const { mode, proxyForMembershipId: holder, arrivedAt, leftAt } = row;
  const isProxy = mode === 'proxy';
  return [
    ...(row.present && mode === undefined ? [fault(`${at}/mode`, 'required')] : []),
    ...(row.present && isProxy ? [fault(`${at}/present`, 'proxy_is_absent')] : []),
    ...(row.present && row.excused ? [fault(`${at}/excused`, 'present_not_excused')] : []),
    ...(!row.present && mode !== undefined && !isProxy ? [fault(`${at}/mode`, 'absent_with_details')] : []),
    ...(!row.present && arrivedAt !== undefined ? [fault(`${at}/arrivedAt`, 'absent_with_details')] : []),
    ...(!row.present && leftAt !== undefined ? [fault(`${at}/leftAt`, 'absent_with_details')] : []),
    ...(!row.present && row.representativeId !== undefined
      ? [fault(`${at}/representativeId`, 'absent_with_details')]
      : []),
    ...(arrivedAt !== undefined && leftAt !== undefined && Date.parse(leftAt) < Date.parse(arrivedAt)
      ? [fault(`${at}/leftAt`, 'times_out_of_order')]
      : []),
    ...(isProxy && holder === undefined ? [fault(`${at}/proxyForMembershipId`, 'required')] : []),
    ...(!isProxy && holder !== undefined ? [fault(`${at}/proxyForMembershipId`, 'must_be_empty')] : []),
    ...(isProxy && holder !== undefined && (holder === row.membershipId || !present.has(holder))
      ? [fault(`${at}/proxyForMembershipId`, 'proxy_not_present')]
      : []),
  ];
}

type Votes = NonNullable<MeetingDecisionFacts['votes']>;

/** Who could vote on an item. */
export interface Voters {
  /** Seats with a vote that were present. */
  readonly present: ReadonlySet<string>;
  /** Seats that took no part in the item. */
  readonly recused: readonly string[];
}

/** How many votes may be cast on an item, and how many counted in all: who is recused is there and does not vote. */
const roomFor = ({ present, recused }: Voters) => ({
  counted: present.size,
  cast: present.size - new Set(recused.filter((id) => present.has(id))).size,
});

const castIn = (votes: Votes): number => votes.for + votes.against + votes.abstain;
const countedIn = (votes: Votes): number => castIn(votes) + votes.notVoting;

/** Whether votes are no more than those who could give them. */
export const votesFit = (votes: Votes, voters: Voters): boolean => {
  const { counted, cast } = roomFor(voters);
  return countedIn(votes) <= counted && castIn(votes) <= cast;
};

/** What must be corrected in a decision, beyond its form. */
export function decisionFaults(
  { method, votes }: Pick<MeetingDecisionFacts, 'method' | 'votes'>,
  item: { readonly kind: string } | undefined,
  voters: Voters,
): Fault[] {
  const decides = item?.kind === 'decision' || item?.kind === 'election';
  const { counted, cast } = roomFor(voters);
  return [
    ...(item === undefined ? [fault('/agendaItemId', 'unknown_reference')] : []),
    ...(item !== undefined && !decides ? [fault('/agendaItemId', 'item_without_decision')] : []),
    ...(method === 'vote' && votes === undefined ? [fault('/votes', 'required')] : []),
    ...(method === 'consensus' && votes !== undefined ? [fault('/votes', 'must_be_empty')] : []),
    ...(votes !== undefined && !votesFit(votes, voters)
      ? [fault('/votes', 'too_many_votes', { maximum: castIn(votes) > cast ? cast : counted })]
      : []),
  ];
}

/** Why an attendance does not bear the votes of a decision of the meeting. */
export const votesFault = (votes: Votes, voters: Voters): Fault[] =>
  votesFit(votes, voters) ? [] : [fault('/rows', 'votes_exceed_presence', { votes: countedIn(votes) })];
