import assert from 'node:assert/strict';
import { test } from 'node:test';
import { json, served } from '../served.ts';
import { clientOf } from '../transport/trial.ts';
import { valid } from '../validation/valid.ts';

test('figures, pictures and what describes them are asked for at their addresses', async () => {
  await using server = await served(({ url }, response) =>
    json(
      response,
      url.pathname.endsWith('/chart')
        ? valid.showIndicatorChart
        : url.pathname.endsWith('/catalogue')
          ? valid.showCatalogue
          : valid.showDataflow,
    ),
  );
  const { indicators } = clientOf(server);
  const { title, description, svg } = await indicators.chart('PART_N', {
    territory: ['ITF4', 'ITF5'],
    width: 320,
    theme: 'dark',
  });
  assert.deepEqual(
    { title, description, svg },
    {
      title: valid.showIndicatorChart.title,
      description: valid.showIndicatorChart.description,
      svg: valid.showIndicatorChart.svg,
    },
  );
  await indicators.catalogue({ lang: 'de' });
  await indicators.dataflow();
  assert.deepEqual(
    server.seen.map(({ url }) => `${url.pathname.split('/partenariato/')[1]}${url.search}`),
    [
      'indicators/PART_N/chart?territory=ITF4&territory=ITF5&width=320&theme=dark',
      'catalogue?lang=de',
      'dataflows/PARTNERSHIP_INDICATORS',
    ],
  );
});

test('files come as the server sends them, not read', async () => {
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
  await using server = await served(({ url }, response) => {
    const isImage = url.searchParams.get('format') === 'png';
    response.writeHead(200, { 'Content-Type': isImage ? 'image/png' : 'text/csv' });
    response.end(isImage ? png : 'a,b\r\n');
  });
  const { indicators } = clientOf(server);
  const image = await indicators.exportChart('PART_N', { format: 'png', scale: '2', lang: 'sl' });
  assert.ok(png.equals(Buffer.from(await image.arrayBuffer())));
  const table = await indicators.export('PART_N', { format: 'sdmx-csv', labels: 'both', period: ['2026'] });
  assert.equal(await table.text(), 'a,b\r\n');
  assert.deepEqual(
    server.seen.map(({ url }) => `${url.pathname.split('/partenariato/')[1]}${url.search}`),
    [
      'indicators/PART_N/chart?format=png&scale=2&lang=sl',
      'indicators/PART_N/data?format=sdmx-csv&labels=both&period=2026',
    ],
  );
});
