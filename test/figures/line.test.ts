import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  lineScene,
  openCube,
  seriesOf,
  trendOf,
  type LineOptions,
  type MarkerShape,
  type PathShape,
  type Scene,
} from '@officine-coesione/figures';
import { relax } from '../../packages/figures/src/scene/relax.ts';
import { pointsOf, shapesOf, textsOf, wordsOf } from './laid-out.ts';
import { overTime, years, type OverTime } from './over-time.ts';

const scene = (change: OverTime = {}, options: Partial<LineOptions> = {}): Scene =>
  lineScene(openCube(overTime(change)), { language: 'it', width: 800, ...options });
const markers = (marks: Scene['marks']): MarkerShape[] =>
  marks.flatMap(({ shapes }) => shapes.filter((shape) => shape.type === 'marker'));
/** The lines of the series: those of the others are grey, those to the labels thin. */
const lines = ({ frame }: Scene): PathShape[] =>
  frame.filter((shape): shape is PathShape => shape.type === 'path' && shape.weight === 2.5);

test('a point stands as high as its value, within a tenth of a pixel, and a line runs through all of them', () => {
  const drawn = scene({ value: [70, 72.5, 81.2, 64.3, 60, 58.1] });
  const middle = (key: string) => {
    const { bounds } = drawn.marks.find((mark) => mark.key === key)!;
    return { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 };
  };
  const [high, low] = [middle('B/2024'), middle('C/2024')];
  const perUnit = (low.y - high.y) / (81.2 - 58.1);
  for (const { key, value } of drawn.marks)
    assert.ok(Math.abs(middle(key).y - (low.y - (value! - 58.1) * perUnit)) <= 0.15, key);
  const path = lines(drawn).find(({ stroke }) => stroke === 'category-b')!;
  assert.deepEqual(
    pointsOf(path.d),
    ['B/2022', 'B/2023', 'B/2024'].map((key) => [middle(key).x, middle(key).y]),
  );
});

test('the maximum is one key press away; marks are rows of one series, the largest at the end first', () => {
  const { marks, columns, extremes } = scene();
  assert.deepEqual(
    marks.map(({ key }) => key),
    ['B/2022', 'B/2023', 'B/2024', 'C/2022', 'C/2023', 'C/2024'],
  );
  assert.equal(columns, 3);
  assert.deepEqual(extremes, { highest: 'B/2024', lowest: 'C/2024' });
  assert.equal(marks[2]!.label, 'Parti economiche e sociali, 2024: 81,2\u202f%');
  const turned = scene({ value: [1, 2, 3, 7, 8, 9] });
  assert.equal(turned.marks[0]!.key, 'C/2022');
});

test('a gap is a gap: the line is broken, a mark lies under it, words say which, and nothing is drawn as zero', () => {
  const gap = scene({ value: [70, null, 81.2, 64.3, 60, null], status: { '5': 'C' } });
  const [, missing] = gap.marks;
  const withheld = gap.marks[5]!;
  assert.equal(missing!.label, 'Parti economiche e sociali, 2023: non disponibile');
  assert.equal(withheld.label, 'Società civile, 2024: riservato');
  assert.deepEqual(
    missing!.shapes.map((shape) => shape.type === 'marker' && shape.marker),
    ['times'],
  );
  assert.equal(withheld.shapes[0]!.type, 'line');
  assert.equal(missing!.bounds.width, 0);
  const path = lines(gap).find(({ stroke }) => stroke === 'category-b')!;
  assert.equal(path.d.match(/M/g)!.length, 2);
  const lowest = Math.max(...gap.marks.filter(({ value }) => value !== null).map(({ bounds }) => bounds.y));
  for (const mark of [missing!, withheld]) assert.ok(mark.bounds.y > lowest);
  assert.match(wordsOf(gap), /non disponibile.*riservato/);
  assert.match(
    gap.description,
    /Il dato manca per: Parti economiche e sociali \(2023\)\. Riservato: Società civile \(2024\)\./,
  );
});

test('what may still change is hollow and explained; a point between two gaps is seen', () => {
  const drawn = scene({ status: { '2': 'P', '5': 'P' } });
  assert.deepEqual(
    markers(drawn.marks).map(({ hollow }) => hollow),
    [false, false, true, false, false, true],
  );
  assert.match(wordsOf(drawn), /provvisorio/);
  assert.doesNotMatch(wordsOf(scene()), /provvisorio|riservato/);
  const alone = scene({
    periods: years(1990, 2024),
    value: [...Array.from({ length: 35 }, (_, at) => (at === 17 ? 5 : null)), ...Array<number>(35).fill(3)],
  });
  assert.equal(alone.marks.find(({ key }) => key === 'B/2007')!.shapes.length, 1);
});

test('marker and dashes differ beside colour, for each of six series', () => {
  const codes = ['P', 'Q', 'R', 'S', 'T', 'U'];
  const series = Object.fromEntries(codes.map((code) => [code, `Voce ${code}`]));
  const value = codes.flatMap((_, place) => [place, place + 1, place + 2]);
  const drawn = scene({ series, by: ['geo', 'Regione'], value });
  const paths = lines(drawn);
  assert.equal(paths.length, 6);
  assert.equal(new Set(paths.map(({ stroke }) => stroke)).size, 6);
  assert.equal(new Set(paths.map(({ dashes }) => String(dashes))).size, 6);
  assert.equal(new Set(markers(drawn.marks).map(({ marker }) => marker)).size, 6);
  // Colours go by the dimension, not by the values: new figures change nobody's colour.
  const later = scene({ series, by: ['geo', 'Regione'], value: value.map((each) => -each) });
  const colour = ({ marks }: Scene, code: string) => marks.find(({ key }) => key.startsWith(code))!.colour;
  for (const code of codes) assert.equal(colour(drawn, code), colour(later, code));
  // Sub-types have the colour of their kind: side by side they need others.
  const kinds = scene({ series: { A1: 'Uno', A2: 'Due' } });
  assert.notEqual(colour(kinds, 'A1'), colour(kinds, 'A2'));
});

test('of more than six series the largest at the end are drawn, the others in grey and in words', () => {
  const codes = Array.from({ length: 9 }, (_, place) => `R${place}`);
  const series = Object.fromEntries(codes.map((code, place) => [code, `Regione ${'ABCDEFGHI'[place]}`]));
  const value = codes.flatMap((_, place) => [90 - place, 50, 10 * place]);
  const many = scene({ series, value, by: ['geo', 'Regione'] });
  assert.deepEqual(
    new Set(many.marks.map(({ key }) => key.slice(0, 2))),
    new Set(['R3', 'R4', 'R5', 'R6', 'R7', 'R8']),
  );
  const grey = many.frame.filter(
    (shape) => shape.type === 'path' && shape.stroke === 'grid' && shape.weight === 1.5,
  );
  // With the sample of the key.
  assert.equal(grey.length, 4);
  assert.match(wordsOf(many), /Altre voci \(3\): da 0,0\u202f% a 20,0\u202f%/);
  assert.match(many.description, /Altre voci \(6\): da 0,0\u202f% a 50,0\u202f%/);
  const unknown = value.map((each, place) => (place < 3 ? null : each));
  assert.match(
    wordsOf(scene({ series, value: unknown, by: ['geo', 'Regione'] })),
    /Altre voci \(3\): .*; non disponibile/,
  );
});

test('the axis says so when it does not start at zero, and only then', () => {
  const cut = scene();
  assert.equal(cut.axis!.title, 'Tasso di partecipazione (%) · l’asse non parte da zero');
  assert.ok(wordsOf(cut).includes('non parte da zero'));
  const whole = scene({}, { zero: true });
  assert.equal(whole.axis!.title, 'Tasso di partecipazione (%)');
  assert.equal(whole.axis!.ticks[0]!.value, 0);
  assert.ok(scene({ value: [2, 60, 80, 4, 9, 10] }).axis!.ticks.some(({ value }) => value === 0));
  assert.doesNotMatch(scene({ value: [5, 5, 5, 5, 5, 5] }).axis!.title, /zero/);
});

test('periods stand as far apart as they are in time, from the earliest, whatever the order of the file', () => {
  const uneven = scene({ series: { B: 'Parti' }, periods: ['2024', '2014', '2020'], value: [3, 1, 2] });
  assert.deepEqual(
    uneven.marks.map(({ key }) => key),
    ['B/2014', 'B/2020', 'B/2024'].map((key) => key.slice(2)),
  );
  const [a, b, c] = uneven.marks.map(({ bounds }) => bounds.x);
  assert.ok(Math.abs((b! - a!) / (c! - a!) - 0.6) < 0.01);
  const other = scene({ periods: ['before', 'during', 'after'], role: 'geo' }, { along: 'PERIOD' });
  const [x, y, z] = other.marks.map(({ bounds }) => bounds.x);
  assert.ok(Math.abs(y! - x! - (z! - y!)) <= 0.2);
});

test('names stand at the ends of the lines when wide, in a key when narrow; the last value at the end always', () => {
  for (const width of [320, 1200]) {
    const drawn = scene({}, { width });
    const text = (words: string) => textsOf(drawn).find((shape) => shape.text.startsWith(words))!;
    const value = text('81,2');
    const end = drawn.marks[2]!.bounds;
    assert.ok(value.x > end.x && value.bold);
    const name = text('Società');
    assert.equal(name.x > end.x, width === 1200);
  }
});

test('the words of a target stand where no line runs through them', () => {
  const at = (value: readonly number[]) =>
    textsOf(
      scene(
        { series: { B: 'Parti' }, periods: years(2021, 2024), value },
        { target: { value: 70, label: 'Obiettivo' } },
      ),
    ).find(({ text }) => text.startsWith('Obiettivo'))!;
  const free = at([60, 60, 60, 60]);
  const start = at([71, 71, 40, 40]);
  assert.ok(start.y > free.y || start.x > free.x + 200, `${start.x}, ${start.y}`);
  const both = at([71, 71, 71, 71]);
  assert.ok(both.y > at([50, 50, 50, 90]).y, 'below its line');
});

test('a target is a dashed line with its words and its value', () => {
  const drawn = scene({}, { target: { value: 75, label: 'Obiettivo' } });
  const words = textsOf(drawn).find(({ text }) => text.startsWith('Obiettivo'))!;
  assert.equal(words.text, 'Obiettivo: 75,0\u202f%');
  const line = shapesOf(drawn).find((shape) => shape.type === 'line' && shape.dashed)!;
  assert.ok(line.type === 'line' && Math.abs(line.y1 - words.y) < 20);
  const far = scene({}, { target: { value: 300, label: 'Obiettivo' } });
  assert.ok(far.axis!.ticks.at(-1)!.value >= 250);
});

test('the sentence is the one that can be asked for alone', () => {
  const cube = openCube(overTime());
  assert.equal(
    lineScene(cube, { language: 'de', width: 600 }).description,
    trendOf(cube, { language: 'de' }),
  );
});

test('series that cannot share an axis, or are not said, are refused', () => {
  const { role: _, ...without } = overTime();
  assert.throws(() => lineScene(openCube(without), { language: 'it', width: 600 }), { code: 'ambiguous' });
  const mixed = overTime();
  const category = { index: ['I', 'J'], unit: { I: { label: 'n' }, J: { label: '%' } } };
  const two = openCube({
    ...mixed,
    size: [2, 2, 3],
    value: Array<number>(12).fill(1),
    dimension: { ...mixed.dimension, INDICATOR: { category } },
  });
  assert.throws(() => seriesOf(two.slice({ PARTNER_CATEGORY: 'B' }), { by: 'INDICATOR' }), {
    code: 'mixed-units',
  });
  assert.throws(() => seriesOf(two, {}), { code: 'ambiguous' });
});

test('labels are moved apart, no more than needed, and keep their order', () => {
  const wish = fc.record({
    at: fc.double({ min: 0, max: 400, noNaN: true }),
    height: fc.double({ min: 10, max: 60, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 6 }), (wishes) => {
      const middles = relax(wishes, 0, 400);
      const order = [...wishes.keys()].sort((a, b) => middles[a]! - middles[b]!);
      for (const [rank, place] of order.entries()) {
        const half = wishes[place]!.height / 2;
        assert.ok(middles[place]! - half >= -1e-6 && middles[place]! + half <= 400 + 1e-6);
        const before = order[rank - 1];
        if (before === undefined) continue;
        assert.ok(middles[place]! - middles[before]! >= half + wishes[before]!.height / 2 - 1e-6);
        assert.ok(wishes[place]!.at >= wishes[before]!.at - 1e-9);
      }
    }),
  );
  assert.deepEqual(
    relax(
      [
        { at: 50, height: 20 },
        { at: 200, height: 20 },
      ],
      0,
      400,
    ),
    [50, 200],
  );
  assert.deepEqual(
    relax(
      [
        { at: 100, height: 20 },
        { at: 100, height: 20 },
      ],
      0,
      400,
    ),
    [90, 110],
  );
});
