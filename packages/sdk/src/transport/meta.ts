/** Where an answer came from. */
export type CacheState =
  /** The API, just now. */
  | 'miss'
  /** The cache, still fresh. */
  | 'hit'
  /** The cache; the API said that nothing has changed (304). */
  | 'revalidated'
  /** The cache, because the API cannot be reached: it may be out of date. */
  | 'stale';

/** How many requests the API still accepts (RAC_ROBUSTEZZA_001). */
export interface RateLimit {
  /** Requests accepted in the time it counts. */
  readonly limit: number;
  /** Those left. */
  readonly remaining: number;
  /** Seconds until the count starts anew. */
  readonly reset: number;
}

/** A call that will go away (RFC 9745, RFC 8594). */
export interface Deprecation {
  /** Since when it should no longer be used. */
  readonly since: Date | undefined;
  /** When it stops answering. */
  readonly sunset: Date | undefined;
}

/** What is known of an answer beside its body. */
export interface Meta {
  /** HTTP status. */
  readonly status: number;
  /** Reference of the request, to quote when asking for help. */
  readonly requestId: string | undefined;
  /** Version of the body. */
  readonly etag: string | undefined;
  /** Where the body came from. */
  readonly cache: CacheState;
  /** When the API gave or confirmed the body. */
  readonly receivedAt: Date;
  /** How many requests the API still accepts; undefined for what it was not asked. */
  readonly rateLimit: RateLimit | undefined;
  /** That the call will go away, where the API says so. */
  readonly deprecation: Deprecation | undefined;
}

/**
 * An answer with its {@link Meta}. `meta` is not enumerable: it does not appear in JSON, nor in a copy.
 */
export type Answered<Answer> = Answer & { readonly meta: Meta };

/** The rate limit an answer tells. */
export const rateLimitOf = (headers: Headers): RateLimit | undefined => {
  const [limit, remaining, reset] = ['Limit', 'Remaining', 'Reset'].map((name) =>
    Number.parseInt(headers.get(`X-RateLimit-${name}`) ?? '', 10),
  ) as [number, number, number];
  return Math.min(limit, remaining, reset) >= 0 ? { limit, remaining, reset } : undefined;
};

/** Whether and when the call goes away. */
export const deprecationOf = (headers: Headers): Deprecation | undefined => {
  const [since, sunset] = [headers.get('Deprecation'), headers.get('Sunset')];
  return since || sunset ? { since: dateOf(since), sunset: dateOf(sunset) } : undefined;
};

/** A date in HTTP's own words, or `@` and seconds since 1970. */
const dateOf = (text: string | null): Date | undefined => {
  const date = new Date(text?.startsWith('@') ? Number(text.slice(1)) * 1000 : (text ?? Number.NaN));
  return Number.isNaN(date.getTime()) ? undefined : date;
};
