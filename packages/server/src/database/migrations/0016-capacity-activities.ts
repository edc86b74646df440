import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const recordColumns = `
  id uuid primary key,
  version int not null default 1 check (version >= 1),
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  demo boolean not null default false`;

const statements = [
  `create table capacity_activity (${recordColumns},
    programme_code text not null references programme (code),
    title text not null,
    kind text not null,
    starts_on date not null,
    ends_on date,
    hours double precision not null check (hours >= 0),
    delivered_by text,
    cost numeric(15, 2) check (cost >= 0),
    funded_by_ta boolean not null,
    withdrawn_at timestamptz(3),
    search tsvector not null generated always as (search_document(title, coalesce(delivered_by, ''))) stored,
    sort_key text collate "C" not null generated always as (sort_key(title)) stored,
    constraint capacity_activity_days check (ends_on >= starts_on))`,
  'create index capacity_activity_search on capacity_activity using gin (search)',
  'create index capacity_activity_programme on capacity_activity (programme_code)',
  'create index capacity_activity_latest on capacity_activity (starts_on, id)',

  // People by organisation: no one of them is named. After a merge an organisation can stand in two rows.
  `create table capacity_participant (${recordColumns},
    activity_id uuid not null references capacity_activity on delete cascade,
    organisation_id uuid not null references organisation,
    people int not null check (people >= 1),
    female int not null check (female >= 0),
    male int not null check (male >= 0),
    constraint capacity_participant_genders check (female + male <= people))`,
  'create index capacity_participant_activity on capacity_participant (activity_id)',
  'create index capacity_participant_organisation on capacity_participant (organisation_id)',

  `create trigger capacity_participant_merged before insert or update of organisation_id on capacity_participant
    for each row execute function refuse_merged('organisation_id')`,

  `insert into revised (entity, omitted, told) values
    ('capacity_activity', '{search,sort_key}', false), ('capacity_participant', '{}', false)`,
  ...['capacity_activity', 'capacity_participant'].map(
    (table) => `create trigger ${table}_revision after insert or update or delete on ${table}
      for each row execute function record_revision()`,
  ),
];

/** What is done so that partners can take part, and how many took part. */
export const capacityActivities: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
};
