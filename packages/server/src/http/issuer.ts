import type { JWTPayload, JWTVerifyGetKey } from 'jose';
import { roles } from '@officine-coesione/contract/operations';
import type { Role } from '@officine-coesione/contract/operations';
import type { Scopes } from '../authority-rules.ts';
import type { Principal } from '../handler.ts';

/** Who may issue tokens for this API, and what its tokens say. */
export interface TrustedIssuer {
  /** The `iss` of its tokens. */
  readonly issuer: string;
  /** The `aud` that its tokens for us have. */
  readonly audience: string;
  /** Its keys. */
  readonly keys: JWTVerifyGetKey;
  /** Who calls; undefined when the claims do not say it. */
  readonly principal: (claims: JWTPayload) => Principal | undefined;
}

/** The claims that hold roles and scopes; a dot leads into an object, as in `realm_access.roles`. */
export interface ClaimNames {
  readonly roles: string;
  readonly scopes: string;
}

/** Most characters of a subject that are kept. */
const longest = 200;

const isRole = (role: unknown): role is Role => roles.some((known) => known === role);
const textsOf = (value: unknown, form = /./): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string' && form.test(one)) : [];
const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const claim = (claims: JWTPayload, name: string): unknown =>
  Object.hasOwn(claims, name)
    ? claims[name]
    : name.split('.').reduce<unknown>((within, part) => {
        const holder = objectOf(within);
        return Object.hasOwn(holder, part) ? holder[part] : undefined;
      }, claims);

const uuidForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
// A shorter text would begin the code of every territory.
const nutsForm = /^[A-Z]{2}[A-Z0-9]{0,3}$/;

/** Scopes as a claim gives them: `*`, or an object of lists. Whatever else it says gives nothing. */
const scopesOf = (value: unknown): Scopes => {
  if (value === '*') return '*';
  const given = objectOf(value);
  return {
    organisations: textsOf(given['organisations'], uuidForm),
    partnerships: textsOf(given['partnerships'], uuidForm),
    programmes: textsOf(given['programmes']),
    territories: textsOf(given['territories'], nutsForm),
  };
};

/** People, by an OpenID Connect provider: the subject, and what two claims say of it. */
export const people =
  (names: ClaimNames): TrustedIssuer['principal'] =>
  (claims) =>
    claims.sub
      ? {
          subject: claims.sub.slice(0, longest),
          roles: textsOf(claim(claims, names.roles)).filter(isRole),
          scopes: scopesOf(claim(claims, names.scopes)),
        }
      : undefined;

/**
 * Programs of other administrations, by vouchers of the national platform PDND: each says for which purpose it
 * was asked. A client that the settings do not name has no role.
 */
export const machines =
  (rolesOf: ReadonlyMap<string, readonly Role[]>): TrustedIssuer['principal'] =>
  (claims) => {
    const { sub, purposeId, client_id: clientId = sub } = claims;
    if (!sub || typeof clientId !== 'string' || typeof purposeId !== 'string' || !purposeId) return undefined;
    return {
      subject: `pdnd:${sub}`.slice(0, longest),
      roles: rolesOf.get(clientId) ?? [],
      scopes: '*',
      client: { clientId: clientId.slice(0, longest), purposeId: purposeId.slice(0, longest) },
    };
  };
