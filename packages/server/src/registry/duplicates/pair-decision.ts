import { asActor } from '../../database/as-actor.ts';
import type { Connection } from '../../database/tables.ts';
import { ProblemError } from '../../http/problem.ts';

/** What a person says of a pair. */
export interface PairDecision {
  readonly id: string;
  /** `dismissed`: they are two; `open`: to be looked at again. */
  readonly status: 'dismissed' | 'open';
  readonly actor: string;
  readonly reason: string;
  /** The version it was decided on; undefined when any will do. */
  readonly ifVersion: number | undefined;
  readonly now: Date;
}

/**
 * Takes a pair out of the queue, or puts it back.
 *
 * @throws {ProblemError} `not-found`, `precondition-failed`, `transition-not-allowed`
 */
export async function decidePair(
  database: Connection,
  { id, status, actor, reason, ifVersion, now }: PairDecision,
): Promise<void> {
  const at = now.toISOString();
  await database.transaction().execute(async (transaction) => {
    await asActor(transaction, { actor, reason });
    const pair = await transaction
      .selectFrom('duplicate')
      .select(['status', 'version'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!pair) throw new ProblemError('not-found');
    if (ifVersion !== undefined && ifVersion !== pair.version) throw new ProblemError('precondition-failed');
    if (pair.status !== (status === 'dismissed' ? 'open' : 'dismissed'))
      throw new ProblemError('transition-not-allowed');
    await transaction
      .updateTable('duplicate')
      .set((eb) => ({
        status,
        reason,
        decided_by: actor,
        decided_at: at,
        updated_at: at,
        version: eb('version', '+', 1),
      }))
      .where('id', '=', id)
      .execute();
  });
}
