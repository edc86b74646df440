import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  // One row: what all processes on this database sign with. Written by the first that needs it.
  `create table signing_secret (
    id int primary key check (id = 1),
    secret text not null)`,

  // What has been used up, until it would have ended by itself.
  `create table spent_proof (
    challenge text primary key,
    expires_at timestamptz(3) not null)`,
  'create index spent_proof_expiry on spent_proof (expires_at)',
];

/** What keeps programs from sending forms. */
export const challenges: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
};
