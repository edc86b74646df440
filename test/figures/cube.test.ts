import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CubeError,
  isMissing,
  openCube,
  type CubeErrorCode,
  type JsonStatDataset,
} from '@officine-coesione/figures';
import { seeded } from '../seeded.ts';
import { attendance, partners } from './partners.ts';

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
  assert.deepEqual(
    [...year.cells()].map(({ value }) => value),
    [72.5, 79, 64.3],
  );
  const turned = year.slice({ PARTNER_CATEGORY: ['C', 'A'] });
  assert.deepEqual(
    [...turned.cells()].map(({ value, positions }) => [value, positions]),
    [
      [64.3, [0, 0, 0]],
      [72.5, [0, 1, 0]],
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
  assert.deepEqual([...openCube(sparse).cells()], [...openCube(dense).cells()]);
  const provisional = openCube({ ...dense, status: 'p' });
  assert.ok([...provisional.cells()].every(({ status }) => status === 'p'));
});

test('strides reach every cell of random cubes; every way of reading agrees', () => {
  const random = seeded(7);
  for (let round = 0; round < 40; round += 1) {
    const size = Array.from({ length: 1 + Math.floor(random() * 4) }, () => 1 + Math.floor(random() * 5));
    const id = size.map((_, place) => `D${place}`);
    const value = Array.from({ length: size.reduce((a, b) => a * b, 1) }, (_, offset) => offset);
    const codes = size.map((count) => Array.from({ length: count }, (_, position) => `c${position}`));
    const dimension = Object.fromEntries(
      id.map((name, place) => [name, { category: { index: codes[place]! } }]),
    );
    const cube = openCube({ version: '2.0', class: 'dataset', id, size, dimension, value });
    const visited: (number | null)[] = [];
    cube.forEach((seen) => visited.push(seen));
    assert.deepEqual(visited, value);
    let offset = 0;
    for (const cell of cube.cells()) {
      const coordinates = Object.fromEntries(id.map((name, place) => [name, `c${cell.positions[place]!}`]));
      assert.equal(cell.value, offset);
      assert.equal(cube.cell(coordinates).value, offset);
      assert.equal(cube.slice(coordinates).at(id.map(() => 0)).value, offset);
      offset += 1;
    }
  }
});

test('a dimension of one category may do without an index', () => {
  const dataset = partners();
  const dimension = { ...dataset.dimension, REF_AREA: { category: { label: { IT: 'Italia' } } } };
  assert.equal(openCube({ ...dataset, dimension }).dimension('REF_AREA').categories[0]?.code, 'IT');
});

test('what is wrong with a document is said by a typed error', () => {
  const good = attendance();
  const dimension = (index: Record<string, number>) => ({
    ...good.dimension,
    TIME_PERIOD: { category: { index } },
  });
  const cases: [CubeErrorCode, unknown][] = [
    ['not-a-dataset', null],
    ['not-a-dataset', { ...good, class: 'collection' }],
    ['not-a-dataset', { ...good, version: '1.3' }],
    ['bad-size', { ...good, size: [1, 3] }],
    ['bad-size', { ...good, size: [1, 3, 1.5] }],
    ['bad-size', { ...good, id: ['INDICATOR', 'TIME_PERIOD', 'TIME_PERIOD'] }],
    ['bad-dimension', { ...good, size: [1, 3, 3] }],
    ['bad-dimension', { ...good, dimension: {} }],
    ['bad-dimension', { ...good, dimension: dimension({ '2020': 0, '2021': 0 }) }],
    ['bad-dimension', { ...good, dimension: dimension({ '2020': 0, '2021': 2 }) }],
    ['bad-role', { ...good, role: { geo: ['REF_AREA'] } }],
    ['bad-value', { ...good, value: [1, 2] }],
    ['bad-value', { ...good, value: [1, 2, 3, 4, 5, '6'] }],
    ['bad-value', { ...good, value: [1, 2, 3, 4, 5, Number.NaN] }],
    ['bad-value', { ...good, value: { '6': 1 } }],
    ['bad-value', { ...good, value: { '-1': 1 } }],
    ['bad-value', { ...good, value: undefined }],
    ['bad-status', { ...good, status: { '9': 'c' } }],
    ['bad-status', { ...good, status: ['c'] }],
    ['bad-status', { ...good, status: 3 }],
  ];
  for (const [code, document] of cases) {
    assert.throws(
      () => openCube(document as JsonStatDataset),
      (error: unknown) => error instanceof CubeError && error.name === 'CubeError' && error.code === code,
      `${code}: ${JSON.stringify(document)?.slice(0, 80)}`,
    );
  }
});

test('a wrong question is answered by a typed error that names what exists', () => {
  const cube = openCube(attendance());
  assert.throws(() => cube.cell({ YEAR: '2020' }), {
    name: 'CubeError',
    code: 'unknown-dimension',
    message: /TIME_PERIOD/,
  });
  assert.throws(() => cube.slice({ TIME_PERIOD: '1999' }), { code: 'unknown-category', message: /1999/ });
  assert.throws(() => cube.cell({ TIME_PERIOD: '2020' }), { code: 'ambiguous', message: /PARTNER_CATEGORY/ });
  assert.throws(() => cube.at([0, 9, 0]), { code: 'unknown-category' });
});
