/**
 * Vouchers of PDND, the national data platform, as tokens of a client.
 *
 * @module
 */
import {
  PrivateKeyJwt,
  clientCredentialsGrantRequest,
  modifyAssertion,
  processClientCredentialsResponse,
} from 'oauth4webapi';
import { exchange, issuedToken } from './auth/authorization-server.ts';
import { demanded, shown, type AuthorizationServerOptions } from './auth/options.ts';
import { signingKey, type PrivateKey } from './auth/private-key.ts';
import { cachedToken, type TokenCacheOptions } from './auth/token-cache.ts';
import type { TokenSource } from './transport/auth.ts';

export { AuthorizationError } from './auth/authorization-error.ts';
export type { AuthorizationServerOptions } from './auth/options.ts';
export type { PrivateKey } from './auth/private-key.ts';
export type { TokenSource } from './transport/auth.ts';

/** The environments of PDND: production (esercizio), UAT (collaudo), attestation (attestazione). */
export type PdndEnvironment = 'production' | 'uat' | 'attestation';

/** How vouchers are asked for. */
export interface PdndOptions extends AuthorizationServerOptions, Pick<TokenCacheOptions, 'refreshBefore'> {
  /** `production` unless said. */
  readonly environment?: PdndEnvironment | undefined;
  /** Id of the e-service client (clientId). */
  readonly clientId: string;
  /** Id of the public key in that client (kid). */
  readonly keyId: string;
  /** Id of the purpose (finalità) the data are asked for. */
  readonly purposeId: string;
  /** The other half of that key: RSA, at least 2048 bits. */
  readonly privateKey: PrivateKey;
  /**
   * SHA-256, in hexadecimal, of the tracking evidence that goes along with the calls (AUDIT_REST_02), where
   * the provider wants one; asked for with each voucher.
   */
  readonly digest?: string | (() => string | Promise<string>) | undefined;
  /** Address of the token endpoint, in place of that of the environment. */
  readonly tokenUrl?: string | undefined;
  /** Audience of the assertion, in place of that of the environment. */
  readonly audience?: string | undefined;
}

const hosts: Readonly<Record<PdndEnvironment, string>> = {
  production: 'auth.interop.pagopa.it',
  uat: 'auth.uat.interop.pagopa.it',
  attestation: 'auth.att.interop.pagopa.it',
};

/** Seconds by which our clock may be ahead of PDND's. */
const ahead = 10;
/** Seconds an assertion lives: time to arrive, and a clock that is late. */
const life = 120;

/**
 * Vouchers of PDND, the national data platform: a signed assertion (RS256) is exchanged for a token that
 * lives some minutes, kept and renewed as any other. PDND refuses an assertion with any claim beyond `iss`,
 * `sub`, `aud`, `purposeId`, `jti`, `iat`, `exp` and `digest`. For servers: a page cannot keep a key.
 *
 * @returns what `auth` of a client takes; fails with {@link AuthorizationError} when PDND refuses.
 * @throws {ConfigurationError} when a value is missing, or the key is not one.
 * @see RFC 7523, section 2.2; PDND Interoperabilità, manuale operativo, "Utilizzare i voucher"
 * @example
 * ```ts
 * import { Coesione } from '@officine-coesione/sdk';
 * import { pdndVoucher } from '@officine-coesione/sdk/pdnd';
 *
 * const auth = pdndVoucher({
 *   environment: 'uat',
 *   clientId: '8e9f24ca-78f5-4c69-9e4f-0efbeac7bb2b',
 *   keyId: '2MJFa7aSSveFte8ULX9U-MaaygcoL5fBIJDTXBdba64',
 *   purposeId: '34f1624b-91cb-4b05-b8c0-cad208a30222',
 *   privateKey: process.env['PDND_PRIVATE_KEY']!,
 * });
 * const coesione = new Coesione({ baseUrl: 'https://api.example.it/rest/coesione/v1/partenariato', auth });
 * await coesione.registrations.list();
 * ```
 */
export const pdndVoucher = (options: PdndOptions): TokenSource => {
  const { environment = 'production', clientId, keyId, purposeId, digest, locale, now = Date.now } = options;
  const host = hosts[environment];
  const { tokenUrl = `https://${host}/token.oauth2`, audience = `${host}/client-assertion` } = options;
  demanded(options, { tokenUrl }, { environment: host, clientId, keyId, purposeId });
  const privateKey = signingKey(options.privateKey, locale);
  const server = { issuer: tokenUrl, token_endpoint: tokenUrl };
  const client = { client_id: clientId };
  const where = shown(tokenUrl);

  return cachedToken(async () => {
    const key = await privateKey();
    const value = typeof digest === 'function' ? await digest() : digest;
    const assertion = PrivateKeyJwt(
      { key, kid: keyId },
      {
        [modifyAssertion]: (header, claims) => {
          header['typ'] = 'JWT';
          const issuedAt = Math.floor(now() / 1000) - ahead;
          Object.assign(claims, { aud: audience, purposeId, jti: crypto.randomUUID() });
          Object.assign(claims, { iat: issuedAt, exp: issuedAt + ahead + life });
          if (value) claims['digest'] = { alg: 'SHA256', value };
          delete claims['nbf'];
        },
      },
    );
    const answer = await exchange(options, where, async (request) =>
      processClientCredentialsResponse(
        server,
        client,
        await clientCredentialsGrantRequest(server, client, assertion, {}, request),
      ),
    );
    return issuedToken(options, where, answer);
  }, options);
};
