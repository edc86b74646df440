import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  `alter table import add column subject text not null default 'organisations'
    check (subject in ('organisations', 'memberships'))`,
  'alter table import add column partnership_id uuid references partnership on delete cascade',
  `alter table import add constraint import_of_a_partnership
    check ((subject = 'memberships') = (partnership_id is not null))`,
  'create index import_partnership on import (partnership_id) where partnership_id is not null',
  // The seat that a row brought or changed; `organisation_id` is then who holds it.
  'alter table import_row add column membership_id uuid',
];

/** Imports of the seats of a partnership. */
export const membershipImports: Migration = {
  async up(database: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
};
