import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accepts, languageOf } from '../../../packages/server/src/http/preference.ts';
import { everyOperation, json, kindOf, pathOf, problemIn, trial } from './trial.ts';

test('405 with Allow for every path', async () => {
  const { call } = trial();
  for (const path of new Set(everyOperation.map((operation) => pathOf(operation)))) {
    const response = await call(path, { method: 'DELETE' });
    assert.equal(response.status, 405, path);
    assert.equal(kindOf(await problemIn(response)), 'method-not-allowed');
    const methods = everyOperation.filter((one) => pathOf(one) === path).map(({ method }) => method);
    const allowed = response.headers.get('Allow')!.split(', ');
    assert.deepEqual(
      allowed.filter((method) => method !== 'HEAD' && method !== 'OPTIONS'),
      methods,
    );
    assert.equal(allowed.includes('HEAD'), methods.includes('GET'));
  }
});

test('Accept: the most specific range decides', () => {
  for (const taken of [
    undefined,
    '',
    '*/*',
    'application/*',
    'application/json',
    'text/html, */*;q=0.1',
    'APPLICATION/JSON;q=0.5',
  ])
    assert.equal(accepts(taken, 'application/json'), true, taken);
  for (const refused of ['text/html', 'application/json;q=0', '*/*, application/json;q=0', 'application/xml'])
    assert.equal(accepts(refused, 'application/json'), false, refused);
  assert.equal(accepts('application/json', 'application/problem+json'), true);
  assert.equal(accepts('application/problem+json', 'application/json'), false);
});

test('415 for anything but JSON in UTF-8', async () => {
  const { call } = trial();
  const send = (headers: Record<string, string>) =>
    call('registerOrganisation', { headers, body: new TextEncoder().encode('{}') });
  for (const headers of [
    {},
    { 'Content-Type': 'text/plain' },
    { 'Content-Type': 'application/json; charset=iso-8859-1' },
    { 'Content-Type': 'application/x-www-form-urlencoded' },
    { 'Content-Type': 'application/json-patch+json' },
    { ...json, 'Content-Encoding': 'gzip' },
  ])
    assert.equal((await send(headers as Record<string, string>)).status, 415, JSON.stringify(headers));
  for (const type of [
    'application/json',
    'application/json; charset=UTF-8',
    'Application/JSON;charset="utf-8"',
  ])
    assert.equal((await send({ 'Content-Type': type })).status, 422, type);
});

test('the language is the most wanted of ours, else Italian', () => {
  const cases: [string | undefined, string][] = [
    [undefined, 'it'],
    ['', 'it'],
    ['en', 'en'],
    ['de-AT, en;q=0.5', 'de'],
    ['es, fr;q=0.3', 'fr'],
    ['es', 'it'],
    ['*', 'it'],
    ['en;q=0, sl;q=0.1', 'sl'],
    ['en;q=0.2, it;q=0.9', 'it'],
    ['en;q=abc', 'it'],
    [`${'x'.repeat(5000)}, en`, 'it'],
  ];
  for (const [header, language] of cases) assert.equal(languageOf(header), language, header);
});

test('title and messages of a problem follow the language', async () => {
  const { call } = trial();
  const ask = async (language: string) => {
    const response = await call('/organisations?limit=0', { headers: { 'Accept-Language': language } });
    assert.equal(response.headers.get('Content-Language'), language);
    return problemIn(response);
  };
  const [it, en, de] = [await ask('it'), await ask('en'), await ask('de')];
  assert.equal(it.title, 'Alcuni dati vanno corretti');
  assert.equal(en.title, 'Some data need correcting');
  assert.notEqual(de.errors![0]!.message, en.errors![0]!.message);
  assert.equal(new Set([it, en, de].map((problem) => problem.errors![0]!.code)).size, 1);
});
