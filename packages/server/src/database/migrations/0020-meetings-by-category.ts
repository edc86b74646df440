import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Meetings are counted with the categories of who was to come: without the state of before all is counted again. */
export const meetingsByCategory: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`delete from indicator_state`.execute(database);
  },
};
