import assert from 'node:assert/strict';
import { mostContextBytes } from '@officine-coesione/contract';
import type { AnswerOf, BodyOf } from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { Database } from '../../../packages/server/src/database/database.ts';
import type { Principal } from '../../../packages/server/src/handler.ts';
import { observatoryHandlers } from '../../../packages/server/src/observatory/handlers.ts';
import { outliersIn } from '../../../packages/server/src/observatory/context/outliers.ts';
import { problemOf } from '../ask.ts';
import { onEachEngine } from '../engines.ts';
import { call, today } from './consulting.ts';

const analyst: Principal = { subject: 'analyst-1', roles: ['observatory_analyst'], scopes: '*' };

type DataSet = AnswerOf<'loadContextData'>;
type Mapping = NonNullable<BodyOf<'registerContextDataSet'>['mapping']>;

const register = (database: Database, code: string, mapping?: Mapping) =>
  call(database, 'registerContextDataSet', {
    principal: analyst,
    body: {
      code,
      title: { it: 'Popolazione', en: 'Population' },
      source: { title: 'Istat', url: 'https://demo.istat.it/' },
      licence: { title: 'CC BY 3.0 IT', url: 'https://creativecommons.org/licenses/by/3.0/it/' },
      attribution: 'Istat, demo.istat.it',
      mapping,
    },
  });

const load = async (database: Database, { code, version }: DataSet, text: string, mediaType = 'text/csv') => {
  const { body } = await observatoryHandlers(database, () => new Date(today)).loadContextData({
    parameters: { contextDataSetCode: code },
    query: {},
    content: { content: new Blob([text]).stream(), mediaType },
    language: 'it',
    principal: analyst,
    ifVersion: version,
    url: '',
  } as never);
  return body;
};

const step = (
  database: Database,
  id: 'publishContextData' | 'amendContextDataSet',
  seen: DataSet,
  body: object,
) =>
  call(database, id, {
    parameters: { contextDataSetCode: seen.code },
    ifVersion: seen.version,
    principal: analyst,
    body,
  });

const check = (database: Database, code: string) =>
  call(database, 'checkContextData', { parameters: { contextDataSetCode: code }, principal: analyst });

const data = (database: Database, contextDataSetCode: string, query = {}) =>
  call(database, 'showContextData', { parameters: { contextDataSetCode }, query });

const mapping = { territory: 'REF_AREA', time: 'TIME_PERIOD', unit: 'n', only: { SEX: 'T' } };
const areas = ['ITF4', 'ITF5', 'ITF6'];
const years = ['2024', '2025'];
const value = (area: number, year: number) => 100 * (area + 1) + year;

const csv = [
  'REF_AREA;SEX;TIME_PERIOD;value',
  ...areas.flatMap((area, a) =>
    years.flatMap((year, y) => [`${area};T;${year};${value(a, y)}`, `${area};F;${year};1`]),
  ),
].join('\n');

const sdmxCsv = [
  'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA: Territory,SEX: Sex,TIME_PERIOD: Year,OBS_VALUE: Value,OBS_STATUS: Status',
  ...areas.flatMap((area, a) =>
    years.map(
      (year, y) =>
        `dataflow,IT1:POP(1.0),R,${area}: Regione,T: Total,${year}: ${year},${value(a, y)},A: Normal`,
    ),
  ),
].join('\r\n');

const codes = (ids: readonly string[]) => ids.map((id) => ({ id, name: id }));

const sdmxJson = (version: 1 | 2) => {
  const structure = {
    dimensions: {
      dataSet: [],
      series: [
        { id: 'REF_AREA', name: 'Territory', values: codes(areas) },
        { id: 'SEX', name: 'Sex', values: codes(['T']) },
      ],
      observation: [{ id: 'TIME_PERIOD', name: 'Year', values: codes(years) }],
    },
  };
  const series = Object.fromEntries(
    areas.map((_, a) => [
      `${a}:0`,
      { observations: Object.fromEntries(years.map((_year, y) => [y, [value(a, y), 0]])) },
    ]),
  );
  return JSON.stringify({
    meta: {},
    data:
      version === 1
        ? { structure, dataSets: [{ series }] }
        : { structures: [structure], dataSets: [{ structure: 0, series }] },
  });
};

const jsonStat = (change: object = {}) => ({
  version: '2.0',
  class: 'dataset',
  id: ['REF_AREA', 'SEX', 'TIME_PERIOD'],
  size: [3, 1, 2],
  dimension: {
    REF_AREA: { label: 'Territory', category: { index: areas } },
    SEX: { label: 'Sex', category: { index: ['T'] } },
    TIME_PERIOD: { label: 'Year', category: { index: years } },
  },
  value: areas.flatMap((_, a) => years.map((_year, y) => value(a, y))),
  ...change,
});

const sent: readonly (readonly [name: string, text: string, mediaType: string])[] = [
  ['csv', csv, 'text/csv'],
  ['sdmx-csv', sdmxCsv, 'application/vnd.sdmx.data+csv'],
  ['sdmx-json-1', sdmxJson(1), 'application/vnd.sdmx.data+json'],
  ['sdmx-json-2', sdmxJson(2), 'application/vnd.sdmx.data+json'],
  ['json-stat', JSON.stringify(jsonStat()), 'application/json'],
];

onEachEngine('the same figures come out of every form they can be sent in', async (database) => {
  for (const [name, text, mediaType] of sent) {
    const registered = await register(database, name, mapping);
    assert.equal((await problemOf(data(database, name))).key, 'not-found');
    const loaded = await load(database, registered, text, mediaType);
    assert.equal(loaded.columns.find(({ column }) => column === 'REF_AREA')?.count, 3, name);
    assert.deepEqual((await check(database, name)).findings, [], name);
    const published = await step(database, 'publishContextData', loaded, {});
    assert.deepEqual([published.status, published.edition], ['published', 1], name);
    const cube = await data(database, name);
    assert.deepEqual(cube.id, ['MEASURE', 'REF_AREA', 'TIME_PERIOD'], name);
    assert.deepEqual(cube.value, [100, 101, 200, 201, 300, 301], name);
    assert.equal(cube.dimension['REF_AREA']!.category.label['ITF5'], 'Basilicata', name);
    assert.deepEqual(cube.extension.licence.title, 'CC BY 3.0 IT');
    const some = await data(database, name, { territory: ['ITF5'], period: ['2025'] });
    assert.deepEqual(some.value, [201]);
  }
  assert.deepEqual((await problemOf(data(database, 'csv', { territory: ['ITC1'] }))).faults, [
    '#query/territory/0 unknown_reference',
  ]);
});

onEachEngine('a new edition leaves the one before as it was, also in the database', async (database) => {
  const before = await data(database, 'csv', { edition: 1 });
  const { items } = await call(database, 'searchContextDataSetRecords', { principal: analyst });
  const seen = items.find(({ code }) => code === 'csv')!;
  const loaded = await load(database, seen, csv.replace('ITF4;T;2024;100', 'ITF4;T;2024;150'));
  await step(database, 'publishContextData', loaded, { reason: 'Una rettifica della fonte' });
  assert.equal((await data(database, 'csv')).value[0], 150);
  assert.deepEqual(await data(database, 'csv', { edition: 1 }), before);
  await assert.rejects(sql`update context_edition set edition = 9`.execute(database), /append-only/);
  await assert.rejects(sql`delete from context_edition`.execute(database), /append-only/);
});

onEachEngine('a trial names what is wrong, and keeps it from being published', async (database) => {
  const registered = await register(database, 'faulty', {
    territory: 'area',
    time: 'year',
    additive: true,
    territoryCodes: { Lucania: 'ITF5', Padania: '' },
  });
  const rows = [
    'area,year,value',
    'Lucania,2024,10',
    'ITF5,2024,11',
    'Padania,2024,9',
    'Atlantis,2024,12',
    'ITF4,duemila,13',
    'ITF6,2024,molti',
    'ITF6,2025,:',
  ];
  const loaded = await load(database, registered, rows.join('\n'));
  const report = await check(database, 'faulty');
  assert.deepEqual(
    report.findings.map(({ severity, code, row }) => [severity, code, row]),
    [
      ['error', 'context_repeated', 3],
      ['error', 'context_not_a_number', 7],
      ['error', 'context_unknown_territory', 5],
      ['error', 'context_unknown_time', 6],
    ],
  );
  assert.match(report.findings[2]!.message, /Atlantis/);
  const { faults } = await problemOf(step(database, 'publishContextData', loaded, {}));
  assert.deepEqual(faults, ['/file context_faulty']);
  const amended = await step(database, 'amendContextDataSet', loaded, {
    mapping: { territory: 'zona', time: 'year' },
  });
  assert.deepEqual((await problemOf(check(database, 'faulty'))).faults, [
    '/mapping/territory context_column',
  ]);
  await step(database, 'amendContextDataSet', amended, { mapping: null });
  assert.deepEqual((await problemOf(check(database, 'faulty'))).faults, ['/mapping context_no_mapping']);
  assert.deepEqual((await problemOf(register(database, 'faulty'))).faults, ['/code key_taken']);
});

onEachEngine('outliers and totals that do not add up are warned of', async (database) => {
  const regions = await database
    .selectFrom('territory')
    .select(['code', 'parent_code'])
    .where('level', '=', 'nuts2')
    .orderBy('code')
    .execute();
  const parts = regions.map(({ code }, place) => [code, code === 'ITC1' ? 99_000 : 1000 + place] as const);
  const south = regions
    .filter(({ parent_code: parent }) => parent === 'ITF')
    .reduce((all, { code }) => all + parts.find(([one]) => one === code)![1], 0);
  const text = (total: number) =>
    ['area,year,value', ...[...parts, ['ITF', total] as const].map(([a, v]) => `${a},2025,${v}`)].join('\n');
  const registered = await register(database, 'strange', { territory: 'area', time: 'year', additive: true });
  const right = await load(database, registered, text(south));
  const strange = async () => (await check(database, 'strange')).findings.map(({ code }) => code);
  assert.deepEqual(
    (await strange()).filter((code) => code === 'context_total'),
    [],
  );
  assert.ok((await strange()).includes('context_outlier'));
  await load(database, right, text(south + 40));
  const { findings, errors, outlierRule } = await check(database, 'strange');
  assert.equal(errors, 0);
  assert.match(findings.find(({ code }) => code === 'context_total')!.message, new RegExp(`${south + 40}`));
  assert.match(outlierRule, /median.*k = 5/);
  assert.deepEqual(outliersIn([1, 2, 3, 4, 5, 6, 7, 100]), { median: 4.5, places: [7] });
  assert.deepEqual(outliersIn([1, 1, 1, 1, 1, 1, 1, 100]).places, []);
});

onEachEngine('files that cannot be read are told what is wrong and where', async (database) => {
  const seen = await register(database, 'unreadable', mapping);
  const wrong = async (text: string, mediaType = 'application/json') =>
    (await problemOf(load(database, seen, text, mediaType))).faults;
  assert.deepEqual(await wrong('{"class": '), [' invalid_json']);
  assert.deepEqual(await wrong('[]'), [' context_format']);
  assert.deepEqual(await wrong(JSON.stringify(jsonStat({ size: [3, 1] }))), [' context_format']);
  assert.deepEqual(await wrong(JSON.stringify(jsonStat({ size: [1000, 1000, 2] }))), [' context_too_many']);
  assert.deepEqual(await wrong(sdmxJson(2).replace('"2:0"', '"9:0"')), [' context_format']);
  assert.deepEqual(await wrong('a,b\n', 'text/csv'), [' import_empty']);
  assert.deepEqual(await wrong('a,b\n"1,2\n', 'text/csv'), [' import_quotes']);
  const large = `area,year,value\n${'x'.repeat(1000)}\n`.repeat(mostContextBytes / 1000);
  assert.equal((await problemOf(load(database, seen, large, 'text/csv'))).key, 'payload-too-large');
});
