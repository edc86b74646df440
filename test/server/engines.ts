import { after, test } from 'node:test';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { openDatabase } from '../../packages/server/src/database/database.ts';
import type { Database } from '../../packages/server/src/database/database.ts';

interface Engine {
  readonly name: string;
  open(): Promise<Database>;
  /** Removes what `open` made, once the database is closed. */
  remove(): Promise<void>;
}

const builtIn: Engine = { name: 'PGlite', open: () => openDatabase({}), remove: () => Promise.resolve() };

/** A database of its own on the server: other test files run beside this one. */
function onServer(address: string): Engine {
  const name = `oc_test_${randomBytes(6).toString('hex')}`;
  const own = new URL(address);
  own.pathname = `/${name}`;
  const administer = async (statement: string) => {
    const client = new pg.Client(address);
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  return {
    name: 'PostgreSQL',
    open: async () => {
      await administer(`create database ${name} encoding 'UTF8' template template0`);
      return openDatabase({ databaseUrl: own.href });
    },
    remove: () => administer(`drop database if exists ${name} with (force)`),
  };
}

const server = process.env['TEST_DATABASE_URL'];
const engines = [builtIn, ...(server ? [onServer(server)] : [])];

/** Opened by the first test that asks, shared by the others of the file, closed at its end. */
const opened = new Map<Engine, Promise<Database>>();

after(async () => {
  for (const [engine, database] of opened) {
    await (await database).close();
    await engine.remove();
  }
});

/** Runs a test on PGlite, and on PostgreSQL too when `TEST_DATABASE_URL` says where one is. */
export function onEachEngine(name: string, run: (database: Database) => Promise<void>): void {
  for (const engine of engines)
    void test(`${name} (${engine.name})`, async () => {
      const database = opened.get(engine) ?? engine.open();
      opened.set(engine, database);
      await run(await database);
    });
}
