/** Pictures of the figures of the registry, as anyone asks for them: what the parts do together, on both engines. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartKinds, languages } from '@officine-coesione/contract';
import type { ChartKind, IndicatorChart, IndicatorData } from '@officine-coesione/contract';
import { COLOURS, svgOf } from '@officine-coesione/figures';
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

  // One value alone is a bar of its period.
  const alone = await json<IndicatorChart>('/indicators/TRANSP/chart?period=2026&lang=en');
  assert.ok(textsOf(alone.svg).includes('2026'));

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

onEachEngine('every kind of picture is drawn and said, of the same figures', async (database) => {
  const { call, json } = apiOn(database);
  const years = 'period=2024&period=2025&period=2026';
  const categories = 'category=A&category=B&category=C';
  const regions = ['ITC1', 'ITC4', 'ITF4', 'ITF5', 'ITI1', 'ITI2']
    .map((code) => `territory=${code}`)
    .join('&');
  const asked: Readonly<Record<Exclude<ChartKind, 'dot'>, string>> = {
    bar: categories,
    line: `${years}&${categories}`,
    grouped: `${years}&${categories}`,
    stacked: `${categories}&${regions}&along=REF_AREA`,
    'small-multiples': `${years}&${categories}`,
    'region-map': regions,
    'tile-map': regions,
  };
  const drawn = new Set<string>();
  for (const kind of chartKinds.filter((one) => one !== 'dot'))
    for (const language of languages) {
      const query = `kind=${kind}&lang=${language}&${asked[kind]}`;
      const chart = await json<IndicatorChart>(`${path}?${query}`);
      const data = await json<IndicatorData>(
        `/indicators/PART_N/data?lang=${language}&${asked[kind].replace(/&along=\w+/, '')}`,
      );
      assert.equal(chart.kind, kind);
      assert.equal(chart.href, data.href);
      assert.ok(chart.title.startsWith(data.label), chart.title);
      const svg = await (await call(`${path}.svg?${query}`)).text();
      assert.equal(svg, chart.svg);
      assert.ok(
        svg.includes(`>${chart.title}</title>`) && svg.includes(`>${chart.description}</desc>`),
        kind,
      );
      assert.ok(chart.description.length > 40, chart.description);
      for (const word of chart.provenance.split(' '))
        assert.ok(textsOf(svg).includes(word), `${kind} ${word}`);
      assert.doesNotMatch(svg, /<style|<script|<image|href=|url\((?!#)|style=|NaN/);
      if (language === 'it') drawn.add(svg);
    }
  // Tiles and outlines are different pictures of the same areas.
  assert.equal(drawn.size, chartKinds.length - 1);
  const png = await call(`${path}.png?kind=line&${asked.line}`);
  assert.equal(
    Buffer.from(await png.arrayBuffer())
      .subarray(1, 4)
      .toString(),
    'PNG',
  );

  const refused = async (query: string) => {
    const { errors } = await problemIn(await call(`${path}?${query}`));
    return (errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
  };
  assert.deepEqual(await refused('kind=line&along=NOTHING'), ['#query/along unknown_choice']);
  assert.deepEqual(await refused(`kind=line&${years}&by=NOTHING`), ['#query/by unknown_choice']);
  for (const query of ['kind=region-map', `kind=dot&${categories}`])
    assert.deepEqual(await refused(query), ['#query/by not_drawable']);
});

onEachEngine('dots stand in their intervals, which are said', async (database) => {
  const { json } = apiOn(database);
  const data = await json<IndicatorData>('/indicators/PART_N/data?category=A&category=B&lang=en');
  const value = [61.5, 7314];
  const status = { 1: 'C' };
  const extension = { ...data.extension, lower: [58.25, 7313], upper: [64.75, 7315] };
  const dots = (change: object) =>
    pictureOf(withoutWithheld({ ...data, value, ...change }), 'dot', {
      language: 'en',
      width: 640,
    });
  const scene = dots({ status, extension });
  const said = [
    scene.description,
    textsOf(svgOf(scene, { theme: 'light' })),
    ...scene.marks.map(({ label }) => label),
  ];
  assert.match(scene.description, /category, Italia, 2026\. .*interval: Public authorities, 58–65\.$/);
  assert.match(said[2]!, /62, 95% confidence interval 58–65/);
  // The ends of what is withheld would tell it.
  for (const text of said) assert.doesNotMatch(text, /7.?31[345]/);
  assert.throws(() => dots({}), /validation-failed/);
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
    fc.property(
      randomFigures,
      fc.constantFrom(...languages),
      fc.constantFrom(...chartKinds),
      ({ data, secrets }, language, kind) => {
        for (const by of data.id) {
          const open = withoutWithheld(data);
          try {
            const scene = pictureOf(open, kind, { language, width: 640, by });
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
      },
    ),
    { numRuns: 200 },
  );
  assert.ok(drawn > 50 && hidden > 200, `${drawn} pictures, ${hidden} withheld numbers`);
});
