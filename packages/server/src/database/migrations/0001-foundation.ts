import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

// Letters with signs and what they are without, for the Latin alphabets of the platform's languages and their
// neighbours. `unaccent` is an extension and not immutable, so it cannot feed a generated column.
const signed =
  'àáâãäåāăąçćčđďèéêëēėęěğģìíîïīįıķļľłñńņňòóôõöøōőŕřśşšșťţțùúûüūůűųýÿźżž' +
  'ÀÁÂÃÄÅĀĂĄÇĆČĐĎÈÉÊËĒĖĘĚĞĢÌÍÎÏĪĮĶĻĽŁÑŃŅŇÒÓÔÕÖØŌŐŔŘŚŞŠȘŤŢȚÙÚÛÜŪŮŰŲÝŸŹŻŽ';
const plain =
  'aaaaaaaaacccddeeeeeeeeggiiiiiiiklllnnnnoooooooorrsssstttuuuuuuuuyyzzz' +
  'aaaaaaaaacccddeeeeeeeeggiiiiiiklllnnnnoooooooorrsssstttuuuuuuuuyyzzz';

// Bodies in the form of the SQL standard (PostgreSQL 14) are bound when they are created: a restored dump
// finds them whatever its search path.
const functions = [
  `create function folded(input text) returns text language sql immutable strict parallel safe
   return lower(replace(replace(replace(translate(normalize(input, nfc), '${signed}', '${plain}'),
     'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'))`,

  `create function plain_words(input text) returns text language sql immutable strict parallel safe
   return btrim(regexp_replace(folded(input), '[^a-z0-9]+', ' ', 'g'))`,

  // At most 100 ASCII characters, so that a cursor can carry it; the identifier decides between equals.
  `create function sort_key(input text) returns text language sql immutable strict parallel safe
   return left(plain_words(input), 100)`,

  // Each word twice: folded to its Italian stem, so that a plural finds its singular, and as it is, so that the
  // beginning of a word finds it whole.
  `create function search_document(names text, labels text) returns tsvector
   language sql immutable strict parallel safe
   return setweight(to_tsvector('italian', plain_words(names)), 'A')
     || setweight(to_tsvector('simple', plain_words(names)), 'A')
     || setweight(to_tsvector('italian', plain_words(labels)), 'B')
     || setweight(to_tsvector('simple', plain_words(labels)), 'B')`,

  // Quotation marks, a leading minus and "or" keep their meaning for websearch_to_tsquery.
  `create function search_words(input text) returns text language sql immutable strict parallel safe
   return btrim(regexp_replace(folded(input), '[^a-z0-9" -]|(?<=[a-z0-9])-', ' ', 'g'))`,

  // All the words, or all but the last and the last one as the beginning of a word.
  `create function search_query(input text) returns tsquery language sql immutable strict parallel safe
   return websearch_to_tsquery('italian', search_words(input)) || case
     when search_words(input) ~ '(^| )[a-z0-9]+$' and search_words(input) !~ '"' then
       websearch_to_tsquery('italian', regexp_replace(search_words(input), '[a-z0-9]+$', ''))
         && to_tsquery('simple', substring(search_words(input) from '[a-z0-9]+$') || ':*')
     else ''::tsquery end`,

  // ITF52 lies in ITF5, ITF and IT: NUTS codes hold those above them.
  `create function territory_path(codes text[]) returns text[] language sql immutable strict parallel safe
   return (select coalesce(array_agg(distinct left(code, digits)), '{}')
     from unnest(codes) as code, generate_series(2, 5) as digits where char_length(code) >= digits)`,
];

const recordColumns = `
  id uuid primary key,
  version int not null default 1 check (version >= 1),
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  demo boolean not null default false`;

const statusCheck = `check (status in ('draft', 'submitted', 'integration_requested', 'under_validation',
  'validated', 'published', 'suspended', 'archived', 'rejected'))`;

const searched = (names: string, labels: string, sorted: string) => `
  search tsvector not null generated always as (search_document(${names}, ${labels})) stored,
  sort_key text collate "C" not null generated always as (sort_key(${sorted})) stored`;

const tables = [
  `create table territory (
    code text primary key,
    title text not null,
    level text not null,
    parent_code text references territory,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    details jsonb not null,
    ${searched(`title || ' ' || code`, `''`, 'title')})`,

  `create table organisation (${recordColumns},
    legal_name text not null,
    alt_name text,
    acronym text,
    tax_code text unique,
    vat_number text,
    ipa_code text unique,
    legal_form text,
    default_category text,
    tags text[] not null,
    coverage_nuts text[] not null,
    office_nuts3 text references territory,
    search_labels text not null,
    area text[] not null generated always as (territory_path(coverage_nuts || office_nuts3)) stored,
    status text not null ${statusCheck},
    details jsonb not null,
    ${searched(`legal_name || ' ' || coalesce(alt_name, '') || ' ' || coalesce(acronym, '')`, 'search_labels', 'legal_name')})`,

  `create table programme (${recordColumns},
    code text not null unique,
    cci text unique,
    title text not null,
    cycle text not null,
    kind text not null,
    level text not null,
    funds text[] not null,
    nuts2 text[] not null,
    managing_authority_id uuid references organisation,
    status text not null ${statusCheck},
    details jsonb not null,
    ${searched(`title || ' ' || coalesce(cci, '')`, `cycle || ' ' || code`, 'title')})`,

  `create table partnership (${recordColumns},
    type text not null,
    title text not null,
    parent_id uuid references partnership,
    category_scheme text not null,
    open_to_adhesion boolean not null,
    status text not null ${statusCheck},
    details jsonb not null,
    ${searched('title', `''`, 'title')})`,

  `create table partnership_programme (
    partnership_id uuid not null references partnership on delete cascade,
    programme_code text not null references programme (code),
    primary key (partnership_id, programme_code))`,

  // Invariant I4 by the check; I3 by the exclusion: two seats of one organisation in one partnership and role
  // never overlap while they are public. An unknown first or last day counts as open.
  `create table membership (${recordColumns},
    partnership_id uuid not null references partnership,
    organisation_id uuid not null references organisation,
    category text not null,
    category_scheme text not null,
    category_validated boolean not null,
    role text not null,
    voting boolean not null,
    valid_from date,
    valid_to date,
    tags text[] not null,
    status text not null ${statusCheck},
    details jsonb not null,
    constraint membership_days check (valid_to >= valid_from),
    constraint membership_no_overlap exclude using gist (organisation_id with =, partnership_id with =,
      role with =, daterange(valid_from, valid_to, '[]') with &&) where (status in ('validated', 'published')))`,

  `create table registration (${recordColumns},
    reference text not null unique,
    status text not null ${statusCheck},
    submitted_at timestamptz(3) not null,
    answer_due_on date not null,
    legal_name text not null,
    tax_code text not null,
    partnership_id uuid references partnership,
    organisation_id uuid references organisation,
    membership_id uuid references membership,
    request jsonb not null,
    search tsvector not null generated always as (search_document(legal_name || ' ' || reference, '')) stored)`,

  `create table registration_event (
    registration_id uuid not null references registration on delete cascade,
    position int not null,
    from_status text not null,
    to_status text not null,
    at timestamptz(3) not null,
    actor text not null,
    reason text,
    primary key (registration_id, position))`,

  `create table idempotency (
    key text not null,
    operation text not null,
    fingerprint text not null,
    status int,
    answer jsonb,
    created_at timestamptz(3) not null,
    primary key (operation, key))`,
];

const indexes = [
  'create index organisation_search on organisation using gin (search)',
  'create index organisation_area on organisation using gin (area)',
  'create index organisation_coverage on organisation using gin (coverage_nuts)',
  'create index organisation_sort on organisation (sort_key, id)',
  'create index programme_search on programme using gin (search)',
  'create index partnership_search on partnership using gin (search)',
  'create index partnership_programme_code on partnership_programme (programme_code)',
  'create index membership_partnership on membership (partnership_id)',
  'create index membership_organisation on membership (organisation_id)',
  'create index registration_search on registration using gin (search)',
  'create index registration_queue on registration (submitted_at, id)',
  // The same request twice is refused while the first is open, also when both arrive at once.
  `create unique index registration_pending on registration (tax_code, partnership_id) nulls not distinct
   where status in ('submitted', 'integration_requested', 'under_validation')`,
  'create index idempotency_age on idempotency (created_at)',
];

/** The registry: programmes, territories, organisations, partnerships, seats, registrations. */
export const foundation: Migration = {
  async up(database: Kysely<unknown>) {
    await sql`create extension if not exists btree_gist`.execute(database);
    for (const statement of [...functions, ...tables, ...indexes]) await sql.raw(statement).execute(database);
  },
};
