import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import { checkTaxCode } from '@officine-coesione/contract';
import { openDatabase } from '../../../packages/server/src/database/database.ts';
import { DatabaseError } from '../../../packages/server/src/database/database-error.ts';
import { migrate } from '../../../packages/server/src/database/migrations/index.ts';
import { seed } from '../../../packages/server/src/database/seed/seed.ts';
import type { Tables } from '../../../packages/server/src/database/tables.ts';
import { onEachEngine } from '../engines.ts';

const directories: string[] = [];
const newDirectory = (): string => {
  const directory = mkdtempSync(join(tmpdir(), 'oc-data-'));
  directories.push(directory);
  return directory;
};
after(() => {
  for (const directory of directories) rmSync(directory, { recursive: true });
});

test('a new database can do without the demonstration', async () => {
  const database = await openDatabase({ demonstration: false });
  try {
    for (const table of ['partnership', 'membership', 'organisation', 'programme'] as const)
      assert.deepEqual(
        await database.selectFrom(table).select('id').where('demo', '=', true).execute(),
        [],
        table,
      );
    const count = async (table: keyof Tables) =>
      (await database.selectFrom(table).selectAll().execute()).length;
    for (const table of ['meeting', 'consultation', 'contribution', 'document'] as const)
      assert.equal(await count(table), 0, table);
    assert.equal(await count('partnership'), 1);
    assert.equal(await count('partnership_programme'), 1);
    assert.equal(await count('membership'), 24);
    assert.equal(await count('programme'), 152);
  } finally {
    await database.close();
  }
});

const refusal = (pattern: RegExp) => (error: unknown) => {
  assert.ok(error instanceof DatabaseError, String(error));
  assert.equal(error.name, 'DatabaseError');
  assert.match(error.message, pattern);
  assert.doesNotMatch(error.message, /\n|segreta/);
  return true;
};

onEachEngine('both drivers read every type alike', async (database) => {
  const { rows } =
    await sql`select 9007199254740991::int8 as int8, count(*) as count, 12.5::numeric as numeric,
    '2026-03-29'::date as date, '2026-03-29 01:30:00.123+02'::timestamptz as instant, array['a', 'à'] as texts,
    array['0192f0c0-0000-7000-8000-000000000001'::uuid] as uuids, '{"a": [1]}'::jsonb as json, true as yes,
    0.5::float8 as float, null as nothing from (values (1), (2)) as two`.execute(database);
  assert.deepEqual(
    { ...(rows[0] as object) },
    {
      int8: 9007199254740991,
      count: 2,
      numeric: 12.5,
      date: '2026-03-29',
      instant: '2026-03-28T23:30:00.123Z',
      texts: ['a', 'à'],
      uuids: ['0192f0c0-0000-7000-8000-000000000001'],
      json: { a: [1] },
      yes: true,
      float: 0.5,
      nothing: null,
    },
  );
});

onEachEngine('an instant is UTC whatever zone the session is in', async (database) => {
  await database.transaction().execute(async (transaction) => {
    await sql`set local time zone 'Asia/Kolkata'`.execute(transaction);
    const { rows } = await sql<{
      at: string;
    }>`select '2026-01-01T00:00:00Z'::timestamptz as at`.execute(transaction);
    assert.equal(rows[0]?.at, '2026-01-01T00:00:00.000Z');
  });
});

onEachEngine('the seed holds what the sources hold', async (database) => {
  const { rows } = await sql<Record<string, number>>`select
    (select count(*) from programme) as programmes,
    (select count(*) from programme where level = 'regional') as regional,
    (select count(*) from programme where level = 'regional' and managing_authority_id is null) as orphans,
    (select count(*) from programme where kind in ('PN', 'PR')) as recent,
    (select count(*) from programme where not (details ->> 'esif')::boolean) as apart,
    (select count(*) from territory where level = 'country') as countries,
    (select count(*) from territory where level = 'nuts1') as nuts1,
    (select count(*) from territory where level = 'nuts2') as nuts2,
    (select count(distinct details ->> 'istatCode') from territory where level = 'nuts2') as regions,
    (select count(*) from territory where level = 'nuts3') as nuts3,
    (select count(*) from organisation where tax_code is not null) as bodies,
    (select count(*) from organisation where tax_code is null) as partners,
    (select count(*) from partnership where demo and type = 'monitoring_committee') as committees,
    (select count(*) from partnership where not demo) as real,
    (select count(*) from membership where not demo) as seats,
    (select count(*) from membership where role = 'chair') as chairs,
    (select count(*) from membership join partnership on partnership.id = partnership_id
      where membership.demo <> partnership.demo) as mixed`.execute(database);
  assert.deepEqual(
    { ...rows[0] },
    {
      programmes: 152,
      regional: 98,
      orphans: 0,
      recent: 48,
      apart: 1,
      countries: 1,
      nuts1: 5,
      nuts2: 21,
      regions: 20,
      nuts3: 107,
      bodies: 21,
      partners: 24,
      committees: 48,
      real: 1,
      seats: 24,
      chairs: 38,
      mixed: 0,
    },
  );
  const bodies = await database
    .selectFrom('organisation')
    .select('tax_code')
    .where('tax_code', 'is not', null)
    .execute();
  for (const { tax_code } of bodies) assert.ok(checkTaxCode(tax_code!).valid, tax_code!);
});

onEachEngine('a second start changes nothing', async (database) => {
  await migrate(database);
  await seed(database, true);
  const { count } = await database
    .selectFrom('programme')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  assert.equal(count, 152);
  await database.ready();
});

onEachEngine('transactions at once do not mix', async (database) => {
  const rename = (title: string, fails: boolean) =>
    database.transaction().execute(async (transaction) => {
      await transaction.updateTable('territory').set({ title }).where('code', '=', 'ITC').execute();
      if (fails) throw new Error('undone');
    });
  const results = await Promise.allSettled([
    rename('Nord-ovest', false),
    rename('Altrove', true),
    database.selectFrom('territory').select('title').where('code', '=', 'ITC').executeTakeFirstOrThrow(),
  ]);
  assert.deepEqual(
    results.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled'],
  );
  const row = await database.selectFrom('territory').select('title').where('code', '=', 'ITC').execute();
  assert.deepEqual(row, [{ title: 'Nord-ovest' }]);
});

test('a directory serves one process at a time, and keeps the data', async () => {
  const dataDirectory = newDirectory();
  const first = await openDatabase({ dataDirectory });
  await first.updateTable('territory').set({ title: 'Prova' }).where('code', '=', 'ITF5').execute();
  await assert.rejects(openDatabase({ dataDirectory }), refusal(/è in uso dal processo \d+/));
  await first.close();
  // The lock of a process that died, with a pid that no process can have.
  writeFileSync(join(dataDirectory, 'database.lock'), '999999999');
  const second = await openDatabase({ dataDirectory });
  const row = await second.selectFrom('territory').select('title').where('code', '=', 'ITF5').execute();
  assert.deepEqual(row, [{ title: 'Prova' }]);
  await second.close();
});

test('a directory held by another living process is refused', async () => {
  const dataDirectory = newDirectory();
  writeFileSync(join(dataDirectory, 'database.lock'), String(process.ppid));
  await assert.rejects(openDatabase({ dataDirectory }), refusal(new RegExp(`processo ${process.ppid}`)));
});

test('a directory that cannot be written is refused', async () => {
  const file = join(newDirectory(), 'file');
  writeFileSync(file, '');
  await assert.rejects(openDatabase({ dataDirectory: join(file, 'data') }), refusal(/non è scrivibile/));
});

test('a server that does not answer is told without its credentials', async () => {
  const databaseUrl = 'postgres://anna:segreta@127.0.0.1:1/registro';
  await assert.rejects(
    openDatabase({ databaseUrl }),
    refusal(/127\.0\.0\.1:1\/registro non risponde \(ECONNREFUSED\)/),
  );
  await assert.rejects(
    openDatabase({ databaseUrl: 'mysql://anna:segreta@host/x' }),
    refusal(/postgres:\/\//),
  );
  await assert.rejects(openDatabase({ databaseUrl: 'segreta' }), refusal(/postgres:\/\//));
});
