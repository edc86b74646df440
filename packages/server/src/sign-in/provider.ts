import { createHash } from 'node:crypto';
import Provider from 'oidc-provider';
import type { ErrorOut, Grant, KoaContextWithOIDC } from 'oidc-provider';
import type { Scopes } from '../authority-rules.ts';
import { nothing } from '../authority-rules.ts';
import { demonstrationAccount } from './demonstration-accounts.ts';
import type { DemonstrationAccount } from './demonstration-accounts.ts';
import { claimNames, redirectPath, signInPath } from './issue-token.ts';
import { memoryAdapter } from './memory-adapter.ts';
import type { SigningKey } from './signing-key.ts';

/** What the built-in sign-in is made of. */
export interface SignInOptions {
  readonly key: SigningKey;
  /** `https://host` that the public uses. */
  readonly publicUrl: string;
  /** For whom its access tokens are. */
  readonly audience: string;
  /** The client of the demonstration page. */
  readonly clientId: string;
  /** Identifier of the organisation with a tax code, in the database at hand. */
  readonly organisationId: (taxCode: string) => Promise<string | undefined>;
  /** Told of failures that are ours. */
  readonly report: (error: unknown) => void;
}

/** Pages that the protocol ends at. */
export interface SignInPages {
  readonly failed: (context: KoaContextWithOIDC, out: ErrorOut) => Promise<void>;
  /** Asks whether to sign out. @param form one without a button; `logout=yes` says yes */
  readonly signOut: (context: KoaContextWithOIDC, form: string) => Promise<void>;
  readonly signedOut: (context: KoaContextWithOIDC) => Promise<void>;
}

/** What the access tokens are for, as RFC 8707 names it. */
const resourceOf = (publicUrl: string): string => `${publicUrl}/`;

const hour = 3600;

/**
 * An OpenID Connect provider for invented people: authorization code with PKCE for one public client, refresh
 * tokens that change at each use, access tokens as RFC 9068 describes them. It knows no passwords.
 */
export const signInProvider = (
  { key, publicUrl, audience, clientId, organisationId, report }: SignInOptions,
  pages: SignInPages,
): Provider => {
  const scopesOf = async ({ scopes, organisationTaxCode }: DemonstrationAccount): Promise<Scopes> => {
    const own = organisationTaxCode && (await organisationId(organisationTaxCode));
    return own && scopes !== '*' ? { ...nothing, ...scopes, organisations: [own] } : scopes;
  };

  const provider: Provider = new Provider(`${publicUrl}${signInPath}`, {
    adapter: memoryAdapter(),
    jwks: { keys: [key] },
    clients: [
      {
        client_id: clientId,
        application_type: 'web',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: [publicUrl + redirectPath],
        post_logout_redirect_uris: [publicUrl + redirectPath],
      },
    ],
    cookies: {
      // As secret as the key that it is made of, and the same after a restart.
      keys: [createHash('sha256').update(`cookies ${key.d}`).digest('base64url')],
      long: { httpOnly: true, sameSite: 'lax', path: signInPath },
      short: { httpOnly: true, sameSite: 'lax' },
    },
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: ['name', 'locale', 'role_title'] },
    // The name stands in the ID token: the page asks for nothing else.
    conformIdTokenClaims: false,
    responseTypes: ['code'],
    clientAuthMethods: ['none'],
    pkce: { required: () => true },
    // A browser names the origin of our own page, too.
    clientBasedCORS: (_context, origin) => origin === publicUrl,
    findAccount: (_context, id) => {
      const account = demonstrationAccount(id);
      return (
        account && {
          accountId: account.id,
          claims: () => ({
            sub: account.id,
            name: account.displayName,
            role_title: account.title.it,
            locale: 'it',
          }),
        }
      );
    },
    interactions: { url: (_context, { uid }) => `${signInPath}/sign-in/${uid}` },
    // There is nothing to consent to: the client is our own page.
    loadExistingGrant: async ({ oidc }): Promise<Grant> => {
      const grant = new provider.Grant({
        clientId: oidc.client!.clientId,
        accountId: oidc.session!.accountId!,
      });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
    issueRefreshToken: (_context, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    extraTokenClaims: async (_context, token) => {
      const account = demonstrationAccount('accountId' in token ? token.accountId : undefined);
      return account
        ? { [claimNames.roles]: [account.role], [claimNames.scopes]: await scopesOf(account) }
        : undefined;
    },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: pages.signOut,
        postLogoutSuccessSource: pages.signedOut,
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resourceOf(publicUrl),
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: '',
          audience,
          accessTokenTTL: hour / 4,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    ttl: {
      AccessToken: hour / 4,
      AuthorizationCode: 60,
      Grant: 8 * hour,
      IdToken: hour,
      Interaction: hour / 2,
      RefreshToken: 8 * hour,
      Session: 8 * hour,
    },
    renderError: pages.failed,
  });
  // Its addresses are those of the public one: the bridge says which that is.
  provider.proxy = true;
  provider.on('server_error', (_context, error) => report(error));
  return provider;
};
