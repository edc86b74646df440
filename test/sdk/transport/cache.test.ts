import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { test, type TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import {
  AbortError,
  CoesioneError,
  ConnectionError,
  NotFoundProblem,
  ResponseCache,
  ResponseShapeError,
  ServerProblem,
  TimeoutError,
  type CacheEntry,
  type CacheStore,
  type CoesioneOptions,
  type Snapshot,
} from '@officine-coesione/sdk';
import { json, served, type Seen } from '../served.ts';
import { clientOf, failureOf, problem, timed, until } from './trial.ts';

/** A clock that goes on when told, and not otherwise. */
const clock = (context: TestContext) => {
  context.mock.timers.enable({ apis: ['Date'], now: 1_800_000_000_000 });
  return { pass: (seconds: number) => context.mock.timers.tick(seconds * 1000) };
};

/** Nobody waits between two attempts. */
const noWaits = (context: TestContext) => context.mock.method(Math, 'random', () => 0);

/** Answers with a code and how it may be kept, or "not modified" to who has it already. */
const kept = (
  { headers }: Seen,
  response: ServerResponse,
  code: string,
  control: string | undefined,
  more: Record<string, string> = {},
) => {
  const all = { ETag: `"${code}"`, ...(control !== undefined && { 'Cache-Control': control }), ...more };
  if (headers['if-none-match'] === `"${code}"`) return void response.writeHead(304, all).end();
  return json(response, { code }, 200, all);
};

/** A server of which every answer is new, and may be kept. */
const keeping = (control: string | undefined) =>
  served((seen, response, call) => kept(seen, response, `answer ${call}`, control));

const stateOf = async (call: PromiseLike<{ readonly meta: { readonly cache: string } }>) =>
  (await call).meta.cache;

test('an answer is asked for once while it is fresh, then with its ETag', async (context) => {
  const { pass } = clock(context);
  await using server = await served((seen, response, call) =>
    kept(seen, response, 'x', 'max-age=60', {
      'Request-Id': `r-${call}`,
      'X-RateLimit-Limit': '9',
      'X-RateLimit-Remaining': `${9 - call}`,
      'X-RateLimit-Reset': '1',
    }),
  );
  const { programmes } = clientOf(server);
  const first = await programmes.retrieve('x');
  pass(59);
  const second = await programmes.retrieve('x');
  assert.deepEqual([first.meta.cache, second.meta.cache, server.seen.length], ['miss', 'hit', 1]);
  assert.deepEqual(second, first);
  assert.equal(second.meta.receivedAt.getTime(), 1_800_000_000_000);
  assert.deepEqual([first.meta.rateLimit?.remaining, second.meta.rateLimit], [8, undefined]);
  pass(1);
  const third = await programmes.retrieve('x');
  assert.equal(third.meta.cache, 'revalidated');
  assert.equal(third.code, 'x');
  assert.equal(third.meta.status, 200);
  assert.equal(third.meta.etag, '"x"');
  assert.equal(third.meta.requestId, 'r-2', 'headers of the confirmation are newer');
  assert.equal(third.meta.rateLimit?.remaining, 7);
  assert.equal(third.meta.receivedAt.getTime(), 1_800_000_060_000);
  assert.deepEqual(
    server.seen.map(({ headers }) => headers['if-none-match']),
    [undefined, '"x"'],
  );
  pass(59);
  assert.equal(await stateOf(programmes.retrieve('x')), 'hit', 'fresh again');
  assert.equal(server.seen.length, 2);
});

test('what has changed is a new answer', async (context) => {
  const { pass } = clock(context);
  await using server = await keeping('max-age=10');
  const { programmes } = clientOf(server);
  assert.equal((await programmes.retrieve('x')).code, 'answer 1');
  pass(10);
  const second = await programmes.retrieve('x');
  assert.deepEqual([second.code, second.meta.cache, second.meta.etag], ['answer 2', 'miss', '"answer 2"']);
  assert.equal((await programmes.retrieve('x')).code, 'answer 2');
});

test('no-cache is asked about each time, an answer without an ETag for anew', async () => {
  await using server = await served((seen, response, call) =>
    call < 3
      ? kept(seen, response, 'x', 'public, no-cache, max-age=60')
      : json(response, { code: 'x' }, 200, { 'Cache-Control': 'max-age=0' }),
  );
  const { programmes } = clientOf(server);
  const states = [];
  for (let call = 0; call < 4; call++) states.push(await stateOf(programmes.retrieve('x')));
  assert.deepEqual(states, ['miss', 'revalidated', 'miss', 'miss']);
  assert.equal(server.seen[3]?.headers['if-none-match'], undefined);
});

test('what may not be kept is not, in memory, store or snapshot', async (context) => {
  noWaits(context);
  for (const control of ['no-store', 'public, no-store, max-age=60', 'No-Store', undefined, '']) {
    const store = new Map<string, CacheEntry>();
    const cache = new ResponseCache({ store });
    let down = false;
    await using server = await served((seen, response, call) =>
      down ? problem(response, 503) : kept(seen, response, `answer ${call}`, control),
    );
    const { programmes } = clientOf(server, { cache });
    for (let call = 1; call < 3; call++) {
      const { code, meta } = await programmes.retrieve('x');
      assert.deepEqual([code, meta.cache], [`answer ${call}`, 'miss'], control);
    }
    assert.equal(server.seen[1]?.headers['if-none-match'], undefined);
    assert.deepEqual([cache.snapshot().length, store.size], [0, 0]);
    down = true;
    await failureOf(ServerProblem, programmes.retrieve('x'));
  }
});

test('what may no longer be kept is forgotten', async (context) => {
  noWaits(context);
  let answer: (seen: Seen, response: ServerResponse) => void = (seen, response) =>
    kept(seen, response, 'old', 'no-cache');
  await using server = await served((seen, response) => answer(seen, response));
  const cache = new ResponseCache();
  const { programmes } = clientOf(server, { cache });
  const down = (_seen: Seen, response: ServerResponse) => problem(response, 503);

  await programmes.retrieve('x');
  answer = (seen, response) => kept(seen, response, 'private', 'no-store');
  assert.equal((await programmes.retrieve('x')).code, 'private');
  answer = down;
  await failureOf(ServerProblem, programmes.retrieve('x'));

  answer = (seen, response) => kept(seen, response, 'old', 'no-cache');
  await programmes.retrieve('y');
  answer = (_seen, response) => problem(response, 404);
  await failureOf(NotFoundProblem, programmes.retrieve('y'));
  answer = down;
  await failureOf(ServerProblem, programmes.retrieve('y'));
  assert.deepEqual(cache.snapshot(), [], 'what was withdrawn is not handed on');
});

test('an answer that comes old out of another cache is fresh for less long', async (context) => {
  const { pass } = clock(context);
  await using server = await served((seen, response) =>
    kept(seen, response, 'x', 'max-age=60', { Age: '50' }),
  );
  const { programmes } = clientOf(server);
  const { meta } = await programmes.retrieve('x');
  assert.equal(meta.receivedAt.getTime(), 1_800_000_000_000 - 50_000);
  pass(9);
  assert.equal(await stateOf(programmes.retrieve('x')), 'hit');
  pass(2);
  assert.equal(await stateOf(programmes.retrieve('x')), 'revalidated');
});

test('twenty who ask at the same time make one request, and each has an answer of its own', async () => {
  await using server = await served((seen, response) => {
    setTimeout(() => kept(seen, response, 'x', 'max-age=60'), 30);
  });
  const { programmes } = clientOf(server);
  const answers = await Promise.all(Array.from({ length: 20 }, async () => programmes.retrieve('x')));
  assert.equal(server.seen.length, 1);
  assert.equal(new Set(answers).size, 20);
  const [first, ...others] = answers as unknown as { code: string; list?: string[] }[];
  first!.code = 'spoilt';
  first!.list = ['spoilt'];
  for (const other of others) assert.deepEqual({ ...other }, { code: 'x' });
  assert.deepEqual({ ...(await programmes.retrieve('x')) }, { code: 'x' }, 'nor does what is kept');
});

test('what one reader does to the rows of a page reaches no other', async () => {
  await using server = await served((seen, response) =>
    json(response, { items: [{ code: 'a', funds: ['FESR'] }], limit: 1 }, 200, {
      'Cache-Control': 'max-age=60',
    }),
  );
  const { programmes } = clientOf(server);
  const [one, two] = await Promise.all([programmes.list(), programmes.list()]);
  const rows = one.items as unknown as { code: string; funds: string[] }[];
  rows[0]!.funds.push('spoilt');
  rows.pop();
  assert.deepEqual(two.items, [{ code: 'a', funds: ['FESR'] }]);
  assert.deepEqual((await programmes.list()).items, [{ code: 'a', funds: ['FESR'] }]);
  assert.equal(server.seen.length, 1);
});

test('different questions are different requests: other filters, another language', async () => {
  await using server = await keeping('max-age=60');
  const cache = new ResponseCache();
  const [it, de] = [clientOf(server, { cache, locale: 'it' }), clientOf(server, { cache, locale: 'de' })];
  await Promise.all([
    it.programmes.retrieve('x'),
    it.programmes.retrieve('y'),
    de.programmes.retrieve('x'),
    it.organisations.list({ q: 'a' }),
    it.organisations.list({ q: 'b' }),
    it.organisations.list(),
  ]);
  assert.equal(server.seen.length, 6);
  assert.equal(await stateOf(de.programmes.retrieve('x')), 'hit');
  await it.programmes.retrieve('z');
  assert.equal(await stateOf(de.programmes.retrieve('z')), 'miss', 'nor is what is kept in another language');
});

test('a POST is neither kept nor shared', async () => {
  await using server = await keeping('public, max-age=60');
  const { registrations } = clientOf(server);
  const create = () => registrations.create({} as never);
  const answers = await Promise.all([create(), create()]);
  await create();
  assert.equal(server.seen.length, 3);
  assert.deepEqual(
    answers.map(({ meta }) => meta.cache),
    ['miss', 'miss'],
  );
});

test('without a cache every call goes out', async () => {
  await using server = await keeping('public, max-age=60');
  const { programmes } = clientOf(server, { cache: false });
  await Promise.all([programmes.retrieve('x'), programmes.retrieve('x')]);
  assert.equal(await stateOf(programmes.retrieve('x')), 'miss');
  assert.equal(server.seen.length, 3);
});

test('who gives up does not take the answer from the others', async () => {
  let release: (() => void) | undefined;
  await using server = await served((seen, response) => {
    release = () => kept(seen, response, 'x', 'max-age=60');
  });
  const { programmes } = clientOf(server);
  const [first, second] = [new AbortController(), new AbortController()];
  const aborted = failureOf(AbortError, programmes.retrieve('x', { signal: first.signal }));
  const patient = programmes.retrieve('x', { signal: second.signal });
  const plain = programmes.retrieve('x');
  await until(() => !!release, 'the request has gone out');
  first.abort(new Error('bored'));
  assert.equal(((await aborted).cause as Error).message, 'bored');
  release!();
  assert.deepEqual([(await patient).code, (await plain).code], ['x', 'x']);
  assert.equal(server.seen.length, 1);
});

test('when all give up, so does the request; who comes later has a new one', async () => {
  let closed = 0;
  await using server = await served((seen, response, call) => {
    response.on('close', () => closed++);
    if (call > 1) kept(seen, response, 'x', 'max-age=60');
  });
  const { programmes } = clientOf(server);
  const controllers = Array.from({ length: 5 }, () => new AbortController());
  const calls = controllers.map(async ({ signal }) =>
    failureOf(AbortError, programmes.retrieve('x', { signal })),
  );
  await until(() => server.seen.length === 1, 'the request has gone out');
  for (const controller of controllers.slice(1)) controller.abort();
  await pause(30);
  assert.equal(closed, 0, 'one is still waiting');
  controllers[0]!.abort();
  assert.equal((await programmes.retrieve('x')).code, 'x', 'at once, while the old request ends');
  await Promise.all(calls);
  await until(() => closed === 2, 'the connection was closed');
  assert.equal(server.seen.length, 2);
});

test('who cannot give up keeps the request alive', async () => {
  let closed = false;
  await using server = await served((seen, response) => {
    setTimeout(() => {
      assert.ok(!closed);
      kept(seen, response, 'x', 'max-age=60');
    }, 80);
    response.on('close', () => (closed = true));
  });
  const { programmes } = clientOf(server);
  const plain = programmes.retrieve('x');
  await failureOf(AbortError, programmes.retrieve('x', { signal: AbortSignal.timeout(20) }));
  assert.equal((await plain).code, 'x');
});

test('who is less patient does not share the request of who is more so', async (context) => {
  noWaits(context);
  await using server = await served((seen, response) => {
    setTimeout(() => kept(seen, response, 'x', 'no-store'), 150);
  });
  const client = clientOf(server, { retries: 0, timeout: 5000 });
  const hasty = client.withOptions({ timeout: 50 });
  const [patient, ...errors] = await Promise.all([
    client.programmes.retrieve('x'),
    failureOf(TimeoutError, client.programmes.retrieve('x', { timeout: 50 })),
    failureOf(TimeoutError, client.programmes.retrieve('x', { deadline: 50 })),
    failureOf(TimeoutError, hasty.programmes.retrieve('x')),
  ]);
  assert.equal(patient.code, 'x');
  for (const error of errors) assert.ok(error.attempts[0]!.took < 1000);
  assert.equal(server.seen.length, 3, 'the two who wait 50 ms for each attempt share one');
  // The other way round: who waits longer is not failed by who does not.
  const [impatient, later] = [
    failureOf(TimeoutError, hasty.programmes.retrieve('y')),
    client.programmes.retrieve('y'),
  ];
  await impatient;
  assert.equal((await later).code, 'x');
});

test('who tries more often does not share the request of who does not', async (context) => {
  noWaits(context);
  await using server = await served((seen, response, call) =>
    call <= 2 ? setTimeout(() => problem(response, 503), 20) : kept(seen, response, 'x', 'no-store'),
  );
  const once = clientOf(server, { retries: 0 });
  const often = once.withOptions({ retries: 3 });
  const [, answer] = await Promise.all([
    failureOf(ServerProblem, once.programmes.retrieve('x')),
    often.programmes.retrieve('x'),
  ]);
  assert.equal(answer.code, 'x');
});

test('what was got with a token is kept only if it is for all, and for that client alone', async () => {
  for (const [control, expected] of [
    ['public, max-age=60', 'hit'],
    ['max-age=60', 'miss'],
    ['private, max-age=60', 'miss'],
    ['no-store', 'miss'],
  ] as const) {
    const store = new Map<string, CacheEntry>();
    const cache = new ResponseCache({ store });
    await using server = await served((seen, response) =>
      json(response, { code: String(seen.headers.authorization) }, 200, { 'Cache-Control': control }),
    );
    const clients = ['a', 'b', undefined].map((auth) => clientOf(server, { auth, cache }));
    const codes = async () =>
      Promise.all(clients.map(async ({ programmes }) => (await programmes.retrieve('x')).code));
    const mine = ['Bearer a', 'Bearer b', 'undefined'];
    assert.deepEqual(await codes(), mine, 'not even while they are under way');
    assert.deepEqual(await codes(), mine);
    assert.equal(await stateOf(clients[0]!.programmes.retrieve('x')), expected, control);
    assert.doesNotMatch(JSON.stringify([cache.snapshot(), [...store]]), /Bearer/);
    const { code } = await clientOf(server, {
      auth: 'c',
      cache: new ResponseCache({ store }),
    }).programmes.retrieve('x');
    assert.equal(code, 'Bearer c', 'nor by way of a store');
  }
});

test('the memory is bounded: what was unused for longest goes first', async () => {
  await using server = await served(({ url }, response) =>
    json(response, { code: url.pathname.at(-1), text: 'x'.repeat(1000) }, 200, {
      'Cache-Control': 'max-age=60',
    }),
  );
  const cache = new ResponseCache({ characters: 10_000 });
  const { programmes } = clientOf(server, { cache });
  const codes = [...'abcdefghijklmnop'];
  for (const code of codes) {
    await programmes.retrieve(code);
    await programmes.retrieve('a');
  }
  const size = JSON.stringify(cache.snapshot()).length;
  assert.ok(size > 5000 && size < 20_000, `${size} characters are kept`);
  assert.equal(await stateOf(programmes.retrieve('a')), 'hit', 'it was used all the time');
  assert.equal(server.seen.filter(({ url }) => url.pathname.endsWith('/a')).length, 1);
  assert.equal(await stateOf(programmes.retrieve('p')), 'hit');
  assert.equal(await stateOf(programmes.retrieve('b')), 'miss');
});

test('many small answers are bounded, too', async () => {
  await using server = await served((_seen, response) =>
    json(response, {}, 200, { 'Cache-Control': 'max-age=60', 'Request-Id': crypto.randomUUID() }),
  );
  const cache = new ResponseCache({ characters: 10_000 });
  const { programmes } = clientOf(server, { cache });
  for (let code = 0; code < 150; code++) await programmes.retrieve(`p${code}`);
  assert.ok(cache.snapshot().length < 100, `${cache.snapshot().length} answers are kept`);
  assert.ok(cache.snapshot().length > 5);
});

test('an answer too large to be kept does not drive out the others', async () => {
  await using server = await served(({ url }, response) =>
    json(response, { text: 'x'.repeat(url.pathname.endsWith('large') ? 20_000 : 10) }, 200, {
      'Cache-Control': 'max-age=60',
    }),
  );
  const { programmes } = clientOf(server, { cache: new ResponseCache({ characters: 10_000 }) });
  await programmes.retrieve('small');
  await programmes.retrieve('large');
  assert.equal(await stateOf(programmes.retrieve('small')), 'hit');
  assert.equal(await stateOf(programmes.retrieve('large')), 'miss');
});

test('what is replaced is counted once', async () => {
  await using server = await served((_seen, response, call) =>
    json(response, { text: 'x'.repeat(1000), call }, 200, { 'Cache-Control': 'no-cache' }),
  );
  const cache = new ResponseCache({ characters: 10_000 });
  const { programmes } = clientOf(server, { cache });
  await programmes.retrieve('first');
  for (let call = 0; call < 30; call++) await programmes.retrieve('same');
  assert.equal(cache.snapshot().length, 2);
  cache.clear();
  assert.deepEqual(cache.snapshot(), []);
  for (const code of 'abcde') await programmes.retrieve(code);
  assert.equal(cache.snapshot().length, 5, 'room is free again');
});

test('a snapshot goes through JSON into another cache, without what is nobody’s business', async () => {
  await using server = await served((seen, response) =>
    kept(seen, response, 'x', 'public, max-age=60', { 'Set-Cookie': 'session=s3cret', 'Request-Id': 'r' }),
  );
  const cache = new ResponseCache();
  const before = await clientOf(server, { cache }).programmes.retrieve('x');
  await clientOf(server, { cache, auth: 's3cret' }).programmes.retrieve('y');
  const text = JSON.stringify(cache.snapshot());
  assert.doesNotMatch(text, /s3cret|cookie/i);
  assert.equal((JSON.parse(text) as Snapshot).length, 1);
  const hydrated = new ResponseCache().hydrate(JSON.parse(text) as Snapshot);
  const { programmes } = clientOf(server, { cache: hydrated });
  const seen = server.seen.length;
  const { meta, ...after } = await programmes
    .retrieve('x')
    .then((answer) => ({ ...answer, meta: answer.meta }));
  assert.deepEqual(after, { ...before });
  assert.deepEqual({ ...meta, cache: 'miss', rateLimit: undefined }, { ...before.meta });
  assert.equal(meta.cache, 'hit');
  assert.equal(server.seen.length, seen);
  assert.equal(JSON.stringify(hydrated.snapshot()), text);
});

test('an old snapshot is asked about', async (context) => {
  const { pass } = clock(context);
  await using server = await served((seen, response) => kept(seen, response, 'x', 'max-age=60'));
  const cache = new ResponseCache();
  await clientOf(server, { cache }).programmes.retrieve('x');
  pass(3600);
  const hydrated = new ResponseCache().hydrate(cache.snapshot());
  assert.equal(await stateOf(clientOf(server, { cache: hydrated }).programmes.retrieve('x')), 'revalidated');
});

test('withOptions goes on with the same cache, other clients have their own', async () => {
  await using server = await keeping('max-age=60');
  const client = clientOf(server);
  await client.programmes.retrieve('x');
  assert.equal(await stateOf(client.withOptions({ retries: 0 }).programmes.retrieve('x')), 'hit');
  assert.equal(await stateOf(clientOf(server).programmes.retrieve('x')), 'miss');
  assert.equal(await stateOf(client.withOptions({ cache: false }).programmes.retrieve('x')), 'miss');
});

/** A store that takes its time, as one behind a network does, and knows text only. */
const distant = () => {
  const texts = new Map<string, string>();
  const asked: string[] = [];
  const store: CacheStore = {
    get: async (key) => {
      asked.push(key);
      await pause(5);
      const text = texts.get(key);
      return text === undefined ? undefined : (JSON.parse(text) as CacheEntry);
    },
    set: async (key, entry) => {
      await pause(5);
      texts.set(key, JSON.stringify(entry));
    },
  };
  return { store, asked, texts };
};

test('a store is asked when memory has nothing: a Map, or one that takes its time', async () => {
  for (const store of [new Map<string, CacheEntry>(), distant().store]) {
    await using server = await keeping('max-age=60');
    const one = clientOf(server, { cache: new ResponseCache({ store }) });
    assert.equal(await stateOf(one.programmes.retrieve('x')), 'miss');
    const two = clientOf(server, { cache: new ResponseCache({ store }) });
    assert.equal(await stateOf(two.programmes.retrieve('x')), 'hit');
    assert.equal(await stateOf(two.programmes.retrieve('x')), 'hit');
    assert.equal(server.seen.length, 1);
  }
});

test('a stale copy of a store is asked about with its ETag, and kept anew', async (context) => {
  const { pass } = clock(context);
  await using server = await served((seen, response) => kept(seen, response, 'x', 'max-age=60'));
  const { store, texts } = distant();
  await clientOf(server, { cache: new ResponseCache({ store }) }).programmes.retrieve('x');
  pass(61);
  const { programmes } = clientOf(server, { cache: new ResponseCache({ store }) });
  assert.equal(await stateOf(programmes.retrieve('x')), 'revalidated');
  const [text] = [...texts.values()];
  assert.equal((JSON.parse(text!) as CacheEntry).receivedAt, 1_800_000_061_000);
});

test('twenty who ask at the same time ask a store once', async () => {
  await using server = await keeping('max-age=60');
  const { store, asked } = distant();
  const { programmes } = clientOf(server, { cache: new ResponseCache({ store }) });
  await Promise.all(Array.from({ length: 20 }, async () => programmes.retrieve('x')));
  assert.deepEqual([asked.length, server.seen.length], [1, 1]);
});

test('a store that fails costs the copy, not the answer', async () => {
  const failing = () => {
    throw new Error('disk full');
  };
  const rejecting = async () => Promise.reject(new Error('connection closed'));
  for (const store of [
    { get: failing, set: failing },
    { get: rejecting, set: rejecting },
  ]) {
    await using server = await keeping('max-age=60');
    const { programmes } = clientOf(server, { cache: new ResponseCache({ store }) });
    assert.equal((await programmes.retrieve('x')).code, 'answer 1');
    assert.equal(await stateOf(programmes.retrieve('x')), 'hit', 'memory has it');
  }
});

test('a signal ends the wait for a store, too', { timeout: 5000 }, async () => {
  await using server = await keeping('max-age=60');
  const never = new Promise<undefined>(() => undefined);
  for (const store of [
    { get: () => never, set: () => undefined },
    { get: () => undefined, set: () => never },
  ]) {
    const { programmes } = clientOf(server, { cache: new ResponseCache({ store }) });
    const took = await timed(async () =>
      failureOf(AbortError, programmes.retrieve('x', { signal: AbortSignal.timeout(50) })),
    );
    assert.ok(took < 500, `${took} ms`);
  }
});

/** Ways in which an API cannot be reached. */
const outages: Record<string, (response: ServerResponse) => void> = {
  '500': (response) => problem(response, 500),
  '503': (response) => problem(response, 503),
  '429': (response) => problem(response, 429),
  'a lost connection': (response) => void response.destroy(),
  'a body cut short': (response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100' });
    response.write('{', () => response.destroy());
  },
  silence: () => undefined,
};

/** A server that answers once, and then as told; its client asks once each time. */
const failingAfter = async (
  control: string,
  fail: (response: ServerResponse) => void,
  options: Partial<CoesioneOptions> = {},
) => {
  const server = await served((seen, response, call) =>
    call === 1 ? kept(seen, response, 'x', control) : fail(response),
  );
  const { programmes } = clientOf(server, { retries: 0, ...options });
  // A test that fails here ends, too.
  await using started = new AsyncDisposableStack();
  started.use(server);
  await programmes.retrieve('x', { timeout: 10_000 });
  started.move();
  return { server, programmes };
};

test('while the API cannot be reached the last copy serves, and says so', async (context) => {
  const { pass } = clock(context);
  for (const [name, fail] of Object.entries(outages)) {
    const { server, programmes } = await failingAfter('max-age=60', fail, { timeout: 100 });
    await using _server = server;
    pass(61);
    const { code, meta } = await programmes.retrieve('x');
    assert.deepEqual([code, meta.cache, meta.status, meta.rateLimit], ['x', 'stale', 200, undefined], name);
    assert.equal(meta.receivedAt.getTime(), Date.now() - 61_000, 'its age is told');
    await programmes.retrieve('x');
    assert.equal(server.seen.length, 3, 'the API is tried each time');
    await failureOf(CoesioneError, programmes.retrieve('y'));
  }
});

test('the copy serves twenty at the same time', async (context) => {
  noWaits(context);
  const { server, programmes } = await failingAfter('no-cache', (response) => problem(response, 503), {
    retries: 1,
  });
  await using _server = server;
  const states = await Promise.all(Array.from({ length: 20 }, async () => stateOf(programmes.retrieve('x'))));
  assert.deepEqual(new Set(states), new Set(['stale']));
  assert.equal(server.seen.length, 3);
});

test('an API that answers is believed, even when it refuses', async () => {
  for (const [fail, kind] of [
    [(response: ServerResponse) => problem(response, 404), NotFoundProblem],
    [
      (response: ServerResponse) =>
        void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<html>'),
      ResponseShapeError,
    ],
  ] as const) {
    const { server, programmes } = await failingAfter('no-cache', fail);
    await using _server = server;
    await failureOf<CoesioneError>(kind, programmes.retrieve('x'));
  }
});

test('a caller who gives up is not consoled with a copy', async () => {
  const { server, programmes } = await failingAfter('no-cache', () => undefined);
  await using _server = server;
  await failureOf(AbortError, programmes.retrieve('x', { signal: AbortSignal.timeout(30) }));
});

test('a copy serves as long as the API says, a day where it does not', async (context) => {
  const { pass } = clock(context);
  for (const [control, seconds] of [
    ['max-age=60, stale-if-error=30', 90],
    ['stale-if-error=30', 30],
    ['max-age=60', 86_460],
  ] as const) {
    const { server, programmes } = await failingAfter(control, (response) => problem(response, 503));
    await using _server = server;
    pass(seconds - 1);
    const { meta } = await programmes.retrieve('x');
    assert.equal(meta.cache, 'stale', control);
    pass(1);
    await failureOf(ServerProblem, programmes.retrieve('x'));
  }
});

test('a copy serves as long as the client says, never longer than the API', async (context) => {
  const { pass } = clock(context);
  for (const [control, staleIfError, seconds] of [
    ['max-age=60', 10, 70],
    ['max-age=60, stale-if-error=30', 10, 70],
    ['max-age=60, stale-if-error=5', 10, 65],
  ] as const) {
    const cache = new ResponseCache({ staleIfError });
    const { server, programmes } = await failingAfter(control, (response) => problem(response, 503), {
      cache,
    });
    await using _server = server;
    pass(seconds - 1);
    assert.equal(await stateOf(programmes.retrieve('x')), 'stale', control);
    pass(1);
    await failureOf(ServerProblem, programmes.retrieve('x'));
  }
  const never = new ResponseCache({ staleIfError: 0 });
  const { server, programmes } = await failingAfter('no-cache', (response) => void response.destroy(), {
    cache: never,
  });
  await using _server = server;
  await failureOf(ConnectionError, programmes.retrieve('x'));
});

test('must-revalidate allows no stale copy', async () => {
  for (const control of ['no-cache, must-revalidate', 'max-age=0, Must-Revalidate, stale-if-error=60']) {
    const { server, programmes } = await failingAfter(control, (response) => problem(response, 503));
    await using _server = server;
    await failureOf(ServerProblem, programmes.retrieve('x'));
  }
});

test('a failure is not kept: the next call asks anew', async () => {
  await using server = await served((seen, response, call) =>
    call === 1
      ? problem(response, 404, { 'Cache-Control': 'max-age=60' })
      : kept(seen, response, 'x', 'max-age=60'),
  );
  const { programmes } = clientOf(server);
  await failureOf(NotFoundProblem, programmes.retrieve('x'));
  assert.equal((await programmes.retrieve('x')).code, 'x');
});
