import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  `alter table revision drop constraint revision_change_check, add constraint revision_change_check
    check (change in ('published', 'changed', 'withdrawn', 'archived'))`,

  // What becomes of a record in public; null when the public neither sees nor saw it. The end of what was ever told is
  // told too, also when it was suspended before; of the rest nobody knows.
  `create function change_told(kind text, id uuid, was text, becomes text) returns text
   language sql stable as $$
     select case
       when is_public(was) and is_public(becomes) then 'changed'
       when is_public(becomes) then 'published'
       when becomes = 'archived' and was <> 'archived' and exists (
         select from revision where record_id = id and entity = kind and change is not null) then 'archived'
       when is_public(was) then 'withdrawn' end $$`,

  `create or replace function record_revision() returns trigger language plpgsql as $$
   declare
     old_state jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
     new_state jsonb := case tg_op when 'DELETE' then null else to_jsonb(new) end;
     told boolean := coalesce((select revised.told from revised where entity = tg_table_name), false);
   begin
     if old_state is distinct from new_state then
       perform add_revision(tg_table_name,
         coalesce(new_state, old_state || jsonb_build_object('updated_at', now())), case when told then change_told(
           tg_table_name, (coalesce(new_state, old_state) ->> 'id')::uuid, old_state ->> 'status',
           new_state ->> 'status') end);
     end if;
     return null;
   end $$`,

  `create or replace function record_partnership() returns trigger language plpgsql as $$
   declare
     changed jsonb := coalesce(case tg_op when 'DELETE' then null else to_jsonb(new) end, to_jsonb(old));
     key uuid := changed ->> case tg_table_name when 'partnership' then 'id' else 'partnership_id' end;
     state jsonb;
     last jsonb;
   begin
     select to_jsonb(partnership) into state from partnership where id = key;
     select content into last from revision
       where entity = 'partnership' and record_id = key order by seq desc limit 1;
     if state is null and (last is null or tg_table_name <> 'partnership')
       or revision_content('partnership', state) = last then return null; end if;
     perform add_revision('partnership', coalesce(state, last || jsonb_build_object('updated_at', now())),
       change_told('partnership', key, last ->> 'status', state ->> 'status'));
     return null;
   end $$`,
];

/** The archival of a record is told apart from its suspension, and also when that came before. */
export const archivalTold: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
};
