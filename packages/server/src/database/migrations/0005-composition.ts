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
  // One chair at a time; an unknown first or last day counts as open.
  `alter table membership add constraint membership_one_chair exclude using gist (partnership_id with =,
    daterange(valid_from, valid_to, '[]') with &&) where (role = 'chair' and status in ('validated', 'published'))`,

  // What tells of the person stands in one column, so that it can be taken away whole.
  `create table representative (${recordColumns},
    membership_id uuid not null references membership on delete cascade,
    kind text not null,
    person jsonb,
    valid_from date not null,
    valid_to date,
    publish_name boolean not null,
    publish_name_basis text,
    privacy_notice_version text not null,
    acknowledged_at timestamptz(3) not null,
    constraint representative_days check (valid_to >= valid_from),
    constraint representative_basis check (not publish_name or publish_name_basis is not null))`,
  'create index representative_membership on representative (membership_id)',
  `create index representative_email on representative (lower(person ->> 'institutionalEmail'))`,

  `create table declaration (${recordColumns},
    representative_id uuid not null references representative on delete cascade,
    declared_on date not null,
    valid_until date not null check (valid_until > declared_on),
    no_interest boolean not null,
    interests jsonb not null,
    outcome text check (outcome in ('no_conflict', 'recusal', 'incompatible')),
    reviewed_by text,
    reviewed_at timestamptz(3),
    constraint declaration_interests check (no_interest = (jsonb_array_length(interests) = 0)),
    check ((outcome is null) = (reviewed_at is null)))`,
  'create index declaration_representative on declaration (representative_id)',

  `create table document (${recordColumns},
    partnership_id uuid not null references partnership,
    title text not null,
    type text not null,
    language text not null,
    access text not null check (access in ('public', 'members', 'restricted')),
    url text not null,
    withdrawn_at timestamptz(3),
    details jsonb not null)`,
  'create index document_partnership on document (partnership_id, created_at, id)',

  // What was shown to someone never changes.
  `create table privacy_notice (${recordColumns},
    code text not null unique,
    valid_from date not null,
    texts jsonb not null)`,
  `create trigger privacy_notice_append_only before update or delete on privacy_notice
    for each row execute function refuse_change()`,
  'create trigger privacy_notice_kept before truncate on privacy_notice execute function refuse_change()',

  // Persons stay out of revisions, which are for good.
  `insert into revised (entity, omitted, told) values
    ('representative', '{person}', false), ('declaration', '{interests}', false), ('document', '{}', false)`,
  ...['representative', 'declaration', 'document'].map(
    (table) => `create trigger ${table}_revision after insert or update or delete on ${table}
      for each row execute function record_revision()`,
  ),
];

/** Who sits for members, what they declare of interests, documents of partnerships, privacy notices. */
export const composition: Migration = {
  async up(database: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
};
