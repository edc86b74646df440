import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  barScene,
  colourOf,
  LANGUAGES,
  openCube,
  sentenceOf,
  textBox,
  type Box,
  type RectShape,
  type Scene,
  type Shape,
  type TextShape,
} from '@officine-coesione/figures';
import { seeded } from '../seeded.ts';
import { attendance, partners } from './partners.ts';

const WIDTHS = [280, 320, 600, 900];
const CUBES = {
  plain: openCube(partners()),
  holes: openCube(
    partners({ values: [null, 15, 1240, null, null], status: { '1': 'b', '2': 'e', '3': 'c' } }),
  ),
  negative: openCube(partners({ values: [1, -312.5, 12.5, 0, 4], unit: { label: '%', decimals: 1 } })),
  tiny: openCube(partners({ values: [1, 0.0004, 0.0001, 0, 0.0002], unit: { label: '0-1', decimals: 4 } })),
  nothing: openCube(partners({ values: [null, null, null, null, null] })),
  rate: openCube(attendance()).slice({ TIME_PERIOD: '2020' }),
  days: openCube(partners({ unit: { label: 'wd', decimals: 0 } })),
  long: openCube(
    partners({ codes: ['Partnerschaftsvereinbarungsverwaltungsbehörde', 'B'], values: [1e6, 12] }),
  ),
};

const shapes = (scene: Scene): Shape[] => [...scene.frame, ...scene.marks.flatMap((mark) => mark.shapes)];
const texts = (scene: Scene): TextShape[] => shapes(scene).filter((shape) => shape.type === 'text');
const rects = (scene: Scene): RectShape[] => shapes(scene).filter((shape) => shape.type === 'rect');

function overlap(a: Box, b: Box): boolean {
  const slack = 0.2;
  return (
    a.x + slack < b.x + b.width &&
    b.x + slack < a.x + a.width &&
    a.y + slack < b.y + b.height &&
    b.y + slack < a.y + a.height
  );
}

test('bars start at zero and are as long as their values, within a fifth of a pixel', () => {
  const random = seeded(3);
  for (let round = 0; round < 100; round += 1) {
    const values = Array.from({ length: 5 }, () => Math.round((random() - (round % 2) * 0.4) * 1e4) / 10);
    const cube = openCube(partners({ values, unit: { label: '%', decimals: 1 } }));
    for (const width of WIDTHS) {
      const { marks } = barScene(cube, { language: 'it', width });
      const longest = marks.reduce((a, b) => (Math.abs(a.value!) > Math.abs(b.value!) ? a : b));
      const zero = longest.value! < 0 ? longest.bounds.x + longest.bounds.width : longest.bounds.x;
      for (const { bounds, value } of marks) {
        const expected = (Math.abs(value!) / Math.abs(longest.value!)) * longest.bounds.width;
        assert.ok(Math.abs(bounds.width - expected) <= 0.2, `${bounds.width} for ${expected}`);
        const start = value! < 0 ? bounds.x + bounds.width : bounds.x;
        assert.ok(Math.abs(start - zero) <= 0.2);
      }
    }
  }
});

test('no two texts touch, none leaves the picture or covers a bar, at any width, language and text size', () => {
  for (const [name, cube] of Object.entries(CUBES)) {
    for (const language of LANGUAGES) {
      for (const width of WIDTHS) {
        for (const textSize of [16, 24]) {
          for (const standalone of [false, true]) {
            const scene = barScene(cube, { language, width, textSize, standalone });
            const where = `${name} ${language} ${width} ${textSize} ${standalone}`;
            const boxes = texts(scene).map((text) => ({ text: text.text, box: textBox(text) }));
            boxes.forEach(({ text, box }, place) => {
              assert.ok(box.x >= -0.2 && box.x + box.width <= width + 0.2, `${where}: "${text}" leaves`);
              assert.ok(box.y >= 0 && box.y + box.height <= scene.height, `${where}: "${text}" leaves`);
              for (const other of boxes.slice(place + 1)) {
                assert.ok(!overlap(box, other.box), `${where}: "${text}" on "${other.text}"`);
              }
              for (const rect of rects(scene)) assert.ok(!overlap(box, rect), `${where}: "${text}" on a bar`);
            });
          }
        }
      }
    }
  }
});

test('type is never under 14 px, targets never under 24 px, coordinates are tenths', () => {
  for (const cube of Object.values(CUBES)) {
    for (const width of WIDTHS) {
      const scene = barScene(cube, { language: 'it', width, textSize: 10 });
      for (const { size } of texts(scene)) assert.ok(size >= 14);
      for (const { target } of scene.marks) assert.ok(target.height >= 24 && target.width >= 24);
      for (const { x, y } of [...texts(scene), ...rects(scene)]) {
        for (const value of [x, y]) assert.equal(value, Math.round(value * 10) / 10);
      }
      assert.ok(Number.isInteger(scene.height));
    }
  }
});

test('labels go above the bars when narrow, beside them when wide', () => {
  const first = (width: number) => barScene(CUBES.plain, { language: 'it', width }).marks[0]!;
  const label = (width: number) => first(width).shapes.find((shape) => shape.type === 'text')!;
  assert.ok(label(280).y < first(280).bounds.y);
  assert.ok(label(900).y > first(900).bounds.y);
});

test('longest first, missing last; or the order given; the total is left out', () => {
  const keys = (scene: Scene) => scene.marks.map(({ key }) => key).join('');
  assert.equal(keys(barScene(CUBES.holes, { language: 'it', width: 600 })), 'BACD');
  assert.equal(keys(barScene(CUBES.holes, { language: 'it', width: 600, order: 'given' })), 'ABCD');
  const years = openCube(attendance()).slice({ PARTNER_CATEGORY: 'B' });
  assert.equal(keys(barScene(years, { language: 'it', width: 600 })), '20202021');
});

test('missing is a dashed mark and words, never a bar; provisional is hatched with a letter explained', () => {
  const scene = barScene(CUBES.holes, { language: 'it', width: 600 });
  const [estimated, broken, withheld, missing] = scene.marks;
  assert.equal(estimated!.label, 'Parti economiche e sociali: 1.240, stimato');
  assert.ok(estimated!.shapes.some((shape) => shape.type === 'rect' && shape.pattern === 'hatched'));
  assert.ok(estimated!.shapes.some((shape) => shape.type === 'text' && shape.text === '1.240 (e)'));
  assert.ok(broken!.shapes.some((shape) => shape.type === 'rect' && shape.pattern === 'solid'));
  for (const [mark, words] of [
    [withheld!, 'riservato'],
    [missing!, 'non disponibile'],
  ] as const) {
    assert.ok(mark.label.endsWith(`: ${words}`));
    assert.equal(mark.bounds.width, 0);
    assert.ok(!mark.shapes.some((shape) => shape.type === 'rect'));
    assert.ok(mark.shapes.some((shape) => shape.type === 'line' && shape.dashed));
    assert.ok(!mark.shapes.some((shape) => shape.type === 'text' && /\d/.test(shape.text)));
  }
  const notes = texts(scene).find(({ text }) => text.startsWith('(e)'));
  assert.equal(notes?.text, '(e)\u00a0stimato · (b)\u00a0interruzione della serie');
});

test('title, description, axis in words with the unit; whole numbers only for counts', () => {
  const scene = barScene(CUBES.plain, { language: 'it', width: 900 });
  assert.equal(scene.title, 'Partner attivi per categoria di partner, Italia, 2026');
  assert.equal(scene.description, sentenceOf(CUBES.plain, { language: 'it' }));
  assert.equal(scene.axis?.title, 'Partner attivi (numero)');
  const few = openCube(partners({ values: [3, 1, 1, 1, 0] }));
  for (const { value } of barScene(few, { language: 'it', width: 900 }).axis!.ticks)
    assert.ok(Number.isInteger(value));
  assert.equal(barScene(CUBES.nothing, { language: 'it', width: 600 }).axis, undefined);
});

test('the page may measure text in its own font', () => {
  const wide = barScene(CUBES.plain, {
    language: 'it',
    width: 900,
    measure: (text, size) => text.length * size,
  });
  assert.ok(wide.marks.some((mark) => mark.shapes.filter((shape) => shape.type === 'text').length > 2));
});

test('partner categories keep their colour; sub-types take their parent\u2019s', () => {
  assert.equal(colourOf('PARTNER_CATEGORY', 'B'), 'category-b');
  assert.equal(colourOf('PARTNER_CATEGORY', 'A2'), 'category-a');
  assert.equal(colourOf('PARTNER_CATEGORY', 'other'), 'series-1');
  assert.equal(colourOf('REF_AREA', 'B'), 'series-1');
});

test('what cannot share an axis, or has nothing to compare, is refused', () => {
  const cube = openCube(partners()).slice({ PARTNER_CATEGORY: 'B' });
  assert.throws(() => barScene(cube, { language: 'it', width: 600 }), { code: 'ambiguous' });
  const bar = barScene(cube, { language: 'it', width: 600, by: 'PARTNER_CATEGORY' });
  assert.equal(bar.marks.length, 1);
});
