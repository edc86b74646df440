/** What signs the calls of a client: a bearer token, or what gives one. */
export type Auth = string | TokenSource;

/**
 * Gives a bearer token, or nothing for a call without one. `rejected` is one that the API has just refused
 * with 401: give another, or `undefined`. `signal` aborts when the caller no longer waits.
 */
export type TokenSource = (asked: {
  readonly rejected?: string;
  readonly signal?: AbortSignal;
}) => string | undefined | Promise<string | undefined>;
