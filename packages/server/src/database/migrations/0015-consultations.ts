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
  // What is asked stands in `details`; so do the closings that were put off.
  `create table consultation (${recordColumns},
    partnership_id uuid not null references partnership,
    title text not null,
    phase text not null,
    involvement_level text not null,
    opens_at timestamptz(3) not null,
    closes_at timestamptz(3) not null,
    outcome_document_id uuid references document,
    outcome_published_at timestamptz(3),
    status text not null check (status in ('draft', 'published', 'archived')),
    published_at timestamptz(3),
    details jsonb not null,
    search tsvector not null generated always as (search_document(title,
      coalesce(details ->> 'summary', '') || ' ' || coalesce(details ->> 'questions', ''))) stored,
    sort_key text collate "C" not null generated always as (sort_key(title)) stored,
    constraint consultation_published check (
      case status when 'draft' then published_at is null when 'published' then published_at is not null else true end),
    constraint consultation_window check (closes_at > opens_at),
    constraint consultation_outcome check (
      (outcome_document_id is null) = (outcome_published_at is null) and outcome_published_at >= closes_at))`,
  'create index consultation_search on consultation using gin (search)',
  'create index consultation_partnership on consultation (partnership_id)',
  'create index consultation_opening on consultation (opens_at, id)',

  // A seat that is asked for a contribution. After a merge one organisation can have been asked twice.
  `create table consultation_invitation (${recordColumns},
    consultation_id uuid not null references consultation on delete cascade,
    membership_id uuid not null references membership)`,
  'create index consultation_invitation_consultation on consultation_invitation (consultation_id)',
  'create index consultation_invitation_membership on consultation_invitation (membership_id)',

  // Invariant I7 by `contribution_answer`. What else a contribution can be given to is added to
  // `contribution_given_to` when there is such a thing.
  `create table contribution (${recordColumns},
    reference text not null unique,
    consultation_id uuid references consultation,
    organisation_id uuid not null references organisation,
    membership_id uuid references membership,
    on_behalf boolean not null,
    kind text not null,
    body text not null check (char_length(body) between 1 and 20000),
    public boolean not null,
    status text not null check (status in ('draft', 'submitted', 'acknowledged', 'answered', 'withdrawn')),
    submitted_at timestamptz(3),
    late_reason text,
    acknowledged_at timestamptz(3),
    outcome text,
    answer text check (char_length(btrim(answer)) >= 10),
    answered_at timestamptz(3),
    answered_by text,
    withdrawn_at timestamptz(3),
    details jsonb not null,
    constraint contribution_given_to check (num_nonnulls(consultation_id) = 1),
    constraint contribution_sent check (status in ('draft', 'withdrawn') or submitted_at is not null),
    constraint contribution_acknowledged check (
      status not in ('acknowledged', 'answered') or acknowledged_at is not null),
    constraint contribution_answer check (
      num_nonnulls(outcome, answer, answered_at, answered_by) = case status when 'answered' then 4 else 0 end),
    constraint contribution_withdrawn check ((status = 'withdrawn') = (withdrawn_at is not null)))`,
  'create index contribution_consultation on contribution (consultation_id)',
  'create index contribution_organisation on contribution (organisation_id)',
  'create index contribution_membership on contribution (membership_id) where membership_id is not null',
  'create index contribution_latest on contribution (submitted_at, id)',

  `create trigger contribution_merged before insert or update of organisation_id on contribution
    for each row execute function refuse_merged('organisation_id')`,

  // Whoever answered is a person, and revisions are for good.
  `insert into revised (entity, omitted, told) values ('consultation', '{search,sort_key}', false),
    ('consultation_invitation', '{}', false), ('contribution', '{answered_by}', false)`,
  ...['consultation', 'consultation_invitation', 'contribution'].map(
    (table) => `create trigger ${table}_revision after insert or update or delete on ${table}
      for each row execute function record_revision()`,
  ),
];

/** What partners are asked, what they say, what they are answered. */
export const consultations: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
};
