import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { openDatabase } from '../../packages/server/src/database/database.ts';
import type { Tables } from '../../packages/server/src/database/tables.ts';
import {
  candidatesOf,
  comparedOf,
  keysOfStored,
  sharing,
} from '../../packages/server/src/registry/duplicates/candidates.ts';
import type { Compared } from '../../packages/server/src/registry/duplicates/compared.ts';
import { startPostgresql } from '../postgresql.ts';

const size = Number(process.env['BENCH_ORGANISATIONS'] ?? 1_000_000);
const calls = 200;

/**
 * Organisations with names as bodies have them: a kind, a subject, often a rare word, often a place. Words follow the
 * long tail of real names: few are common, most are rare. Four in five have certified mail, half of them at a
 * provider open to all. The server makes them: a million rows do not travel.
 */
const generate = async (database: Kysely<Tables>, from: number, to: number): Promise<void> => {
  await sql`
    insert into organisation (id, created_at, updated_at, legal_name, acronym, tax_code, vat_number, legal_form,
      tags, coverage_nuts, office_nuts3, search_labels, status, details)
    select gen_random_uuid(), now(), now(),
      concat_ws(' ', kind, 'per'::text, subject, '"' || rare || '"', 'di ' || place.title, form),
      case when n % 7 = 0 then upper(left(md5('a' || n), 5)) end,
      lpad((n * 9973 % 100000000000)::text, 11, '0'), case when n % 3 = 0 then lpad((n * 7919)::text, 11, '0') end,
      '1.7.10', '{}', array[left(place.code, 4)], place.code, '', 'published',
      jsonb_build_object('registeredOffice', jsonb_build_object('municipality', place.title, 'nuts3', place.code,
        'country', 'IT'), 'smallLocalAuthority', false, 'sources', '[]'::jsonb, 'phone', '+39 0' || 60000000 + n)
        || case when n % 5 <> 0 then jsonb_build_object('pec', case when n % 2 = 0 then 'ente' || n || '@pec.it'
          else 'protocollo@pec.' || rare || n % 90000 || '.it' end) else '{}' end
        || case when n % 5 < 2 then jsonb_build_object('website', 'https://www.' || rare || n % 90000 || '.it') else '{}' end
    from generate_series(${sql.lit(from)}::bigint, ${sql.lit(to)}::bigint) as n
    cross join lateral (select
      (array['Associazione','Associazione culturale','Fondazione','Comitato','Cooperativa sociale','Circolo','Comune',
        'Unione di comuni','Istituto comprensivo','Parrocchia','Pro Loco','Consorzio','Federazione','Ordine',
        'Gruppo di azione locale','Associazione sportiva'])[1 + abs(hashint8(n)) % 16] as kind,
      (array['ambiente','turismo','lavoro','giovani','sviluppo','cultura','agricoltura','famiglia','salute','ricerca',
        'innovazione','volontariato','sport','montagna','mare','musica','teatro','storia','pace','diritti','anziani',
        'scuola','energia','artigianato'])[1 + abs(hashint8(n * 31)) % 24] as subject,
      (array['srl','ETS','ODV','APS','Onlus',null,null,null])[1 + abs(hashint8(n * 17)) % 8] as form,
      -- The square makes small numbers, so common words, likelier than great ones.
      (select string_agg((array['ba','ro','ti','ve','lu','ma','ne','so','ca','di','gi','fa','po','ri','zu','le'])
          [1 + (rank >> shift & 15)], '' order by shift)
        from (select (power(abs(hashint8(n * 101)) / 2147483648.0, 2) * 60000)::int as rank) as word,
        generate_series(0, 12, 4) as shift) as rare) as name
    cross join lateral (select code, title from bench_place
      where number = abs(hashint8(n * 13)) % (select count(*) from bench_place)) as place`.execute(database);
};

/** As another programme would write it: no tax code, no legal form, one word mistyped, another address. */
const variantOf = ({ taxCode: _code, vatNumber: _vat, phone: _phone, ...record }: Compared): Compared => ({
  ...record,
  legalName: record.legalName.replace(/ (?:srl|ETS|ODV|APS|Onlus)$/, '').replace('Associazione', 'Ass.'),
  pec: undefined,
  website: undefined,
});

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;

/** How long it takes to find who a record may be, among a million organisations on PostgreSQL. */
export const duplicatesBenchmark = async (): Promise<void> => {
  console.log(`\nDuplicates among ${size.toLocaleString('en')} organisations, PostgreSQL`);
  const { url, stop } = await startPostgresql();
  const database = await openDatabase({ databaseUrl: url });
  try {
    const started = performance.now();
    await sql`create table bench_place as select (row_number() over (order by code) - 1)::int as number, code, title
      from territory where level = 'nuts3'`.execute(database);
    await database.connection().execute(async (connection) => {
      // Triggers and the indexes of other searches would take most of the time.
      await sql`set session_replication_role = replica`.execute(connection);
      for (const index of ['search', 'area', 'coverage', 'sort'])
        await sql`drop index ${sql.ref(`organisation_${index}`)}`.execute(connection);
      const step = Math.min(size, 50_000);
      for (let from = 1; from <= size; from += step) await generate(connection, from, from + step - 1);
      // Keys come in no order: indexes are made faster than they are kept.
      await sql`alter table organisation_key drop constraint organisation_key_pkey`.execute(connection);
      await sql`drop index organisation_key_organisation`.execute(connection);
      await sql`insert into organisation_key (key, organisation_id) select key, organisation.id from organisation
        cross join lateral (select distinct key from blocking_keys(organisation) as key) as keys
        where organisation.id not in (select organisation_id from organisation_key)`.execute(connection);
      await sql`set maintenance_work_mem = '512MB'`.execute(connection);
      await sql`alter table organisation_key add primary key (key, organisation_id)`.execute(connection);
      await sql`create index organisation_key_organisation on organisation_key (organisation_id)`.execute(
        connection,
      );
      await sql`set session_replication_role = origin`.execute(connection);
      await sql`vacuum analyze organisation, organisation_key`.execute(connection);
    });
    const { rows: sizes } = await sql<{ keys: number; bytes: string }>`select count(*)::int as keys,
      pg_size_pretty(pg_total_relation_size('organisation_key')) as bytes from organisation_key`.execute(
      database,
    );
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    console.log(`  made in ${seconds} s; ${sizes[0]!.keys.toLocaleString('en')} keys, ${sizes[0]!.bytes}`);

    const sample = await database
      .selectFrom('organisation')
      .selectAll()
      .where('office_nuts3', 'is not', null)
      .where(sql<boolean>`hashtext(id::text) % ${sql.lit(Math.max(1, Math.floor(size / calls / 2)))} = 0`)
      .limit(calls)
      .execute();
    for (const [what, changed] of [
      ['as it is', (record: Compared) => record],
      ['as another list has it', variantOf],
    ] as const) {
      const times: number[] = [];
      let found = 0;
      for (const row of sample) {
        const record = changed(comparedOf(row));
        const start = performance.now();
        const candidates = await candidatesOf(database, record);
        times.push(performance.now() - start);
        if (candidates.some(({ organisation }) => organisation.id === row.id)) found += 1;
      }
      const sorted = times.toSorted((a, b) => a - b);
      console.log(
        `  ${what.padEnd(24)} median ${at(sorted, 0.5).toFixed(1)} ms, p95 ${at(sorted, 0.95).toFixed(1)} ms, most ${at(sorted, 1).toFixed(1)} ms; ${found} of ${sample.length} found themselves`,
      );
    }
    const query = sharing(keysOfStored(sample[0]!.id), sample[0]!.id);
    const plan = await sql<Record<string, string>>`explain (analyze, buffers) ${query}`.execute(database);
    console.log(`\n${plan.rows.map((row) => `  ${row['QUERY PLAN']}`).join('\n')}`);
  } finally {
    await database.close();
    await stop();
  }
};
