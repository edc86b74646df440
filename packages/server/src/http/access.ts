import { decodeJwt, jwtVerify } from 'jose';
import type { Operation } from '@officine-coesione/contract/operations';
import type { Principal } from '../handler.ts';
import type { TrustedIssuer } from './issuer.ts';
import { ProblemError } from './problem.ts';

/** What tokens may be signed with (RFC 7518, section 3.1): never a shared secret, never nothing. */
const algorithms = ['RS256', 'PS256', 'ES256'];

/** Kinds of token that may call an API (RFC 9068, section 2.1); an issuer that names none is believed. */
const kinds = [undefined, 'jwt', 'at+jwt', 'application/at+jwt'];

/** Seconds by which the clocks of issuer and server may differ. */
const clockTolerance = 30;

/**
 * Who calls, from the `Authorization` header; undefined when it holds no bearer token.
 *
 * @param now the time, in milliseconds
 * @throws ProblemError `authentication-required` when the token does not hold, whatever the reason (RFC 8725);
 *   `service-unavailable` when the keys to tell cannot be had
 */
export const principalOf = async (
  authorization: string | undefined,
  issuers: readonly TrustedIssuer[],
  now: number,
): Promise<Principal | undefined> => {
  const token = /^Bearer +(\S+)$/i.exec(authorization?.trim() ?? '')?.[1];
  // Another scheme may belong to a proxy in front of a public page: it says nothing to us.
  if (token === undefined) return undefined;
  try {
    const claimed = decodeJwt(token).iss;
    const issuer = issuers.find((one) => one.issuer === claimed);
    if (!issuer) throw new Error('unknown issuer');
    const { payload, protectedHeader } = await jwtVerify(token, issuer.keys, {
      algorithms,
      issuer: issuer.issuer,
      audience: issuer.audience,
      requiredClaims: ['exp', 'sub'],
      clockTolerance,
      currentDate: new Date(now),
    });
    if (!kinds.includes(protectedHeader.typ?.toLowerCase())) throw new Error('not an access token');
    const principal = issuer.principal(payload);
    if (!principal) throw new Error('nobody is named');
    return principal;
  } catch (cause) {
    if (cause instanceof ProblemError) throw cause;
    throw new ProblemError('authentication-required', { cause });
  }
};

/**
 * Lets through who may call an operation, with the roles by which it may: what another role of the same caller
 * reaches is nothing to this one.
 *
 * @throws ProblemError `authentication-required` for the unknown, `forbidden` for the wrong role
 */
export const admit = (
  access: Operation['access'],
  principal: Principal | undefined,
): Principal | undefined => {
  if (access === 'public') return principal;
  if (!principal) throw new ProblemError('authentication-required');
  const roles = principal.roles.filter((role) => access.includes(role));
  if (roles.length === 0) throw new ProblemError('forbidden');
  return { ...principal, roles };
};
