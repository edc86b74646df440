import { SignJWT, jwtVerify } from 'jose';
import { roles } from '@officine-coesione/contract/operations';
import type { Operation, Role } from '@officine-coesione/contract/operations';
import type { Principal } from '../handler.ts';
import { ProblemError } from './problem.ts';

/** Who may issue tokens and for whom; the secret signs and verifies (HS256, RFC 7518 section 3.2). */
export interface TokenRules {
  readonly secret: Uint8Array;
  readonly issuer: string;
  readonly audience: string;
}

/** Seconds by which the clocks of issuer and server may differ. */
const clockTolerance = 30;

const isRole = (role: unknown): role is Role => roles.some((known) => known === role);

/**
 * Who calls, from the `Authorization` header; undefined when it holds no bearer token.
 *
 * @param now the time, in milliseconds
 * @throws ProblemError `authentication-required` when the token does not hold, whatever the reason (RFC 8725)
 */
export const principalOf = async (
  authorization: string | undefined,
  rules: TokenRules,
  now: number,
): Promise<Principal | undefined> => {
  const token = /^Bearer +(\S+)$/i.exec(authorization?.trim() ?? '')?.[1];
  // Another scheme may belong to a proxy in front of a public page: it says nothing to us.
  if (token === undefined) return undefined;
  try {
    const { payload } = await jwtVerify(token, rules.secret, {
      algorithms: ['HS256'],
      issuer: rules.issuer,
      audience: rules.audience,
      requiredClaims: ['exp', 'sub'],
      clockTolerance,
      currentDate: new Date(now),
    });
    const claimed: unknown = payload['roles'];
    if (!payload.sub) throw new Error('empty subject');
    return {
      subject: payload.sub.slice(0, 200),
      roles: Array.isArray(claimed) ? claimed.filter(isRole) : [],
    };
  } catch (cause) {
    throw new ProblemError('authentication-required', { cause });
  }
};

/**
 * Lets through who may call an operation.
 *
 * @throws ProblemError `authentication-required` for the unknown, `forbidden` for the wrong role
 */
export const admit = (access: Operation['access'], principal: Principal | undefined): void => {
  if (access === 'public') return;
  if (!principal) throw new ProblemError('authentication-required');
  if (!principal.roles.some((role) => access.includes(role))) throw new ProblemError('forbidden');
};

/** A signed token. @param hours for how long it holds, from `now` (milliseconds) */
export const issueToken = (
  rules: TokenRules,
  { subject, roles, hours, now = Date.now() }: Principal & { readonly hours: number; readonly now?: number },
): Promise<string> => {
  const issuedAt = Math.floor(now / 1000);
  return new SignJWT({ roles: [...roles] })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(rules.issuer)
    .setAudience(rules.audience)
    .setSubject(subject)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + Math.round(hours * 3600))
    .sign(rules.secret);
};
