import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { builtInFiles, openDatabase } from '../packages/server/src/database/database.ts';
import { ownDatabase } from './own-database.ts';

/**
 * A new database on each engine, migrated and filled once, from which the tests of a run make theirs.
 *
 * @param server - address of a PostgreSQL
 */
export async function preparedDatabases(server: string) {
  const own = await ownDatabase(server);
  const folder = await mkdtemp(join(tmpdir(), 'coesione-prepared-'));
  for (const place of [{ databaseUrl: own.url }, { dataDirectory: folder }])
    await (await openDatabase(place)).close();
  const builtIn = await PGlite.create({ dataDir: builtInFiles(folder), extensions: { btree_gist } });
  const dump = join(folder, 'database.tar');
  await writeFile(dump, (await builtIn.dumpDataDir('none')).stream());
  await builtIn.close();
  return {
    environment: { TEST_DATABASE_DUMP: dump, TEST_DATABASE_TEMPLATE: new URL(own.url).pathname.slice(1) },
    remove: async () => {
      await own.remove();
      await rm(folder, { recursive: true });
    },
  };
}
