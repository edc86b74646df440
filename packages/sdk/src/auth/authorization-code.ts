import {
  AuthorizationResponseError,
  authorizationCodeGrantRequest,
  calculatePKCECodeChallenge,
  generateRandomCodeVerifier,
  generateRandomNonce,
  generateRandomState,
  processAuthorizationCodeResponse,
  validateAuthResponse,
  type AuthorizationServer,
} from 'oauth4webapi';
import { AuthorizationError } from './authorization-error.ts';
import { exchange } from './authorization-server.ts';
import { loginOf, tokensOf, type Login, type LoginOptions, type Tokens } from './login.ts';
import { say } from './message.ts';
import { demanded } from './options.ts';
import { providerOf } from './provider.ts';
import { presentable, refused } from './refusal.ts';

/** How people log in. */
export interface AuthorizationCodeOptions extends LoginOptions {
  /** Where the provider sends people back to; registered with it. */
  readonly redirectUri: string;
  /** What the tokens must allow, separated by spaces; `openid` unless said, and always among them. */
  readonly scope?: string | undefined;
}

/** What must be kept between `begin` and `complete`, where only the browser of that person reaches it. */
export interface LoginSession {
  readonly issuer: string;
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** Logs people in: sends them to the provider, and takes them back. */
export interface AuthorizationCode {
  /**
   * Begins a login.
   *
   * @param parameters - more for the provider, such as `prompt`, `login_hint`, `ui_locales`, `acr_values`.
   * @returns where to send the person, and what to keep until they are back.
   */
  begin(
    parameters?: Readonly<Record<string, string>>,
  ): Promise<{ readonly url: string; readonly session: LoginSession }>;
  /**
   * Completes a login. Take the code out of the address bar afterwards.
   *
   * @param callbackUrl - the address the provider sent the person back to, whole or from its path on.
   * @param session - what `begin` gave; use it once.
   * @throws {AuthorizationError} `login_required` without a session; the code of the provider, such as
   * `access_denied`; `unusable_answer` when state, issuer, nonce or a claim is not the expected one.
   */
  complete(callbackUrl: string | URL, session: LoginSession): Promise<Login>;
  /** Goes on with the tokens of an earlier login, as `onTokens` gave them. */
  resume(tokens: Tokens): Login;
}

/**
 * Login with any OpenID Connect provider: authorization code with PKCE (S256), state, nonce, and the issuer
 * checked in the configuration, the callback and the ID token. Nothing is stored: the caller decides where.
 *
 * The signature of the ID token is not checked: it comes straight from the token endpoint over TLS, which
 * OpenID Connect Core, section 3.1.3.7, point 6, accepts in its place.
 *
 * @throws {ConfigurationError} when a value is missing, or `issuer` is not secure.
 * @see RFC 6749, section 4.1; RFC 7636 (PKCE); RFC 9207 (issuer); RFC 9700 (security); OpenID Connect Core 1.0
 * @example
 * ```ts
 * import { Coesione } from '@officine-coesione/sdk';
 * import { authorizationCode, type LoginSession } from '@officine-coesione/sdk/auth';
 *
 * const login = authorizationCode({
 *   issuer: 'https://login.example.it',
 *   clientId: 'portale-regione',
 *   redirectUri: 'https://portale.example.it/ritorno',
 *   scope: 'openid profile offline_access',
 * });
 *
 * export async function depart() {
 *   const { url, session } = await login.begin({ ui_locales: 'it' });
 *   sessionStorage.setItem('login', JSON.stringify(session));
 *   location.assign(url);
 * }
 *
 * export async function arrive() {
 *   const session = JSON.parse(sessionStorage.getItem('login') ?? 'null') as LoginSession;
 *   sessionStorage.removeItem('login');
 *   const { auth } = await login.complete(location.href, session);
 *   history.replaceState(null, '', '/');
 *   return new Coesione({ baseUrl: 'https://api.example.it/rest/coesione/v1/partenariato', auth });
 * }
 * ```
 */
export const authorizationCode = (options: AuthorizationCodeOptions): AuthorizationCode => {
  const { clientId, redirectUri, onTokens, locale, now = Date.now } = options;
  demanded(options, {}, { redirectUri: URL.canParse(redirectUri) });
  const provider = providerOf(options);
  const { where, client, authentication } = provider;
  const scope = [...new Set(['openid', ...(options.scope ?? '').split(' ')])].join(' ').trim();
  const strange = () => new AuthorizationError(say(locale, 'session'), { code: 'login_required' });

  /** The parameters of a callback, their state and issuer checked; a refusal is thrown as one. */
  const parametersOf = (callbackUrl: URL, server: AuthorizationServer, state: string): URLSearchParams => {
    try {
      return validateAuthResponse(server, client(), callbackUrl, state);
    } catch (error) {
      if (!(error instanceof AuthorizationResponseError)) throw error;
      throw refused(locale, where, {
        code: presentable(error.error) ?? '',
        description: presentable(error.error_description),
      });
    }
  };

  return {
    resume: (tokens) => loginOf(options, provider, tokens),

    async begin(parameters = {}) {
      const server = await provider.configuration();
      const url = provider.page(server.authorization_endpoint, 'authorization_endpoint');
      const session: LoginSession = {
        issuer: server.issuer,
        state: generateRandomState(),
        nonce: generateRandomNonce(),
        codeVerifier: generateRandomCodeVerifier(),
      };
      const own = {
        response_type: 'code',
        client_id: clientId,
        redirect_uri: redirectUri,
        scope,
        state: session.state,
        nonce: session.nonce,
        code_challenge: await calculatePKCECodeChallenge(session.codeVerifier),
        code_challenge_method: 'S256',
      };
      for (const [name, value] of Object.entries({ ...parameters, ...own }))
        url.searchParams.set(name, value);
      return { url: url.href, session };
    },

    async complete(callbackUrl, session) {
      // What comes from a store may be anything. Without a state to compare with, anyone's code would do.
      const { issuer: begunWith, state, nonce, codeVerifier } = (session ?? {}) as Partial<LoginSession>;
      if (!state || !nonce || !codeVerifier || !URL.canParse(callbackUrl, redirectUri)) throw strange();
      const server = await provider.configuration();
      if (begunWith !== server.issuer) throw strange();
      const askedAt = now();
      const answer = await exchange(options, where, async (request) => {
        const parameters = parametersOf(new URL(callbackUrl, redirectUri), server, state);
        return processAuthorizationCodeResponse(
          server,
          client(),
          await authorizationCodeGrantRequest(
            server,
            client(),
            authentication,
            parameters,
            redirectUri,
            codeVerifier,
            request,
          ),
          { expectedNonce: nonce, requireIdToken: true },
        );
      });
      const tokens = tokensOf(options, provider, answer, askedAt);
      await onTokens?.(tokens);
      return loginOf(options, provider, tokens);
    },
  };
};
