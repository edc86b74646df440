import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barScene, COLOURS, openCube, svgOf, type Theme } from '@officine-coesione/figures';
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
      if (role === 'grid' || role === 'surface') continue;
      const least = role === 'text' || role === 'secondary' ? 4.5 : 3;
      assert.ok(contrast(colour, colours.surface) >= least, `${role} ${contrast(colour, colours.surface)}`);
    }
  }
});
