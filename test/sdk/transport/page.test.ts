import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Coesione } from '@officine-coesione/sdk';
import { json, served } from '../served.ts';

/** Three pages of two, two and one programmes. */
const pages = () =>
  served(({ url }, response) => {
    const from = Number(url.searchParams.get('cursor') ?? 0);
    const items = [1, 2, 3, 4, 5].slice(from, from + 2).map((code) => ({ code: `p${code}` }));
    json(response, { items, limit: 2, ...(from + 2 < 5 ? { nextCursor: String(from + 2) } : {}) });
  });

test('awaited, a list is its first page, and knows the way to the next', async () => {
  await using server = await pages();
  const list = new Coesione({ baseUrl: server.baseUrl }).programmes.list({ q: 'fesr' });
  const page = await list;
  assert.deepEqual(
    page.items.map(({ code }) => code),
    ['p1', 'p2'],
  );
  assert.equal(page.nextCursor, '2');
  assert.equal(await list, page, 'the first page is fetched once');
  const next = await page.nextPage();
  assert.deepEqual(
    next?.items.map(({ code }) => code),
    ['p3', 'p4'],
  );
  assert.equal(server.seen[1]?.url.searchParams.get('q'), 'fesr', 'filters stay on every page');
  assert.equal(await (await next?.nextPage())?.nextPage(), undefined);
});

test('iterated, a list is every item of every page', async () => {
  await using server = await pages();
  const codes: string[] = [];
  for await (const { code } of new Coesione({ baseUrl: server.baseUrl }).programmes.list()) codes.push(code);
  assert.deepEqual(codes, ['p1', 'p2', 'p3', 'p4', 'p5']);
  assert.equal(server.seen.length, 3);
});

test('a loop left early fetches no more', async () => {
  await using server = await pages();
  const some = await new Coesione({ baseUrl: server.baseUrl }).programmes.list().toArray({ limit: 2 });
  assert.equal(some.length, 2);
  assert.equal(server.seen.length, 1);
});

test('a list goes on from a cursor kept aside', async () => {
  await using server = await pages();
  const page = await new Coesione({ baseUrl: server.baseUrl }).programmes.list({ cursor: '4' });
  assert.deepEqual(
    page.items.map(({ code }) => code),
    ['p5'],
  );
});
