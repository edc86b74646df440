import { Migrator } from 'kysely/migration';
import type { Migration } from 'kysely/migration';
import { DatabaseError } from '../database-error.ts';
import type { Connection } from '../tables.ts';
import { foundation } from './0001-foundation.ts';

/** Every migration, by name; names sort in the order of application and never change. */
const migrations: Readonly<Record<string, Migration>> = { '0001-foundation': foundation };

/**
 * Brings the schema up to date, once, also when several servers start together.
 *
 * @throws {DatabaseError} naming the migration that failed; the schema is then as before
 */
export async function migrate(database: Connection): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const failed = results?.find(({ status }) => status === 'Error')?.migrationName;
  const message = error instanceof Error ? error.message : 'unknown error';
  throw new DatabaseError(`La base dati non si lascia preparare${failed ? ` (${failed})` : ''}: ${message}`, {
    cause: error,
  });
}
