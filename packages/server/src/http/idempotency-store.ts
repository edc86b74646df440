import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { AnswerOnce, IdempotencyStore, KeptAnswer, KeyedRequest } from './idempotency.ts';
import { ProblemError } from './problem.ts';

/** Milliseconds an answer is kept: 24 hours. */
const keptFor = 24 * 3_600_000;

/**
 * Keeps the answers in the table `idempotency`. The text of an answer stands in the JSON as one string, so that
 * it comes out byte by byte as it went in.
 *
 * @param clock the time, in milliseconds
 */
export const idempotencyStore = (database: Database, clock: () => number): IdempotencyStore => {
  const ago = (age: number) => new Date(clock() - age).toISOString();

  /** What was answered under a key. @throws ProblemError when another request was */
  const known = async ({ operation, key, fingerprint }: KeyedRequest): Promise<KeptAnswer | undefined> => {
    const row = await database
      .selectFrom('idempotency')
      .select(['fingerprint', 'status', 'answer'])
      .where('operation', '=', operation)
      .where('key', '=', key)
      .executeTakeFirst();
    if (!row) return undefined;
    if (row.fingerprint !== fingerprint) throw new ProblemError('idempotency-key-reused');
    // Without an answer it is of a server that kept them apart, and that was stopped in the middle.
    if (row.status === null || row.answer === null) return undefined;
    return { status: row.status, ...(row.answer as Pick<KeptAnswer, 'body' | 'version'>) };
  };

  /** Takes a key for as long as the transaction lasts: it goes with the process that holds it. */
  const take = async (request: KeyedRequest): Promise<void> => {
    const { rows } = await sql<{ ours: boolean }>`select pg_try_advisory_xact_lock(
      hashtextextended(${JSON.stringify([request.operation, request.key])}, 0)) as ours`.execute(database);
    if (!rows[0]?.ours || (await known(request)))
      throw new ProblemError('request-in-progress', { retryAfter: 1 });
  };

  const keep = async (
    { operation, key, fingerprint }: KeyedRequest,
    { status, ...answer }: KeptAnswer,
  ): Promise<void> => {
    const row = { fingerprint, status, answer: JSON.stringify(answer), created_at: ago(0) };
    await database
      .insertInto('idempotency')
      .values({ operation, key, ...row })
      .onConflict((conflict) => conflict.columns(['operation', 'key']).doUpdateSet(row))
      .execute();
  };

  return {
    async once(request, answer): Promise<AnswerOnce> {
      await database.deleteFrom('idempotency').where('created_at', '<', ago(keptFor)).execute();
      const before = await known(request);
      if (before) return { ...before, replayed: true };
      try {
        return await database.jointly(
          () => take(request),
          async () => {
            const given = await answer();
            await keep(request, given);
            return { ...given, replayed: false };
          },
        );
      } catch (error) {
        // The first one may have ended meanwhile, and what it wrote may be what this one was refused for.
        const meanwhile = error instanceof ProblemError ? await known(request) : undefined;
        if (!meanwhile) throw error;
        return { ...meanwhile, replayed: true };
      }
    },
  };
};
