import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const tables = [
  // Which tables have revisions, and what of them never enters one: paths with dots, of what is derived and of what
  // names persons, who may ask to be forgotten. `told`: whether its changes are the public's business once it is
  // published. A table without a row here cannot have revisions: writing to it fails.
  `create table revised (
    entity text primary key,
    omitted text[] not null,
    told boolean not null default false)`,
  `insert into revised values
    ('organisation', '{search,sort_key,area}', true),
    ('membership', '{}', true),
    ('partnership', '{search,sort_key}', true),
    ('programme', '{search,sort_key}', true),
    ('registration', '{search,request.contact}', false)`,

  // `xid` with `seq` is the order of the change feed; `change` is null for what the public neither sees nor saw.
  `create table revision (
    seq bigint primary key generated always as identity,
    xid xid8 not null default pg_current_xact_id(),
    entity text not null,
    record_id uuid not null,
    version int not null,
    at timestamptz(3) not null,
    actor text not null,
    actor_kind text not null check (actor_kind in ('authority', 'partner', 'applicant', 'system')),
    reason text,
    change text check (change in ('published', 'changed', 'withdrawn')),
    content jsonb not null)`,
  // A copy that is restored elsewhere meets other transaction numbers: from then on positions are of a new epoch.
  `create table revision_epoch (
    single boolean primary key default true check (single),
    epoch int not null)`,
  'insert into revision_epoch (epoch) values (1)',
  'create index revision_record on revision (record_id, seq)',
  'create index revision_feed on revision (xid, seq) where change is not null',

  // One text is what happened and what is hashed: nothing beside it could come to differ. Position and hash are
  // given at the end of the transaction.
  `create table audit_event (
    id bigint primary key generated always as identity,
    position bigint unique,
    event text not null check (jsonb_typeof(event::jsonb) = 'object'),
    hash text)`,
  // The end of the chain: whoever writes the next link takes it, so links form one line.
  `create table audit_head (
    single boolean primary key default true check (single),
    position bigint not null,
    hash text not null)`,
  `insert into audit_head (position, hash) values (0, repeat('0', 64))`,
];

const functions = [
  `create function is_public(status text) returns boolean language sql immutable parallel safe
   return coalesce(status in ('validated', 'published'), false)`,

  // The tax code of a person has 16 characters.
  `create function revision_content(kind text, state jsonb) returns jsonb language plpgsql stable as $$
   declare
     kept jsonb := state;
     path text;
   begin
     foreach path in array (select omitted from revised where entity = kind) loop
       kept := kept #- string_to_array(path, '.');
     end loop;
     if char_length(kept ->> 'tax_code') <> 11 then
       kept := kept #- '{tax_code}' #- '{request,organisation,taxCode}';
     end if;
     if kind = 'partnership' then
       kept := kept || jsonb_build_object('programme_codes',
         (select coalesce(jsonb_agg(programme_code order by programme_code), '[]')
          from partnership_programme where partnership_id = (state ->> 'id')::uuid));
     end if;
     return kept;
   end $$`,

  `create function add_revision(entity text, state jsonb, change text) returns void language sql as $$
     insert into revision (entity, record_id, version, at, actor, actor_kind, reason, change, content)
     values (entity, (state ->> 'id')::uuid, (state ->> 'version')::int, (state ->> 'updated_at')::timestamptz,
       coalesce(nullif(current_setting('app.actor', true), ''), 'system'),
       coalesce(nullif(current_setting('app.actor_kind', true), ''), 'system'),
       nullif(current_setting('app.reason', true), ''), change, revision_content(entity, state)) $$`,

  // For any table that is named in revised and has the columns of a record.
  `create function record_revision() returns trigger language plpgsql as $$
   declare
     old_state jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
     new_state jsonb := case tg_op when 'DELETE' then null else to_jsonb(new) end;
     told boolean := coalesce((select revised.told from revised where entity = tg_table_name), false);
     was boolean := told and is_public(old_state ->> 'status');
     is_now boolean := told and is_public(new_state ->> 'status');
   begin
     if old_state is distinct from new_state then
       perform add_revision(tg_table_name,
         coalesce(new_state, old_state || jsonb_build_object('updated_at', now())), case
         when was and is_now then 'changed' when was then 'withdrawn' when is_now then 'published' end);
     end if;
     return null;
   end $$`,

  // The programmes of a partnership stand in a table of their own, and are part of the record all the same: what a
  // transaction leaves of both is one state.
  `create function record_partnership() returns trigger language plpgsql as $$
   declare
     changed jsonb := coalesce(case tg_op when 'DELETE' then null else to_jsonb(new) end, to_jsonb(old));
     key uuid := changed ->> case tg_table_name when 'partnership' then 'id' else 'partnership_id' end;
     state jsonb;
     last jsonb;
     was boolean;
     is_now boolean;
   begin
     select to_jsonb(partnership) into state from partnership where id = key;
     select content into last from revision
       where entity = 'partnership' and record_id = key order by seq desc limit 1;
     was := is_public(last ->> 'status');
     is_now := is_public(state ->> 'status');
     if state is null and (last is null or tg_table_name <> 'partnership')
       or revision_content('partnership', state) = last then return null; end if;
     perform add_revision('partnership', coalesce(state, last || jsonb_build_object('updated_at', now())), case
       when was and is_now then 'changed' when was then 'withdrawn' when is_now then 'published' end);
     return null;
   end $$`,

  `create function refuse_change() returns trigger language plpgsql as $$
   begin
     raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
   end $$`,

  // A revision never becomes another one; it may only lose what must be forgotten, and take its place in the feed of
  // a restored copy.
  `create function guard_revision() returns trigger language plpgsql as $$
   begin
     if tg_op = 'UPDATE' and to_jsonb(new) - '{xid,reason,content}'::text[]
         = to_jsonb(old) - '{xid,reason,content}'::text[]
       and new.xid in (old.xid, '1') and new.content <@ old.content
       and (new.reason is null or new.reason = old.reason)
     then return new; end if;
     raise exception 'revision is append-only' using errcode = 'integrity_constraint_violation';
   end $$`,
  `create function settle_revisions() returns void language plpgsql as $$
   begin
     if exists (select from revision where change is not null and xid >= pg_snapshot_xmax(pg_current_snapshot())) then
       update revision set xid = '1';
       update revision_epoch set epoch = epoch + 1;
     end if;
   end $$`,

  `create function seal_audit_event() returns trigger language plpgsql as $$
   declare
     head audit_head;
   begin
     select * into head from audit_head for update;
     update audit_head set position = head.position + 1, hash = encode(sha256(convert_to(
       head.hash || E'\\n' || (head.position + 1) || E'\\n' || new.event, 'UTF8')), 'hex') returning * into head;
     update audit_event set position = head.position, hash = head.hash where id = new.id;
     return null;
   end $$`,

  // A record as a row of its table again; what the database derives from it is derived anew.
  `create function organisation_of(content jsonb) returns organisation language sql stable as $$
     select jsonb_populate_record(null::organisation, content || jsonb_build_object(
       'search', search_document(concat_ws(' ', content ->> 'legal_name', coalesce(content ->> 'alt_name', ''),
         coalesce(content ->> 'acronym', '')), content ->> 'search_labels'),
       'sort_key', sort_key(content ->> 'legal_name'),
       'area', territory_path(array(select jsonb_array_elements_text(content -> 'coverage_nuts'))
         || (content ->> 'office_nuts3')))) $$`,
  `create function partnership_of(content jsonb) returns partnership language sql stable as $$
     select jsonb_populate_record(null::partnership, content || jsonb_build_object(
       'search', search_document(content ->> 'title', ''), 'sort_key', sort_key(content ->> 'title'))) $$`,
];

const triggers = [
  ...['organisation', 'membership', 'programme', 'registration'].map(
    (table) => `create trigger ${table}_revision after insert or update or delete on ${table}
      for each row execute function record_revision()`,
  ),
  // At the end of the transaction, when its programmes stand.
  `create constraint trigger partnership_revision after insert or update or delete on partnership
    deferrable initially deferred for each row execute function record_partnership()`,
  `create constraint trigger partnership_programme_revision after insert or update or delete
    on partnership_programme deferrable initially deferred for each row execute function record_partnership()`,

  `create trigger revision_append_only before update or delete on revision
    for each row execute function guard_revision()`,
  `create trigger revision_kept before truncate on revision execute function refuse_change()`,
  `create constraint trigger audit_event_seal after insert on audit_event deferrable initially deferred
    for each row execute function seal_audit_event()`,
  `create trigger audit_event_append_only before update or delete on audit_event
    for each row when (old.hash is not null) execute function refuse_change()`,
  `create trigger audit_event_kept before truncate on audit_event execute function refuse_change()`,
];

/** What is there already, as it is found. */
const known = ['organisation', 'membership', 'partnership', 'programme', 'registration'].map(
  (table) =>
    `select add_revision('${table}', to_jsonb(${table}), ${
      table === 'registration' ? 'null' : `case when is_public(status) then 'published' end`
    }) from ${table} order by updated_at, id`,
);

/** Every state of every record, and the chain of the audit events: both only ever grow. */
export const revisions: Migration = {
  async up(database: Kysely<unknown>) {
    for (const statement of [...tables, ...functions, ...triggers, ...known])
      await sql.raw(statement).execute(database);
  },
};
