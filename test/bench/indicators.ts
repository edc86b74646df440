import { sql } from 'kysely';
import { openDatabase } from '../../packages/server/src/database/database.ts';
import type { Database } from '../../packages/server/src/database/database.ts';
import { refreshFacts } from '../../packages/server/src/observatory/indicators/facts-store.ts';
import { observatoryHandlers } from '../../packages/server/src/observatory/handlers.ts';
import { startPostgresql } from '../postgresql.ts';
import { ask, clock } from '../server/ask.ts';

const programmes = Number(process.env['BENCH_PROGRAMMES'] ?? 152);
const seats = 20_000;
const meetings = Number(process.env['BENCH_MEETINGS'] ?? 50);

const today = '2026-11-23';

/** A committee for each programme with its share of the seats, and as many meetings as make a million attendances. */
const statements = [
  `create temporary table bench_programme as
   select code, gen_random_uuid() as partnership_id, number from (
     select code, row_number() over (order by code)::int as number from programme) as numbered
   where number <= ${programmes}`,
  `insert into partnership (id, created_at, updated_at, type, title, category_scheme, open_to_adhesion, status, details)
   select partnership_id, now(), now(), 'monitoring_committee', 'Comitato ' || number, 'CPR-2021', false, 'published',
     '{"legalBasis":[],"phases":[],"validation":{"status":"validated"},"sources":[]}' from bench_programme`,
  'insert into partnership_programme select partnership_id, code from bench_programme',
  `insert into organisation (id, created_at, updated_at, legal_name, tags, coverage_nuts, search_labels, status, details)
   select gen_random_uuid(), now(), now(), 'Ente ' || n, '{}', case when n % 3 = 0 then '{IT}'::text[] else '{ITF5}' end,
     '', 'published', jsonb_build_object('territorialLevel', (array['national','regional','provincial','municipal'])
       [1 + n % 4], 'smallLocalAuthority', n % 10 = 0, 'sources', '[]'::jsonb)
   from generate_series(1, 8000) as n`,
  `insert into membership (id, created_at, updated_at, partnership_id, organisation_id, category, category_scheme,
     category_validated, role, voting, valid_from, valid_to, tags, status, details)
   select gen_random_uuid(), now(), now(), partnership_id, organisation.id,
     (array['A1','A3','A4','B1','B2','B3','C1','C2','C3','D'])[1 + n % 10], 'CPR-2021', true, 'voting_member', true,
     '2021-01-01', case when n % 20 = 0 then '2025-06-30'::date end, '{}', 'published',
     '{"seats":1,"representsOrganisationIds":[],"involvedInPreparation":false}'
   from generate_series(0, ${seats - 1}) as n
   join bench_programme on bench_programme.number = 1 + n % ${programmes}
   join (select id, row_number() over (order by id) as place from organisation where legal_name like 'Ente %')
     as organisation on organisation.place = 1 + (n / ${programmes} * 61 + n % ${programmes} * 53) % 8000`,
  `insert into meeting (id, created_at, updated_at, partnership_id, title, mode, starts_at, convened_at, urgent, status,
     languages, accessibility_measures, agenda)
   select gen_random_uuid(), now(), now(), partnership_id, 'Seduta ' || n, 'hybrid', at, at - interval '20 days', false,
     'held', '{it}', '{}', '[{"id":"00000000-0000-7000-8000-000000000000","title":"Punto"}]'
   from bench_programme cross join generate_series(1, ${meetings}) as n
   cross join lateral (select timestamptz '2021-02-01 09:00Z' + n * interval '42 days' as at) as time`,
  `insert into attendance (meeting_id, membership_id, present, excused, mode)
   select meeting.id, membership.id, there, false, case when there then 'in_person' end
   from meeting join membership on membership.partnership_id = meeting.partnership_id
   cross join lateral (select abs(hashint8(hashtext(meeting.id::text || membership.id::text))) % 4 > 0 as there) as drawn`,
  'analyze',
];

const timed = async <Result>(what: string, run: () => Promise<Result>): Promise<Result> => {
  const start = performance.now();
  const result = await run();
  const took = performance.now() - start;
  console.log(
    `  ${what.padEnd(64)} ${took < 1000 ? `${took.toFixed(0)} ms` : `${(took / 1000).toFixed(1)} s`}`,
  );
  return result;
};

const figures = (database: Database, indicatorCode: string, query: object) =>
  ask(observatoryHandlers(database, clock), 'showIndicatorData', {
    parameters: { indicatorCode },
    query: { ...query },
  });

/** Counting everything the indicators rest on, and counting again after one change, on PostgreSQL. */
export const indicatorsBenchmark = async (): Promise<void> => {
  const { url, stop } = await startPostgresql();
  const database = await openDatabase({ databaseUrl: url, demonstration: false });
  try {
    // One connection: the table of programmes is temporary.
    await database.connection().execute(async (connection) => {
      for (const statement of statements) await sql.raw(statement).execute(connection);
    });
    const { rows } = await sql<{ memberships: number; attendances: number }>`
      select (select count(*) from membership) as memberships, (select count(*) from attendance) as attendances`.execute(
      database,
    );
    const { memberships, attendances } = rows[0]!;
    const number = (value: number) => value.toLocaleString('en');
    console.log(
      `\nIndicators of ${programmes} programmes, ${number(memberships)} memberships, ${number(attendances)} attendances`,
    );
    const refresh = (day = today) => refreshFacts(database, new Date(`${day}T09:00:00Z`), day);
    await timed('count everything', refresh);
    await timed('count the present year on a new day', () => refresh('2026-11-24'));
    await refresh();
    await sql`update attendance set present = true, mode = 'online', excused = false
      where (meeting_id, membership_id) = (select meeting_id, membership_id from attendance limit 1)`.execute(
      database,
    );
    await timed('count again after one attendance', refresh);
    for (const [code, query] of [
      ['ATT_CAT', { period: ['2023', '2024', '2025', '2026'] }],
      ['PART_N', { period: ['2023', '2024', '2025', '2026'] }],
      ['PART_N', {}],
      ['GEN', {}],
    ] as const)
      await timed(`answer ${code} ${JSON.stringify(query)}`, () => figures(database, code, query));
  } finally {
    await database.close();
    await stop();
  }
};
