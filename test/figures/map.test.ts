import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  LANGUAGES,
  openCube,
  regionMapScene,
  textBox,
  tileMapScene,
  type Box,
  type Language,
  type MapOptions,
  type PathShape,
  type Scene,
  type Shape,
  type TextShape,
} from '@officine-coesione/figures';
import { seeded } from '../seeded.ts';
import { areas, type AreasChange } from './areas.ts';
import { territories } from './territories.ts';

const WIDTHS = [280, 320, 600, 1200];
const cubeOf = (change?: AreasChange) => openCube(areas(change));
const regions = territories('nuts2').map(({ code }) => code);
const statuses = { '1': 'P', '4': 'E', '6': 'b', '9': 'C', '12': 'P' };
const KINDS: Readonly<Record<string, (change: AreasChange, options: MapOptions) => Scene>> = {
  regions: (change, options) => regionMapScene(cubeOf(change), options),
  'regions as squares': (change, options) => tileMapScene(cubeOf(change), { ...options, level: 'nuts2' }),
  provinces: (change, options) =>
    tileMapScene(cubeOf({ ...change, level: 'nuts3' }), { ...options, level: 'nuts3' }),
};
const CHANGES: Readonly<Record<string, AreasChange>> = {
  full: {},
  holes: { missing: 0.3, status: statuses },
  some: {
    codes: ['ITF4', 'ITF47', 'ITG1', 'ITG12'],
    values: [1240, 3, 12, 0],
    unit: { label: 'wd', decimals: 0 },
  },
  nothing: { missing: 1 },
};

const shapes = (scene: Scene): Shape[] => [...scene.frame, ...scene.marks.flatMap((mark) => mark.shapes)];
const texts = (scene: Scene): TextShape[] => shapes(scene).filter((shape) => shape.type === 'text');
const paths = (some: readonly Shape[]): PathShape[] => some.filter((shape) => shape.type === 'path');
const words = (scene: Scene): string[] => texts(scene).map(({ text }) => text);

const overlap = (a: Box, b: Box, slack = 0.2): boolean =>
  a.x + slack < b.x + b.width &&
  b.x + slack < a.x + a.width &&
  a.y + slack < b.y + b.height &&
  b.y + slack < a.y + a.height;

/** The box of path data of moves and relative lines. */
function boxOf(d: string): Box {
  let [x, y] = [0, 0];
  const [xs, ys]: [number[], number[]] = [[], []];
  let start = [0, 0];
  for (const [, command = '', list = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = [...list.matchAll(/-?\d*\.?\d+/g)].map(Number);
    if (command === 'M') start = [x, y] = [numbers[0]!, numbers[1]!];
    else if (command === 'l') [x, y] = [x + numbers[0]!, y + numbers[1]!];
    else if (command === 'h') x += numbers[0]!;
    else if (command === 'v') y += numbers[0]!;
    else if (command === 'z') [x, y] = start as [number, number];
    else assert.fail(`not expected: ${command}`);
    xs.push(x);
    ys.push(y);
  }
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

for (const [kind, draw] of Object.entries(KINDS)) {
  test(`${kind}: no two texts touch and nothing leaves the picture, at any width, language and text size`, () => {
    for (const [name, change] of Object.entries(CHANGES))
      for (const language of LANGUAGES)
        for (const width of WIDTHS)
          for (const textSize of [16, 32])
            for (const standalone of [false, true]) {
              const scene = draw(change, { language, width, textSize, standalone });
              const where = `${name} ${language} ${width} ${textSize} ${standalone}`;
              const boxes = texts(scene).map((text) => ({ text: text.text, box: textBox(text) }));
              boxes.forEach(({ text, box }, place) => {
                assert.ok(box.x >= -0.2 && box.x + box.width <= width + 0.2, `${where}: "${text}" leaves`);
                assert.ok(box.y >= 0 && box.y + box.height <= scene.height, `${where}: "${text}" leaves`);
                for (const other of boxes.slice(place + 1))
                  assert.ok(!overlap(box, other.box), `${where}: "${text}" on "${other.text}"`);
              });
              for (const { d, weight } of paths(shapes(scene))) {
                const box = boxOf(d);
                const inside =
                  box.x >= weight / 2 - 0.1 &&
                  box.y >= weight / 2 - 0.1 &&
                  box.x + box.width <= width - weight / 2 + 0.2 &&
                  box.y + box.height <= scene.height - weight / 2;
                assert.ok(inside, `${where}: ${d.slice(0, 30)} leaves`);
              }
            }
  });

  test(`${kind}: type is never under 14 px, targets never under 24 px nor over one another`, () => {
    for (const width of WIDTHS) {
      const scene = draw({}, { language: 'it', width, textSize: 10 });
      for (const { size } of texts(scene)) assert.ok(size >= 14);
      for (const { target, key } of scene.marks) {
        assert.ok(target.height >= 24 && target.width >= 24, `${key} ${target.width}`);
        assert.ok(target.x >= 0 && target.x + target.width <= width && target.y >= 0, key);
      }
      scene.marks.forEach(({ target, key }, place) => {
        for (const other of scene.marks.slice(place + 1))
          assert.ok(!overlap(target, other.target, 0.3), `${width}: ${key} over ${other.key}`);
      });
    }
  });

  test(`${kind}: every area is a mark, and arrows lead from each to all others`, () => {
    for (const width of WIDTHS) {
      const { marks, neighbours } = draw({ missing: 0.3 }, { language: 'it', width });
      const level = kind === 'provinces' ? 'nuts3' : 'nuts2';
      assert.deepEqual(
        marks.map(({ key }) => key).sort(),
        territories(level)
          .map(({ code }) => code)
          .sort(),
      );
      const place = new Map(marks.map(({ key, target }) => [key, target]));
      for (const [key, { left, right, up, down }] of Object.entries(neighbours!)) {
        const here = place.get(key)!;
        if (left) assert.ok(place.get(left)!.x < here.x, `${key} left ${left}`);
        if (right) assert.ok(place.get(right)!.x > here.x, `${key} right ${right}`);
        if (up) assert.ok(place.get(up)!.y < here.y, `${key} up ${up}`);
        if (down) assert.ok(place.get(down)!.y > here.y, `${key} down ${down}`);
      }
      for (const { key } of marks) {
        const reached = new Set([key]);
        for (const at of reached)
          for (const next of Object.values(neighbours![at]!)) reached.add(next as string);
        assert.equal(reached.size, marks.length, `${width}: from ${key}`);
      }
    }
  });
}

test('the highest and the lowest value are one key press away', () => {
  const { marks, extremes } = regionMapScene(cubeOf({ missing: 0.3 }), { language: 'it', width: 600 });
  const values = marks.flatMap(({ value }) => value ?? []);
  const valueOf = (key: string) => marks.find((mark) => mark.key === key)!.value;
  assert.equal(valueOf(extremes!.highest), Math.max(...values));
  assert.equal(valueOf(extremes!.lowest), Math.min(...values));
});

test('the keyboard goes from north to south, region by region', () => {
  const { marks } = regionMapScene(cubeOf(), { language: 'it', width: 600 });
  assert.equal(marks[0]!.key, 'ITH1');
  assert.equal(marks.at(-1)!.key, 'ITG1');
  const provinces = tileMapScene(cubeOf({ level: 'nuts3' }), { language: 'it', width: 600, level: 'nuts3' });
  const order = provinces.marks.map(({ key }) => key.slice(0, 4));
  assert.equal(order.filter((region, place) => region !== order[place - 1]).length, 21);
  assert.equal(order[0], 'ITH1');
  assert.equal(order.at(-1), 'ITG1');
});

test('a mark says all: name, value with unit, status', () => {
  const values = regions.map((code) => (code === 'ITG1' || code === 'ITG2' ? null : 24));
  const status = {
    [regions.indexOf('ITF4')]: 'P',
    [regions.indexOf('ITG1')]: 'C',
    [regions.indexOf('ITC1')]: 'b',
  };
  const { marks } = regionMapScene(cubeOf({ values, status, unit: { label: '%', decimals: 0 } }), {
    language: 'it',
    width: 600,
  });
  const label = (key: string) => marks.find((mark) => mark.key === key)!.label;
  assert.equal(label('ITF4'), 'Puglia: 24\u202f%, provvisorio');
  assert.equal(label('ITG1'), 'Sicilia: riservato');
  assert.equal(label('ITG2'), 'Sardegna: non disponibile');
  assert.equal(label('ITC1'), 'Piemonte: 24\u202f%, interruzione della serie');
});

test('missing, withheld and provisional are hatched, each its own way; a final value is not', () => {
  const values = regions.map((_, place) => (place < 2 ? null : place));
  const status = { '1': 'C', '2': 'P' };
  const { marks, frame } = regionMapScene(cubeOf({ values, status }), { language: 'it', width: 600 });
  const hatch = (place: number) =>
    paths(marks.find(({ key }) => key === regions[place])!.shapes)
      .filter(({ pattern }) => pattern === 'hatched')
      .map(({ fill }) => fill);
  assert.deepEqual([hatch(0), hatch(1), hatch(2), hatch(3)], [['grid'], ['secondary'], ['step-2'], []]);
  for (const place of [0, 1]) {
    const mark = marks.find(({ key }) => key === regions[place])!;
    assert.ok(!mark.shapes.some((shape) => shape.type === 'text'));
  }
  const legend = frame.filter((shape) => shape.type === 'text').map(({ text }) => text);
  for (const line of ['senza dato (1)', 'riservato (1)', '(p)\u00a0provvisorio (1)'])
    assert.ok(legend.includes(line), line);
});

test('what all values have is said once, and hatches nothing', () => {
  const status = Object.fromEntries(regions.map((_, place) => [place, 'P']));
  const scene = regionMapScene(cubeOf({ status }), { language: 'it', width: 600 });
  assert.ok(paths(shapes(scene)).every(({ pattern }) => pattern === 'solid'));
  assert.ok(words(scene).includes('Provvisorio: tutti i valori'));
});

test('every area stands off the ground by its colour or by its line', () => {
  const dark = new Set(['step-4', 'step-5']);
  const { marks } = regionMapScene(cubeOf({ missing: 0.2 }), { language: 'it', width: 600 });
  for (const { shapes: own } of marks) {
    const [last] = paths(own).slice(-1);
    assert.ok(dark.has(last!.fill!) ? last!.stroke === 'surface' : last!.stroke === 'secondary');
  }
});

test('the legend has every class with its bounds and count, in the numbers of the language', () => {
  const values = regions.map((_, place) => 1000 + place * 100 + 0.5);
  for (const [language, line] of [
    ['it', '2.700,0\u20133.000,5\u202f% (4)'],
    ['en', '2,700.0\u20133,000.5% (4)'],
    ['fr', '2\u202f700,0\u20133\u202f000,5\u202f% (4)'],
  ] as const) {
    const scene = regionMapScene(cubeOf({ values }), { language, width: 600 });
    assert.ok(words(scene).includes(line), words(scene).join('\n'));
  }
  const scene = tileMapScene(
    cubeOf({ values: regions.map((_, place) => place - 3), unit: { label: 'n', decimals: 0 } }),
    {
      language: 'it',
      width: 600,
      level: 'nuts2',
    },
  );
  assert.ok(words(scene).includes('\u22123\u00a0\u2013\u00a00 (4)'), words(scene).join('\n'));
});

test('areas that the data leave out are outlined and counted, not marks', () => {
  const scene = regionMapScene(cubeOf({ codes: ['ITF4', 'ITG1'] }), { language: 'it', width: 600 });
  assert.equal(scene.marks.length, 2);
  assert.ok(words(scene).includes('fuori dai dati (19)'));
  const cube = cubeOf({ codes: ['FR1', 'FR2'] });
  assert.throws(() => regionMapScene(cube, { language: 'it', width: 600 }), { code: 'unknown-category' });
});

test('the source of the outlines is named with the licence', () => {
  for (const standalone of [false, true]) {
    const scene = regionMapScene(cubeOf(), { language: 'it', width: 1200, standalone });
    assert.match(scene.provenance, /MapSVG, @svg-maps\/italy, CC BY 4\.0/);
    assert.match(words(scene).join(' '), /MapSVG, @svg-maps\/italy, CC BY 4\.0/);
  }
});

test('outlines of one\u2019s own, with any command of a path, are put in their place', () => {
  const scene = regionMapScene(cubeOf({ codes: ['X', 'Y'], values: [1, 2] }), {
    language: 'it',
    width: 302,
    outlines: {
      viewBox: [100, 100, 10, 20],
      areas: [
        { code: 'X', d: 'M100,100 H110 V110 h-10 Z', box: [100, 100, 10, 10] },
        { code: 'Y', d: 'm100 110 10 0c0 5 5 5 0 10q-5 0-10 0a1 2 0 0 1 0-10z', box: [100, 110, 10, 10] },
      ],
    },
  });
  const path = (place: number) => scene.marks[place]!.outline;
  assert.equal(path(0), 'M1 1l300 0l0 300l-300 0z');
  assert.equal(path(1), 'M1 301l300 0c0 150 150 150 0 300q-150 0-300 0a30 60 0 0 1 0-300z');
  assert.deepEqual(scene.marks[1]!.bounds, { x: 1, y: 301, width: 300, height: 300 });
  assert.doesNotMatch(scene.provenance, /MapSVG/);
});

test('squares show their sign, and their value where it fits', () => {
  const mark = (width: number, level: 'nuts2' | 'nuts3', key: string) => {
    const scene = tileMapScene(cubeOf({ level }), { language: 'it', width, level });
    const found = scene.marks.find((one) => one.key === key)!;
    return found.shapes.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []));
  };
  assert.deepEqual(mark(320, 'nuts3', 'ITG12'), ['PA']);
  const [sign, value] = mark(600, 'nuts2', 'ITG1');
  assert.equal(sign, 'SIC');
  assert.match(value!, /^\d\d,\d$/);
});

/** Numbers written in a sentence; those of how many areas apart. */
function numbersIn(text: string, language: Language): number[] {
  const grouping = language === 'en' ? /,/g : /[.\u202f\u00a0](?=\d)/g;
  return [...text.matchAll(/(\d[\d.,\u202f\u00a0]*\d|\d)/g)].map(([digits]) =>
    Number(digits.replace(grouping, '').replace(',', '.')),
  );
}

test('in every language the sentence has the numbers of the cube', () => {
  const random = seeded(5);
  for (let round = 0; round < 60; round += 1) {
    const values = regions.map(() => (random() < 0.2 ? null : Math.round(random() * 99999) / 10));
    const known = values.filter((value) => value !== null);
    const [least, most] = [Math.min(...known), Math.max(...known)];
    const missing = values.length - known.length;
    for (const language of LANGUAGES) {
      const { description } = regionMapScene(cubeOf({ values }), { language, width: 600 });
      const expected = [2026, most, least, Math.round((most - least) * 10) / 10];
      if (missing > 0) expected.push(missing, values.length);
      assert.deepEqual(numbersIn(description, language), expected, `${language}: ${description}`);
    }
  }
});

test('the sentence tells the country, ties, few names, one value, nothing', () => {
  const say = (change: AreasChange) =>
    regionMapScene(cubeOf(change), { language: 'it', width: 600 }).description;
  const codes = ['IT', 'ITF4', 'ITG1', 'ITG2', 'ITC1'];
  assert.equal(
    say({ codes, values: [30, 40, 40, null, 12.5], status: { '4': 'P' } }),
    'Tasso di partecipazione per territorio, 2026: Italia, 30,0\u202f%. Il valore più alto, a pari merito: ' +
      'Puglia; Sicilia, 40,0\u202f%. Il valore più basso: Piemonte, 12,5\u202f%. ' +
      'Differenza: 27,5\u00a0punti percentuali. Senza dato: 1 su 4 (Sardegna). Provvisorio: 1 su 4 (Piemonte).',
  );
  assert.match(
    say({ values: regions.map(() => 7) }),
    /2026\. Stesso valore per tutte le voci: 7,0\u202f%\.$/,
  );
  assert.match(say({ codes: ['ITF4'], values: [7] }), /Unica voce: Puglia, 7,0\u202f%\.$/);
  assert.match(say({ missing: 1 }), /2026\. Senza dato: 21 su 21\.$/);
  assert.match(say({ values: regions.map((_, at) => (at < 4 ? 9 : at)) }), /Il valore più basso: .*, 4,0/);
  assert.match(
    say({ values: regions.map((_, at) => (at < 4 ? 0 : at)) }),
    /Il valore più basso, a pari merito: 4 su 21, 0,0\u202f%\./,
  );
});

test('where there is room, all areas are listed with their values, the highest first', () => {
  const values = regions.map((_, place) => (place === 3 ? null : place));
  const scene = regionMapScene(cubeOf({ values, status: { '5': 'P' } }), { language: 'it', width: 1200 });
  const listed = scene.frame.flatMap((shape) =>
    shape.type === 'text' && shape.anchor === 'end' ? [shape.text] : [],
  );
  assert.equal(listed.length, 21);
  assert.deepEqual(listed.slice(0, 2), ['20,0', '19,0']);
  assert.ok(listed.includes('5,0\u00a0(p)'));
  assert.equal(listed.at(-1), 'non disponibile');
  const names = words(scene);
  for (const { title } of territories('nuts2')) assert.ok(names.includes(title), title);
  const narrow = regionMapScene(cubeOf({ values }), { language: 'it', width: 600 });
  assert.ok(!words(narrow).includes('non disponibile'));
});
