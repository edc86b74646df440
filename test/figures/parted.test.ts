import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  groupedBarScene,
  openCube,
  smallMultiplesScene,
  sparklineScene,
  stackedBarScene,
  TEXTURES,
  type JsonStatDataset,
  type RectShape,
  type Scene,
  type StackedBarOptions,
} from '@officine-coesione/figures';
import { pointsOf, textsOf, wordsOf } from './laid-out.ts';
import { overTime, type OverTime } from './over-time.ts';

const count = { label: 'n', decimals: 0 };
const rects = ({ shapes }: Scene['marks'][number]): RectShape[] =>
  shapes.filter((shape) => shape.type === 'rect');
const at = (scene: Scene, key: string) => scene.marks.find((mark) => mark.key === key)!;
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

/** Men and women by region. */
const bySex = (change: OverTime = {}): JsonStatDataset =>
  overTime({
    series: { PU: 'Puglia', LO: 'Lombardia' },
    by: ['REGION', 'Regione'],
    periods: ['F', 'M'],
    role: 'geo',
    value: [38.2, 64.1, 62.5, 77.3],
    ...change,
  });
const grouped = (change?: OverTime): Scene =>
  groupedBarScene(openCube(bySex(change)), { language: 'it', width: 800 });
const stacked = (change: OverTime = {}, options: Partial<StackedBarOptions> = {}): Scene =>
  stackedBarScene(openCube(bySex({ unit: count, value: [10, 30, 20, 60], ...change })), {
    language: 'it',
    width: 800,
    ...options,
  });

test('bars side by side start at zero and are as long as their values; groups follow the first colour', () => {
  const scene = grouped();
  assert.deepEqual(
    scene.marks.map(({ key }) => key),
    ['LO/F', 'LO/M', 'PU/F', 'PU/M'],
  );
  const longest = at(scene, 'LO/M').bounds;
  for (const { bounds, value } of scene.marks) {
    assert.equal(bounds.x, longest.x);
    assert.ok(Math.abs(bounds.width - (value! / 77.3) * longest.width) <= 0.2);
  }
  assert.equal(at(scene, 'PU/F').label, 'Puglia, F: 38,2\u202f%');
  assert.deepEqual(scene.extremes, { highest: 'LO/M', lowest: 'PU/F' });
  const first = new Set(scene.marks.map(({ colour }) => colour));
  assert.equal(first.size, 2);
});

test('the difference of two colours is told in percentage points', () => {
  assert.equal(
    plain(grouped().description),
    'Tasso di partecipazione per regione e anno. Il valore più alto: Lombardia, M, 77,3 %. ' +
      'Il valore più basso: Puglia, F, 38,2 %. La differenza maggiore: Puglia, 25,9 punti percentuali (F, 38,2 %; M, 64,1 %).',
  );
});

test('side by side: missing is a dashed mark with words, what may change is hatched with its letter', () => {
  const scene = grouped({ value: [null, 64.1, 62.5, 77.3], status: { '0': 'C', '3': 'P' } });
  assert.deepEqual(rects(at(scene, 'PU/F')), []);
  assert.ok(at(scene, 'PU/F').label.endsWith(': riservato'));
  assert.equal(rects(at(scene, 'LO/M'))[0]!.pattern, 'hatched');
  assert.match(wordsOf(scene), /\(p\)\u00a0provvisorio.*77,3 \(p\)/);
  assert.match(scene.description, /Riservato: F \(Puglia\)|Riservato: .*Puglia/);
});

test('parts follow one another without a gap or an overlap, amounts from zero', () => {
  const scene = stacked();
  assert.equal(scene.columns, 2);
  for (const region of ['PU', 'LO']) {
    const [one, two] = [at(scene, `${region}/F`), at(scene, `${region}/M`)];
    assert.ok(Math.abs(one.bounds.x + one.bounds.width - two.bounds.x) <= 1.2);
    assert.ok(Math.abs(two.bounds.width / (one.bounds.width + 1) - 3) < 0.05);
  }
  assert.ok(Math.abs(at(scene, 'LO/M').bounds.width / at(scene, 'PU/M').bounds.width - 2) < 0.05);
  // No total is made up.
  assert.doesNotMatch(scene.description + scene.marks.map(({ label }) => label).join(), /80/);
});

test('shares fill a hundred; they are of the whole of each bar', () => {
  const scene = stacked({}, { shares: true });
  const ends = ['PU', 'LO'].map((region) => {
    const { x, width } = at(scene, `${region}/M`).bounds;
    return x + width;
  });
  assert.ok(Math.abs(ends[0]! - ends[1]!) <= 0.2);
  assert.equal(plain(at(scene, 'PU/F').label), 'Puglia, F: 25,0 % (10)');
  assert.match(plain(scene.description), /Le quote maggiori, a pari merito: Puglia, M; Lombardia, M, 75,0 %/);
  assert.match(scene.axis!.title, /\(%\)$/);
  assert.match(wordsOf(stacked({ status: { '0': 'P' } }, { shares: true })), /25 \(p\)/);
});

test('a bar with a missing part is not closed: amounts end in a mark, shares need the whole', () => {
  const value = [10, null, 20, 60];
  const amounts = stacked({ value });
  assert.match(wordsOf(amounts), /non disponibile/);
  assert.ok(rects(at(amounts, 'PU/F')).length === 1 && rects(at(amounts, 'PU/M')).length === 0);
  const shares = stacked({ value }, { shares: true });
  assert.deepEqual(rects(at(shares, 'PU/F')), []);
  assert.equal(at(shares, 'PU/F').label, 'Puglia, F: 10');
  assert.equal(rects(at(shares, 'LO/F')).length, 1);
  // The cube gives the whole of forty: ten are a quarter of it.
  const total = openCube(
    bySex({ unit: count, periods: ['_T', 'F', 'M'], value: [40, 10, null, 80, 20, 60] }),
  );
  const known = stackedBarScene(total, { language: 'it', width: 800, shares: true });
  assert.equal(plain(at(known, 'PU/F').label), 'Puglia, F: 25,0 % (10)');
  assert.match(wordsOf(known), /non disponibile/);
});

test('textures differ beside colour; colours too many to tell apart, and parts below zero, are refused', () => {
  const periods = ['P', 'Q', 'R', 'S', 'T', 'U'];
  const six = stacked({ periods, value: Array.from({ length: 12 }, (_, place) => place + 1) });
  assert.deepEqual(
    six.marks.slice(0, 6).map((mark) => rects(mark)[0]!.texture),
    TEXTURES,
  );
  const seven = { periods: [...periods, 'V'], value: Array<number>(14).fill(1) };
  assert.throws(() => stacked(seven), { code: 'too-many' });
  assert.throws(() => stacked({ value: [1, -1, 2, 3] }), { code: 'not-parts' });
  const bars = groupedBarScene(openCube(bySex()).slice({ REGION: 'PU' }), {
    language: 'it',
    width: 600,
    along: 'REGION',
    by: 'PERIOD',
  });
  assert.equal(bars.marks.length, 2);
  assert.throws(
    () =>
      groupedBarScene(openCube(bySex()).slice({ REGION: 'PU', PERIOD: 'F' }), { language: 'it', width: 600 }),
    { code: 'ambiguous' },
  );
});

test('panels share their scales: the same value stands at the same height, the same year at the same place', () => {
  const value = [70, 72.5, 81.2, 72.5, 60, 58.1];
  for (const kind of ['line', 'bar'] as const) {
    const scene = smallMultiplesScene(openCube(overTime({ value })), { language: 'it', width: 800, kind });
    const [a, b] = [at(scene, 'B/2023').bounds, at(scene, 'C/2022').bounds];
    assert.equal(a.y, b.y);
    assert.equal(a.height, b.height);
    const offset = at(scene, 'C/2022').bounds.x - at(scene, 'B/2022').bounds.x;
    assert.ok(offset > 200);
    assert.ok(Math.abs(at(scene, 'C/2024').bounds.x - at(scene, 'B/2024').bounds.x - offset) <= 0.2);
    assert.equal(scene.columns, 3);
    assert.equal(scene.axis!.title.includes('zero'), kind === 'line');
    if (kind === 'bar')
      for (const { bounds, value: each } of scene.marks)
        assert.ok(Math.abs(bounds.height / at(scene, 'B/2024').bounds.height - each! / 81.2) < 0.01);
  }
});

test('panels: the others stand in grey behind; a missing bar is a mark, never a bar', () => {
  const value = [70, null, 81.2, 64.3, 60, 58.1];
  const draw = (kind: 'line' | 'bar') =>
    smallMultiplesScene(openCube(overTime({ value, status: { '2': 'P' } })), {
      language: 'it',
      width: 800,
      kind,
    });
  const grey = draw('line').frame.filter((shape) => shape.type === 'path' && shape.stroke === 'grid');
  assert.equal(grey.length, 2);
  const bars = draw('bar');
  assert.deepEqual(rects(at(bars, 'B/2023')), []);
  assert.equal(at(bars, 'B/2023').shapes.length, 1);
  assert.equal(rects(at(bars, 'B/2024'))[0]!.pattern, 'hatched');
  assert.match(wordsOf(bars), /non disponibile.*provvisorio/);
});

test('a sparkline marks first, last and the extremes, and breaks where a value is missing', () => {
  const periods = ['2020', '2021', '2022', '2023', '2024'];
  const cube = openCube(overTime({ series: { B: 'Parti' }, periods, value: [5, 9, null, 2, 7] }));
  const scene = sparklineScene(cube, { language: 'it', values: true, width: 240 });
  const drawn = scene.marks.map(({ shapes }) => (shapes[0]?.type === 'marker' ? shapes[0].d.length : 0));
  assert.ok(drawn.every((length) => length > 0));
  assert.notEqual(scene.marks[0]!.shapes[0], undefined);
  assert.equal(
    textsOf(scene)
      .map(({ text }) => text)
      .join(' '),
    '5,0 7,0',
  );
  const path = scene.frame.find((shape) => shape.type === 'path')!;
  assert.ok(path.type === 'path' && path.d.match(/M/g)!.length === 2);
  assert.equal(pointsOf(path.d).length, 4);
  assert.deepEqual(scene.extremes, { highest: '2021', lowest: '2023' });
  const middle = openCube(overTime({ series: { B: 'Parti' }, periods, value: [5, 6, 9, 7, 8] }));
  const quiet = sparklineScene(middle, { language: 'it' });
  assert.deepEqual(
    quiet.marks.map(({ shapes }) => shapes.length),
    [1, 0, 1, 0, 1],
  );
  assert.throws(() => sparklineScene(openCube(overTime()), { language: 'it' }), { code: 'ambiguous' });
});
