import type { Connection } from '../../database/tables.ts';
import { dayInRome } from '../../day.ts';
import { inRounds } from '../../rounds.ts';
import { refreshFacts } from './facts-store.ts';

/** Milliseconds between two looks for records that changed: reads count a few of them by themselves. */
const interval = 60_000;

/**
 * Counts again what the indicators are computed from, where records have changed, and on a new day.
 *
 * @param report - is told what went wrong; the next look tries again
 */
export const startCounting = (
  database: Connection,
  report: (error: unknown) => void,
): { stop(): Promise<void> } =>
  inRounds(
    async (isStopping) => {
      const now = new Date();
      await refreshFacts(database, now, dayInRome(now)).catch((error: unknown) => {
        if (!isStopping()) report(error);
      });
      return interval;
    },
    // Those who start a server to look at it wait for the first answer, not for figures.
    interval / 6,
  );
