import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openDatabase } from '../../../packages/server/src/database/database.ts';
import type { Database } from '../../../packages/server/src/database/database.ts';
import { idempotencyStore } from '../../../packages/server/src/http/idempotency-store.ts';
import type { IdempotencyStore } from '../../../packages/server/src/http/idempotency.ts';

let database: Database;
let store: IdempotencyStore;
let now = Date.parse('2026-11-23T08:00:00Z');

before(async () => {
  database = await openDatabase({});
  store = idempotencyStore(database, () => now);
});
after(() => database.close());

const request = (key: string) => ({ operation: 'registerOrganisation', key, fingerprint: 'f' });
const answer = { status: 201, body: '{"z":1,"a":"è"}', version: 3 };

test('a key is taken once, and its answer comes out as it went in', async () => {
  assert.equal(await store.begin(request('a')), undefined);
  assert.deepEqual(await store.begin({ ...request('a'), fingerprint: 'g' }), {
    fingerprint: 'f',
    answer: undefined,
  });
  await store.finish(request('a'), answer);
  assert.deepEqual(await store.begin(request('a')), { fingerprint: 'f', answer });
  assert.equal(await store.begin({ ...request('a'), operation: 'other' }), undefined);
});

test('of many at once only one gets the key', async () => {
  const known = await Promise.all(Array.from({ length: 8 }, () => store.begin(request('b'))));
  assert.equal(known.filter((one) => one === undefined).length, 1);
});

test('an abandoned key is free again, a finished one is not', async () => {
  await store.begin(request('c'));
  await store.abandon(request('c'));
  assert.equal(await store.begin(request('c')), undefined);
  await store.finish(request('c'), answer);
  await store.abandon(request('c'));
  assert.deepEqual(await store.begin(request('c')), { fingerprint: 'f', answer });
});

test('a request whose process died frees its key, an answer is kept for 24 hours', async () => {
  await store.begin(request('dead'));
  await store.begin(request('kept'));
  await store.finish(request('kept'), answer);
  now += 121_000;
  assert.equal(await store.begin(request('dead')), undefined);
  assert.ok((await store.begin(request('kept')))?.answer);
  now += 24 * 3_600_000;
  assert.equal(await store.begin(request('kept')), undefined);
});
