import { clientCredentialsGrantRequest, processClientCredentialsResponse } from 'oauth4webapi';
import type { TokenSource } from '../transport/auth.ts';
import { exchange, issuedToken } from './authorization-server.ts';
import { secretShown, type SecretMethod } from './client-secret.ts';
import { demanded, shown, type AuthorizationServerOptions } from './options.ts';
import { cachedToken, type TokenCacheOptions } from './token-cache.ts';

/** How a program gets its own tokens. */
export interface ClientCredentialsOptions
  extends AuthorizationServerOptions, Pick<TokenCacheOptions, 'refreshBefore'> {
  /** Address of the token endpoint: https, or http on this machine. */
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** `client_secret_basic` unless said. */
  readonly method?: SecretMethod | undefined;
  /** What the token must allow; several separated by spaces. */
  readonly scope?: string | undefined;
  /** The API the token is for, with servers that ask for it. */
  readonly audience?: string | undefined;
}

/**
 * The tokens of a program that acts on its own behalf (OAuth 2 client credentials). For servers: a page
 * cannot keep a secret.
 *
 * @returns what `auth` of a client takes; fails with {@link AuthorizationError} when the server refuses.
 * @throws {ConfigurationError} when a value is missing, or `tokenUrl` is not secure.
 * @see RFC 6749, section 4.4
 * @example
 * ```ts
 * import { Coesione } from '@officine-coesione/sdk';
 * import { clientCredentials } from '@officine-coesione/sdk/auth';
 *
 * const auth = clientCredentials({
 *   tokenUrl: 'https://login.example.it/token',
 *   clientId: 'portale-regione',
 *   clientSecret: process.env['CLIENT_SECRET']!,
 *   scope: 'partenariato.write',
 * });
 * const coesione = new Coesione({ baseUrl: 'https://api.example.it/rest/coesione/v1/partenariato', auth });
 * await coesione.registrations.list();
 * ```
 */
export const clientCredentials = (options: ClientCredentialsOptions): TokenSource => {
  const { tokenUrl, clientId, clientSecret, method, scope, audience } = options;
  demanded(options, { tokenUrl }, { clientId, clientSecret });
  const server = { issuer: tokenUrl, token_endpoint: tokenUrl };
  const client = { client_id: clientId };
  const where = shown(tokenUrl);
  const parameters = { ...(scope ? { scope } : {}), ...(audience ? { audience } : {}) };
  const authentication = secretShown(clientSecret, method);
  return cachedToken(async () => {
    const answer = await exchange(options, where, async (request) =>
      processClientCredentialsResponse(
        server,
        client,
        await clientCredentialsGrantRequest(server, client, authentication, parameters, request),
      ),
    );
    return issuedToken(options, where, answer);
  }, options);
};
