import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barScene, COLOURS, openCube, svgOf, type Shape, type Theme } from '@officine-coesione/figures';
import { partners } from './partners.ts';

const NASTY = '<script>&"\'</script>\u0001\ud800';
const cube = openCube(partners({ indicator: NASTY, values: [45, 15, 24, null, 6], status: { '2': 'P' } }));
const draw = (theme: Theme, width = 600): string =>
  svgOf(barScene(cube, { language: 'it', width, standalone: true }), { theme });

/** A small check that the text is XML: tags nest, attributes are quoted and single, nothing is unescaped. */
function elementsOf(xml: string): { name: string; attributes: Map<string, string> }[] {
  const open: string[] = [];
  const found: { name: string; attributes: Map<string, string> }[] = [];
  const token = /<(\/?)([a-z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const match = token.exec(xml);
    assert.ok(match, `not XML at ${at}: ${xml.slice(at, at + 60)}`);
    const [, closing, name, list = '', empty, text] = match;
    const written = text ?? list;
    assert.doesNotMatch(written, /&(?!(amp|lt|gt|quot|#\d+);)/);
    if (text !== undefined) continue;
    if (closing) {
      assert.equal(open.pop(), name);
      continue;
    }
    const attributes = new Map<string, string>();
    for (const [, key, value] of list.matchAll(/ ([\w:-]+)="([^"]*)"/g)) {
      assert.ok(!attributes.has(key!));
      attributes.set(key!, value!);
    }
    found.push({ name: name!, attributes });
    if (!empty) open.push(name!);
  }
  assert.deepEqual(open, []);
  return found;
}

test('is XML, named and described, with unique ids that its references find', () => {
  const elements = elementsOf(draw('light'));
  const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
  assert.equal(new Set(ids).size, ids.length);
  const root = elements[0]!;
  assert.equal(root.name, 'svg');
  assert.equal(root.attributes.get('role'), 'img');
  for (const id of root.attributes.get('aria-labelledby')!.split(' ')) assert.ok(ids.includes(id));
  const used = elements.flatMap(
    ({ attributes }) => /^url\(#(.+)\)$/.exec(attributes.get('fill') ?? '')?.[1] ?? [],
  );
  assert.ok(used.length > 0 && used.every((id) => ids.includes(id)));
  assert.deepEqual(
    elements.slice(1, 3).map(({ name }) => name),
    ['title', 'desc'],
  );
});

test('has no style of any kind and nothing that runs, so that a strict policy changes nothing', () => {
  for (const { name, attributes } of elementsOf(draw('dark'))) {
    assert.ok(!['style', 'script', 'foreignObject', 'image', 'use', 'a'].includes(name));
    for (const key of attributes.keys())
      assert.ok(key !== 'style' && !key.startsWith('on') && !key.includes('href'));
  }
});

test('escapes what is not markup and drops what XML forbids', () => {
  const svg = draw('light');
  assert.ok(svg.includes('&lt;script&gt;&amp;&quot;'));
  assert.doesNotMatch(svg, /<script|\u0001|[\ud800-\udfff]/);
});

test('takes its colours from the theme', () => {
  assert.ok(draw('light').includes(COLOURS.light['category-b']));
  assert.ok(draw('dark').includes(COLOURS.dark['category-b']));
  assert.ok(draw('dark').includes(COLOURS.dark.surface));
});

test('the same scene gives the same text; an id may be given', () => {
  assert.equal(draw('light'), draw('light'));
  assert.notEqual(/id="([^"]+)"/.exec(draw('light'))![1], /id="([^"]+)"/.exec(draw('light', 900))![1]);
  const named = svgOf(barScene(cube, { language: 'it', width: 600 }), { theme: 'light', id: 'x' });
  assert.ok(named.includes('id="x-title"'));
});

/** WCAG 2.2 contrast ratio of two colours written `#rrggbb`. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
      const channel = Number.parseInt(colour.slice(place, place + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test('data stand 3:1 on their ground, text 4.5:1 (WCAG 1.4.11, 1.4.3)', () => {
  for (const colours of Object.values(COLOURS)) {
    for (const [role, colour] of Object.entries(colours)) {
      if (role === 'grid' || role === 'surface' || /^(step|below)-/.test(role)) continue;
      const least = role === 'text' || role === 'secondary' ? 4.5 : 3;
      assert.ok(contrast(colour, colours.surface) >= least, `${role} ${contrast(colour, colours.surface)}`);
    }
  }
});

/** Lightness, green to red, blue to yellow of a colour written `#rrggbb` (Ottosson's OKLab). */
function oklab(colour: string): readonly [number, number, number] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
    const channel = Number.parseInt(colour.slice(place, place + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  ];
}

test('classes of values are one hue at even distances of lightness, away from the ground, and bear text', () => {
  for (const colours of Object.values(COLOURS)) {
    const [ground] = oklab(colours.surface);
    const labs = ([1, 2, 3, 4, 5] as const).map((step) => oklab(colours[`step-${step}`]));
    const hues = labs.map(([, a, b]) => (Math.atan2(b, a) * 180) / Math.PI);
    for (const hue of hues) assert.ok(Math.abs(hue - hues[0]!) < 3, `${hues.join(' ')}`);
    const gaps = labs.slice(1).map(([lightness], place) => Math.abs(lightness - labs[place]![0]));
    for (const gap of gaps) assert.ok(gap > 0.1 && Math.abs(gap - gaps[0]!) < 0.004, `${gaps.join(' ')}`);
    const far = labs.map(([lightness]) => Math.abs(lightness - ground));
    assert.deepEqual(far, far.toSorted());
    for (const role of ['step-1', 'step-2', 'step-3', 'below-1'] as const)
      assert.ok(contrast(colours[role], colours.text) >= 4.5, role);
    for (const role of ['step-4', 'step-5', 'below-2'] as const)
      assert.ok(contrast(colours[role], colours.surface) >= 4.5, role);
    for (const [below, step] of [
      ['below-1', 'step-2'],
      ['below-2', 'step-4'],
    ] as const)
      assert.ok(Math.abs(oklab(colours[below])[0] - oklab(colours[step])[0]) < 0.01, below);
  }
});

const area = {
  type: 'path',
  d: 'M0 0H9V9z',
  fill: 'step-2',
  stroke: 'surface',
  weight: 1,
  dashed: false,
} as const;

test('a path is filled, hatched or bare, with a line or none', () => {
  const written = (shape: Shape): string => {
    const scene = barScene(cube, { language: 'it', width: 600 });
    const svg = svgOf({ ...scene, frame: [shape], marks: [] }, { theme: 'light', id: 'x' });
    return svg.slice(svg.indexOf('/desc>') + 6).replace(/<rect[^>]*>/, '');
  };
  const { light } = COLOURS;
  assert.equal(
    written({ ...area, pattern: 'solid' }),
    `<path d="M0 0H9V9z" fill="${light['step-2']}" stroke="#ffffff" stroke-width="1" stroke-linejoin="round"/></svg>`,
  );
  const hatched = written({ ...area, stroke: undefined, pattern: 'hatched' });
  assert.ok(hatched.startsWith('<defs><pattern id="x-step-2"'));
  assert.ok(hatched.endsWith('<path d="M0 0H9V9z" fill="url(#x-step-2)"/></svg>'));
  const bare = written({ ...area, fill: undefined, dashed: true, pattern: 'solid' });
  assert.match(bare, /fill="none" stroke="#ffffff".*stroke-dasharray="2 3"/);
});
