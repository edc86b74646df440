import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import pg from 'pg';
import { openDatabase } from '../../packages/server/src/database/database.ts';
import type { Database } from '../../packages/server/src/database/database.ts';

const server = process.env['TEST_DATABASE_URL'];

/** Runs a test on one database that two servers use; where `TEST_DATABASE_URL` says that there is a PostgreSQL. */
export function onTwoPools(
  name: string,
  run: (databases: readonly [Database, Database], address: string) => Promise<void>,
): void {
  if (!server) return;
  void test(`${name} (two pools on PostgreSQL)`, async () => {
    const own = new URL(server);
    const database = `oc_test_${randomBytes(6).toString('hex')}`;
    own.pathname = `/${database}`;
    const client = new pg.Client(server);
    await client.connect();
    await client.query(`create database ${database} encoding 'UTF8' template template0`);
    const pools: Database[] = [];
    try {
      // Both prepare the same empty database at once.
      const opening = [1, 2].map(() => openDatabase({ databaseUrl: own.href, demonstration: false }));
      for (const opened of await Promise.allSettled(opening))
        if (opened.status === 'fulfilled') pools.push(opened.value);
        else throw opened.reason;
      await run([pools[0]!, pools[1]!], own.href);
    } finally {
      for (const pool of pools) await pool.close();
      await client.query(`drop database if exists ${database} with (force)`);
      await client.end();
    }
  });
}
