import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IndicatorData } from '@officine-coesione/contract';
import fc from 'fast-check';
import { observatoryForms } from '../../../packages/server/src/observatory/forms.ts';
import type { AnyHandler } from '../http/trial.ts';
import { problemIn, trial } from '../http/trial.ts';
import { randomFigures } from './random-figures.ts';

const { data } = fc.sample(randomFigures, { numRuns: 1, seed: 5 })[0]!;

const api = (body: IndicatorData = data) => {
  const asked: unknown[] = [];
  const showIndicatorData = ((call: { url: string; language: string }) => {
    asked.push([call.url, call.language]);
    return Promise.resolve({ body: { ...body, href: call.url } });
  }) as unknown as AnyHandler;
  return { ...trial({ handlers: { showIndicatorData }, forms: observatoryForms }), asked };
};
const path = '/indicators/PART_N/data';
const sdmx = 'application/vnd.sdmx.data';

test('the form follows Accept, with the parameters of the media type', async () => {
  const { call } = api();
  const type = async (Accept: string) => {
    const response = await call(path, { headers: { Accept } });
    return response.ok ? response.headers.get('Content-Type') : response.status;
  };
  assert.equal(await type('*/*'), 'application/json');
  assert.equal(await type('application/json'), 'application/json');
  assert.equal(await type('text/html, */*;q=0.8'), 'application/json');
  assert.equal(await type(`${sdmx}+json`), `${sdmx}+json;version=2.1.0`);
  assert.equal(await type(`${sdmx}+json; version=2.0.0`), `${sdmx}+json;version=2.0.0`);
  assert.equal(await type(`${sdmx}+json;version=1.0.0`), 406);
  assert.equal(
    await type(`${sdmx}+json;version=1.0.0, ${sdmx}+json;version=2.0.0;q=0.5`),
    `${sdmx}+json;version=2.0.0`,
  );
  assert.equal(await type(`${sdmx}+json;version=1.0.0, application/json;q=0.1`), 'application/json');
  assert.equal(
    await type(`${sdmx}+csv;version="2.0.0";labels=both;keys=series;timeFormat=normalized`),
    `${sdmx}+csv;version=2.0.0;labels=both;keys=series;timeFormat=normalized`,
  );
  // The API of SDMX answers text/csv with its CSV.
  const response = await call(path, { headers: { Accept: 'text/csv' } });
  assert.equal(response.headers.get('Content-Type'), 'text/csv; charset=utf-8; header=present');
  assert.match(await response.text(), /^STRUCTURE,/);
  assert.equal(await type('application/csvm+json'), 'application/csvm+json');
  assert.equal(await type('application/zip'), 'application/zip');
  assert.equal(await type('text/plain'), 406);
});

test('the form follows format, and what stands after the path', async () => {
  const { call, asked } = api();
  const named = await call(`${path}?format=sdmx-csv&labels=both&lang=de`);
  assert.equal(named.status, 200);
  assert.equal(named.headers.get('Content-Language'), 'de');
  assert.match(await named.text(), /OBS_VALUE: Wert/);
  const headers = { Accept: 'text/html, */*;q=0.8', 'Accept-Language': 'fr' };
  const ended = await call(`${path}.sdmx.csv?labels=both`, { headers });
  assert.match(await ended.text(), /OBS_VALUE: Valeur/);
  assert.match((await call(`${path}.xlsx`, { headers })).headers.get('Content-Type')!, /spreadsheetml/);
  // The handler is asked the same, whatever the ending.
  assert.deepEqual(new Set(asked.map((one) => (one as string[])[0]!.split('/').at(-1))), new Set(['data']));
  const head = await call(`${path}.csv`, { method: 'HEAD' });
  assert.equal(head.status, 200);
  assert.equal(head.headers.get('Content-Type'), 'text/csv; charset=utf-8; header=present');
  const wrong = await call(`${path}.csv`, { method: 'DELETE' });
  assert.deepEqual([wrong.status, wrong.headers.get('Allow')], [405, 'GET, HEAD, OPTIONS']);
});

test('what a form cannot be is told', async () => {
  const { call } = api();
  const told = async (target: string) => {
    const response = await call(target);
    const { errors } = await problemIn(response);
    return [response.status, errors?.map(({ pointer, code }) => `${pointer} ${code}`).join()];
  };
  assert.deepEqual(await told(`${path}?format=pdf`), [422, '#query/format unknown_choice']);
  assert.deepEqual(await told(`${path}?format=turtle`), [422, '#query/format unknown_choice']);
  assert.deepEqual(await told(`${path}?format=csv&format=csv`), [400, '#query/format repeated_parameter']);
  assert.deepEqual(await told(`${path}?format=sdmx-csv&labels=all`), [422, '#query/labels unknown_choice']);
  assert.deepEqual(await told(`${path}?format=csv&labels=both`), [400, '#query/labels unknown_parameter']);
  assert.deepEqual(await told(`${path}?labels=both`), [400, '#query/labels unknown_parameter']);
  assert.deepEqual(await told(`${path}?lang=es`), [422, '#query/lang unknown_choice']);
  assert.deepEqual(await told(`${path}.csv?format=xlsx`), [400, '#query/format unknown_parameter']);
  assert.equal((await told(`${path}.pdf`))[0], 404);
});

test('the name says which indicator, which period and which day', async () => {
  const { call } = api();
  const { headers } = await call(`${path}.excel.csv`);
  assert.match(
    headers.get('Content-Disposition')!,
    /^attachment; filename="PART_N[\w-]*-2024(-20\d\d[\w-]*)?-al-2026-11-23\.excel\.csv"$/,
  );
});

test('a form is tagged, and not written for who has it', async () => {
  const { call } = api();
  const first = await call(`${path}.csv`);
  const tag = first.headers.get('ETag')!;
  assert.match(tag, /^W\/"/);
  assert.equal(first.headers.get('Cache-Control'), 'public, no-cache');
  assert.match(first.headers.get('Vary')!, /^Accept, Accept-Language/);
  const again = await call(`${path}.csv`, { headers: { 'If-None-Match': tag } });
  assert.deepEqual([again.status, await again.text()], [304, '']);
  for (const other of [`${path}.xlsx`, `${path}.sdmx.csv`, `${path}.sdmx.csv?labels=both`])
    assert.equal((await call(other, { headers: { 'If-None-Match': tag } })).status, 200, other);
  const changed = api({ ...data, updated: '2026-11-24T00:00:00Z' });
  assert.equal((await changed.call(`${path}.csv`, { headers: { 'If-None-Match': tag } })).status, 200);
});

test('more cells than a sheet holds are refused as a workbook, in every language, and written as CSV', async () => {
  const codes = Array.from({ length: 1024 }, (_, place) => `c${place}`);
  const index = Object.fromEntries(codes.map((code, at) => [code, at]));
  const large: IndicatorData = {
    ...data,
    id: ['INDICATOR', 'PROGRAMME', 'REF_AREA', 'TIME_PERIOD'],
    size: [1, codes.length, codes.length, 1],
    dimension: {
      INDICATOR: { label: 'x', category: { index: { PART_N: 0 }, label: {} } },
      PROGRAMME: { label: 'x', category: { index, label: {} } },
      REF_AREA: { label: 'x', category: { index, label: {} } },
      TIME_PERIOD: { label: 'x', category: { index: { 2026: 0 }, label: {} } },
    },
    value: Array.from({ length: codes.length ** 2 }, () => 1),
    status: {},
  };
  const { call } = api(large);
  for (const [language, remedy] of [
    ['it', /chiedi il CSV/],
    ['en', /ask for CSV/],
    ['de', /Fordern Sie CSV/],
    ['fr', /demandez le CSV/],
    ['sl', /zahtevajte CSV/],
  ] as const) {
    const response = await call(`${path}.xlsx`, { headers: { 'Accept-Language': language } });
    assert.equal(response.status, 422);
    const { errors } = await problemIn(response);
    assert.match(errors![0]!.message, remedy);
    assert.equal(errors![0]!.code, 'too_many_rows_for_sheet');
  }
  const response = await call(`${path}.csv`, { headers: { 'Accept-Encoding': 'identity' } });
  const reader = response.body!.getReader();
  assert.ok((await reader.read()).value!.byteLength < 200_000, 'written as it is read');
  await reader.cancel();
});
