import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CubeError, openCube, type CubeErrorCode, type JsonStatDataset } from '@officine-coesione/figures';
import { attendance } from './partners.ts';
import { PUBLISHED, published } from './published.ts';

const good = attendance();

/** The good document with another time dimension. */
const time = (change: unknown): unknown => ({
  ...good,
  dimension: { ...good.dimension, TIME_PERIOD: change },
});
const category = (change: object): unknown => time({ category: { index: ['2020', '2021'], ...change } });

const cases: readonly [CubeErrorCode, pointer: string, document: unknown][] = [
  ['not-a-dataset', '', null],
  ['not-a-dataset', '', 'dataset'],
  ['not-a-dataset', '', [good]],
  ['not-a-dataset', '/class', {}],
  ['not-a-dataset', '/class', { ...good, class: 'dimension' }],
  ['not-a-dataset', '/class', { version: '2.0', class: 'collection', link: { item: [good] } }],
  // As before JSON-stat 2.0.
  ['not-a-dataset', '/class', { dataset: { ...good, version: undefined, class: undefined } }],
  ['not-a-dataset', '/version', { ...good, version: '1.3' }],
  ['not-a-dataset', '/version', { ...good, version: 2 }],
  ['bad-size', '/id', { ...good, id: undefined }],
  ['bad-size', '/id', { ...good, id: ['INDICATOR', 'TIME_PERIOD', 'TIME_PERIOD'] }],
  ['bad-size', '/id', { ...good, id: ['INDICATOR', 1, 'TIME_PERIOD'] }],
  ['bad-size', '/size', { ...good, size: undefined }],
  ['bad-size', '/size', { ...good, size: [1, 3] }],
  ['bad-size', '/size', { ...good, size: [1, 3, 1.5] }],
  ['bad-size', '/size', { ...good, size: [1, 3, -2] }],
  ['bad-size', '/size', { ...good, size: ['1', '3', '2'] }],
  ['bad-size', '/size', { ...good, size: [1e9, 1e9, 1e9] }],
  ['bad-dimension', '/dimension/INDICATOR/category', { ...good, dimension: undefined }],
  ['bad-dimension', '/dimension/INDICATOR/category', { ...good, dimension: {} }],
  ['bad-dimension', '/dimension/TIME_PERIOD/category', time(null)],
  [
    'bad-dimension',
    '/dimension/TIME_PERIOD/category',
    time({ label: 'Anno', href: 'https://example.org/year' }),
  ],
  ['bad-dimension', '/dimension/TIME_PERIOD/category', time({ category: ['2020', '2021'] })],
  ['bad-dimension', '/dimension/TIME_PERIOD/category/index', { ...good, size: [1, 3, 3] }],
  ['bad-dimension', '/dimension/TIME_PERIOD/category/index', category({ index: undefined })],
  [
    'bad-dimension',
    '/dimension/TIME_PERIOD/category/index',
    category({ index: undefined, label: { '2020': '2020', '2021': '2021' } }),
  ],
  ['bad-dimension', '/dimension/TIME_PERIOD/category/index', category({ index: '2020' })],
  ['bad-dimension', '/dimension/TIME_PERIOD/category/index', category({ index: [2020, 2021] })],
  ['bad-dimension', '/dimension/TIME_PERIOD/category/index', category({ index: ['2020', '2020'] })],
  ['bad-dimension', '/dimension/TIME_PERIOD/category/index', category({ index: { '2020': 0, '2021': 0 } })],
  ['bad-dimension', '/dimension/TIME_PERIOD/category/index', category({ index: { '2020': 0, '2021': 2 } })],
  ['bad-dimension', '/dimension/TIME_PERIOD/category/index', category({ index: { '2020': 0, '2021': -1 } })],
  ['bad-dimension', '/dimension/TIME_PERIOD/category/index', category({ index: { '2020': '0', '2021': 1 } })],
  [
    'bad-dimension',
    '/dimension/TIME_PERIOD/category/index',
    category({ index: { '2020': 'length', '2021': 1 } }),
  ],
  ['bad-dimension', '/dimension/TIME_PERIOD/category/label', category({ label: ['2020', '2021'] })],
  ['bad-dimension', '/dimension/TIME_PERIOD/category/label/2020', category({ label: { '2020': 2020 } })],
  ['bad-dimension', '/dimension/TIME_PERIOD/category/label/a~1b~0c', category({ label: { 'a/b~c': null } })],
  ['bad-dimension', '/dimension/TIME_PERIOD/category/unit/2020', category({ unit: { '2020': '%' } })],
  ['bad-dimension', '/dimension/TIME_PERIOD/category/note/2020', category({ note: { '2020': 'Note' } })],
  ['bad-dimension', '/dimension/TIME_PERIOD/category/child/2020', category({ child: { '2020': '2021' } })],
  ['bad-role', '/role/geo', { ...good, role: { geo: ['REF_AREA'] } }],
  ['bad-role', '/role/time', { ...good, role: { time: 'TIME_PERIOD' } }],
  ['bad-value', '/value', { ...good, value: undefined }],
  ['bad-value', '/value', { ...good, value: 5 }],
  ['bad-value', '/value', { ...good, value: [] }],
  ['bad-value', '/value', { ...good, value: [1, 2] }],
  ['bad-value', '/value/5', { ...good, value: [1, 2, 3, 4, 5, true] }],
  ['bad-value', '/value/0', { ...good, value: [Number.NaN, 2, 3, 4, 5, 6] }],
  ['bad-value', '/value/2', { ...good, value: { '2': { amount: 5 } } }],
  ['bad-value', '/value/6', { ...good, value: { '6': 1 } }],
  ['bad-value', '/value/-1', { ...good, value: { '-1': 1 } }],
  ['bad-value', '/value/01', { ...good, value: { '01': 1 } }],
  ['bad-value', '/value/1.5', { ...good, value: { '1.5': 1 } }],
  ['bad-status', '/status', { ...good, status: 3 }],
  ['bad-status', '/status', { ...good, status: ['c', 'c'] }],
  ['bad-status', '/status/1', { ...good, status: ['c', 2, null, null, null, null] }],
  ['bad-status', '/status/9', { ...good, status: { '9': 'c' } }],
  ['bad-status', '/status/0', { ...good, status: { '0': ['c'] } }],
];

for (const [code, pointer, document] of cases)
  test(`${code} at "${pointer}": ${JSON.stringify(document).slice(-70)}`, () => {
    assert.throws(
      () => openCube(document as JsonStatDataset),
      (error: unknown) => {
        assert.ok(error instanceof CubeError);
        assert.deepEqual([error.name, error.code, error.pointer], ['CubeError', code, pointer]);
        assert.ok(error.message.startsWith(pointer), error.message);
        return true;
      },
    );
  });

test('what conforms is read, however unusual', () => {
  for (const document of [
    good,
    { ...good, version: undefined },
    { ...good, role: undefined },
    { ...good, role: { time: ['TIME_PERIOD'], geo: [], metric: null } },
    { ...good, status: undefined },
    { ...good, status: {} },
    { ...good, status: '' },
    { ...good, value: {} },
    { ...good, dimension: { ...good.dimension, unlisted: {} } },
    { ...good, extension: null, link: null, note: null },
    { ...good, unknown: { to: 'the format' } },
    { ...good, id: [], size: [], role: {}, value: [7], status: undefined },
    category({ note: {}, child: { '2020': [] }, coordinates: { '2020': [12.5, 41.9] } }),
  ])
    openCube(document as JsonStatDataset);
  const single = openCube({ ...good, id: [], size: [], role: {}, value: [7], status: 'e' });
  assert.deepEqual(single.cell({}), { value: 7, status: 'e' });
  assert.deepEqual(single.toTable(), { header: ['value', 'status'], rows: [[7, 'e']] });
});

test('a document of which a part is anything at all is read, or refused with a place', () => {
  const places = fc.constantFrom(...PUBLISHED).chain((name) => {
    const document = published(name);
    const paths: (readonly string[])[] = [];
    const walk = (value: unknown, path: readonly string[]): void => {
      paths.push(path);
      if (typeof value === 'object' && value !== null)
        for (const [key, inner] of Object.entries(value).slice(0, 12)) walk(inner, [...path, key]);
    };
    walk(document, []);
    return fc.tuple(fc.constant(name), fc.constantFrom(...paths.slice(1)), fc.jsonValue());
  });
  fc.assert(
    fc.property(places, ([name, path, value]) => {
      const document = published(name);
      let holder = document as unknown as Record<string, unknown>;
      for (const key of path.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
      holder[path.at(-1)!] = value;
      try {
        const cube = openCube(document);
        cube.toCSV();
        cube.rows();
        assert.equal(typeof cube.citation, 'string');
      } catch (error) {
        assert.ok(error instanceof CubeError, `${path.join('/')}: ${String(error)}`);
        assert.match(error.pointer, /^\//);
      }
    }),
    { numRuns: 600 },
  );
});
