import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Meta } from '@officine-coesione/sdk';
import { json, served } from '../served.ts';
import { clientOf } from './trial.ts';

const headers = {
  'Request-Id': 'r-1',
  ETag: '"v1"',
  'X-RateLimit-Limit': '100',
  'X-RateLimit-Remaining': '42',
  'X-RateLimit-Reset': '7',
  Deprecation: '@1767225600',
  Sunset: 'Fri, 01 Jan 2027 00:00:00 GMT',
};

const dataset = {
  version: '2.0',
  class: 'dataset',
  id: ['a'],
  size: [1],
  dimension: { a: { category: { index: ['x'], label: { x: 'X' } } } },
  value: [1],
};

test('every answer carries what is known of it, out of the way of JSON and copies', async () => {
  await using server = await served(({ url, method }, response) =>
    json(
      response,
      url.pathname.endsWith('/data') ? dataset : { items: [], limit: 1, code: 'x' },
      method === 'POST' ? 201 : 200,
      headers,
    ),
  );
  const { indicators, organisations, programmes, registrations, request } = clientOf(server);
  const before = Date.now();
  const answers = [
    [await programmes.retrieve('x'), 200],
    [await organisations.retrieve('x'), 200],
    [await registrations.create({} as never), 201],
    [await registrations.validate({ id: 'r', version: 1 }), 201],
    [await indicators.data('PART_N'), 200],
    [await request({ id: 'showProgramme', method: 'GET', path: '/any' }), 200],
  ] as const;
  for (const [answer, status] of answers) {
    const { receivedAt, ...meta } = answer.meta;
    assert.deepEqual(meta, {
      status,
      requestId: 'r-1',
      etag: '"v1"',
      cache: 'miss',
      rateLimit: { limit: 100, remaining: 42, reset: 7 },
      deprecation: { since: new Date('2026-01-01'), sunset: new Date('2027-01-01') },
    });
    assert.ok(receivedAt.getTime() >= before && receivedAt.getTime() <= Date.now());
    assert.ok(!Object.keys(answer).includes('meta'));
    assert.ok(!('meta' in { ...(answer as object) }));
    assert.doesNotMatch(JSON.stringify(answer), /"meta"|"rejected"|r-1/);
  }
  for await (const page of programmes.list().pages()) {
    const { requestId, status, cache } = page.meta;
    assert.deepEqual({ requestId, status, cache }, { requestId: 'r-1', status: 200, cache: 'miss' });
  }
});

test('what the API does not say is undefined', async () => {
  await using server = await served((_seen, response) => json(response, {}));
  const { receivedAt: _, ...meta } = (await clientOf(server).programmes.retrieve('x')).meta;
  assert.deepEqual(meta, {
    status: 200,
    requestId: undefined,
    etag: undefined,
    cache: 'miss',
    rateLimit: undefined,
    deprecation: undefined,
  });
});

/** The meta of an answer with these headers. */
const metaWith = async (given: Record<string, string>): Promise<Meta> => {
  await using server = await served((_seen, response) => json(response, {}, 200, given));
  return (await clientOf(server).programmes.retrieve('x')).meta;
};

test('deprecation is told in each form that is in use', async () => {
  const day = new Date('2026-01-01');
  for (const [given, expected] of [
    [{ Deprecation: '@1767225600' }, { since: day, sunset: undefined }],
    [{ Deprecation: 'Thu, 01 Jan 2026 00:00:00 GMT' }, { since: day, sunset: undefined }],
    [{ Deprecation: 'true' }, { since: undefined, sunset: undefined }],
    [{ Deprecation: '@soon' }, { since: undefined, sunset: undefined }],
    [{ Sunset: 'Thu, 01 Jan 2026 00:00:00 GMT' }, { since: undefined, sunset: day }],
    [{ Sunset: 'never' }, { since: undefined, sunset: undefined }],
  ] as const)
    assert.deepEqual((await metaWith(given)).deprecation, expected);
});

test('a rate limit is told when it is one', async () => {
  const limit = (remaining: string, reset: string) => ({
    'X-RateLimit-Limit': '10',
    'X-RateLimit-Remaining': remaining,
    'X-RateLimit-Reset': reset,
  });
  assert.deepEqual((await metaWith(limit('0', '5'))).rateLimit, { limit: 10, remaining: 0, reset: 5 });
  for (const [remaining, reset] of [
    ['-1', '5'],
    ['many', '5'],
    ['', '5'],
    ['5', 'soon'],
  ] as const)
    assert.equal((await metaWith(limit(remaining, reset))).rateLimit, undefined);
});
