import type { Language } from '@officine-coesione/contract';
import { ConfigurationError } from '../transport/error.ts';
import { say } from './message.ts';

/** What `crypto.subtle` makes of a key; named by what it is, for programs without the types of a browser. */
type CryptoKey = Awaited<ReturnType<(typeof crypto)['subtle']['importKey']>>;

/** A private key: PKCS#8 in PEM, a `CryptoKey` that may sign, or a JWK. */
export type PrivateKey = string | CryptoKey | Readonly<Record<string, unknown>>;

const rs256 = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
const pkcs8 = /-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END PRIVATE KEY-----/;

/**
 * What gives a private key ready to sign with RS256; the same one each time. The form of a PEM is looked at
 * at once, so that a wrong file shows before the first call.
 *
 * @throws {ConfigurationError} that never holds a part of the key.
 */
export const signingKey = (key: PrivateKey, locale: Language | undefined): (() => Promise<CryptoKey>) => {
  let imported: Promise<CryptoKey> | undefined;
  const load = loaderOf(key, locale);
  return () =>
    (imported ??= load().catch(() => {
      throw new ConfigurationError(say(locale, 'key'));
    }));
};

const loaderOf = (key: PrivateKey, locale: Language | undefined): (() => Promise<CryptoKey>) => {
  if (typeof key === 'string') {
    // In a variable of the environment a line end is often written as two characters.
    const [, base64] = pkcs8.exec(key.replaceAll('\\n', '\n')) ?? [];
    if (!base64) throw new ConfigurationError(say(locale, 'pem'));
    return async () => {
      const bytes = Uint8Array.from(atob(base64.replace(/\s/g, '')), (letter) => letter.charCodeAt(0));
      return crypto.subtle.importKey('pkcs8', bytes, rs256, false, ['sign']);
    };
  }
  if (key instanceof CryptoKey) {
    const { name, hash } = key.algorithm as RsaHashedKeyAlgorithm;
    if (name !== rs256.name || hash.name !== rs256.hash || !key.usages.includes('sign'))
      throw new ConfigurationError(say(locale, 'key'));
    return async () => key;
  }
  if (key?.kty !== 'RSA' || !key.d) throw new ConfigurationError(say(locale, 'key'));
  const { kty, n, e, d, p, q, dp, dq, qi } = key;
  return async () =>
    crypto.subtle.importKey('jwk', { kty, n, e, d, p, q, dp, dq, qi } as JsonWebKey, rs256, false, ['sign']);
};
