import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const tables = [
  // What the indicators are computed from, counted together by partnership (or programme) and year.
  `create table indicator_fact (
    fact_set text not null,
    owner_id uuid not null,
    year int not null,
    category text,
    level text,
    subject_id uuid,
    traits int not null,
    units int not null,
    n double precision,
    d double precision,
    days int,
    since date,
    unknown boolean not null,
    demo boolean not null,
    unvalidated boolean not null)`,
  'create index indicator_fact_read on indicator_fact (fact_set, year)',
  'create index indicator_fact_owner on indicator_fact (owner_id, year)',

  // Whose facts must be counted again; year 0 is every year. Rows are added and never shared: one that is not yet
  // committed while others are taken stays for the next time.
  `create table indicator_dirty (
    id bigint primary key generated always as identity,
    owner_id uuid not null,
    year int not null)`,

  // The day the facts were counted for, and when they last changed.
  `create table indicator_state (
    one boolean primary key default true check (one),
    day date not null,
    changed_at timestamptz(3) not null)`,
];

const yearOf = (instant: string) => `extract(year from ${instant} at time zone 'Europe/Rome')::int`;
const yearsOf = (column: string) => `extract(year from ${column})::int`;

/** Programmes stand for themselves and for the partnerships they are watched by. */
const programmesAnd = (codes: string) => `
  select programme.id, 0 from programme where code in (${codes})
  union select partnership_id, 0 from partnership_programme where programme_code in (${codes})`;

/** Whose facts rest on the rows of a table; `changed` are the rows as they were, or as they are. */
const owners: Readonly<Record<string, string>> = {
  partnership: 'select id, 0 from changed',
  partnership_programme: 'select partnership_id, 0 from changed',
  programme: programmesAnd('select code from changed'),
  organisation: `select partnership_id, 0 from membership where organisation_id in (select id from changed)`,
  membership: 'select partnership_id, 0 from changed',
  representative: `select partnership_id, 0 from membership where id in (select membership_id from changed)`,
  declaration: `select membership.partnership_id, 0 from changed
    join representative on representative.id = changed.representative_id
    join membership on membership.id = representative.membership_id`,
  document: 'select partnership_id, 0 from changed',
  meeting: `select partnership_id, ${yearsOf('day')} from changed`,
  attendance: `select meeting.partnership_id, ${yearsOf('meeting.day')} from meeting
    where id in (select meeting_id from changed)`,
  meeting_decision: `select meeting.partnership_id, ${yearsOf('meeting.day')} from meeting
    where id in (select meeting_id from changed)`,
  consultation: `select partnership_id, 0 from changed`,
  consultation_invitation: `select partnership_id, 0 from consultation
    where id in (select consultation_id from changed)`,
  contribution: `select consultation.partnership_id, year from changed
    join consultation on consultation.id = changed.consultation_id
    cross join lateral (values (${yearOf('submitted_at')}), (${yearOf('answered_at')}),
      (${yearOf('closes_at')})) as years (year) where year is not null`,
  survey_wave: `select partnership_id, 0 from survey_wave_partnership where wave_id in (select id from changed)`,
  survey_wave_partnership: 'select partnership_id, 0 from changed',
  survey_response: 'select partnership_id, 0 from changed',
  capacity_activity: programmesAnd('select programme_code from changed'),
  capacity_participant: programmesAnd(`select programme_code from capacity_activity
    where id in (select activity_id from changed)`),
};

const triggers = Object.entries(owners).flatMap(([table, of]) => [
  `create function note_${table}() returns trigger language plpgsql as $$
   begin
     insert into indicator_dirty (owner_id, year) select distinct * from (${of}) as owners;
     return null;
   end $$`,
  ...[
    ['insert', 'new'],
    ['update', 'new'],
    ['update', 'old'],
    ['delete', 'old'],
  ].map(
    ([event, rows]) => `create trigger ${table}_noted_${event}_${rows} after ${event} on ${table}
      referencing ${rows} table as changed for each statement execute function note_${table}()`,
  ),
]);

/** What the indicators are computed from, and what must be counted again. */
export const indicators: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of [...tables, ...triggers]) await sql.raw(statement).execute(database);
  },
};
