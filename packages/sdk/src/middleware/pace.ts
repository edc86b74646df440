import { rateLimitOf } from '../transport/meta.ts';
import type { Middleware } from '../transport/options.ts';

/**
 * Slows calls down before the rate limit is reached: the requests that remain are spread over the time
 * until the count starts anew (RAC_ROBUSTEZZA_001). For long walks.
 *
 * @param reserve - how many requests are left to others; from there on calls are spread
 *
 * @example
 * ```ts
 * import { Coesione, pace } from '@officine-coesione/sdk';
 *
 * const coesione = new Coesione({ baseUrl, timeout: 60_000, middleware: [pace(20)] });
 * ```
 */
export const pace = (reserve = 10): Middleware => {
  /** When the next request may go, milliseconds since 1970. */
  let free = 0;
  /** Milliseconds between requests. */
  let gap = 0;
  return async (request, next) => {
    const wait = free - Date.now();
    free = Math.max(free, Date.now()) + gap;
    if (wait > 0) await pause(wait, request.signal);
    const response = await next(request);
    const limit = rateLimitOf(response.headers);
    if (limit) {
      gap = limit.remaining > reserve ? 0 : (limit.reset * 1000) / Math.max(1, limit.remaining);
      free = gap ? Math.max(free, Date.now() + gap) : 0;
    }
    return response;
  };
};

/** Waits, unless the call is given up. */
const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const done = () => {
      signal.removeEventListener('abort', stop);
      resolve();
    };
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
  });
