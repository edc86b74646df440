import { createHash } from 'node:crypto';
import type { Connection } from '../database/tables.ts';
import type { AuditedEvent } from './audited-call.ts';

/** What precedes the first event. */
export const chainStart = '0'.repeat(64);

/** The text of an event, the same whoever writes it: members by name, no spaces (as RFC 8785 has it for texts). */
export const canonical = (event: AuditedEvent): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(event)
        .filter(([, value]) => value !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  );

/** The hash of an event at its place in the chain: SHA-256, hexadecimal. The database computes the same. */
export const linkHash = (previous: string, position: number, event: string): string =>
  createHash('sha256').update(`${previous}\n${position}\n${event}`).digest('hex');

/** Adds an event to the chain: at the end of the transaction, when there is one. */
export const appendEvent = async (database: Connection, event: AuditedEvent): Promise<void> => {
  await database
    .insertInto('audit_event')
    .values({ event: canonical(event) })
    .execute();
};

/** Where the chain ends. */
export interface Verified {
  readonly count: number;
  readonly hash: string;
}

/** The first place where the chain does not hold. */
export interface Broken {
  /** Position of the event that is not as it was; those before it hold. */
  readonly position: number;
  /**
   * `missing`: an event, or all from there on; `altered`: the event, its place or its hash; `surplus`: events beyond
   * the head or outside the chain; `other-head`: the chain holds, but is not the one that had the hash kept.
   */
  readonly what: 'missing' | 'altered' | 'surplus' | 'other-head';
}

/** How many events are read at once. */
const portion = 1000;

/**
 * Follows the chain from its first event to its head: an event that was altered, removed, added or moved breaks
 * it. Who could rewrite the whole chain and its head, or cut off its end, would not be found out by them alone:
 * `keptHash`, noted elsewhere at an earlier verification, is looked for too.
 */
export async function verifyChain(database: Connection, keptHash?: string): Promise<Verified | Broken> {
  // One view of chain and head: events go on being added meanwhile.
  return database
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      const head = await transaction.selectFrom('audit_head').select(['position', 'hash']).executeTakeFirst();
      let hash = chainStart;
      let count = 0;
      let met = keptHash === undefined || keptHash === chainStart;
      for (;;) {
        const rows = await transaction
          .selectFrom('audit_event')
          .select(['position', 'event', 'hash'])
          .where('position', '>', count)
          .orderBy('position')
          .limit(portion)
          .execute();
        for (const { position, event, hash: noted } of rows) {
          if (position !== count + 1) return { position: count + 1, what: 'missing' };
          hash = linkHash(hash, position, event);
          if (hash !== noted) return { position, what: 'altered' };
          met ||= hash === keptHash;
          count = position;
        }
        if (rows.length < portion) break;
      }
      const { all } = await transaction
        .selectFrom('audit_event')
        .select(({ fn }) => fn.countAll<number>().as('all'))
        .executeTakeFirstOrThrow();
      if (!head || head.position > count) return { position: count + 1, what: 'missing' };
      if (head.position < count || all > count) return { position: head.position + 1, what: 'surplus' };
      if (head.hash !== hash) return { position: count, what: 'altered' };
      return met ? { count, hash } : { position: count + 1, what: 'other-head' };
    });
}
