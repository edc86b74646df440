import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { appendEvent } from '../audit/audit-chain.ts';
import { auditedCall, markRecorded } from '../audit/audited-call.ts';
import type { ActorKind, Tables } from './tables.ts';

/** Who changes records in a transaction, and why. */
export interface Actor {
  /** Subject of the token, or what an applicant or a job of the server is called. */
  readonly actor: string;
  /** On whose behalf, which anyone may know; an authority unless said. */
  readonly kind?: ActorKind;
  readonly reason?: string | undefined;
  /** What a job of the server is called; a call says by itself which operation it is. */
  readonly operation?: string;
  /** When, for a job of the server. */
  readonly at?: string;
}

/**
 * Says who acts in a transaction: its revisions carry it, and the audit event of the write stands in the chain
 * if, and only if, the transaction is committed. To be called first in every transaction that writes.
 */
export async function asActor(
  transaction: Transaction<Tables>,
  { actor, kind = 'authority', reason = '', operation = 'job', at }: Actor,
): Promise<void> {
  await sql`select set_config('app.actor', ${actor}, true), set_config('app.actor_kind', ${kind}, true),
    set_config('app.reason', ${reason}, true)`.execute(transaction);
  const job = { at: at ?? new Date().toISOString(), actor, roles: [], action: 'write', operation } as const;
  await appendEvent(transaction, auditedCall() ?? job);
  markRecorded();
}
