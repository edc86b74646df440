import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answered, Call } from '../../../packages/server/src/handler.ts';
import { kindOf, problemIn, someId, trial } from './trial.ts';

const recording = (id: string, answer: Answered<object> = { body: { items: [], limit: 25 } }) => {
  const calls: Call<'searchOrganisations'>[] = [];
  const handler = (call: unknown) => {
    calls.push(call as Call<'searchOrganisations'>);
    return Promise.resolve(answer);
  };
  return { calls, ...trial({ handlers: { [id]: handler } }) };
};

test('texts become the types of the schema', async () => {
  const programmes = recording('searchProgrammes');
  await programmes.call('/programmes?limit=10&openToAdhesion=true&fund=FESR&fund=FSE%2B&q=%20Puglia%20');
  const [sent] = programmes.calls;
  if (!sent) return assert.fail('the handler was not called');
  assert.deepEqual(
    { ...sent.query },
    { limit: 10, openToAdhesion: true, fund: ['FESR', 'FSE+'], q: 'Puglia' },
  );
});

test('unknown parameters are refused by name, one fault each', async () => {
  const { call, calls } = recording('searchOrganisations');
  const response = await call('/organisations?limite=3&offset=2&__proto__=1&constructor=x');
  assert.equal(response.status, 400);
  const problem = await problemIn(response);
  assert.equal(kindOf(problem), 'unknown-parameter');
  assert.deepEqual(
    problem.errors!.map(({ pointer, code }) => [pointer, code]),
    ['limite', 'offset', '__proto__', 'constructor'].map((name) => [`#query/${name}`, 'unknown_parameter']),
  );
  assert.match(problem.errors![0]!.message, /limite.*cursor, limit, fields/);
  assert.equal(({} as Record<string, unknown>)['1'], undefined);
  assert.equal(calls.length, 0);
});

test('an operation without query refuses any', async () => {
  const { call } = trial();
  assert.equal((await call('/status?x=1')).status, 400);
});

test('a very long unknown name stays within what a problem may hold', async () => {
  const { call } = trial();
  const { errors } = await problemIn(await call(`/organisations?${'x'.repeat(4000)}=1`));
  assert.ok(errors![0]!.pointer.length <= 500);
  assert.ok(errors![0]!.message.length <= 1000);
});

test('a single value given twice is malformed', async () => {
  const response = await trial().call('/organisations?limit=3&limit=4');
  assert.equal(response.status, 400);
  const problem = await problemIn(response);
  assert.equal(kindOf(problem), 'malformed-request');
  assert.deepEqual(problem.errors![0]!.code, 'repeated_parameter');
});

test('bad values are 422, each with its pointer', async () => {
  const { call } = trial();
  const cases: [string, string, string][] = [
    ['limit=x', '#query/limit', 'not_a_number'],
    ['limit=1.5', '#query/limit', 'not_a_whole_number'],
    ['limit=0', '#query/limit', 'too_small'],
    ['limit=201', '#query/limit', 'too_big'],
    ['limit=1e2', '#query/limit', 'not_a_number'],
    ['limit=', '#query/limit', 'not_a_number'],
    ['cursor=%00', '#query/cursor', 'invalid_format'],
    ['q=a%00b', '#query/q', 'invalid_format'],
    ['category=a1&category=zz', '#query/category/0', 'unknown_choice'],
    ['territory=XX1', '#query/territory/0', 'nuts_country'],
    ['sort=random', '#query/sort', 'unknown_choice'],
    ['fields=legalName,secret', '#query/fields', 'field_unknown'],
    ['fields=__proto__', '#query/fields', 'invalid_format'],
    ['fields=constructor', '#query/fields', 'field_unknown'],
  ];
  for (const [query, pointer, code] of cases) {
    const response = await call(`/organisations?${query}`);
    assert.equal(response.status, 422, query);
    const problem = await problemIn(response);
    assert.equal(kindOf(problem), 'validation-failed');
    assert.deepEqual([problem.errors![0]!.pointer, problem.errors![0]!.code], [pointer, code], query);
  }
});

test('a path parameter that cannot exist is 404', async () => {
  const { call } = trial();
  for (const path of [
    '/organisations/1',
    '/organisations/__proto__',
    `/organisations/${someId}%00`,
    '/organisations/%E0%A4%A',
    '/territories/FR1',
    '/programmes/Non%20Esiste',
    '/programmes/..%2F..%2Fetc',
    '/organisations/',
  ]) {
    const response = await call(path);
    assert.equal(response.status, 404, path);
    assert.equal(kindOf(await problemIn(response)), 'not-found');
  }
});

test('a page links the next one, absolute, with the same query', async () => {
  const next = { body: { items: [], limit: 2, nextCursor: 'abc_-1' } };
  const { call } = trial({
    environment: { PUBLIC_URL: 'https://api.esempio.it' },
    handlers: { searchOrganisations: () => Promise.resolve(next) },
  });
  const response = await call('/organisations?limit=2&q=terzo%20settore&cursor=old&tag=youth&tag=roma');
  const body = (await response.json()) as { _links: { next: string } };
  const link = new URL(body._links.next);
  assert.equal(
    link.origin + link.pathname,
    `https://api.esempio.it/rest/coesione/v1/partenariato/organisations`,
  );
  assert.deepEqual(
    [...link.searchParams],
    [
      ['limit', '2'],
      ['q', 'terzo settore'],
      ['cursor', 'abc_-1'],
      ['tag', 'youth'],
      ['tag', 'roma'],
    ],
  );
});

test('fields keeps what was asked for and the keys', async () => {
  const item = { id: someId, legalName: 'A', acronym: 'B', status: 'published', _embedded: {} };
  const { call } = recording('searchOrganisations', { body: { items: [item], limit: 25 } });
  const body = await (await call('/organisations?fields=acronym')).json();
  assert.deepEqual(body, { items: [{ id: someId, acronym: 'B', _embedded: {} }], limit: 25 });
});

test('the handler gets language, public address and nobody', async () => {
  const { call, calls } = recording('searchOrganisations');
  await call('/organisations?q=x', { headers: { 'Accept-Language': 'sl', Authorization: 'Basic YTpi' } });
  const [sent] = calls;
  assert.equal(sent!.language, 'sl');
  assert.equal(sent!.url, 'http://localhost:8080/rest/coesione/v1/partenariato/organisations');
  assert.equal(sent!.principal, undefined);
});
