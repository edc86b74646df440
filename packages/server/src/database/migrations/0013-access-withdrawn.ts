import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Access that was granted can be taken back. */
export const accessWithdrawn: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`alter table access_request drop constraint access_request_status_check,
      add constraint access_request_status_check
      check (status in ('submitted', 'granted', 'refused', 'withdrawn'))`.execute(database);
  },
};
