import type { AgendaRequest, Fault, MeetingFacts, MinutesRequest } from '@officine-coesione/contract';
import type { Row } from '../../database/tables.ts';
import { fault } from '../../keeping/writing.ts';

/** The states of a meeting. */
export type MeetingState = Row<'meeting'>['status'];

/** What is done with a meeting. */
export type MeetingStep = 'convene' | 'hold' | 'cancel';

const life: Readonly<Record<MeetingState, Partial<Record<MeetingStep, MeetingState>>>> = {
  planned: { convene: 'convened', cancel: 'cancelled' },
  convened: { hold: 'held', cancel: 'cancelled' },
  held: {},
  cancelled: {},
};

/** The state that a step leads to; undefined when the life of a meeting does not allow it. */
export const stateAfter = (status: MeetingState, step: MeetingStep): MeetingState | undefined =>
  life[status][step];

/** States in which the agenda still changes. */
export const preparing: readonly MeetingState[] = ['planned', 'convened'];

/** What a meeting is held against. */
export interface MeetingContext {
  readonly status: MeetingState;
  /** Instant, UTC. */
  readonly now: string;
  /** What of the call sets when the meeting lies after its convocation. */
  readonly pointer?: '/startsAt' | '/convenedAt';
}

const before = (one: string, other: string): boolean => Date.parse(one) < Date.parse(other);

/** What must be corrected in a meeting, beyond its form. */
export function meetingFaults(
  { startsAt, endsAt, convenedAt, documentsSentAt, urgent = false, urgentReason }: MeetingFacts,
  { status, now, pointer = '/startsAt' }: MeetingContext,
): Fault[] {
  const wasConvened = status === 'convened' || status === 'held';
  return [
    ...(endsAt !== undefined && before(endsAt, startsAt) ? [fault('/endsAt', 'times_out_of_order')] : []),
    ...(urgent && urgentReason === undefined ? [fault('/urgentReason', 'required')] : []),
    ...(!urgent && urgentReason !== undefined ? [fault('/urgentReason', 'must_be_empty')] : []),
    ...(wasConvened && convenedAt === undefined ? [fault('/convenedAt', 'required')] : []),
    ...(!wasConvened && convenedAt !== undefined ? [fault('/convenedAt', 'must_be_empty')] : []),
    ...(convenedAt !== undefined && !before(convenedAt, startsAt)
      ? [fault(pointer, 'meeting_not_after_convocation')]
      : []),
    ...(convenedAt !== undefined && before(now, convenedAt) ? [fault('/convenedAt', 'in_future')] : []),
    ...(documentsSentAt !== undefined && before(now, documentsSentAt)
      ? [fault('/documentsSentAt', 'in_future')]
      : []),
    ...(status === 'held' && before(now, startsAt) ? [fault('/startsAt', 'meeting_not_begun')] : []),
  ];
}

/** What an agenda is held against. */
export interface AgendaContext {
  readonly status: MeetingState;
  /** The day of the meeting. */
  readonly day: string;
  /** Items that are there already. */
  readonly known: ReadonlySet<string>;
  /** Documents of the partnership that hold. */
  readonly documents: ReadonlySet<string>;
  /** Seats in force on that day. */
  readonly seats: ReadonlySet<string>;
}

/** What must be corrected in an agenda, beyond its form. */
export function agendaFaults(
  { items }: AgendaRequest,
  { status, day, known, documents, seats }: AgendaContext,
): Fault[] {
  const ids = items.map(({ id }) => id);
  const seatFault = (pointer: string, id: string) =>
    seats.has(id) ? [] : [fault(pointer, 'seat_not_in_force', { day })];
  return [
    ...(status === 'convened' && items.length === 0 ? [fault('/items', 'agenda_empty')] : []),
    ...items.flatMap(({ id, documentIds = [], proposedByMembershipId, recusedMembershipIds = [] }, place) => {
      const at = `/items/${place}`;
      return [
        ...(id !== undefined && !known.has(id) ? [fault(`${at}/id`, 'unknown_reference')] : []),
        ...(id !== undefined && ids.indexOf(id) < place ? [fault(`${at}/id`, 'repeated_item')] : []),
        ...documentIds.flatMap((one, number) =>
          documents.has(one) ? [] : [fault(`${at}/documentIds/${number}`, 'unknown_reference')],
        ),
        ...(proposedByMembershipId === undefined
          ? []
          : seatFault(`${at}/proposedByMembershipId`, proposedByMembershipId)),
        ...recusedMembershipIds.flatMap((one, number) =>
          seatFault(`${at}/recusedMembershipIds/${number}`, one),
        ),
      ];
    }),
  ];
}

/** What must be corrected in minutes, beyond their form: drafted, sent, adopted, published, in this order. */
export function minutesFaults(
  { draftAt, sentAt, adoptedAt, publishedAt, documentId, url }: MinutesRequest,
  {
    startsAt,
    now,
    documents,
  }: { readonly startsAt: string; readonly now: string; readonly documents: ReadonlySet<string> },
): Fault[] {
  const steps = Object.entries({ draftAt, sentAt, adoptedAt, publishedAt }).filter(
    (step): step is [string, string] => step[1] !== undefined,
  );
  return [
    ...steps.flatMap(([name, at], place) => {
      const last = steps[place - 1]?.[1];
      // A draft may be prepared before; what was done at a meeting is told after it.
      const early = (last !== undefined && before(at, last)) || (name !== 'draftAt' && before(at, startsAt));
      return [
        ...(early ? [fault(`/${name}`, 'times_out_of_order')] : []),
        ...(before(now, at) ? [fault(`/${name}`, 'in_future')] : []),
      ];
    }),
    ...(publishedAt !== undefined && documentId === undefined && url === undefined
      ? [fault('/url', 'required')]
      : []),
    ...(documentId !== undefined && url !== undefined ? [fault('/url', 'must_be_empty')] : []),
    ...(documentId !== undefined && !documents.has(documentId)
      ? [fault('/documentId', 'unknown_reference')]
      : []),
  ];
}
