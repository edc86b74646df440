import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  `create unique index organisation_transparency_register_id on organisation ((details ->> 'transparencyRegisterId'))`,
  `create index import_row_transparency_register_id on import_row (import_id, (candidate ->> 'transparencyRegisterId'))
    where candidate ->> 'transparencyRegisterId' is not null`,
];

/** What tells organisations without an Italian tax code apart. */
export const transparencyRegister: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
};
