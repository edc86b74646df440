import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  // Links end with what they open. One of an organisation that was merged stays, and leads to the survivor.
  `delete from access_link where registration_id not in (select id from registration)
    or organisation_id not in (select id from organisation)`,
  `alter table access_link
    add foreign key (registration_id) references registration on delete cascade,
    add foreign key (organisation_id) references organisation on delete cascade`,
  'create index access_link_registration on access_link (registration_id) where registration_id is not null',
  'create index access_link_organisation on access_link (organisation_id) where organisation_id is not null',

  // Of a mail that someone has tried again: the attempts that were made before count no more. They are still counted,
  // so that who took it then has no say now.
  'alter table notification add column attempts_before int not null default 0',

  // Who looks after an organisation.
  `create index access_request_granted on access_request (organisation_id) where status = 'granted'`,

  // Those that are still to be given a day by which to confirm: none, as a rule.
  `create index organisation_undated on organisation (id)
    where confirmation_due_on is null and status in ('validated', 'published')`,
];

/** Links that end with what they open, and the yearly confirmation of every public organisation. */
export const confirmations: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
};
