import type { Connection } from '../database/tables.ts';
import type { IdempotencyStore, KeptAnswer, KeyedRequest } from './idempotency.ts';

/** Milliseconds an answer is kept: 24 hours. */
const keptFor = 24 * 3_600_000;

/** Milliseconds after which a request that gave no answer is taken for dead: its process was stopped. */
const deadAfter = 120_000;

/**
 * Keeps the answers in the table `idempotency`. The text of an answer stands in the JSON as one string, so that
 * it comes out byte by byte as it went in.
 *
 * @param clock the time, in milliseconds
 */
export const idempotencyStore = (database: Connection, clock: () => number): IdempotencyStore => {
  const ago = (age: number) => new Date(clock() - age).toISOString();

  const forget = () =>
    database
      .deleteFrom('idempotency')
      .where(({ eb, and, or }) =>
        or([
          eb('created_at', '<', ago(keptFor)),
          and([eb('status', 'is', null), eb('created_at', '<', ago(deadAfter))]),
        ]),
      )
      .execute();

  const take = ({ operation, key, fingerprint }: KeyedRequest) =>
    database
      .insertInto('idempotency')
      .values({ operation, key, fingerprint, created_at: ago(0) })
      .onConflict((conflict) => conflict.columns(['operation', 'key']).doNothing())
      .returning('key')
      .executeTakeFirst();

  return {
    async begin(request) {
      await forget();
      if (await take(request)) return undefined;
      const row = await database
        .selectFrom('idempotency')
        .select(['fingerprint', 'status', 'answer'])
        .where('operation', '=', request.operation)
        .where('key', '=', request.key)
        .executeTakeFirst();
      // Freed between the two: the caller tries again, as while it was running.
      if (!row) return { fingerprint: request.fingerprint, answer: undefined };
      const { fingerprint, status } = row;
      const answer = row.answer as Pick<KeptAnswer, 'body' | 'version'> | null;
      return { fingerprint, answer: status !== null && answer ? { status, ...answer } : undefined };
    },
    async finish({ operation, key }, { status, ...answer }) {
      await database
        .updateTable('idempotency')
        .set({ status, answer: JSON.stringify(answer) })
        .where('operation', '=', operation)
        .where('key', '=', key)
        .execute();
    },
    async abandon({ operation, key }) {
      await database
        .deleteFrom('idempotency')
        .where('operation', '=', operation)
        .where('key', '=', key)
        .where('status', 'is', null)
        .execute();
    },
  };
};
