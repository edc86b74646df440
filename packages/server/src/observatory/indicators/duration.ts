/** How long something has taken, or has lasted so far. */
export interface Duration {
  /** Calendar days. */
  readonly days: number;
  /** Whether it has come to its end: while it has not, it is censored. */
  readonly ended: boolean;
}

/** What durations come to. */
export interface DurationSummary {
  /** Median, days; null when there is none to tell. */
  readonly median: number | null;
  /** Share of those that have not ended, 0 to 1; null without any. */
  readonly pending: number | null;
  /** `plain`: the median of those that have ended; `kaplan-meier`: those that last count as lasting longer. */
  readonly method: 'plain' | 'kaplan-meier';
}

/** Above this share of pending ones the plain median would flatter. */
const mostPending = 0.2;

/** The middle of some numbers, or of the two in the middle; null without any. */
export function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * The day by which half have ended, counting those that last as lasting at least as long as they do; null when fewer
 * than half have.
 *
 * @see Kaplan and Meier (1958), Journal of the American Statistical Association 53(282)
 */
export function survivalMedian(durations: readonly Duration[]): number | null {
  const ends = [...new Set(durations.filter(({ ended }) => ended).map(({ days }) => days))].toSorted(
    (a, b) => a - b,
  );
  let surviving = 1;
  for (const day of ends) {
    const atRisk = durations.filter(({ days }) => days >= day).length;
    const ending = durations.filter(({ days, ended }) => ended && days === day).length;
    surviving *= 1 - ending / atRisk;
    // Products of fractions miss one half by a little.
    if (surviving <= 0.5 + 1e-12) return day;
  }
  return null;
}

/** The median of durations, told apart from how many have not ended; censored where those are many. */
export function summaryOf(durations: readonly Duration[]): DurationSummary {
  if (durations.length === 0) return { median: null, pending: null, method: 'plain' };
  const ended = durations.filter((one) => one.ended);
  const pending = 1 - ended.length / durations.length;
  return pending > mostPending
    ? { median: survivalMedian(durations), pending, method: 'kaplan-meier' }
    : { median: medianOf(ended.map(({ days }) => days)), pending, method: 'plain' };
}
