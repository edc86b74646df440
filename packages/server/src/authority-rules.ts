import type { Role } from '@officine-coesione/contract';

/** What a caller may act on: everything, or only what is listed. */
export type Scopes =
  | '*'
  | {
      /** Identifiers of organisations. */
      readonly organisations: readonly string[];
      /** Identifiers of partnerships. */
      readonly partnerships: readonly string[];
      /** Keys of programmes. */
      readonly programmes: readonly string[];
      /** NUTS codes, each with all that lies in it; `IT` is the whole country. */
      readonly territories: readonly string[];
    };

/** A scope that holds nothing. */
export const nothing: Exclude<Scopes, '*'> = {
  organisations: [],
  partnerships: [],
  programmes: [],
  territories: [],
};

/** What someone wants to do with a record. */
export type Action = 'read' | 'edit' | 'decide';

/** Where a record stands: what a scope is compared with. */
export interface Subject {
  readonly organisationId?: string | undefined;
  readonly partnershipId?: string | undefined;
  /** Keys of the programmes it belongs to. */
  readonly programmes?: readonly string[];
  /** Its territories, NUTS codes. */
  readonly territories?: readonly string[];
}

/** What each role may do within its scope; `admin` has no bounds. */
const actionsOf: Readonly<Record<Role, readonly Action[]>> = {
  partner_editor: ['read', 'edit'],
  authority_editor: ['read', 'edit'],
  authority_validator: ['read', 'edit', 'decide'],
  observatory_analyst: ['read'],
  auditor: ['read'],
  admin: ['read', 'edit', 'decide'],
};

/** A caller, as far as these rules look. */
interface Caller {
  readonly roles: readonly Role[];
  readonly scopes: Scopes;
}

/** How far a caller reaches with an action: the scopes of every role that allows it, together. */
export const reachOf = ({ roles, scopes }: Caller, action: Action): Scopes => {
  const allowed = roles.filter((role) => actionsOf[role].includes(action));
  if (allowed.includes('admin')) return '*';
  // A partner speaks for the organisations that are named to it, whatever else its token says.
  if (allowed.some((role) => role !== 'partner_editor')) return scopes;
  if (allowed.length === 0 || scopes === '*') return nothing;
  return { ...nothing, organisations: scopes.organisations };
};

/**
 * Whether a record stands within a reach: any of its programmes is enough, but all of its territories are needed,
 * so that the authority of a region does not decide for a programme of several.
 */
export const covers = (reach: Scopes, subject: Subject): boolean => {
  if (reach === '*') return true;
  const { organisationId, partnershipId, programmes = [], territories = [] } = subject;
  return (
    (organisationId !== undefined && reach.organisations.includes(organisationId)) ||
    (partnershipId !== undefined && reach.partnerships.includes(partnershipId)) ||
    programmes.some((code) => reach.programmes.includes(code)) ||
    (territories.length > 0 &&
      territories.every((territory) => reach.territories.some((scope) => territory.startsWith(scope))))
  );
};

/**
 * Whether a caller may do something with a record. Nobody may do anything unless a role allows the action and a
 * scope holds the record.
 */
export const may = (caller: Caller | undefined, action: Action, subject: Subject): boolean =>
  caller !== undefined && covers(reachOf(caller, action), subject);
