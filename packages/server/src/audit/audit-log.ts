import type { Operation } from '@officine-coesione/contract/operations';
import type { Connection } from '../database/tables.ts';
import type { Principal } from '../handler.ts';
import { appendEvent } from './audit-chain.ts';
import type { AuditedEvent } from './audited-call.ts';

/** Where events are noted before an answer goes out: what cannot be noted is not answered. */
export interface AuditLog {
  record(event: AuditedEvent): Promise<void>;
}

/** The chain in the database. */
export const auditLog = (database: Connection): AuditLog => ({
  record: (event) => appendEvent(database, event),
});

/** A call that passed routing, validation and access control. */
interface Answering {
  readonly principal: Principal | undefined;
  readonly parameters: unknown;
  readonly query: unknown;
  readonly requestId: string;
  /** Instant, UTC with `Z`. */
  readonly at: string;
}

/** The event of a call; undefined for one that only reads what anyone may. */
export const eventOf = (operation: Operation, call: Answering): AuditedEvent | undefined => {
  const action = actionOf(operation, call.principal);
  return (
    action && {
      at: call.at,
      actor: call.principal?.subject ?? 'anonymous',
      roles: call.principal?.roles ?? [],
      action,
      operation: operation.id,
      target: targetOf(call) || undefined,
      requestId: call.requestId,
    }
  );
};

/**
 * Every write and export is noted. What only some may read counts as personal: an operation added later is noted
 * without anyone thinking of it.
 */
const actionOf = (
  { method, access, audited }: Operation,
  principal: Principal | undefined,
): AuditedEvent['action'] | undefined => {
  if (audited === 'never') return undefined;
  if (audited === 'export') return 'export';
  // A POST that changes nothing says so: what opens a record must not stand in an address.
  if (method !== 'GET') return audited ?? 'write';
  return access === 'public' ? principal && audited : 'read';
};

/** At most so many characters: a filter can hold long words. */
const longest = 1000;

const targetOf = ({ parameters, query }: Pick<Answering, 'parameters' | 'query'>): string =>
  [...entries(parameters), ...entries(query)]
    // What opens a door stays out of what many may read.
    .filter(([key]) => !/token|secret/i.test(key))
    .map(([key, value]) => `${key}=${isCode(key, value) ? value : hidden}`)
    .join(' ')
    .slice(0, longest);

const entries = (given: unknown): [string, string][] =>
  Object.entries(given as object).map(([key, value]) => [key, String(value)]);

/** In the place of words that were searched for: they can name persons, and the chain never forgets. */
const hidden = '…';

/** Codes, identifiers, days and numbers, or several of them; no free words and no tax code of a person. */
const isCode = (key: string, value: string): boolean =>
  key !== 'q' && /^[\w.,:-]*$/.test(value) && !/(^|,)\w{16}(,|$)/.test(value);
