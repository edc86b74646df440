import type { AgendaItem, AttendanceTally, LedMinutes, RulesOfProcedure } from '@officine-coesione/contract';

/** Fraction of those with a vote that must be present where no rules of procedure say otherwise. */
export const usualQuorum = 0.5;

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
