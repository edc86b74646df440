import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  dotScene,
  groupedBarScene,
  LANGUAGES,
  lineScene,
  openCube,
  smallMultiplesScene,
  sparklineScene,
  stackedBarScene,
  svgOf,
  type Cube,
  type JsonStatUnit,
  type PictureOptions,
  type Scene,
} from '@officine-coesione/figures';
import { seeded } from '../seeded.ts';
import { assertLaidOut } from './laid-out.ts';
import { LONG, overTime, years, type OverTime } from './over-time.ts';

const random = seeded(11);
const walk = (length: number, start: number, step: number): number[] => {
  let value = start;
  return Array.from({ length }, () => (value = Math.round((value + (random() - 0.5) * step) * 10) / 10));
};
const many = Object.fromEntries(
  [...'ABCDEFGHIJKLMNOPQRSTU'].map((letter) => [`R${letter}`, `Regione ${letter.repeat(9)}`]),
);
const six = { ...LONG, ITF: 'Puglia', ITG: 'Valle d’Aosta/Vallée d’Aoste', ITH: 'Liguria' };
const geo = ['geo', 'Gebietskörperschaftsebene'] as const;
const set = (change: OverTime): Cube => openCube(overTime(change));
const days: JsonStatUnit = { label: 'wd', decimals: 0 };

/** Cubes over time, from the plain to the perverse. */
const CUBES: Readonly<Record<string, Cube>> = {
  plain: set({}),
  one: set({ series: { B: 'Parti' }, value: [70, 72.5, 81.2] }),
  single: set({ series: { B: 'Parti' }, periods: ['2024'], value: [70] }),
  close: set({
    series: six,
    by: geo,
    periods: years(2014, 2026),
    value: [0, 1, 2, 3, 4, 5].flatMap(() => walk(13, 70, 0.4)),
  }),
  many: set({
    series: many,
    by: geo,
    periods: years(2000, 2024),
    value: Object.keys(many).flatMap((_, place) => walk(25, 40 + place, 5)),
  }),
  gaps: set({
    series: LONG,
    by: geo,
    value: [null, 3, null, 5, null, 7, null, null, null],
    status: { '0': 'c', '3': 'P', '6': 'c', '7': 'M' },
    unit: days,
  }),
  nothing: set({ value: [null, null, null, null, null, null], status: { '2': 'c' } }),
  great: set({
    periods: years(1990, 2024),
    value: [...walk(35, 57e6, 1e5), ...walk(35, 12, 3)],
    unit: { label: 'n', decimals: 0 },
  }),
  tiny: set({ value: [0.0004, 0.0002, 0, 0.0001, 0.0003, 0.0002], unit: { label: '0-1', decimals: 4 } }),
  negative: set({ value: [-4, -8, 3, 12, -20, 0] }),
  equal: set({ value: [5, 5, 5, 5, 5, 5] }),
  quarters: set({
    periods: [2024, 2025, 2026].flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`)),
    value: walk(24, 20, 9),
  }),
  days: set({ periods: ['2026-01-31', '2026-02-28', '2026-11-23'] }),
  uneven: set({ periods: ['1951', '2021', '2022'] }),
  unnamed: set({ unit: undefined }),
};

const WIDTHS = [280, 320, 600, 1200];
const SIZES = [16, 32];

/** Draws each cube in every width, language and text size. */
function eachPicture(
  cubes: Readonly<Record<string, Cube>>,
  draw: (cube: Cube, options: PictureOptions) => Scene,
): void {
  for (const [name, cube] of Object.entries(cubes))
    for (const language of LANGUAGES)
      for (const width of WIDTHS)
        for (const textSize of SIZES)
          for (const standalone of [false, true]) {
            const where = `${name} ${language} ${width} ${textSize} ${standalone}`;
            const scene = draw(cube, { language, width, textSize, standalone });
            assertLaidOut(scene, where);
            assert.equal(scene.width, width);
            for (const words of [scene.title, scene.description]) assert.ok(words.length > 0, where);
          }
}

const without = (...names: readonly string[]): Record<string, Cube> =>
  Object.fromEntries(Object.entries(CUBES).filter(([name]) => !names.includes(name)));

test('lines: texts never touch, nothing leaves the picture', () => {
  eachPicture(CUBES, (cube, options) => lineScene(cube, options));
});

test('lines with a target: its words never touch others', () => {
  for (const value of [0, 58.1, 75, 81.2, 500])
    eachPicture({ plain: CUBES['plain']!, one: CUBES['one']! }, (cube, options) =>
      lineScene(cube, { ...options, target: { value, label: 'Partnerschaftszielvereinbarung 2027' } }),
    );
});

test('bars side by side: texts never touch, nothing leaves the picture', () => {
  eachPicture(without('one', 'single', 'many', 'great', 'quarters'), (cube, options) =>
    groupedBarScene(cube, { ...options, along: 'PERIOD' }),
  );
  eachPicture(
    { gaps: CUBES['gaps']!, great: CUBES['great']!.slice({ PERIOD: ['2023', '2024'] }) },
    (cube, options) => groupedBarScene(cube, { ...options, by: 'PERIOD' }),
  );
});

test('stacked bars: texts never touch, nothing leaves the picture', () => {
  for (const shares of [false, true])
    eachPicture(without('one', 'single', 'many', 'negative', 'great', 'quarters'), (cube, options) =>
      stackedBarScene(cube, { ...options, along: 'PERIOD', shares }),
    );
  eachPicture({ gaps: CUBES['gaps']! }, (cube, options) =>
    stackedBarScene(cube, { ...options, by: 'PERIOD' }),
  );
});

test('dots: texts never touch, nothing leaves the picture', () => {
  for (const unit of [{ label: '%', decimals: 1 }, days])
    for (const shift of [0, -60, -200]) {
      const value = [70, 4, null, 66, 2, null, 74.5, 90, null].map((each) =>
        each === null ? null : each + shift,
      );
      const bounds = set({
        series: { value: 'Wert', lower: 'Untere', upper: 'Obere' },
        by: ['BOUND', 'Grenze'],
        periods: Object.values(LONG),
        role: 'geo',
        value,
        status: { '0': 'P', '2': 'C', '5': 'C', '8': 'C' },
        unit,
      });
      eachPicture({ bounds }, (cube, options) =>
        dotScene(cube, {
          ...options,
          interval: { dimension: 'BOUND', value: 'value', lower: 'lower', upper: 'upper' },
        }),
      );
    }
});

test('panels: texts never touch, nothing leaves the picture; one column at 320 px', () => {
  for (const kind of ['line', 'bar'] as const)
    eachPicture(CUBES, (cube, options) => smallMultiplesScene(cube, { ...options, kind }));
  const at = (width: number) => smallMultiplesScene(CUBES['close']!, { language: 'de', width });
  const starts = (scene: Scene) => {
    const { columns = 1 } = scene;
    return new Set(
      scene.marks
        .filter((_, place) => place % columns === 0)
        .map(({ bounds, target }) => bounds.x || target.x),
    );
  };
  assert.equal(starts(at(320)).size, 1);
  assert.ok(starts(at(1200)).size >= 3);
});

test('sparklines: texts never touch, nothing leaves the picture', () => {
  for (const [name, cube] of Object.entries(without('single', 'nothing')))
    for (const values of [false, true])
      for (const width of [160, 240]) {
        const view = cube.slice({ [cube.dimensions[1]!.id]: cube.dimensions[1]!.categories[0]!.code });
        const scene = sparklineScene(view, { language: 'it', values, width });
        assertLaidOut(scene, `${name} ${values} ${width}`);
        assert.equal(scene.height, 40);
      }
});

test('any picture is written as SVG, with and without textures', () => {
  for (const scene of [
    lineScene(CUBES['gaps']!, { language: 'de', width: 600 }),
    stackedBarScene(CUBES['plain']!, { language: 'it', width: 600, along: 'PERIOD' }),
  ])
    for (const textured of [false, true]) {
      const svg = svgOf(scene, { theme: 'dark', textured });
      assert.doesNotMatch(svg, /undefined|NaN|style=/);
      assert.equal((svg.match(/<pattern/g) ?? []).length > 0, textured && scene.kind === 'stacked-bar');
    }
});
