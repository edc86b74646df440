import {
  getValidatedIdTokenClaims,
  processRefreshTokenResponse,
  refreshTokenGrantRequest,
  type IDToken,
  type TokenEndpointResponse,
} from 'oauth4webapi';
import type { TokenSource } from '../transport/auth.ts';
import { AuthorizationError } from './authorization-error.ts';
import { exchange, issuedToken } from './authorization-server.ts';
import { say } from './message.ts';
import type { Provider, ProviderOptions } from './provider.ts';
import { unusable } from './refusal.ts';
import { cachedToken, type TokenCacheOptions } from './token-cache.ts';

/** The claims of an ID token (OpenID Connect Core, section 2): `sub`, often `name` and `email`. */
export type Claims = Readonly<IDToken>;

/** What a login gave; may be written as JSON. Whoever holds it acts as that person. */
export interface Tokens {
  readonly accessToken: string;
  /** When the access token ends, milliseconds since 1970; absent when the provider does not say. */
  readonly expiresAt?: number | undefined;
  readonly refreshToken?: string | undefined;
  readonly idToken?: string | undefined;
  /** Who logged in. */
  readonly claims?: Claims | undefined;
}

/** A person who has logged in. */
export interface Login {
  /** What `auth` of a client takes; fails with code `login_required` when the session is over. */
  readonly auth: TokenSource;
  /** Who it is. */
  readonly claims: Claims | undefined;
  /**
   * Where to send the person to end the session at the provider, too (OpenID Connect RP-Initiated Logout).
   *
   * @param returnTo - where to come back to; registered with the provider.
   * @returns undefined when the provider has no such address.
   */
  endSessionUrl(returnTo?: string): Promise<string | undefined>;
}

/** How a login goes on. */
export interface LoginOptions extends ProviderOptions, Pick<TokenCacheOptions, 'refreshBefore'> {
  /**
   * Is given the tokens after the login and after each refresh, to keep them if they must outlive the page;
   * waited for. With providers that change the refresh token at each use only the last one is good.
   */
  readonly onTokens?: ((tokens: Tokens) => void | Promise<void>) | undefined;
}

/** The tokens of an answer; what it does not bring stays as it was `before`. */
export const tokensOf = (
  options: LoginOptions,
  { where }: Provider,
  answer: TokenEndpointResponse,
  askedAt: number,
  before?: Tokens,
): Tokens => {
  const { accessToken, expiresIn } = issuedToken(options, where, answer);
  const claims = getValidatedIdTokenClaims(answer);
  // OpenID Connect Core, section 12.2: a refresh does not change who it is.
  if (before?.claims && claims && claims.sub !== before.claims.sub)
    throw unusable(options.locale, where, 'unexpected ID Token "sub" (subject) claim value');
  return {
    accessToken,
    expiresAt: expiresIn === undefined ? undefined : askedAt + expiresIn * 1000,
    refreshToken: answer.refresh_token ?? before?.refreshToken,
    idToken: answer.id_token ?? before?.idToken,
    claims: claims ?? before?.claims,
  };
};

/** A login that has these tokens, and renews them while the provider lets it. */
export const loginOf = (options: LoginOptions, provider: Provider, first: Tokens): Login => {
  const { clientId, onTokens, locale, now = Date.now } = options;
  const { where, client, authentication } = provider;
  let tokens = first;
  const issued = ({ accessToken, expiresAt }: Tokens, since: number) => ({
    accessToken,
    expiresIn: expiresAt === undefined ? undefined : (expiresAt - since) / 1000,
  });
  const over = () => new AuthorizationError(say(locale, 'login'), { code: 'login_required' });
  const refreshed = async () => {
    const { refreshToken } = tokens;
    if (!refreshToken) throw over();
    const server = await provider.configuration();
    const askedAt = now();
    try {
      const answer = await exchange(options, where, async (request) =>
        processRefreshTokenResponse(
          server,
          client(),
          await refreshTokenGrantRequest(server, client(), authentication, refreshToken, request),
        ),
      );
      tokens = tokensOf(options, provider, answer, askedAt, tokens);
    } catch (error) {
      if (!AuthorizationError.is(error) || error.code !== 'invalid_grant') throw error;
      // Used, revoked or ended: it is not sent again (RFC 9700, section 4.14.2).
      tokens = { ...tokens, refreshToken: undefined };
      throw over();
    }
    await onTokens?.(tokens);
    return issued(tokens, askedAt);
  };
  return {
    auth: cachedToken(refreshed, { ...options, initial: issued(first, now()) }),
    claims: first.claims,
    async endSessionUrl(returnTo) {
      const { end_session_endpoint } = await provider.configuration();
      if (end_session_endpoint === undefined) return undefined;
      const url = provider.page(end_session_endpoint, 'end_session_endpoint');
      url.searchParams.set('client_id', clientId);
      if (tokens.idToken) url.searchParams.set('id_token_hint', tokens.idToken);
      if (returnTo) url.searchParams.set('post_logout_redirect_uri', returnTo);
      return url.href;
    },
  };
};
