import type { Connection } from '../database/tables.ts';

/** Uses something up, once for all processes. Gives false when it was used up before. */
export async function spend(database: Connection, challenge: string, expiresAt: Date): Promise<boolean> {
  const row = await database
    .insertInto('spent_proof')
    .values({ challenge, expires_at: expiresAt.toISOString() })
    .onConflict((conflict) => conflict.column('challenge').doNothing())
    .returning('challenge')
    .executeTakeFirst();
  return row !== undefined;
}

/** Forgets what has ended by itself meanwhile. */
export async function clearSpent(database: Connection, now: Date): Promise<void> {
  await database.deleteFrom('spent_proof').where('expires_at', '<', now.toISOString()).execute();
}
