import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCube, pivotOf, type JsonStatDataset } from '@officine-coesione/figures';
import { attendance } from './partners.ts';

/** Three places by two categories by two years, with a gap, a withheld value and a provisional one. */
const places = (change: Partial<JsonStatDataset> = {}): JsonStatDataset => ({
  version: '2.0',
  class: 'dataset',
  label: 'Riunioni',
  id: ['PLACE', 'CATEGORY', 'TIME_PERIOD'],
  size: [3, 2, 2],
  role: { time: ['TIME_PERIOD'] },
  dimension: {
    PLACE: {
      label: 'Luogo',
      category: { index: ['_T', 'p10', 'p9'], label: { _T: '_T', p10: 'Area 10', p9: 'Area 9' } },
    },
    CATEGORY: { label: 'Categoria', category: { index: ['_T', 'B'], label: { _T: '_T', B: 'Parti' } } },
    TIME_PERIOD: { label: 'Anno', category: { index: ['2025', '2026'] } },
  },
  value: [30, 33, 11, null, 10, 12, 4, 5, 20, 21, 7, 0],
  status: { '3': 'c', '5': 'P', '7': 'b', '10': 'O' },
  ...change,
});

test('several dimensions stand in rows, the last one turning fastest', () => {
  const pivot = pivotOf(openCube(places()), {
    language: 'it',
    rows: ['PLACE', 'CATEGORY'],
    columns: ['TIME_PERIOD'],
  });
  assert.deepEqual(pivot.rowHeaders, ['Luogo', 'Categoria']);
  assert.deepEqual(
    pivot.columns.map(({ text }) => text),
    ['2025', '2026'],
  );
  assert.equal(pivot.length, 6);
  assert.deepEqual(
    Array.from({ length: pivot.length }, (_, at) => pivot.row(at)).map(({ headers, total, cells }) => [
      ...headers,
      total,
      ...cells.map(({ text, mark }) => text + mark),
    ]),
    [
      ['Totale', 'Totale', true, '30', '33'],
      ['Totale', 'Parti', false, '11', 'riservato'],
      ['Area 10', 'Totale', false, '10', '12p'],
      ['Area 10', 'Parti', false, '4', '5b'],
      ['Area 9', 'Totale', false, '20', '21'],
      ['Area 9', 'Parti', false, '7', '0'],
    ],
  );
});

test('several dimensions stand in columns, and any order of dimensions reads the same cells', () => {
  const cube = openCube(places());
  const pivot = pivotOf(cube, { language: 'it', rows: ['TIME_PERIOD'], columns: ['CATEGORY', 'PLACE'] });
  assert.deepEqual(
    pivot.columns.map(({ code, text }) => `${code}: ${text}`),
    [
      '_T _T: Totale · Totale',
      '_T p10: Totale · Area 10',
      '_T p9: Totale · Area 9',
      'B _T: Parti · Totale',
      'B p10: Parti · Area 10',
      'B p9: Parti · Area 9',
    ],
  );
  assert.deepEqual(
    pivot.row(1).cells.map(({ value }) => value),
    [33, 12, 21, null, 5, 0],
  );
});

test('a dimension that stands nowhere is told by its total', () => {
  const pivot = pivotOf(openCube(places()), { language: 'it', rows: ['PLACE'], columns: ['TIME_PERIOD'] });
  assert.deepEqual(
    [0, 1, 2].map((at) => pivot.row(at).cells.map(({ value }) => value)),
    [
      [30, 33],
      [10, 12],
      [20, 21],
    ],
  );
  assert.throws(() => pivotOf(openCube(places()), { language: 'it', rows: ['PLACE'] }), {
    code: 'ambiguous',
  });
});

test('without rows there is one, without columns one of values', () => {
  const cube = openCube(places()).slice({ TIME_PERIOD: '2026' });
  const pivot = pivotOf(cube, { language: 'it', rows: [] });
  assert.deepEqual([pivot.length, pivot.columns.length], [1, 1]);
  assert.deepEqual([pivot.row(0).headers, pivot.row(0).cells[0]!.value], [[], 33]);
});

test('rows are ordered by a column with what is missing last, either way', () => {
  const pivot = pivotOf(openCube(places()), {
    language: 'it',
    rows: ['PLACE', 'CATEGORY'],
    columns: ['TIME_PERIOD'],
  });
  assert.deepEqual(pivot.order({ by: 'column', place: 1, descending: true }), [0, 4, 2, 3, 5, 1]);
  assert.deepEqual(pivot.order({ by: 'column', place: 1, descending: false }), [5, 3, 2, 4, 0, 1]);
});

test('rows are ordered by a header as people count, equal ones staying as they were', () => {
  const pivot = pivotOf(openCube(places()), {
    language: 'it',
    rows: ['PLACE', 'CATEGORY'],
    columns: ['TIME_PERIOD'],
  });
  assert.deepEqual(pivot.order({ by: 'header', place: 0, descending: false }), [4, 5, 2, 3, 0, 1]);
  assert.deepEqual(pivot.order({ by: 'header', place: 1, descending: true }), [0, 2, 4, 1, 3, 5]);
});

test('letters are gathered once, and what is missing and withheld is counted apart', () => {
  const { marks, count } = pivotOf(openCube(places()), {
    language: 'it',
    rows: ['PLACE', 'CATEGORY', 'TIME_PERIOD'],
  });
  assert.deepEqual(
    [...marks],
    [
      ['p', 'provvisorio'],
      ['b', 'interruzione della serie'],
    ],
  );
  assert.deepEqual(count, { present: 11, missing: 0, withheld: 1 });
  const empty = places({ status: {}, value: places().value as number[], size: [3, 2, 2] });
  assert.deepEqual(
    pivotOf(openCube(empty), { language: 'it', rows: ['PLACE', 'CATEGORY', 'TIME_PERIOD'] }).count,
    { present: 11, missing: 1, withheld: 0 },
  );
});

test('the unit stands in the headers of columns, or of rows where rows differ by it', () => {
  const inColumns = pivotOf(openCube(attendance()), {
    language: 'it',
    rows: ['PARTNER_CATEGORY'],
    columns: ['TIME_PERIOD'],
  });
  assert.equal(inColumns.columns[0]!.text, '2020 (%)');
  const metric = attendance().role!.metric![0]!;
  const inRows = pivotOf(openCube(attendance()), {
    language: 'it',
    rows: [metric, 'PARTNER_CATEGORY'],
    columns: ['TIME_PERIOD'],
  });
  assert.equal(inRows.columns[0]!.text, '2020');
  assert.match(inRows.row(0).headers[0]!, /\(%\)$/);
});

test('a long table is not written before it is read', () => {
  const size = 200_000;
  const long = openCube({
    version: '2.0',
    class: 'dataset',
    id: ['ROW'],
    size: [size],
    dimension: { ROW: { category: { index: Array.from({ length: size }, (_, at) => `r${at}`) } } },
    value: Array.from({ length: size }, (_, at) => at),
  } satisfies JsonStatDataset);
  const pivot = pivotOf(long, { language: 'it', rows: ['ROW'] });
  assert.equal(pivot.length, size);
  assert.equal(pivot.row(size - 1).cells[0]!.text, '199.999');
  assert.equal(pivot.order({ by: 'column', place: 0, descending: true })[0], size - 1);
});
