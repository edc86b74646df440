import { workingDaysBetween } from '@officine-coesione/contract';
import type { AgendaItem, AttendanceTally, LedMinutes, RulesOfProcedure } from '@officine-coesione/contract';
import { dayInRome } from '../../day.ts';

/** Notice of meetings where no rules of procedure say otherwise, working days (ECCP Art. 11(b)). */
export const usualNotice = 10;

/** Fraction of those with a vote that must be present where no rules of procedure say otherwise. */
export const usualQuorum = 0.5;

/** What a notice is computed from; instants, UTC. */
export interface Convoked {
  readonly startsAt: string;
  readonly convenedAt?: string | undefined;
  readonly documentsSentAt?: string | undefined;
  readonly urgent: boolean;
}

/** With how much notice a meeting was called. */
export interface Notice {
  /** Working days from the convocation to the meeting; undefined before the convocation. */
  readonly noticeWorkingDays?: number;
  /** Working days from the sending of the documents to the meeting; undefined while they were not sent. */
  readonly documentsWorkingDays?: number;
  /** Whether the lesser of the two is enough; undefined before the convocation and for urgent meetings. */
  readonly noticeKept?: boolean;
}

/**
 * The notice of a meeting, in working days of Italy. Documents of which nothing was said came with the convocation.
 *
 * @param rules - those of the partnership
 */
export function noticeOf(
  { startsAt, convenedAt, documentsSentAt, urgent }: Convoked,
  rules: Pick<RulesOfProcedure, 'noticeWorkingDays'> | undefined,
): Notice {
  const meeting = dayInRome(new Date(startsAt));
  const until = (at: string) => workingDaysBetween(dayInRome(new Date(at)), meeting);
  const documents = documentsSentAt === undefined ? undefined : until(documentsSentAt);
  const ofDocuments = documents === undefined ? {} : { documentsWorkingDays: documents };
  if (convenedAt === undefined) return ofDocuments;
  const convocation = until(convenedAt);
  const least = Math.min(convocation, documents ?? convocation);
  return {
    ...ofDocuments,
    noticeWorkingDays: convocation,
    ...(!urgent && { noticeKept: least >= (rules?.noticeWorkingDays ?? usualNotice) }),
  };
}

/** The minutes of an agenda by who leads them (CO_BAL). */
export function ledMinutesOf(agenda: readonly Pick<AgendaItem, 'durationMin' | 'ledBySide'>[]): LedMinutes {
  const minutes = { authority: 0, partner: 0, joint: 0, unassigned: 0 };
  for (const { durationMin = 0, ledBySide } of agenda) {
    const side = Object.keys(minutes).find((one) => one === ledBySide) ?? 'unassigned';
    minutes[side as keyof LedMinutes] += durationMin;
  }
  return minutes;
}

/** Counts of seats in force on the day of a meeting, without observers. */
export type Counts = Omit<AttendanceTally, 'quorate'>;

/** The counts of a meeting, and whether they are a quorum: of those with a vote alone; proxies are not present. */
export function tallyOf(
  counts: Counts,
  rules: Pick<RulesOfProcedure, 'quorumFraction'> | undefined,
): AttendanceTally {
  const { votingEntitled, votingPresent } = counts;
  return votingEntitled === 0
    ? counts
    : { ...counts, quorate: votingPresent / votingEntitled >= (rules?.quorumFraction ?? usualQuorum) };
}
