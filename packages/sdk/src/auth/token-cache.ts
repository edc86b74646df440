import type { TokenSource } from '../transport/auth.ts';

/** A token as it was issued. */
export interface IssuedToken {
  readonly accessToken: string;
  /** Seconds it lives from when it was asked for; without it, it is kept until the API refuses it. */
  readonly expiresIn?: number | undefined;
}

/** How a token is kept. */
export interface TokenCacheOptions {
  /**
   * Seconds of life left below which another token is fetched while this one is still used; 60 unless said,
   * never more than half of its life.
   */
  readonly refreshBefore?: number | undefined;
  /** A token that is already there. */
  readonly initial?: IssuedToken | undefined;
  /** Tells the time, milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
}

interface Held {
  readonly token: string;
  readonly askedAt: number;
  /** Age, in milliseconds, from which another is fetched in the background. */
  readonly renewFrom: number;
  /** Age, in milliseconds, at which it is no longer given out: it must still be valid on arrival. */
  readonly endsAt: number;
}

/** Milliseconds a failed background refresh is not tried again. */
const pause = 5_000;

/**
 * Keeps the token that `obtain` gives, for as long as it lives. However many calls need one at once, it is
 * fetched once; shortly before its end another is fetched while calls go on with this one; a token that the
 * API refused is fetched anew. No timer is left behind, no failure is kept.
 *
 * @example
 * ```ts
 * import { Coesione } from '@officine-coesione/sdk';
 * import { cachedToken } from '@officine-coesione/sdk/auth';
 *
 * const auth = cachedToken(async () => {
 *   const response = await fetch('https://portale.example.it/api/token', { method: 'POST' });
 *   const { token } = (await response.json()) as { token: string };
 *   return { accessToken: token, expiresIn: 600 };
 * });
 * const coesione = new Coesione({ baseUrl: 'https://api.example.it/rest/coesione/v1/partenariato', auth });
 * await coesione.registrations.list();
 * ```
 */
export const cachedToken = (
  obtain: () => Promise<IssuedToken>,
  { refreshBefore = 60, initial, now = Date.now }: TokenCacheOptions = {},
): TokenSource => {
  const heldOf = ({ accessToken, expiresIn = Infinity }: IssuedToken, askedAt: number): Held => {
    const life = expiresIn * 1000;
    return {
      token: accessToken,
      askedAt,
      renewFrom: life - Math.min(refreshBefore * 1000, life / 2),
      endsAt: life - Math.min(5_000, life / 10),
    };
  };
  let held = initial && heldOf(initial, now());
  let pending: Promise<string> | undefined;
  let pausedUntil = 0;

  const renewed = (): Promise<string> =>
    (pending ??= Promise.resolve()
      .then(async () => {
        const askedAt = now();
        held = heldOf(await obtain(), askedAt);
        return held.token;
      })
      .finally(() => {
        pending = undefined;
      }));

  return ({ rejected, signal }) => {
    if (held && held.token === rejected) held = undefined;
    if (held) {
      const age = now() - held.askedAt;
      // A clock that was set back tells nothing of the age.
      if (age >= 0 && age < held.endsAt) {
        if (age >= held.renewFrom && now() >= pausedUntil)
          renewed().catch(() => {
            pausedUntil = now() + pause;
          });
        return held.token;
      }
    }
    signal?.throwIfAborted();
    return (signal ? unlessAborted(renewed(), signal) : renewed()).then((token) =>
      // A server that keeps giving the same token has no other.
      token === rejected ? undefined : token,
    );
  };
};

/** Waits for what others wait for, too: a caller that gives up leaves it to them. */
const unlessAborted = <Value>(shared: Promise<Value>, signal: AbortSignal): Promise<Value> =>
  new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, { once: true });
    void shared.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
