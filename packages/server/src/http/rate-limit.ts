/** What is left to a caller in the present window. */
export interface Quota {
  /** Requests a window allows. */
  readonly limit: number;
  /** Requests left. */
  readonly remaining: number;
  /** Seconds until the window ends, at least 1. */
  readonly reset: number;
  /** This request is one too many. */
  readonly exceeded: boolean;
}

/** Seconds of a window. */
const windowSeconds = 60;

/** Callers remembered at most, about 10 MB: past it the window opened first is forgotten. */
const mostClients = 50_000;

/**
 * Counts the requests of each caller in windows of one minute that start with its first request.
 *
 * @param limit requests a window allows
 * @param clock the time, in milliseconds
 * @returns counts one request of a caller and tells what is left
 */
export const rateLimit = (limit: number, clock: () => number): ((client: string) => Quota) => {
  const windows = new Map<string, { readonly end: number; count: number }>();
  return (client) => {
    const now = clock();
    let window = windows.get(client);
    if (!window || window.end <= now) {
      // Deleted first, so that the order of the map stays that of the windows' ends.
      windows.delete(client);
      window = { end: now + windowSeconds * 1000, count: 0 };
      windows.set(client, window);
      if (windows.size > mostClients) windows.delete(windows.keys().next().value!);
    }
    window.count += 1;
    return {
      limit,
      remaining: Math.max(0, limit - window.count),
      reset: Math.max(1, Math.ceil((window.end - now) / 1000)),
      exceeded: window.count > limit,
    };
  };
};

/** The headers every answer carries (RAC_ROBUSTEZZA_001). */
export const quotaHeaders = ({ limit, remaining, reset }: Quota): Record<string, string> => ({
  'X-RateLimit-Limit': String(limit),
  'X-RateLimit-Remaining': String(remaining),
  'X-RateLimit-Reset': String(reset),
});
