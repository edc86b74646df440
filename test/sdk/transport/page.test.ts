import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import {
  AbortError,
  ConfigurationError,
  Page,
  ServerProblem,
  TimeoutError,
  type ListOptions,
} from '@officine-coesione/sdk';
import { json, served, type Seen } from '../served.ts';
import { clientOf, failureOf, problem, timed, until } from './trial.ts';

const codesOf = (items: readonly { readonly code: string }[]) => items.map(({ code }) => code);

/** Answers with the page at a cursor: five programmes, two on each page. */
const answerPage = ({ url }: Seen, response: ServerResponse) => {
  const from = Number(url.searchParams.get('cursor') ?? 0);
  const items = [1, 2, 3, 4, 5].slice(from, from + 2).map((code) => ({ code: `p${code}` }));
  json(response, { items, limit: 2, ...(from + 2 < 5 ? { nextCursor: String(from + 2) } : {}) });
};

/** Three pages; each takes its time. */
const pages = (milliseconds = 0) =>
  served((seen, response) => {
    if (milliseconds) setTimeout(() => answerPage(seen, response), milliseconds);
    else answerPage(seen, response);
  });

const all = ['p1', 'p2', 'p3', 'p4', 'p5'];

test('awaited, a list is its first page, and knows the way to the next', async () => {
  await using server = await pages();
  const list = clientOf(server).programmes.list({ q: 'fesr' });
  const page = await list;
  assert.ok(page instanceof Page);
  assert.deepEqual(codesOf(page.items), ['p1', 'p2']);
  assert.equal(page.nextCursor, '2');
  assert.equal(page.limit, 2);
  assert.deepEqual(page.rejected, []);
  assert.equal(await list, page, 'the first page is fetched once');
  const next = await page.nextPage();
  assert.deepEqual(codesOf(next?.items ?? []), ['p3', 'p4']);
  assert.equal(await (await next?.nextPage())?.nextPage(), undefined);
  assert.equal(server.seen.length, 3);
});

test('a list is a promise as any other, and asks nothing until it is used', async () => {
  await using server = await pages();
  const { programmes } = clientOf(server);
  const unused = programmes.list();
  await pause(20);
  assert.equal(server.seen.length, 0);
  const order: string[] = [];
  await unused.finally(() => order.push('finally'));
  assert.deepEqual(await unused.then(({ items }) => codesOf(items)), ['p1', 'p2']);
  assert.equal(await Promise.race([unused]), await unused.catch(() => assert.fail()));
  assert.equal(server.seen.length, 1);
  assert.equal(unused[Symbol.toStringTag], 'PagePromise');
  const failing = clientOf({ baseUrl: 'http://127.0.0.1:9' }, { retries: 0 }).programmes.list();
  assert.equal(await failing.catch((error: unknown) => (error as Error).name), 'ConnectionError');
  await assert.rejects(failing.finally(() => order.push('finally')));
  assert.deepEqual(order, ['finally', 'finally']);
});

test('iterated, a list is every item of every page, as often as one likes', async () => {
  await using server = await pages();
  const list = clientOf(server, { cache: false }).programmes.list();
  for (let turn = 0; turn < 2; turn++) {
    const codes: string[] = [];
    for await (const { code } of list) codes.push(code);
    assert.deepEqual(codes, all);
  }
  assert.equal(server.seen.length, 5, 'the first page is fetched once');
});

test('pages can be walked, too', async () => {
  await using server = await pages();
  const sizes: number[] = [];
  for await (const { items, meta } of clientOf(server).programmes.list().pages()) {
    sizes.push(items.length);
    assert.equal(meta.status, 200);
  }
  assert.deepEqual(sizes, [2, 2, 1]);
});

test('filters and the parameters of the path stay on every page', async () => {
  await using server = await pages();
  const { partnerships, programmes } = clientOf(server);
  await programmes.list({ q: 'è', cycle: ['2014-2020', '2021-2027'], limit: 2 }).toArray({ limit: 9 });
  await partnerships.members('a/b', { limit: 2 }).toArray({ limit: 9 });
  assert.deepEqual(
    server.seen.map(({ url }) => url.pathname.split('/').slice(5).join('/') + url.search),
    [
      ...['', '&cursor=2', '&cursor=4'].map(
        (more) => `programmes?q=%C3%A8&cycle=2014-2020&cycle=2021-2027&limit=2${more}`,
      ),
      ...['', '&cursor=2', '&cursor=4'].map((more) => `partnerships/a%2Fb/members?limit=2${more}`),
    ],
  );
});

test('several readers of one walk get different pages, in order', async () => {
  for (const options of [{}, { prefetch: true }] satisfies ListOptions[]) {
    await using server = await pages(5);
    const list = clientOf(server).programmes.list({}, options);
    const walk = list.pages();
    const read = await Promise.all(Array.from({ length: 5 }, async () => walk.next()));
    assert.deepEqual(
      read.map(({ value, done }) => (done ? 'done' : codesOf(value.items).join())),
      ['p1,p2', 'p3,p4', 'p5', 'done', 'done'],
    );
    const items = list[Symbol.asyncIterator]();
    const codes = await Promise.all(Array.from({ length: 7 }, async () => items.next()));
    assert.deepEqual(
      codes.map(({ value }) => value?.code),
      [...all, undefined, undefined],
    );
  }
});

test('a loop left early fetches no more', async () => {
  await using server = await pages();
  const list = clientOf(server).programmes.list();
  for await (const { code } of list) if (code === 'p2') break;
  await assert.rejects(async () => {
    for await (const { code } of list) if (code === 'p1') throw new Error('enough');
  }, /enough/);
  await pause(20);
  assert.equal(server.seen.length, 1);
});

test('a list goes on from a cursor kept aside, as text', async () => {
  await using server = await pages();
  const { nextCursor } = await clientOf(server).programmes.list({ q: 'fesr' });
  const kept = JSON.stringify({ cursor: nextCursor });
  const query = { q: 'fesr', ...(JSON.parse(kept) as { cursor: string }) };
  const list = clientOf(server).programmes.list(query);
  assert.deepEqual(codesOf(await list.toArray({ limit: 9 })), ['p3', 'p4', 'p5']);
  assert.equal(server.seen[1]?.url.search, '?q=fesr&cursor=2');
  assert.deepEqual(codesOf((await clientOf(server).programmes.list({ cursor: '4' })).items), ['p5']);
});

test('the last page may say so in several ways', async () => {
  for (const last of [{}, { nextCursor: null }, { nextCursor: '' }]) {
    await using server = await served((_seen, response) =>
      json(response, { items: [{ code: 'p1' }], limit: 1, ...last }),
    );
    assert.equal((await clientOf(server).programmes.list().toArray({ limit: 9 })).length, 1);
    assert.equal(server.seen.length, 1);
  }
});

test('the first items as a list need a limit', async () => {
  await using server = await pages();
  const list = clientOf(server).programmes.list();
  for (const wrong of [
    undefined,
    {},
    ...[Number.NaN, Number.POSITIVE_INFINITY, 1.5, '5', null].map((limit) => ({ limit })),
  ]) {
    const error = await failureOf(ConfigurationError, list.toArray(wrong as { limit: number }));
    assert.match(error.message, /"limit"/);
  }
  for (const none of [0, -1]) assert.deepEqual(await list.toArray({ limit: none }), []);
  assert.equal(server.seen.length, 0);
  assert.deepEqual(codesOf(await list.toArray({ limit: 2 })), ['p1', 'p2']);
  assert.equal(server.seen.length, 1, 'no page beyond the limit');
  assert.deepEqual(codesOf(await list.toArray({ limit: 3 })), ['p1', 'p2', 'p3']);
  assert.deepEqual(codesOf(await list.toArray({ limit: 100 })), all);
});

test('one page is asked for in advance, not more, and only when told so', async () => {
  for (const prefetch of [true, false]) {
    await using server = await pages();
    const walk = clientOf(server).programmes.list({}, { prefetch }).pages();
    for (const [page, expected] of [
      [1, 2],
      [2, 3],
      [3, 3],
    ] as const) {
      await walk.next();
      await pause(40);
      assert.equal(server.seen.length, prefetch ? expected : page);
    }
    assert.equal((await walk.next()).done, true);
    assert.equal(server.seen.length, 3);
  }
});

test('a walk left early gives up the page asked for in advance', async () => {
  for (const leave of ['break', 'toArray', 'throw', 'return'] as const) {
    let closed = false;
    await using server = await served((seen, response, call) => {
      if (call === 1) return answerPage(seen, response);
      return response.on('close', () => (closed = true));
    });
    const list = clientOf(server).programmes.list({}, { prefetch: true });
    if (leave === 'toArray') await list.toArray({ limit: 2 });
    else if (leave === 'return') {
      const walk = list.pages();
      await walk.next();
      await until(() => server.seen.length === 2, 'the next page was asked for');
      await walk.return();
    } else
      await (async () => {
        for await (const _page of list.pages()) {
          await until(() => server.seen.length === 2, 'the next page was asked for');
          if (leave === 'break') break;
          throw new Error('mine');
        }
      })().catch((error: unknown) => assert.equal((error as Error).message, 'mine'));
    await until(() => closed || server.seen.length < 2, `${leave}: the connection is closed`);
  }
});

test('a page that fails in advance is told when it is asked for, and can be asked for again', async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on('unhandledRejection', note);
  await using server = await served((seen, response, call) =>
    call === 2 ? problem(response, 503) : answerPage(seen, response),
  );
  const list = clientOf(server, { retries: 0 }).programmes.list({}, { prefetch: true });
  const walk = list.pages();
  assert.equal((await walk.next()).done, false);
  await pause(60);
  await failureOf(ServerProblem, walk.next());
  assert.equal((await walk.next()).done, true, 'a walk that failed is over');
  assert.deepEqual(codesOf((await (await list).nextPage())!.items), ['p3', 'p4']);
  process.off('unhandledRejection', note);
  assert.deepEqual(unhandled, []);
});

test('a signal ends a walk: what is under way, and what would follow', async () => {
  for (const prefetch of [false, true]) {
    await using server = await served((seen, response, call) => {
      if (call < 3) answerPage(seen, response);
    });
    const controller = new AbortController();
    const codes: string[] = [];
    const took = await timed(async () =>
      failureOf(
        AbortError,
        (async () => {
          const { signal } = controller;
          for await (const { code } of clientOf(server).programmes.list({}, { signal, prefetch })) {
            codes.push(code);
            if (code === 'p4') setTimeout(() => controller.abort(), 20);
          }
        })(),
      ),
    );
    assert.deepEqual(codes, ['p1', 'p2', 'p3', 'p4']);
    assert.ok(took < 1000, `${took} ms`);
  }
});

test('one call to the next page may have a signal of its own', async () => {
  await using server = await served((seen, response, call) => {
    if (call !== 2) answerPage(seen, response);
  });
  const page = await clientOf(server).programmes.list();
  await failureOf(AbortError, page.nextPage({ signal: AbortSignal.timeout(40) }));
  assert.deepEqual(codesOf((await page.nextPage())!.items), ['p3', 'p4']);
});

test('a deadline is that of the whole walk, from the call of the list on', async () => {
  await using server = await pages(150);
  const walk = async (options: ListOptions) => {
    const codes: string[] = [];
    const list = clientOf(server, { timeout: 5000 }).programmes.list({}, options);
    const took = await timed(async () =>
      failureOf(
        TimeoutError,
        (async () => {
          for await (const { code } of list) codes.push(code);
        })(),
      ),
    );
    assert.deepEqual(codes, ['p1', 'p2', 'p3', 'p4']);
    assert.ok(took >= 390 && took < 900, `${took} ms`);
  };
  await Promise.all([
    walk({ deadline: 400 }),
    walk({ deadline: 400, prefetch: true }),
    walk({ deadline: new Date(Date.now() + 400) }),
  ]);
});

test('a reader too slow for the deadline is told, too', async () => {
  await using server = await pages();
  const walk = clientOf(server).programmes.list({}, { deadline: 100 }).pages();
  assert.equal((await walk.next()).done, false);
  await pause(120);
  await failureOf(TimeoutError, walk.next());
  assert.equal(server.seen.length, 1);
});

test('without a deadline a walk may take as long as it likes, each attempt its timeout', async () => {
  await using server = await pages(150);
  const took = await timed(async () =>
    assert.equal(
      (await clientOf(server, { timeout: 400 }).programmes.list().toArray({ limit: 9 })).length,
      5,
    ),
  );
  assert.ok(took > 440, `${took} ms`);
});
