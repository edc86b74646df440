import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  // A mail to be written: `event_key` says what it is about, so that one event makes one mail. `recipient` is null
  // for the authority, whose address is a setting. What a link opens is not here: it is made when the mail is sent.
  `create table notification (
    id uuid primary key,
    kind text not null,
    event_key text not null unique,
    recipient text,
    language text not null,
    facts jsonb not null,
    link jsonb,
    status text not null default 'pending' check (status in ('pending', 'sent', 'failed', 'dropped')),
    attempts int not null default 0,
    next_at timestamptz(3) not null,
    lease_until timestamptz(3),
    created_at timestamptz(3) not null,
    ended_at timestamptz(3),
    last_error text)`,
  `create index notification_due on notification (next_at, id) where status = 'pending'`,

  // Of what opens a door only the hash is kept. A mail that is tried again carries another token: all of one
  // mail are used up together. What it opens becomes a foreign key with 0009.
  `create table access_link (
    hash text primary key,
    notification_id uuid not null,
    purpose text not null check (purpose in ('integration', 'confirmation', 'self_service')),
    registration_id uuid,
    organisation_id uuid,
    created_at timestamptz(3) not null,
    expires_at timestamptz(3) not null,
    used_at timestamptz(3),
    check (num_nonnulls(registration_id, organisation_id) >= 1))`,
  'create index access_link_notification on access_link (notification_id)',
  'create index access_link_expiry on access_link (expires_at)',

  `create table access_request (
    id uuid primary key,
    version int not null default 1,
    created_at timestamptz(3) not null,
    updated_at timestamptz(3) not null,
    demo boolean not null default false,
    organisation_id uuid not null references organisation,
    status text not null check (status in ('submitted', 'granted', 'refused')),
    email text not null,
    request jsonb not null,
    decided_at timestamptz(3),
    decided_by text,
    reason text)`,
  `create unique index access_request_pending on access_request (organisation_id, email)
    where status = 'submitted'`,
  'create index access_request_queue on access_request (created_at, id)',
  `create index access_request_email on access_request (email) where status = 'granted'`,

  'alter table registration add column integration_due_on date',
  `create index registration_contact on registration (lower(request #>> '{contact,institutionalEmail}'))`,
  'create index registration_organisation on registration (organisation_id)',
  'alter table registration_event add column due_on date, add column changes jsonb',

  // `suspended_seats`: those that went with the organisation for want of confirmation, and come back with it; null
  // when it is not suspended, or for another reason.
  `alter table organisation add column confirmation_due_on date,
    add column suspended_seats uuid[]`,
  `create index organisation_email on organisation (lower(details ->> 'email'))`,
  `create index organisation_pec on organisation (lower(details ->> 'pec'))`,
  `create index organisation_confirmation on organisation (confirmation_due_on)
    where confirmation_due_on is not null`,
];

/** Mails to be sent, links to one's own records, access requests, yearly confirmation. */
export const notifications: Migration = {
  async up(database: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
};
