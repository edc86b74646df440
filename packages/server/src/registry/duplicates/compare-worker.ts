import type { Connection } from '../../database/tables.ts';
import { inRounds } from '../../rounds.ts';
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
export const startComparing = (
  database: Connection,
  report: (error: unknown) => void,
): { stop(): Promise<void> } =>
  inRounds(async (isStopping) => {
    const compared = await compareDue(database, batch, new Date()).catch((error: unknown) => {
      if (!isStopping()) report(error);
      return 0;
    });
    return compared === batch ? 0 : interval;
  }, interval);
