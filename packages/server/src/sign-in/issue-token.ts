import { SignJWT, importJWK } from 'jose';
import type { Principal } from '../handler.ts';
import type { ClaimNames } from '../http/issuer.ts';
import type { SigningKey } from './signing-key.ts';

/** What the built-in sign-in calls the claims of roles and scopes. */
export const claimNames: ClaimNames = { roles: 'roles', scopes: 'oc_scopes' };

/** The address of the built-in sign-in, below the public one of the server. */
export const signInPath = '/oidc';

/** The page that the demonstration signs in from, and comes back to. */
export const redirectPath = '/demonstration/authority.html';

/** Who signs tokens, and for whom. */
export interface TokenIssuer {
  readonly key: SigningKey;
  readonly issuer: string;
  readonly audience: string;
}

/** An access token (RFC 9068). @param hours for how long it holds, from `now` (milliseconds) */
export const issueToken = async (
  { key, issuer, audience }: TokenIssuer,
  {
    subject,
    roles,
    scopes,
    hours,
    now = Date.now(),
  }: Principal & { readonly hours: number; readonly now?: number },
): Promise<string> => {
  const issuedAt = Math.floor(now / 1000);
  return new SignJWT({ [claimNames.roles]: [...roles], [claimNames.scopes]: scopes })
    .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: key.kid })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(subject)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + Math.round(hours * 3600))
    .sign(await importJWK(key, 'RS256'));
};
