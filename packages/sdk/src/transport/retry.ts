import { isKyError } from 'ky';
import { ConnectionError, ProblemError } from './error.ts';

/** Statuses after which a call may go well if it is repeated. */
const passing = new Set([408, 425, 429, 500, 502, 503, 504]);

/** The longest wait before another attempt, milliseconds, where the caller sets no deadline. */
const patience = 60_000;

/**
 * Milliseconds to wait before another attempt; undefined when there should be none: the failure would
 * repeat itself, or the wait would end after the deadline.
 *
 * @param tried - attempts made, 1 after the first
 * @param deadline - milliseconds since 1970
 */
export const waitAfter = (
  error: unknown,
  tried: number,
  deadline: number | undefined,
): number | undefined => {
  const asked = ProblemError.is(error) ? error.retryAfter : undefined;
  if (ProblemError.is(error) ? !passing.has(error.status) : !ConnectionError.is(error) && !isKyError(error))
    return undefined;
  // Full jitter: clients that failed together do not come back together.
  const wait = asked === undefined ? Math.random() * Math.min(8000, 300 * 2 ** tried) : asked * 1000;
  return wait < (deadline! >= 0 ? deadline! - Date.now() : patience) ? wait : undefined;
};

/**
 * Seconds that a `Retry-After` asks to wait, whether it is a number or a date (RFC 9110, 10.2.3).
 *
 * @param now - the `Date` of the same answer: the clock of the API, not the one here
 */
export const secondsOf = (retryAfter: string | null, now: string | null): number | undefined => {
  if (!retryAfter) return undefined;
  const until = /^[\d.]+$/.test(retryAfter)
    ? Number(retryAfter)
    : (Date.parse(retryAfter) - (Date.parse(now ?? '') || Date.now())) / 1000;
  return Number.isNaN(until) ? undefined : Math.max(0, until);
};
