import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  dotScene,
  estimatesOf,
  openCube,
  type JsonStatDataset,
  type Scene,
} from '@officine-coesione/figures';
import { wordsOf } from './laid-out.ts';
import { overTime, type OverTime } from './over-time.ts';

const interval = { dimension: 'BOUND', value: 'v', lower: 'l', upper: 'u' };
/** Satisfaction of three phases with its bounds. */
const estimates = (change: OverTime = {}): JsonStatDataset => ({
  ...overTime({
    series: { v: 'Valore', l: 'Limite inferiore', u: 'Limite superiore' },
    by: ['BOUND', 'Limite'],
    periods: ['design', 'experience', 'impact'],
    role: 'geo',
    measure: 'Soddisfazione',
    unit: { label: '0-100', decimals: 1 },
    value: [71.2, 78.9, 58.3, 66.1, 74.4, 52, 76.3, 83.4, 64.6],
    ...change,
  }),
  extension: { interval },
});
const scene = (change?: OverTime): Scene =>
  dotScene(openCube(estimates(change)), { language: 'it', width: 800 });

test('a dot stands in its interval, both to scale, and both are said', () => {
  const { marks } = scene();
  assert.deepEqual(
    marks.map(({ key }) => key),
    ['experience', 'design', 'impact'],
  );
  const place = (key: string) => {
    const { shapes } = marks.find((mark) => mark.key === key)!;
    const [low] = shapes.filter((shape) => shape.type === 'line');
    const dot = shapes.find((shape) => shape.type === 'marker')!;
    return { low: low!.x1, high: low!.x2, dot: dot.x };
  };
  const [one, other] = [place('experience'), place('impact')];
  const perUnit = (one.high - other.low) / (83.4 - 52);
  for (const [at, value] of [
    [one.low, 74.4],
    [one.dot, 78.9],
    [other.dot, 58.3],
    [other.high, 64.6],
  ] as const)
    assert.ok(Math.abs(at - (other.low + (value - 52) * perUnit)) <= 0.2);
  assert.equal(marks[0]!.label, 'experience: 78,9, intervallo di confidenza al 95\u202f% 74,4–83,4');
});

test('the sentence says whose intervals overlap that of the highest, and only theirs', () => {
  const { description } = scene();
  assert.match(
    description,
    /Intervallo di confidenza al 95\u202f%: experience, 74,4–83,4\. Intervalli che si sovrappongono a quello del valore più alto: design\.$/,
  );
  assert.doesNotMatch(
    scene({ value: [71.2, 78.9, 58.3, 66.1, 77, 52, 76.3, 83.4, 64.6] }).description,
    /sovrappongono/,
  );
});

test('the file says where its bounds are, or the caller does', () => {
  const { extension: _, ...silent } = estimates();
  const cube = openCube(silent);
  assert.throws(() => estimatesOf(cube), { code: 'no-interval', pointer: '/extension/interval' });
  assert.equal(estimatesOf(cube, 'PERIOD', { ...interval, level: 90 }).level, 90);
  assert.deepEqual(estimatesOf(openCube(estimates())).estimates[0]!.bounds, [66.1, 76.3]);
  const wrong = [71.2, 78.9, 58.3, 72, 74.4, 52, 76.3, 83.4, 64.6];
  assert.throws(() => estimatesOf(openCube(estimates({ value: wrong }))), { code: 'no-interval' });
  assert.throws(() => estimatesOf(cube, 'PERIOD', { ...interval, lower: 'x' }), { code: 'unknown-category' });
});

test('bounds may stand in lists beside the values, as the observatory gives them', () => {
  const beside = (change: OverTime = {}): JsonStatDataset => ({
    ...overTime({
      series: { _T: 'Insieme' },
      periods: ['design', 'experience', 'impact'],
      role: 'geo',
      measure: 'Soddisfazione',
      unit: { label: '0-100', decimals: 1 },
      value: [71.2, 78.9, 58.3],
      ...change,
    }),
    extension: { lower: [66.1, 74.4, 52], upper: [76.3, 83.4, 64.6] },
  });
  const drawn = dotScene(openCube(beside()), { language: 'it', width: 800 });
  assert.deepEqual(
    drawn.marks.map(({ label }) => label),
    scene().marks.map(({ label }) => label),
  );
  const some = openCube(beside()).slice({ PERIOD: ['impact', 'design'] });
  assert.deepEqual(
    estimatesOf(some).estimates.map(({ bounds }) => bounds),
    [
      [52, 64.6],
      [66.1, 76.3],
    ],
  );
  const withheld = openCube(beside({ status: { '1': 'C' } }));
  assert.equal(estimatesOf(withheld).estimates[1]!.bounds, undefined);
  assert.equal(withheld.beside('lower', { PERIOD: 'experience' }), undefined);
  assert.equal(withheld.beside('lower', { PERIOD: 'impact' }), 52);
  assert.equal(withheld.beside('numerator', { PERIOD: 'impact' }), undefined);
});

test('a withheld value shows neither dot nor bounds; a missing bound leaves the dot alone', () => {
  const withheld = scene({ status: { '0': 'C' } });
  const mark = withheld.marks.find(({ key }) => key === 'design')!;
  assert.equal(mark.label, 'design: riservato');
  assert.ok(
    !mark.shapes.some((shape) => shape.type === 'marker' || (shape.type === 'line' && !shape.dashed)),
  );
  assert.doesNotMatch(wordsOf(withheld) + withheld.description, /71,2|66,1|76,3/);
  const half = scene({ value: [71.2, 78.9, 58.3, null, 74.4, 52, 76.3, 83.4, 64.6] });
  const alone = half.marks.find(({ key }) => key === 'design')!;
  assert.equal(alone.label, 'design: 71,2');
  assert.deepEqual(
    alone.shapes.filter(({ type }) => type !== 'text').map(({ type }) => type),
    ['marker'],
  );
});

test('the axis says so when it does not start at zero; what may change is hollow with its letter', () => {
  assert.match(scene().axis!.title, /l’asse non parte da zero$/);
  const provisional = scene({ status: { '0': 'P' } });
  const dot = provisional.marks
    .find(({ key }) => key === 'design')!
    .shapes.find((shape) => shape.type === 'marker')!;
  assert.equal(dot.hollow, true);
  assert.match(
    wordsOf(provisional),
    /intervallo di confidenza al 95\u202f% \(p\)\u00a0provvisorio.*71,2 \(p\)/,
  );
});
