import { test } from 'node:test';
import { openDatabase } from '../../packages/server/src/database/database.ts';
import type { Database } from '../../packages/server/src/database/database.ts';
import { ownDatabase } from '../own-database.ts';

const server = process.env['TEST_DATABASE_URL'];

/** Runs a test on one database that two servers use; where `TEST_DATABASE_URL` says that there is a PostgreSQL. */
export function onTwoPools(
  name: string,
  run: (databases: readonly [Database, Database], address: string) => Promise<void>,
): void {
  if (!server) return;
  void test(`${name} (two pools on PostgreSQL)`, async () => {
    await using own = await ownDatabase(server);
    const pools: Database[] = [];
    try {
      // Both prepare the same empty database at once.
      const opening = [1, 2].map(() => openDatabase({ databaseUrl: own.url, demonstration: false }));
      for (const opened of await Promise.allSettled(opening))
        if (opened.status === 'fulfilled') pools.push(opened.value);
        else throw opened.reason;
      await run([pools[0]!, pools[1]!], own.url);
    } finally {
      for (const pool of pools) await pool.close();
    }
  });
}
