import type { Connection } from '../../database/tables.ts';
import { compareDue } from './comparing.ts';

/** Milliseconds between two looks for organisations that changed. */
const interval = 10_000;

/** How many are compared before others get their turn. */
const batch = 50;

/**
 * Compares organisations that changed, as they come; after an import until all are done.
 *
 * @param report - is told what went wrong; the next look tries again
 */
export function startComparing(
  database: Connection,
  report: (error: unknown) => void,
): { stop(): Promise<void> } {
  let stopping = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  const round = (): void => {
    running = compareDue(database, batch, new Date())
      .catch((error: unknown) => {
        if (!stopping) report(error);
        return 0;
      })
      .then((compared) => {
        if (!stopping) timer = setTimeout(round, compared === batch ? 0 : interval).unref();
      });
  };
  timer = setTimeout(round, interval).unref();
  return {
    stop: async () => {
      stopping = true;
      clearTimeout(timer);
      await running;
    },
  };
}
