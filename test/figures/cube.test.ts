import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isConfidential,
  isMissing,
  openCube,
  sentenceOf,
  statusText,
  tableOf,
  type Cube,
  type JsonStatDataset,
} from '@officine-coesione/figures';
import fc from 'fast-check';
import { datasets } from './generated.ts';
import { attendance, partners } from './partners.ts';
import { PUBLISHED, published } from './published.ts';

const numbers = (name: string): Cube => openCube(published(name) as JsonStatDataset);
const valuesOf = (cube: Cube): (number | null)[] => cube.rows().map(({ value }) => value);

test('reads the sample of the exchange format cell by cell', () => {
  const cube = openCube(attendance());
  assert.deepEqual(cube.size, [1, 3, 2]);
  assert.equal(cube.length, 6);
  assert.deepEqual(cube.cell({ PARTNER_CATEGORY: 'B', TIME_PERIOD: '2020' }), {
    value: 81.2,
    status: undefined,
  });
  const hidden = cube.cell({ PARTNER_CATEGORY: 'C', TIME_PERIOD: '2020' });
  assert.deepEqual(hidden, { value: null, status: 'c' });
  assert.ok(isMissing(hidden));
  assert.equal(cube.dimension('TIME_PERIOD').role, 'time');
  assert.equal(cube.dimension('INDICATOR').categories[0]?.decimals, 1);
});

test('a value marked confidential is never given out, whatever the document carries', () => {
  for (const status of ['c', 'C', 'Q', 'cp']) {
    const cube = openCube({ ...attendance(), status: { '0': status } });
    assert.equal(cube.at([0, 0, 0]).value, null, status);
  }
});

test('a slice is a view: same cells, one category, order as asked', () => {
  const cube = openCube(attendance());
  const year = cube.slice({ TIME_PERIOD: '2021' });
  assert.deepEqual(valuesOf(year), [72.5, 79, 64.3]);
  const turned = year.slice({ PARTNER_CATEGORY: ['C', 'A'] });
  assert.deepEqual(
    turned.rows().map(({ value, PARTNER_CATEGORY }) => [value, PARTNER_CATEGORY]),
    [
      [64.3, 'C'],
      [72.5, 'A'],
    ],
  );
  assert.equal(turned.dataset, cube.dataset);
});

test('values and statuses may be lists, sparse objects or one for all, and read the same', () => {
  const dense = attendance();
  const sparse: JsonStatDataset = {
    ...dense,
    value: { '0': 70, '1': 72.5, '2': 81.2, '3': 79, '5': 64.3 },
    status: [null, null, null, null, 'c', null],
  };
  assert.deepEqual(openCube(sparse).rows(), openCube(dense).rows());
  for (const status of ['p', ['p']])
    assert.ok(
      openCube({ ...dense, status })
        .rows()
        .every((row) => row.status === 'p'),
    );
});

test('every way of reading agrees, whatever the dataset', () => {
  const agrees = (dataset: JsonStatDataset): void => {
    const cube = openCube(dataset);
    const rows = cube.rows();
    const visited: unknown[] = [];
    cube.forEach((value, status, positions) => visited.push([value, status, [...positions]]));
    assert.equal(visited.length, cube.length);
    for (const [rank, row] of rows.entries()) {
      const [value, status, positions] = visited[rank] as [number | null, string | undefined, number[]];
      const codes = cube.dimensions.map(({ categories }, place) => categories[positions[place]!]!.code);
      const coordinates = Object.fromEntries(cube.dimensions.map(({ id }, place) => [id, codes[place]!]));
      for (const [id, code] of Object.entries(coordinates)) assert.equal(row[id], code);
      const cell = { value, status };
      assert.deepEqual(cube.cell(coordinates), cell);
      assert.deepEqual(cube.at(positions), cell);
      assert.deepEqual(cube.slice(coordinates).at([]), cell);
      for (const [place, id] of dataset.id.entries())
        assert.deepEqual(cube.series(id, coordinates)[positions[place]!], {
          code: codes[place],
          label: cube.dimension(id).categories[positions[place]!]!.label,
          ...cell,
        });
    }
  };
  fc.assert(fc.property(datasets, agrees), { numRuns: 150 });
});

test('a series follows one dimension, the others at one category', () => {
  const cube = numbers('eurostat');
  assert.deepEqual(cube.series('time', { geo: 'ITF4', sex: 'M' }), [
    { code: '2024', label: '2024', value: 0, status: undefined },
    { code: '2025', label: '2025', value: null, status: ':' },
  ]);
  assert.deepEqual(
    cube
      .slice({ sex: 'F', time: ['2025'] })
      .series('geo')
      .map(({ label, value }) => [label, value]),
    [
      ['Piemonte', null],
      ['Puglia', 60.2],
      ['European Union - 27 countries (from 2020)', -1.5],
    ],
  );
  assert.throws(() => cube.series('time', { sex: 'M', geo: 'IT' }), {
    code: 'unknown-category',
    message: /IT/,
  });
  assert.throws(() => cube.series('year'), { code: 'unknown-dimension', message: /freq, unit, sex/ });
  assert.throws(() => cube.series('time', { sex: 'M' }), { code: 'ambiguous', pointer: '/dimension/geo' });
});

test('a row is a plain record; a dimension keeps its name, even "unit"', () => {
  assert.deepEqual(numbers('pxweb').rows()[2], {
    NASELJE: '001',
    MERITVE: '2',
    MESEC: '2026M01',
    value: 1.5,
    status: null,
    unit: '%',
  });
  const [row] = numbers('eurostat').rows();
  assert.deepEqual(row, {
    freq: 'A',
    unit: 'PC',
    sex: 'M',
    geo: 'ITC1',
    time: '2024',
    value: 71.3,
    status: null,
  });
  const dataset = attendance();
  const { INDICATOR, ...dimension } = dataset.dimension;
  const clashing = { ...dataset, id: ['unit', 'PARTNER_CATEGORY', 'TIME_PERIOD'], role: {} };
  const cube = openCube({ ...clashing, dimension: { ...dimension, unit: INDICATOR! } });
  assert.deepEqual(cube.toTable().header, [
    'unit',
    'PARTNER_CATEGORY',
    'TIME_PERIOD',
    'value',
    'status',
    'unit_',
  ]);
  assert.deepEqual([cube.rows()[0]!.unit, cube.rows()[0]!['unit_']], ['ATT_RATE', '%']);
});

test('a table has codes under identifiers, or labels under labels', () => {
  const cube = numbers('cso').slice({ C02199V02655: '-', C02779V03348: ['IE', 'IE0'], 'TLIST(A1)': '2024' });
  assert.deepEqual(cube.toTable(), {
    header: ['STATISTIC', 'C02199V02655', 'C02779V03348', 'TLIST(A1)', 'value', 'status', 'unit'],
    rows: [
      ['TST01C01', '-', 'IE', '2024', 100, null, 'Number'],
      ['TST01C01', '-', 'IE0', '2024', 30, null, 'Number'],
      ['TST01C02', '-', 'IE', '2024', null, null, '%'],
      ['TST01C02', '-', 'IE0', '2024', null, null, '%'],
    ],
  });
  const { header, rows } = cube.toTable({ content: 'label' });
  assert.deepEqual(header, ['Statistic', 'Sex', 'NUTS 2 Region', 'Year', 'value', 'status', 'unit']);
  assert.deepEqual(rows[0], ['Invented persons', 'Both sexes', 'State', '2024', 100, null, 'Number']);
});

test('missing is never zero, and zero never missing', () => {
  for (const name of PUBLISHED) {
    const { dataset } = openCube(published(name));
    const values = dataset.value as Readonly<Record<number, unknown>>;
    for (const [rank, { value }] of openCube(dataset).rows().entries()) {
      assert.equal(value === 0, values[rank] === 0, `${name}, ${rank}`);
      assert.equal(value === null, (values[rank] ?? null) === null, `${name}, ${rank}`);
    }
  }
});

test('what a confidential status covers leaves in no form', () => {
  const secret = 987654.25;
  const cube = openCube(
    partners({ values: [45, secret, 24, 0, 6], status: { '1': 'C' }, codes: ['_T', 'A', 'B', 'C', 'D'] }),
  );
  const seen = [
    cube.rows(),
    cube.toTable(),
    cube.series('PARTNER_CATEGORY'),
    cube.toCSV(),
    cube.cell({ PARTNER_CATEGORY: 'A' }),
    cube.slice({ PARTNER_CATEGORY: 'A' }).rows(),
    sentenceOf(cube, { language: 'en', by: 'PARTNER_CATEGORY' }),
    tableOf(cube, { language: 'en', rows: 'PARTNER_CATEGORY' }),
  ];
  assert.ok(
    !JSON.stringify(seen)
      .replaceAll(/[.,\s]/g, '')
      .includes('98765'),
  );
});

test('a status is confidential by the letters that stand in it, as its words say', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCQP:-'), maxLength: 4 });
  fc.assert(
    fc.property(letters, (status) => {
      const words = statusText(status, 'en')?.label ?? '';
      const told = /confidential|suppressed/i.test(words) && !/unknown|status/i.test(words);
      assert.equal(isConfidential(status), told, `${status}: ${words}`);
    }),
  );
});

test('a hierarchy is read from above and from below', () => {
  const { categories } = openCube(published('sample-hierarchy')).dimension('commodity');
  const of = (code: string) => categories.find((category) => category.code === code)!;
  assert.deepEqual(of('1').children, ['1.1', '1.2']);
  assert.deepEqual(of('1.1.1').children, []);
  assert.equal(of('1.1.1').parent, '1.1');
  assert.equal(of('T').parent, undefined);
  for (const { code, children } of categories)
    for (const child of children) assert.equal(of(child).parent, code);
});

test('units, notes and roles come with the categories they are of', () => {
  const cube = numbers('sample-population');
  assert.deepEqual(
    cube.dimension('concept').categories.map(({ unit, decimals }) => [unit?.label, unit?.symbol, decimals]),
    [
      ['thousands of persons', undefined, 1],
      [undefined, '%', 1],
    ],
  );
  assert.deepEqual(cube.dimension('activity').notes, ['Persons aged 15 and over.']);
  assert.deepEqual(cube.dimension('activity').categories[2]!.notes, [
    'Seeking work.',
    'As the ILO defines it.',
  ]);
  assert.deepEqual(
    cube.dimensions.map(({ role }) => role),
    ['geo', 'time', undefined, 'metric', undefined],
  );
  assert.ok(numbers('eurostat').dimensions.every(({ role }) => role === undefined));
});

test('decimals that no number can be written with are left aside', () => {
  for (const decimals of [-1, 1000])
    assert.match(
      sentenceOf(openCube(partners({ unit: { label: 'n', decimals } })), { language: 'en' }),
      /45/,
    );
});

test('says source and licence without words of any language', () => {
  const cube = openCube({ ...partners(), href: 'https://example.org/partners' });
  assert.equal(
    cube.citation,
    'Osservatorio Permanente sul Partenariato. Indicatori del partenariato. 2026-11-23. https://example.org/partners',
  );
  assert.deepEqual(cube.licence, {
    title: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  });
  assert.equal(numbers('eurostat').licence, undefined);
  const { version, class: kind, id, size, dimension, value } = attendance();
  assert.equal(openCube({ version: version!, class: kind, id, size, dimension, value }).citation, '');
});

test('codes named as properties of every object are codes like others', () => {
  const dataset = JSON.parse(`{
    "version": "2.0", "class": "dataset", "id": ["constructor", "__proto__"], "size": [2, 1],
    "dimension": {
      "constructor": { "category": { "index": { "toString": 0, "__proto__": 1 } } },
      "__proto__": { "category": { "label": { "valueOf": "value of" } } }
    },
    "value": [1, 2]
  }`) as JsonStatDataset;
  const cube = openCube(dataset);
  assert.equal(cube.dimension('constructor').categories[0]!.label, 'toString');
  assert.deepEqual(cube.cell({ constructor: '__proto__' }), { value: 2, status: undefined });
  assert.throws(() => cube.cell({}), { code: 'ambiguous', pointer: '/dimension/constructor' });
  assert.deepEqual(Object.keys(cube.rows()[1]!), ['constructor', '__proto__', 'value', 'status']);
});

test('a sparse cube may have more cells than any list could hold', () => {
  const codes = Array.from({ length: 100_000 }, (_, place) => `c${place}`);
  const category = { index: codes };
  const cube = openCube({
    version: '2.0',
    class: 'dataset',
    id: ['a', 'b'],
    size: [codes.length, codes.length],
    dimension: { a: { category }, b: { category } },
    value: { '0': 1, '9999999999': 2 },
    status: { '9999999998': 'e' },
  });
  assert.equal(cube.length, 1e10);
  assert.equal(cube.cell({ a: 'c99999', b: 'c99999' }).value, 2);
  assert.deepEqual(cube.cell({ a: 'c99999', b: 'c99998' }), { value: null, status: 'e' });
  assert.deepEqual(cube.cell({ a: 'c42949', b: 'c67296' }), { value: null, status: undefined });
  assert.equal(cube.slice({ a: 'c99999', b: ['c0', 'c99999'] }).rows()[1]!.value, 2);
});

test('text among the values is listed, and refused where numbers are told', () => {
  const cube = openCube(published('sample-order'));
  assert.deepEqual(cube.cell({ A: '3', B: '2', C: '4' }), { value: 'A3B2C4', status: undefined });
  assert.deepEqual(cube.series('C', { A: '1', B: '1' })[1], {
    code: '2',
    label: '2',
    value: 'A1B1C2',
    status: undefined,
  });
  const column = cube.slice({ A: '1', B: '1' }) as unknown as Cube;
  for (const told of [
    () => sentenceOf(column, { language: 'it' }),
    () => tableOf(column, { language: 'it', rows: 'C' }),
    () => sentenceOf(column.slice({ C: '1' }), { language: 'it' }),
  ])
    assert.throws(told, { name: 'CubeError', code: 'not-numbers', pointer: '/value' });
});

test('a dimension of one category may do without an index', () => {
  const dataset = partners();
  const dimension = { ...dataset.dimension, REF_AREA: { category: { label: { IT: 'Italia' } } } };
  assert.equal(openCube({ ...dataset, dimension }).dimension('REF_AREA').categories[0]?.code, 'IT');
});

test('a wrong question is answered by a typed error that names what exists', () => {
  const cube = openCube(attendance());
  assert.throws(() => cube.cell({ YEAR: '2020' }), {
    name: 'CubeError',
    code: 'unknown-dimension',
    pointer: '/id',
    message: /TIME_PERIOD/,
  });
  assert.throws(() => cube.slice({ TIME_PERIOD: '1999' }), {
    code: 'unknown-category',
    pointer: '/dimension/TIME_PERIOD/category/index',
    message: /1999/,
  });
  assert.throws(() => cube.cell({ TIME_PERIOD: '2020' }), { code: 'ambiguous', message: /PARTNER_CATEGORY/ });
  assert.throws(() => cube.at([0, 9, 0]), { code: 'unknown-category' });
});
