import { Migrator } from 'kysely/migration';
import type { Migration } from 'kysely/migration';
import { DatabaseError } from '../database-error.ts';
import type { Connection } from '../tables.ts';
import { foundation } from './0001-foundation.ts';
import { revisions } from './0002-revisions.ts';
import { merges } from './0003-merges.ts';
import { notifications } from './0004-notifications.ts';
import { composition } from './0005-composition.ts';
import { imports } from './0006-imports.ts';
import { membershipImports } from './0007-membership-imports.ts';
import { challenges } from './0008-challenges.ts';
import { confirmations } from './0009-confirmations.ts';
import { archivalTold } from './0010-archival-told.ts';
import { transparencyRegister } from './0011-transparency-register.ts';
import { seatsTold } from './0012-seats-told.ts';
import { accessWithdrawn } from './0013-access-withdrawn.ts';
import { consultations } from './0015-consultations.ts';
import { capacityActivities } from './0016-capacity-activities.ts';
import { withheldForGood } from './0021-withheld-for-good.ts';
import { releasesOfFigures } from './0019-releases.ts';
import { meetings } from './0014-meetings.ts';
import { surveys } from './0017-surveys.ts';
import { indicators } from './0018-indicators.ts';
import { meetingsByCategory } from './0020-meetings-by-category.ts';

/** Every migration, by name; names sort in the order of application and never change. */
const migrations: Readonly<Record<string, Migration>> = {
  '0001-foundation': foundation,
  '0002-revisions': revisions,
  '0003-merges': merges,
  '0004-notifications': notifications,
  '0005-composition': composition,
  '0006-imports': imports,
  '0007-membership-imports': membershipImports,
  '0008-challenges': challenges,
  '0009-confirmations': confirmations,
  '0010-archival-told': archivalTold,
  '0011-transparency-register': transparencyRegister,
  '0012-seats-told': seatsTold,
  '0013-access-withdrawn': accessWithdrawn,
  '0015-consultations': consultations,
  '0016-capacity-activities': capacityActivities,
  '0014-meetings': meetings,
  '0017-surveys': surveys,
  '0018-indicators': indicators,
  '0019-releases': releasesOfFigures,
  '0020-meetings-by-category': meetingsByCategory,
  '0021-withheld-for-good': withheldForGood,
};

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
