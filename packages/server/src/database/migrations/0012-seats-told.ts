import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  `create function was_told(kind text, id uuid) returns boolean language sql stable as $$
     select exists (select from revision where record_id = id and entity = kind and change is not null) $$`,

  // Of a seat nothing is told before its partnership is public.
  `create function seat_is_told(state jsonb) returns boolean language sql stable as $$
     select was_told('partnership', (state ->> 'partnership_id')::uuid) or exists (
       select from partnership where id = (state ->> 'partnership_id')::uuid and is_public(status)) $$`,

  `create or replace function record_revision() returns trigger language plpgsql as $$
   declare
     old_state jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
     new_state jsonb := case tg_op when 'DELETE' then null else to_jsonb(new) end;
     state jsonb := coalesce(new_state, old_state);
     key uuid := state ->> 'id';
     told boolean := coalesce((select revised.told from revised where entity = tg_table_name), false);
     was text := old_state ->> 'status';
   begin
     if old_state is not distinct from new_state then return null; end if;
     if told and tg_table_name = 'membership' then
       told := seat_is_told(state);
       if told and not was_told('membership', key) then was := null; end if;
     end if;
     perform add_revision(tg_table_name,
       coalesce(new_state, old_state || jsonb_build_object('updated_at', now())),
       case when told then change_told(tg_table_name, key, was, new_state ->> 'status') end);
     return null;
   end $$`,

  // With the partnership its seats become public: by who published it, at the same instant.
  `create or replace function record_partnership() returns trigger language plpgsql as $$
   declare
     changed jsonb := coalesce(case tg_op when 'DELETE' then null else to_jsonb(new) end, to_jsonb(old));
     key uuid := changed ->> case tg_table_name when 'partnership' then 'id' else 'partnership_id' end;
     state jsonb;
     last jsonb;
     told text;
   begin
     select to_jsonb(partnership) into state from partnership where id = key;
     select content into last from revision
       where entity = 'partnership' and record_id = key order by seq desc limit 1;
     if state is null and (last is null or tg_table_name <> 'partnership')
       or revision_content('partnership', state) = last then return null; end if;
     told := change_told('partnership', key, last ->> 'status', state ->> 'status');
     perform add_revision('partnership', coalesce(state, last || jsonb_build_object('updated_at', now())), told);
     if told = 'published' then
       insert into revision (entity, record_id, version, at, actor, actor_kind, reason, change, content)
       select 'membership', seat.id, seat.version, publication.at, publication.actor, publication.actor_kind,
         publication.reason, 'published', revision_content('membership', to_jsonb(seat))
       from membership as seat, lateral (select * from revision
         where entity = 'partnership' and record_id = key order by seq desc limit 1) as publication
       where seat.partnership_id = key and is_public(seat.status) and not was_told('membership', seat.id)
       order by seat.id;
     end if;
     return null;
   end $$`,

  // What was told too soon leaves the feed: of the places in it none moves.
  'alter table revision disable trigger revision_append_only',
  `update revision set change = null where entity = 'membership' and change is not null
     and not seat_is_told(content)`,
  'alter table revision enable trigger revision_append_only',
];

/** A seat of a partnership that is being prepared is told with the partnership, not before. */
export const seatsTold: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
};
