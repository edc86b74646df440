import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  // A later answer on the same persons that withheld others instead would give these away by the difference.
  `create table withheld_for_good (
    indicator_code text not null,
    year int not null,
    programme text not null,
    territory text not null,
    primary key (indicator_code, year, programme, territory))`,
  `create trigger withheld_for_good_fixed before update or delete on withheld_for_good
    for each row execute function refuse_change()`,
  `create trigger withheld_for_good_whole before truncate on withheld_for_good
    for each statement execute function refuse_change()`,
];

/** Which figures on persons were withheld in editions that stand for good. */
export const withheldForGood: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
};
