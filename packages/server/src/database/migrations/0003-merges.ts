import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const words = (text: string): string =>
  `array[${text
    .trim()
    .split(/\s+/)
    .map((word) => `'${word}'`)
    .join(', ')}]`;

/** Words by which no name is looked for: articles, legal forms, what stands in every other name. */
const unspecific =
  words(`a ad al alla alle allo agli ai all and con da dal dalla de degli dei del dell della delle
  dello di e ed et fra gli i il in la le lo l nel nella o per presso su sul sulla the tra un una of for san santa
  santo sant s d n srl srls spa snc sas scarl scrl coop arl onlus ets aps odv ong asd ssd ente associazione ass assoc
  associazioni fondazione fond comitato federazione confederazione unione consorzio societa soc cooperativa sociale
  culturale volontariato promozione impresa imprese istituto istituzione organizzazione centro servizi rete forum
  gruppo coordinamento italiana italiano italia nazionale regionale provinciale territoriale autonoma`);

/** Words that give no letter to an acronym. */
const connecting =
  words(`ad al alla alle allo agli ai all and con da dal dalla de degli dei del dell della delle dello
  di ed et fra gli il in la le lo nel nella per presso su sul sulla the tra un una of for`);

/** Domains that say nothing of who has them: providers open to all. */
const open = words(`pec.it legalmail.it cert.legalmail.it arubapec.it pec.aruba.it postacert.it pecimprese.it
  casellapec.com postecert.it poste-certificate.it register.it sicurezzapostale.it ticertifica.it telecompost.it
  actaliscertymail.it pec.actalis.it lamiapec.it pec.libero.it gigapec.it gmail.com libero.it outlook.it outlook.com
  hotmail.it hotmail.com yahoo.it yahoo.com virgilio.it tiscali.it alice.it tin.it aruba.it icloud.com facebook.com
  instagram.com linkedin.com sites.google.com wordpress.com blogspot.com wixsite.com altervista.org`);

const functions = [
  // Points between letters go: S.r.l. and C.G.I.L. are one word each.
  `create function name_words(input text) returns text[] language sql immutable strict parallel safe
   return string_to_array(plain_words(regexp_replace(input, '\\m([[:alpha:]])\\.\\s?(?=[[:alpha:]]\\M)', '\\1', 'g')), ' ')`,

  // www.comune.bari.it and pec.comune.bari.it are of one body.
  `create function own_domain(host text) returns text language sql immutable strict parallel safe
   return (select case when host <> all (${open}) and own <> all (${open}) and own like '%.%' then own end
     from regexp_replace(host, '^(www[0-9]?|pec|cert|postacert|posta-certificata|postacertificata|mail|web|portale)\\.', '') as own)`,

  // What two records of one body are likely to share at least one of, by kind: codes, addresses, and of its names
  // all specific words, two of the longest, one of them alone or its beginning in the province, the acronym.
  `create function blocking_texts(legal_name text, alt_name text, acronym text, tax_code text, vat_number text,
     ipa_code text, nuts3 text, details jsonb) returns setof text language sql immutable parallel safe as $$
     with named as (
       select name_words(name) as everything from unnest(array[legal_name, alt_name]) as name where name is not null),
     specific as (
       select everything, array(select distinct word from unnest(everything) as word
         where word <> all (${unspecific}) and word <> '') as words from named),
     longest as (
       select array(select word from unnest(words) as word where char_length(word) >= 3
         order by char_length(word) desc, word limit 3) as words from specific)
     select 'code ' || regexp_replace(upper(code), '[^A-Z0-9]', '', 'g')
       from unnest(array[tax_code, vat_number]) as code where code is not null
     union select 'ipa ' || lower(btrim(ipa_code)) where ipa_code is not null
     union select 'mail ' || lower(btrim(details ->> 'pec')) where details ->> 'pec' is not null
     union select 'host ' || own_domain(lower(host)) from unnest(array[
         substring(details ->> 'pec' from '@([^@\\s]+)\\s*$'),
         substring(details ->> 'website' from '^(?:[A-Za-z]+://)?([^/?#:@\\s]+)')]) as host
       where own_domain(lower(host)) is not null
     union select 'phone ' || right(regexp_replace(details ->> 'phone', '[^0-9]', '', 'g'), 9)
       where char_length(regexp_replace(details ->> 'phone', '[^0-9]', '', 'g')) >= 8
     union select 'name ' || (select string_agg(word, ' ' order by word) from unnest(words) as word)
       from specific where cardinality(words) > 0
     union select 'word ' || word from longest, unnest(words) as word
     union select 'pair ' || one || ' ' || other from longest, unnest(words) as one, unnest(words) as other
       where one < other
     union select 'here ' || nuts3 || ' ' || left(word, 5) from longest, unnest(words) as word where nuts3 is not null
     union select 'letters ' || short from (
       select array_to_string(name_words(acronym), '') as short where acronym is not null
       union all select everything[1] from named where cardinality(everything) = 1
       union all select (select string_agg(left(word, 1), '' order by place) from unnest(everything)
           with ordinality as each (word, place) where char_length(word) > 1 and word <> all (${connecting}))
         from named where cardinality(everything) > 2) as shortened
       where char_length(short) between 3 and 8 $$`,

  `create function blocking_keys(one organisation) returns setof bigint language sql stable
   return hashtextextended(blocking_texts(one.legal_name, one.alt_name, one.acronym, one.tax_code, one.vat_number,
     one.ipa_code, one.office_nuts3, one.details), 0)`,

  `create function record_blocking_keys() returns trigger language plpgsql as $$
   begin
     if (old.legal_name, old.alt_name, old.acronym, old.tax_code, old.vat_number, old.ipa_code, old.office_nuts3,
         old.status, old.details) is not distinct from (new.legal_name, new.alt_name, new.acronym, new.tax_code,
         new.vat_number, new.ipa_code, new.office_nuts3, new.status, new.details) then
       return null;
     end if;
     delete from organisation_key where organisation_id = new.id;
     insert into organisation_key (key, organisation_id)
       select distinct key, new.id from blocking_keys(new) as key on conflict do nothing;
     insert into duplicate_due (organisation_id) values (new.id) on conflict do nothing;
     return null;
   end $$`,

  // All rows of a statement at once: an import brings thousands, and planning the keys costs more than having them.
  `create function record_first_blocking_keys() returns trigger language plpgsql as $$
   begin
     insert into organisation_key (key, organisation_id)
       select distinct hashtextextended(words, 0), added.id
       from added, blocking_texts(added.legal_name, added.alt_name, added.acronym, added.tax_code, added.vat_number,
         added.ipa_code, added.office_nuts3, added.details) as words on conflict do nothing;
     insert into duplicate_due (organisation_id) select id from added on conflict do nothing;
     return null;
   end $$`,

  // A seat given to an organisation while it is merged would be lost to the survivor: the lock waits for a merge
  // that is under way, and the next statement sees it.
  `create function refuse_merged() returns trigger language plpgsql as $$
   declare
     referred uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
   begin
     if referred is null or (tg_op = 'UPDATE' and (to_jsonb(old) ->> tg_argv[0])::uuid is not distinct from referred) then
       return new;
     end if;
     perform from organisation where id = referred for key share;
     if exists (select from organisation_merge where merged_id = referred and undone_at is null) then
       raise exception 'organisation % is merged into another', referred
         using errcode = 'integrity_constraint_violation', constraint = 'organisation_merged';
     end if;
     return new;
   end $$`,
];

const tables = [
  // Derived from organisation alone, by trigger.
  `create table organisation_key (
    key bigint not null,
    organisation_id uuid not null references organisation on delete cascade,
    primary key (key, organisation_id))`,
  'create index organisation_key_organisation on organisation_key (organisation_id)',

  // Organisations that changed since they were last compared with the others.
  `create table duplicate_due (
    organisation_id uuid primary key references organisation on delete cascade,
    since timestamptz(3) not null default now())`,

  // The smaller identifier first, so that a pair is there once; the evidence in tenths of a bit.
  `create table duplicate (
    id uuid primary key,
    version int not null default 1 check (version >= 1),
    created_at timestamptz(3) not null,
    updated_at timestamptz(3) not null,
    demo boolean not null default false,
    first_id uuid not null references organisation on delete cascade,
    second_id uuid not null references organisation on delete cascade,
    verdict text not null check (verdict in ('same', 'possible')),
    tenths int not null,
    status text not null check (status in ('open', 'dismissed', 'merged')),
    reason text,
    decided_by text,
    decided_at timestamptz(3),
    unique (first_id, second_id),
    check (first_id < second_id))`,
  `create index duplicate_queue on duplicate (tenths, id) where status = 'open'`,
  'create index duplicate_second on duplicate (second_id)',

  // \`changes\` holds every row touched, property by property, before and after: enough to undo, and to see whether
  // something has changed since.
  `create table organisation_merge (
    id uuid primary key,
    version int not null default 1 check (version >= 1),
    created_at timestamptz(3) not null,
    updated_at timestamptz(3) not null,
    demo boolean not null default false,
    survivor_id uuid not null references organisation,
    merged_id uuid not null references organisation,
    field_choices jsonb not null,
    changes jsonb not null,
    reason text not null,
    merged_by text not null,
    merged_at timestamptz(3) not null,
    undone_by text,
    undone_at timestamptz(3),
    undo_reason text,
    check (survivor_id <> merged_id),
    check ((undone_at is null) = (undone_by is null)))`,
  'create unique index organisation_merge_one on organisation_merge (merged_id) where undone_at is null',
  'create index organisation_merge_survivor on organisation_merge (survivor_id)',
  'create index organisation_merge_list on organisation_merge (merged_at, id)',
];

const triggers = [
  `create trigger organisation_blocking after update on organisation
    for each row execute function record_blocking_keys()`,
  `create trigger organisation_blocking_insert after insert on organisation referencing new table as added
    for each statement execute function record_first_blocking_keys()`,
  ...[
    ['membership', 'organisation_id'],
    ['programme', 'managing_authority_id'],
    ['registration', 'organisation_id'],
  ].map(
    ([table, column]) => `create trigger ${table}_merged before insert or update of ${column} on ${table}
      for each row execute function refuse_merged('${column}')`,
  ),
];

/** What is there already. */
const known = [
  `insert into organisation_key (key, organisation_id)
    select distinct key, organisation.id from organisation, blocking_keys(organisation) as key`,
  'insert into duplicate_due (organisation_id) select id from organisation',
];

/** Organisations that are one: what finds them, what was decided, and merges with all it takes to undo them. */
export const merges: Migration = {
  async up(database: Kysely<unknown>) {
    const [nameWords, ownDomain, texts, keys, ...later] = functions;
    for (const statement of [
      nameWords!,
      ownDomain!,
      texts!,
      keys!,
      ...tables,
      ...later,
      ...triggers,
      ...known,
    ])
      await sql.raw(statement).execute(database);
  },
};
