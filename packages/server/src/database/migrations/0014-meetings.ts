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
  `create function agenda_titles(agenda jsonb) returns text language sql immutable strict parallel safe
   return (select coalesce(string_agg(item ->> 'title', ' '), '') from jsonb_array_elements(agenda) as item)`,

  // The agenda stands in the meeting: it is read and replaced as a whole, and each state of it in the revisions.
  `create table meeting (${recordColumns},
    partnership_id uuid not null references partnership,
    number int,
    title text not null,
    mode text not null check (mode in ('in_person', 'online', 'hybrid', 'written_procedure')),
    starts_at timestamptz(3) not null,
    ends_at timestamptz(3),
    place text,
    online_url text,
    convened_at timestamptz(3),
    documents_sent_at timestamptz(3),
    urgent boolean not null,
    urgent_reason text,
    status text not null default 'planned' check (status in ('planned', 'convened', 'held', 'cancelled')),
    cancel_reason text,
    languages text[] not null,
    accessibility_measures text[] not null,
    agenda jsonb not null default '[]' check (jsonb_typeof(agenda) = 'array'),
    minutes jsonb,
    day date not null generated always as ((starts_at at time zone 'Europe/Rome')::date) stored,
    search tsvector not null generated always as (search_document(title || ' ' || coalesce(place, ''),
      agenda_titles(agenda))) stored,
    constraint meeting_times check (ends_at >= starts_at),
    constraint meeting_convened check (case status when 'planned' then convened_at is null
      when 'cancelled' then true else convened_at is not null end),
    constraint meeting_after_convocation check (starts_at > convened_at),
    constraint meeting_agenda check (status not in ('convened', 'held') or jsonb_array_length(agenda) > 0),
    constraint meeting_urgent check (urgent = (urgent_reason is not null)),
    constraint meeting_cancelled check ((status = 'cancelled') = (cancel_reason is not null)),
    constraint meeting_minutes check (minutes is null or status = 'held'))`,
  'create index meeting_partnership on meeting (partnership_id, starts_at, id)',
  'create index meeting_starts on meeting (starts_at, id) where convened_at is not null',
  'create index meeting_search on meeting using gin (search)',

  // A row a seat and meeting, and no more: there are a hundred times as many of them as of any record. They have no
  // revisions: that they changed is told by the version of the meeting, by whom and when by its revision and by the
  // audit event.
  `create table attendance (
    meeting_id uuid not null references meeting on delete cascade,
    membership_id uuid not null references membership,
    present boolean not null,
    excused boolean not null,
    mode text,
    gender text,
    proxy_for_membership_id uuid references membership,
    representative_id uuid references representative on delete set null,
    arrived_at timestamptz(3),
    left_at timestamptz(3),
    primary key (meeting_id, membership_id),
    constraint attendance_mode check (case
      when present then coalesce(mode in ('in_person', 'online'), false) and proxy_for_membership_id is null
      when mode is null then proxy_for_membership_id is null
      else mode = 'proxy' and coalesce(proxy_for_membership_id <> membership_id, false) end),
    constraint attendance_excused check (not (present and excused)),
    constraint attendance_times check (left_at >= arrived_at))`,
  'create index attendance_membership on attendance (membership_id)',
  `create index attendance_proxy on attendance (proxy_for_membership_id)
    where proxy_for_membership_id is not null`,
  `create index attendance_representative on attendance (representative_id) where representative_id is not null`,

  `create table meeting_decision (${recordColumns},
    meeting_id uuid not null references meeting on delete cascade,
    agenda_item_id uuid not null,
    text text not null,
    method text not null check (method in ('consensus', 'vote', 'written')),
    votes jsonb,
    binding boolean not null,
    effective_from date,
    constraint meeting_decision_votes check (case method when 'vote' then votes is not null
      when 'consensus' then votes is null else true end))`,
  'create index meeting_decision_meeting on meeting_decision (meeting_id, id)',

  // What an agenda names is no foreign key, and stays all the same.
  `create function hold_named_seat() returns trigger language plpgsql as $$
   begin
     if exists (select from meeting, jsonb_array_elements(agenda) as item
       where partnership_id = old.partnership_id and (item ->> 'proposedByMembershipId' = old.id::text
         or item -> 'recusedMembershipIds' ? old.id::text)) then
       raise exception 'the seat is named in an agenda' using errcode = 'foreign_key_violation',
         constraint = 'agenda_seat';
     end if;
     return old;
   end $$`,
  `create trigger membership_named before delete on membership for each row execute function hold_named_seat()`,

  `insert into revised (entity, omitted, told) values
    ('meeting', '{search,day}', false), ('meeting_decision', '{}', false)`,
  ...['meeting', 'meeting_decision'].map(
    (table) => `create trigger ${table}_revision after insert or update or delete on ${table}
      for each row execute function record_revision()`,
  ),
];

/** Meetings of partnerships, with agenda and minutes; who was there; what they decided. */
export const meetings: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
};
