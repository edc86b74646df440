import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const recordColumns = `
  id uuid primary key,
  version int not null default 1 check (version >= 1),
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  demo boolean not null default false`;

const releases = [
  `create table release (${recordColumns},
    code text not null unique,
    title jsonb not null,
    reference_date date not null,
    indicator_codes text[] not null,
    revises text references release (code),
    revision_reason jsonb,
    changes jsonb not null,
    frozen_at timestamptz(3),
    published_at timestamptz(3),
    constraint release_revision check ((revises is null) = (revision_reason is null)),
    constraint release_frozen check ((frozen_at is null) = (published_at is null) and published_at >= frozen_at))`,
  'create index release_published on release (published_at, code)',

  // The text is what is hashed and what every later reading is made from: nothing beside it could come to differ.
  `create table release_cube (
    release_id uuid not null references release,
    indicator_code text not null,
    title jsonb not null,
    method_version text not null,
    cells int not null check (cells >= 0),
    content text not null,
    sha256 text not null,
    primary key (release_id, indicator_code),
    constraint release_cube_digest check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')))`,

  // What anyone can read is never changed by anyone: not the record of the release, and not what it froze.
  `create function guard_release() returns trigger language plpgsql as $$
   begin
     if old.published_at <= clock_timestamp() then
       raise exception 'release % is published', old.code using errcode = 'integrity_constraint_violation';
     end if;
     return case tg_op when 'DELETE' then old else new end;
   end $$`,
  `create function guard_release_cube() returns trigger language plpgsql as $$
   declare
     changed release_cube := case tg_op when 'DELETE' then old else new end;
   begin
     if exists (select from release where id = changed.release_id and published_at <= clock_timestamp()) then
       raise exception 'a release is published' using errcode = 'integrity_constraint_violation';
     end if;
     return changed;
   end $$`,
  `create trigger release_guard before update or delete on release
    for each row execute function guard_release()`,
  `create trigger release_cube_guard before insert or delete on release_cube
    for each row execute function guard_release_cube()`,
  `create trigger release_cube_fixed before update on release_cube
    for each row execute function refuse_change()`,
  ...['release', 'release_cube'].map(
    (table) => `create trigger ${table}_whole before truncate on ${table}
      for each statement execute function refuse_change()`,
  ),

  "insert into revised (entity, omitted, told) values ('release', '{}', false)",
  `create trigger release_revision after insert or update or delete on release
    for each row execute function record_revision()`,
];

const contextData = [
  // The table of the file that was sent last, as it was read, until it is published.
  `create table context_data_set (${recordColumns},
    code text not null unique,
    details jsonb not null,
    source_table text)`,
  // As that of a release: nothing of an edition can change.
  `create table context_edition (
    data_set_id uuid not null references context_data_set,
    edition int not null check (edition >= 1),
    published_at timestamptz(3) not null,
    content text not null,
    sha256 text not null,
    primary key (data_set_id, edition),
    constraint context_edition_digest check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')))`,
  `create trigger context_edition_fixed before update or delete on context_edition
    for each row execute function refuse_change()`,
  `create trigger context_edition_whole before truncate on context_edition
    for each statement execute function refuse_change()`,
  "insert into revised (entity, omitted, told) values ('context_data_set', '{source_table}', false)",
  `create trigger context_data_set_revision after insert or update or delete on context_data_set
    for each row execute function record_revision()`,
];

const studies = [
  `create table study (${recordColumns},
    code text not null unique,
    facts jsonb not null)`,
  // What was said and the figures it rests on, together.
  `create table study_version (
    study_id uuid not null references study,
    number int not null check (number >= 1),
    published_at timestamptz(3) not null,
    content text not null,
    sha256 text not null,
    primary key (study_id, number),
    constraint study_version_digest check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')))`,
  `create trigger study_version_fixed before update or delete on study_version
    for each row execute function refuse_change()`,
  `create trigger study_version_whole before truncate on study_version
    for each statement execute function refuse_change()`,
  "insert into revised (entity, omitted, told) values ('study', '{}', false)",
  `create trigger study_revision after insert or update or delete on study
    for each row execute function record_revision()`,
];

/** Releases of the figures, the data of others that are set beside them, and studies of both. */
export const releasesOfFigures: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of [...releases, ...contextData, ...studies])
      await sql.raw(statement).execute(database);
  },
};
