import { openAsBlob } from 'node:fs';
import { after, test } from 'node:test';
import { openDatabase } from '../../packages/server/src/database/database.ts';
import type { Database } from '../../packages/server/src/database/database.ts';
import { ownDatabase } from '../own-database.ts';

interface Engine {
  readonly name: string;
  open(): Promise<Database>;
  /** Removes what `open` made, once the database is closed. */
  remove(): Promise<void>;
}

// A run of all tests prepares new databases once; a file run alone makes its own.
const { TEST_DATABASE_DUMP: dump, TEST_DATABASE_TEMPLATE: template } = process.env;

const builtIn: Engine = {
  name: 'PGlite',
  open: async () => openDatabase({ ...(dump && { dump: await openAsBlob(dump) }) }),
  remove: () => Promise.resolve(),
};

/** A database of its own on the server: other test files run beside this one. */
function onServer(address: string): Engine {
  let own: Awaited<ReturnType<typeof ownDatabase>> | undefined;
  return {
    name: 'PostgreSQL',
    open: async () => {
      own = await ownDatabase(address, template);
      return openDatabase({ databaseUrl: own.url });
    },
    remove: async () => own?.remove(),
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
