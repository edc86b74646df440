import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import type { IndicatorData, Language } from '@officine-coesione/contract';
import type { Database } from '../../../packages/server/src/database/database.ts';
import { catalogue } from '../../../packages/server/src/observatory/indicators/catalogue/index.ts';
import { observatoryHandlers } from '../../../packages/server/src/observatory/handlers.ts';
import { registryHandlers } from '../../../packages/server/src/registry/handlers.ts';
import { ask, clock, problemOf, validator } from '../ask.ts';
import { onEachEngine } from '../engines.ts';
import { requestOf, taxCodeNumber } from '../request.ts';

const data = (
  database: Database,
  indicatorCode: string,
  query: Record<string, unknown> = {},
  language: Language = 'it',
): Promise<IndicatorData> =>
  ask(observatoryHandlers(database, clock), 'showIndicatorData', {
    parameters: { indicatorCode },
    query,
    language,
  });

/** Value and status of a cell, found by its codes; the first one along the dimensions not named. */
const cell = (
  cube: IndicatorData,
  codes: Record<string, string>,
): readonly [number | null, string | undefined] => {
  const place = cube.id.reduce((offset, id, position) => {
    const code = codes[id] ?? Object.keys(cube.dimension[id]!.category.index)[0]!;
    return offset * cube.size[position]! + cube.dimension[id]!.category.index[code]!;
  }, 0);
  return [cube.value[place]!, cube.status[place]];
};

/** The reader of the format's own author, which has no types. */
const read = createRequire(import.meta.url)('jsonstat-toolkit') as (cube: unknown) => {
  class: string;
  n: number;
  Data(position: Record<string, string>): { value: number | null };
};

const basilicata = 'pr-fesr-fse-plus-basilicata-2021-2027';

onEachEngine('without filters: the whole country, by category, this year', async (database) => {
  const cube = await data(database, 'PART_N');
  assert.deepEqual(cube.id, [
    'INDICATOR',
    'PROGRAMME',
    'REF_AREA',
    'PARTNER_CATEGORY',
    'TERRITORIAL_LEVEL',
    'TIME_PERIOD',
  ]);
  assert.deepEqual(cube.size, [1, 1, 1, 5, 1, 1]);
  // 21 regions and provinces chair, 24 partners sit: 45 organisations, all in the present year.
  assert.deepEqual(cell(cube, {}), [45, 'P']);
  assert.deepEqual(
    ['A', 'B', 'C', 'D'].map((PARTNER_CATEGORY) => cell(cube, { PARTNER_CATEGORY })[0]),
    [23, 22, 2, 1],
  );
  assert.deepEqual(cube.extension.coverage, { counted: 39, total: 49 });
  assert.equal(cube.extension.demo, true);
  assert.equal(cube.extension.referenceDate, '2026-11-23');
  assert.equal(cube.extension.licence.url, 'https://creativecommons.org/licenses/by/4.0/');
  assert.equal(cube.source, 'Osservatorio Permanente sul Partenariato');
  assert.match(cube.note[0]!, /^Dati dimostrativi/);
  assert.match(cube.note.join('\n'), /categorie diverse/, 'one partner sits as A2, as C and as D');
  assert.equal(cube.note.length, 4);
  assert.deepEqual(await data(database, 'PART_N'), cube);
});

onEachEngine('the years of a committee follow its seats', async (database) => {
  const period = ['2026', '2021', '2022', '2023', '2024', '2025'];
  const cube = await data(database, 'PART_N', { programme: [basilicata], period });
  const years = period.toSorted();
  const of = (PARTNER_CATEGORY: string) =>
    years.map((TIME_PERIOD) => cell(cube, { PARTNER_CATEGORY, TIME_PERIOD })[0]);
  assert.deepEqual(of('_T'), [0, 1, 12, 11, 10, 10]);
  assert.deepEqual(of('A'), [0, 1, 2, 2, 2, 2]);
  assert.deepEqual(of('B'), [0, 0, 9, 8, 7, 7]);
  assert.deepEqual(of('D'), [0, 0, 1, 1, 1, 1]);
  assert.deepEqual(cell(cube, { TIME_PERIOD: '2025' })[1], undefined);
  assert.deepEqual(cell(cube, { TIME_PERIOD: '2026' })[1], 'P');
  const shares = await data(database, 'PART_SHARE', { programme: [basilicata], period });
  assert.deepEqual(cell(shares, { PARTNER_CATEGORY: 'B', TIME_PERIOD: '2025' }), [70, undefined]);
  assert.deepEqual(cell(shares, { PARTNER_CATEGORY: 'B', TIME_PERIOD: '2021' }), [null, 'M']);
  assert.deepEqual(shares.dimension['INDICATOR']?.category.unit, { PART_SHARE: { label: '%', decimals: 1 } });
});

onEachEngine('past years of seats without a first day are missing, not zero', async (database) => {
  const cube = await data(database, 'PART_N', {
    programme: ['por-basilicata-fesr-2014-2020'],
    period: ['2019', '2026'],
  });
  assert.deepEqual(cell(cube, { TIME_PERIOD: '2019' }), [null, 'O']);
  assert.deepEqual(cell(cube, { TIME_PERIOD: '2026' }), [24, 'P']);
  assert.equal(cube.extension.demo, false);
  assert.deepEqual(cube.extension.coverage, { counted: 1, total: 1 });
  assert.ok(cube.note.some((note) => note.includes('data di inizio')));
  assert.ok(!cube.note.some((note) => note.includes('dimostrativi')));
});

onEachEngine('several programmes and territories make several cells', async (database) => {
  const cube = await data(database, 'PART_N', {
    programme: ['_T', 'pr-fesr-umbria-2021-2027', 'psr-umbria-2014-2020'],
    territory: ['IT', 'ITI2', 'ITF5', 'ITI'],
  });
  assert.deepEqual(cube.size, [1, 3, 4, 5, 1, 1]);
  const at = (PROGRAMME: string, REF_AREA: string) => cell(cube, { PROGRAMME, REF_AREA });
  assert.deepEqual(at('_T', 'ITI2'), [1, 'P']);
  // Four regions; six organisations sit in the committees of two of them.
  assert.deepEqual(at('_T', 'ITI'), [10, 'P']);
  assert.deepEqual(at('_T', 'ITF5'), [25, 'P']);
  assert.deepEqual(at('pr-fesr-umbria-2021-2027', 'ITI2'), [1, 'P']);
  assert.deepEqual(at('pr-fesr-umbria-2021-2027', 'ITF5'), [null, 'O']);
  assert.deepEqual(at('psr-umbria-2014-2020', 'IT'), [null, 'O']);
  assert.equal(cube.dimension['PROGRAMME']?.category.label['_T'], 'Tutti i programmi');
  assert.equal(cube.dimension['REF_AREA']?.category.label['ITI2'], 'Umbria');
});

onEachEngine('labels and notes are in the language asked for', async (database) => {
  for (const [language, year, category] of [
    ['it', 'Anno', 'Società civile'],
    ['en', 'Year', 'Civil society'],
    ['de', 'Jahr', 'Zivilgesellschaft'],
    ['fr', 'Année', 'Société civile'],
    ['sl', 'Leto', 'Civilna družba'],
  ] as const) {
    const cube = await data(database, 'PART_N', {}, language);
    assert.equal(cube.dimension['TIME_PERIOD']?.label, year);
    assert.equal(cube.dimension['PARTNER_CATEGORY']?.category.label['C'], category);
  }
});

onEachEngine('a JSON-stat reader reads the same cube back', async (database) => {
  const cube = await data(database, 'PART_SHARE', { programme: [basilicata], period: ['2024', '2025'] });
  const dataset = read(cube);
  assert.equal(dataset.class, 'dataset');
  assert.equal(dataset.n, cube.value.length);
  assert.equal(dataset.Data({ PARTNER_CATEGORY: 'B', TIME_PERIOD: '2025' }).value, 70);
});

onEachEngine('what is not known is refused by name', async (database) => {
  assert.equal((await problemOf(data(database, 'PART_X'))).key, 'not-found');
  const wrong = { programme: ['_T', 'pr-atlantide'], territory: ['ITC9', 'ITF52'], period: ['2026', '2027'] };
  assert.deepEqual(await problemOf(data(database, 'PART_N', wrong)), {
    key: 'validation-failed',
    faults: [
      '#query/programme/1 unknown_reference',
      '#query/territory/0 unknown_reference',
      '#query/territory/1 unknown_reference',
      '#query/period/1 period_unknown',
    ],
  });
});

onEachEngine('the catalogue lists every indicator and shows each', async (database) => {
  const handlers = observatoryHandlers(database, clock);
  const first = await ask(handlers, 'searchIndicators', { query: { limit: 1 } });
  const rest = await ask(handlers, 'searchIndicators', { query: { limit: 200, cursor: first.nextCursor! } });
  assert.equal(rest.nextCursor, undefined);
  assert.deepEqual(
    [...first.items, ...rest.items].map(({ code }) => code),
    catalogue.map(({ definition }) => definition.code),
  );
  const shown = await ask(handlers, 'showIndicator', { parameters: { indicatorCode: 'PART_N' } });
  assert.deepEqual(shown, first.items[0]);
  const missing = ask(handlers, 'showIndicator', { parameters: { indicatorCode: 'NOPE' } });
  assert.equal((await problemOf(missing)).key, 'not-found');
});

onEachEngine('a validated registration counts one more, exactly, and not before', async (database) => {
  const registry = registryHandlers(database, clock);
  const programme = ['pr-fesr-marche-2021-2027'];
  const count = async (query: Record<string, unknown>, PARTNER_CATEGORY: string) =>
    cell(await data(database, 'PART_N', query), { PARTNER_CATEGORY })[0]!;
  const counts = async () => [
    await count({ programme }, '_T'),
    await count({ programme }, 'C'),
    await count({ programme }, 'B'),
    await count({}, '_T'),
  ];
  const before = await counts();
  const { items } = await ask(registry, 'searchPartnerships', { query: { programme } });
  await ask(registry, 'registerOrganisation', {
    body: requestOf({
      organisation: { taxCode: taxCodeNumber(21) },
      adhesion: { partnershipId: items[0]!.id, category: 'C1' },
    }),
  });
  assert.deepEqual(await counts(), before);
  const { items: registrations } = await ask(registry, 'searchRegistrations');
  await ask(registry, 'validateRegistration', {
    parameters: { registrationId: registrations[0]!.id },
    body: {},
    principal: validator,
  });
  assert.deepEqual(
    await counts(),
    [1, 1, 0, 1].map((more, place) => before[place]! + more),
  );
  const cube = await data(database, 'PART_SHARE', { programme });
  assert.deepEqual(cell(cube, { PARTNER_CATEGORY: 'C' }), [50, 'P']);
});

onEachEngine('cooperation bodies get a category of their own where there are any', async (database) => {
  await database.updateTable('membership').set({ category: 'E1' }).where('category', '=', 'C1').execute();
  const cube = await data(database, 'PART_N', { programme: ['pr-fesr-marche-2021-2027'] });
  assert.deepEqual(Object.keys(cube.dimension['PARTNER_CATEGORY']!.category.index), [
    '_T',
    'A',
    'B',
    'C',
    'D',
    'E',
  ]);
  assert.equal(cell(cube, { PARTNER_CATEGORY: 'E' })[0], 1);
});
