import type { Handlers } from '../handler.ts';
import { ProblemError } from './problem.ts';

/** Seconds after which to ask for the state again. */
const retryAfter = 10;

/**
 * The state of the service (RAC_REST_NAME_011).
 *
 * @param ready resolves when the database answers, rejects when it does not
 */
export const statusHandlers = (ready: () => Promise<unknown>): Pick<Handlers, 'showStatus'> => ({
  showStatus: async () => {
    try {
      await ready();
    } catch (cause) {
      throw new ProblemError('service-unavailable', { retryAfter, cause });
    }
    return { body: { title: 'OK', status: 200 } };
  },
});
