import { createRemoteJWKSet, customFetch, errors } from 'jose';
import type { JWTVerifyGetKey } from 'jose';
import { ProblemError } from './problem.ts';
import { isSecure } from './secure-address.ts';

/** How the keys of an issuer are had. */
export interface RemoteKeysOptions {
  /** Where its keys are: known, or to be asked. */
  readonly address: () => Promise<URL>;
  /** The time, in milliseconds. */
  readonly clock?: () => number;
  /** Told when they could not be fetched. */
  readonly report?: (error: unknown) => void;
  /** Stand-in for the global `fetch`. */
  readonly fetch?: typeof fetch;
}

type RemoteKeys = ReturnType<typeof createRemoteJWKSet>;

/** Milliseconds after which the keys are fetched again while the old ones go on serving: one withdrawn goes. */
const renewedEvery = 600_000;

/** Milliseconds between two attempts, so that made-up keys and an issuer that is down cost one fetch. */
const cooldown = 30_000;

/** Milliseconds to wait for an issuer. */
const patience = 5_000;

/**
 * The keys of an issuer, fetched when first needed, again when a token names one that is not known, and every
 * ten minutes. An issuer that does not answer leaves the known keys in force.
 *
 * @throws ProblemError `service-unavailable` when no key was ever had
 */
export const remoteKeys = ({
  address,
  clock = Date.now,
  report = () => undefined,
  fetch: ask = fetch,
}: RemoteKeysOptions): JWTVerifyGetKey => {
  let keys: RemoteKeys | undefined;
  let triedAt = -Infinity;
  let pending: Promise<void> | undefined;

  const load = async (): Promise<void> => {
    triedAt = clock();
    // When to ask again is decided here: what jose keeps would end with its age, also when nobody answers.
    const asked =
      keys ??
      createRemoteJWKSet(await address(), {
        cacheMaxAge: Infinity,
        cooldownDuration: Infinity,
        timeoutDuration: patience,
        [customFetch]: (url, init) => ask(url, init),
      });
    await asked.reload();
    keys = asked;
  };
  const loaded = (): Promise<void> =>
    (pending ??= load()
      .catch(report)
      .finally(() => {
        pending = undefined;
      }));
  const isDue = (age: number): boolean => clock() - triedAt >= age;

  return async (header, token) => {
    if (!keys && (pending || isDue(cooldown))) await loaded();
    else if (keys && isDue(renewedEvery)) void loaded();
    if (!keys) throw new ProblemError('service-unavailable', { retryAfter: cooldown / 1000 });
    try {
      return await keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || !(pending || isDue(cooldown))) throw error;
      await loaded();
      return keys(header, token);
    }
  };
};

/**
 * Where an OpenID Connect provider says that its keys are (OpenID Connect Discovery 1.0, section 4).
 *
 * @throws Error when its configuration cannot be read or is that of another issuer
 */
export const discoveredKeys =
  (issuer: string, ask: typeof fetch = fetch) =>
  async (): Promise<URL> => {
    const response = await ask(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
      redirect: 'error',
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) throw new Error(`The configuration of ${issuer} cannot be had: ${response.status}`);
    const configuration = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
    const keys = typeof configuration.jwks_uri === 'string' ? URL.parse(configuration.jwks_uri) : null;
    if (configuration.issuer !== issuer || !keys || !isSecure(keys))
      throw new Error(`The configuration of ${issuer} is not its own, or says no secure address of its keys`);
    return keys;
  };
