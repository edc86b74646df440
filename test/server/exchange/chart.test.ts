/** Pictures of the figures of the registry, as anyone asks for them: what the parts do together, on both engines. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '@officine-coesione/contract';
import type { IndicatorChart, IndicatorData } from '@officine-coesione/contract';
import { COLOURS, openCube, svgOf } from '@officine-coesione/figures';
import fc from 'fast-check';
import type { Connection } from '../../../packages/server/src/database/tables.ts';
import { withoutWithheld } from '../../../packages/server/src/exchange/figures.ts';
import { observatoryForms } from '../../../packages/server/src/observatory/forms.ts';
import { observatoryHandlers } from '../../../packages/server/src/observatory/handlers.ts';
import { pictureOf } from '../../../packages/server/src/observatory/pictures.ts';
import { clock } from '../ask.ts';
import { onEachEngine } from '../engines.ts';
import { problemIn, trial } from '../http/trial.ts';
import type { AnyHandler } from '../http/trial.ts';
import { randomFigures } from './random-figures.ts';

const apiOn = (database: Connection) => {
  const handlers = observatoryHandlers(database, clock) as unknown as Record<string, AnyHandler>;
  const { call } = trial({ handlers, forms: observatoryForms });
  const json = async <Body>(target: string) => (await (await call(target)).json()) as Body;
  return { call, json };
};

const path = '/indicators/PART_N/chart';
const basilicata = 'programme=pr-fesr-fse-plus-basilicata-2021-2027';

/** Width and height that a PNG says it has (PNG, 11.2.1). */
const sizeOf = (png: Buffer): readonly [number, number] => {
  assert.equal(png.subarray(1, 4).toString(), 'PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

/** Texts of an SVG, as they are read. */
const textsOf = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');

onEachEngine('a picture shows the figures, and says them in each language', async (database) => {
  const { call, json } = apiOn(database);
  for (const language of languages) {
    const chart = await json<IndicatorChart>(`${path}?lang=${language}`);
    const data = await json<IndicatorData>(`/indicators/PART_N/data?lang=${language}`);
    assert.equal(chart.href, data.href);
    const image = await call(`${path}.svg?lang=${language}`);
    assert.equal(image.headers.get('Content-Type'), 'image/svg+xml');
    assert.equal(image.headers.get('Content-Language'), language);
    const svg = await image.text();
    assert.equal(svg, chart.svg);
    assert.ok(svg.startsWith(`<svg xmlns="http://www.w3.org/2000/svg" width="640" height="${chart.height}"`));
    assert.ok(svg.includes(` lang="${language}"`));
    assert.ok(svg.includes(`>${chart.title}</title>`));
    assert.ok(svg.includes(`>${chart.description}</desc>`));
    assert.ok(chart.title.startsWith(data.label), chart.title);
    const texts = textsOf(svg);
    const category = data.dimension['PARTNER_CATEGORY']!.category;
    for (const [code, place] of Object.entries(category.index)) {
      if (code === '_T') continue;
      for (const word of category.label[code]!.split(' ')) assert.ok(texts.includes(word), word);
      assert.ok(chart.description.includes(category.label[code]!), code);
      assert.ok(texts.includes(String(data.value[place])), code);
    }
    for (const word of chart.provenance.split(' ')) assert.ok(texts.includes(word), `${language} ${word}`);
    assert.doesNotMatch(svg, /<style|<script|<image|href=|url\((?!#)|style=/);
  }
});

onEachEngine('filters, width and ground are those that are asked for', async (database) => {
  const { call, json } = apiOn(database);
  const chart = await json<IndicatorChart>(`${path}?${basilicata}&width=320&theme=dark`);
  const data = await json<IndicatorData>(`/indicators/PART_N/data?${basilicata}`);
  assert.equal(chart.width, 320);
  assert.ok(chart.svg.includes(COLOURS.dark.surface) && !chart.svg.includes(COLOURS.light.surface));
  assert.ok(chart.description.includes(` ${data.value[0]!} `), chart.description);
  assert.ok(chart.href.includes(basilicata));

  const years = await json<IndicatorChart>(`${path}?period=2024&period=2025&period=2026&by=TIME_PERIOD`);
  for (const year of ['2024', '2025', '2026']) assert.ok(textsOf(years.svg).includes(year), year);
  // Several years: the bars of the latest one.
  const latest = await json<IndicatorChart>(`${path}?period=2025&period=2026`);
  assert.match(latest.title, /2026$/);
  assert.ok(latest.href.includes('period=2025&period=2026'));
  // What was asked for one by one is compared.
  const areas = await json<IndicatorChart>(`${path}?territory=ITF5&territory=ITF4&lang=en`);
  assert.ok(textsOf(areas.svg).includes('Basilicata') && textsOf(areas.svg).includes('Puglia'));

  const told = async (query: string) => {
    const response = await call(`${path}?${query}`);
    const { errors } = await problemIn(response);
    return [response.status, ...(errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)];
  };
  assert.deepEqual(await told('territory=ITF5&territory=ITF4&by=PARTNER_CATEGORY'), [
    422,
    '#query/by not_drawable',
  ]);
  assert.deepEqual(await told('by=NOTHING'), [422, '#query/by unknown_choice']);
  assert.deepEqual(await told('by=TERRITORIAL_LEVEL'), [422, '#query/by not_drawable']);
  assert.deepEqual(await told('kind=pie'), [422, '#query/kind unknown_choice']);
  assert.deepEqual(await told('theme=pink'), [422, '#query/theme unknown_choice']);
  assert.equal((await told('width=279'))[0], 422);
  assert.equal((await told('width=1601'))[0], 422);
  assert.equal((await told('width=6e2'))[0], 422);
  assert.deepEqual(await told('format=csv'), [422, '#query/format unknown_choice']);
  assert.deepEqual(await told('format=svg&scale=2'), [400, '#query/scale unknown_parameter']);
  assert.deepEqual(await told('format=png&scale=9'), [422, '#query/scale unknown_choice']);
  assert.equal((await call('/indicators/NOTHING/chart.svg')).status, 404);
  assert.equal((await call(`${path}.jpg`)).status, 404);
});

onEachEngine('an image is drawn in the size asked for, and kept as the figures are', async (database) => {
  const { call, json } = apiOn(database);
  const { height } = await json<IndicatorChart>(path);
  const response = await call(`${path}.png?scale=2`);
  assert.equal(response.headers.get('Content-Type'), 'image/png');
  assert.equal(response.headers.get('Content-Disposition'), 'inline; filename="PART_N.png"');
  assert.equal(response.headers.get('Cache-Control'), 'public, no-cache');
  assert.equal(response.headers.get('Cross-Origin-Resource-Policy'), 'cross-origin');
  const png = Buffer.from(await response.arrayBuffer());
  assert.deepEqual(sizeOf(png), [1280, 2 * height]);
  const again = Buffer.from(await (await call(`${path}.png?scale=2`)).arrayBuffer());
  assert.ok(png.equals(again), 'the same figures are the same image');

  const tag = response.headers.get('ETag')!;
  const known = await call(`${path}.png?scale=2`, { headers: { 'If-None-Match': tag } });
  assert.deepEqual([known.status, (await known.arrayBuffer()).byteLength], [304, 0]);
  for (const other of ['.png?scale=3', '.png?scale=2&lang=de', '.png?scale=2&theme=dark', '.svg'])
    assert.equal((await call(path + other, { headers: { 'If-None-Match': tag } })).status, 200, other);

  const head = await call(`${path}.png`, { method: 'HEAD' });
  assert.deepEqual([head.status, head.headers.get('Content-Type'), head.body], [200, 'image/png', null]);
  // What a browser sends for an image, and for a page.
  const browser = { Accept: 'image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8' };
  assert.equal((await call(path, { headers: browser })).headers.get('Content-Type'), 'image/svg+xml');
  const png8 = { Accept: 'image/png' };
  assert.equal((await call(path, { headers: png8 })).headers.get('Content-Type'), 'image/png');
  assert.equal((await call(path, { headers: { Accept: 'image/webp' } })).status, 406);
});

test('what is withheld stands in no picture', () => {
  let [drawn, hidden] = [0, 0];
  fc.assert(
    fc.property(randomFigures, fc.constantFrom(...languages), ({ data, secrets }, language) => {
      for (const by of data.id) {
        const cube = openCube(withoutWithheld(data));
        try {
          const scene = pictureOf(cube, 'bar', { language, width: 640, by });
          const text = JSON.stringify(scene) + svgOf(scene, { theme: 'light' });
          // With the sign between thousands of any language taken out.
          const digits = text.replace(/(?<=\d)[.,\s\u00a0\u202f’'](?=\d{3}(?!\d))/g, '');
          assert.doesNotMatch(digits, /(?<![\d.,])731\d{5}(?!\d)/);
          drawn += 1;
          hidden += secrets.length;
        } catch (error) {
          if (!(error instanceof Error) || error.message !== 'validation-failed') throw error;
        }
      }
    }),
    { numRuns: 100 },
  );
  assert.ok(drawn > 50 && hidden > 200, `${drawn} pictures, ${hidden} withheld numbers`);
});
