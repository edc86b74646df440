import { workingDaysBetween } from '@officine-coesione/contract';
import type { RulesOfProcedure } from '@officine-coesione/contract';
import { dayInRome } from '../day.ts';

/** Notice of meetings where no rules of procedure say otherwise, working days (ECCP Art. 11(b)). */
export const usualNotice = 10;

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
