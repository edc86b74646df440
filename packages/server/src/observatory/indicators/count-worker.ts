import type { Connection } from '../../database/tables.ts';
import { dayInRome } from '../../day.ts';
import { refreshFacts } from './facts-store.ts';

/** Milliseconds between two looks for records that changed: reads count a few of them by themselves. */
const interval = 60_000;

/**
 * Counts again what the indicators are computed from, where records have changed, and on a new day.
 *
 * @param report - is told what went wrong; the next look tries again
 */
export function startCounting(
  database: Connection,
  report: (error: unknown) => void,
): { stop(): Promise<void> } {
  let stopping = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  const round = (): void => {
    const now = new Date();
    running = refreshFacts(database, now, dayInRome(now))
      .catch((error: unknown) => {
        if (!stopping) report(error);
      })
      .finally(() => {
        if (!stopping) timer = setTimeout(round, interval).unref();
      });
  };
  // Those who start a server to look at it wait for the first answer, not for figures.
  timer = setTimeout(round, interval / 6).unref();
  return {
    stop: async () => {
      stopping = true;
      clearTimeout(timer);
      await running;
    },
  };
}
