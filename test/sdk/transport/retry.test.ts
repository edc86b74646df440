import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Route } from '@officine-coesione/contract';
import {
  ConnectionError,
  ProblemError,
  RateLimitProblem,
  ServerProblem,
  TimeoutError,
} from '@officine-coesione/sdk';
import { json, served } from '../served.ts';
import { clientOf, failureOf, problem, timed } from './trial.ts';

/** Makes every wait between attempts this part of the longest one. */
const chance = (context: TestContext, part: number) => context.mock.method(Math, 'random', () => part);

test('what passes by itself is tried again, what does not is not', async () => {
  for (const status of [408, 425, 429, 500, 502, 503, 504]) {
    await using server = await served((_seen, response, call) =>
      call === 1 ? problem(response, status, { 'Retry-After': '0' }) : json(response, { code: 'x' }),
    );
    assert.equal((await clientOf(server).programmes.retrieve('x')).code, 'x', `after ${status}`);
    assert.equal(server.seen.length, 2);
  }
  for (const status of [400, 401, 403, 404, 405, 409, 410, 412, 413, 415, 422, 428, 501, 505]) {
    await using server = await served((_seen, response) => problem(response, status, { 'Retry-After': '0' }));
    const error = await failureOf(ProblemError, clientOf(server).programmes.retrieve('x'));
    assert.equal(error.status, status);
    assert.equal(server.seen.length, 1, `${status} repeats itself`);
  }
});

test('a lost connection is tried again: refused, reset before the answer, cut in its body', async (context) => {
  chance(context, 0);
  await using server = await served((_seen, response, call) => {
    if (call === 1) response.destroy();
    else if (call === 2) {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100' });
      response.write('{"code":', () => response.socket?.resetAndDestroy());
    } else json(response, { code: 'x' });
  });
  assert.equal((await clientOf(server).programmes.retrieve('x')).code, 'x');
  assert.equal(server.seen.length, 3);
  const refused = await failureOf(
    ConnectionError,
    clientOf({ baseUrl: 'http://127.0.0.1:9' }).programmes.retrieve('x'),
  );
  assert.equal(refused.attempts.length, 3);
  assert.ok(refused.cause instanceof Error, 'the error of the platform is the cause');
});

test('idempotent methods and POST are tried again, PATCH is not', async () => {
  for (const [method, calls] of [
    ['GET', 2],
    ['DELETE', 2],
    ['POST', 2],
    ['PATCH', 1],
  ] as const) {
    await using server = await served((_seen, response) => problem(response, 503, { 'Retry-After': '0' }));
    const route: Route<'showProgramme'> = { id: 'showProgramme', method, path: '/x' };
    await failureOf(ServerProblem, clientOf(server, { retries: 1 }).request(route));
    assert.equal(server.seen.length, calls, method);
  }
});

test('a POST keeps its key and its body over its attempts; another call has another key', async () => {
  await using server = await served((_seen, response, call) =>
    call % 3 ? problem(response, 503, { 'Retry-After': '0' }) : json(response, { reference: 'r' }, 201),
  );
  const { registrations } = clientOf(server);
  for (let call = 0; call < 2; call++) await registrations.create({ declaration: 'è' } as never);
  const keys = server.seen.map(({ headers }) => headers['idempotency-key']);
  assert.equal(keys.length, 6);
  assert.deepEqual(
    [new Set(keys.slice(0, 3)).size, new Set(keys.slice(3)).size, new Set(keys).size],
    [1, 1, 2],
  );
  assert.match(String(keys[0]), /^[\x21-\x7e]{20,255}$/);
  assert.deepEqual(new Set(server.seen.map(({ body }) => body)), new Set(['{"declaration":"è"}']));
});

test('a caller may bring a key of its own; a GET has none', async () => {
  await using server = await served((_seen, response) => json(response, {}));
  const { programmes, registrations } = clientOf(server);
  await registrations.create({} as never, { idempotencyKey: 'mine-1' });
  await programmes.retrieve('x');
  assert.deepEqual(
    server.seen.map(({ headers }) => headers['idempotency-key']),
    ['mine-1', undefined],
  );
});

test('a page that is not secure has keys, too', async (context) => {
  // Browsers give `randomUUID` to https pages alone.
  context.mock.method(crypto, 'randomUUID', () => {
    throw new TypeError('crypto.randomUUID is not a function');
  });
  await using server = await served((_seen, response) => json(response, {}));
  await clientOf(server).registrations.create({} as never);
  assert.match(String(server.seen[0]?.headers['idempotency-key']), /^[\x21-\x7e]{20,255}$/);
});

test('attempts are as many as the client says, or as the call does', async () => {
  await using server = await served((_seen, response) => problem(response, 503, { 'Retry-After': '0' }));
  for (const [client, call, attempts] of [
    [undefined, undefined, 3],
    [0, undefined, 1],
    [4, undefined, 5],
    [4, 1, 2],
    [0, 1, 2],
  ] as const) {
    const error = await failureOf(
      ServerProblem,
      clientOf(server, { retries: client }).programmes.retrieve('x', { retries: call }),
    );
    assert.equal(error.attempts.length, attempts);
  }
});

test('waits grow and are drawn by lot', async (context) => {
  await using server = await served((_seen, response) => problem(response, 503));
  const waits = async (part: number) => {
    const { mock } = chance(context, part);
    const { attempts } = await failureOf(ServerProblem, clientOf(server).programmes.retrieve('x'));
    mock.restore();
    return attempts.slice(1).map(({ at }, place) => at - attempts[place]!.at - attempts[place]!.took);
  };
  const [first = 0, second = 0] = await waits(0.25);
  assert.ok(first >= 148 && first < 290, `150 expected, ${first} waited`);
  assert.ok(second >= 298 && second < 590, `300 expected, ${second} waited`);
  assert.ok(
    (await waits(0)).every((wait) => wait < 100),
    'the lot may fall on no wait at all',
  );
});

test('Retry-After is waited for: seconds, or a date by the clock of the API, not ours', async () => {
  const inASecond = (skew: number) => {
    const now = Math.floor(Date.now() / 1000 + skew) * 1000;
    return { Date: new Date(now).toUTCString(), 'Retry-After': new Date(now + 1000).toUTCString() };
  };
  const asked: [number, () => Record<string, string>][] = [
    [429, () => ({ 'Retry-After': '1' })],
    [503, () => inASecond(0)],
    [503, () => inASecond(-3600)],
    [429, () => inASecond(3600)],
  ];
  await Promise.all(
    asked.map(async ([status, headers], place) => {
      await using server = await served((_seen, response, call) =>
        call === 1 ? problem(response, status, headers()) : json(response, {}),
      );
      const took = await timed(() => clientOf(server).programmes.retrieve('x'));
      assert.ok(took >= 990 && took < 1900, `${place}: ${took} ms`);
      assert.equal(server.seen.length, 2);
    }),
  );
});

test('a Retry-After that says nothing leaves the wait to the lot', async (context) => {
  chance(context, 0.5);
  for (const value of ['soon', '', '1.2.3', 'NaN']) {
    await using server = await served((_seen, response) => problem(response, 503, { 'Retry-After': value }));
    const error = await failureOf(
      ServerProblem,
      clientOf(server, { retries: 1 }).programmes.retrieve('x', { deadline: 290 }),
    );
    assert.equal(error.retryAfter, undefined);
    assert.equal(error.retryAt, undefined);
    assert.equal(server.seen.length, 1, '300 ms would be too many');
  }
});

test('a Retry-After in the past, or now, is no wait', async () => {
  await using server = await served((_seen, response, call) =>
    call === 1
      ? problem(response, 503, { 'Retry-After': new Date(Date.now() - 60_000).toUTCString() })
      : json(response, {}),
  );
  assert.ok((await timed(() => clientOf(server).programmes.retrieve('x'))) < 500);
});

test('a Retry-After beyond the deadline fails at once and says when to come back', async () => {
  await using server = await served((_seen, response) => problem(response, 429, { 'Retry-After': '30' }));
  const before = Date.now();
  let error: RateLimitProblem | undefined;
  const took = await timed(async () => {
    error = await failureOf(
      RateLimitProblem,
      clientOf(server).registrations.create({} as never, { deadline: 5000 }),
    );
  });
  assert.ok(took < 500, `${took} ms`);
  assert.equal(server.seen.length, 1);
  assert.equal(error?.retryAfter, 30);
  const at = error?.retryAt?.getTime() ?? 0;
  assert.ok(at >= before + 30_000 && at <= Date.now() + 30_000);
});

test('without a deadline nobody waits for an hour', async () => {
  await using server = await served((_seen, response) => problem(response, 503, { 'Retry-After': '3600' }));
  const took = await timed(async () => {
    const error = await failureOf(ServerProblem, clientOf(server).programmes.retrieve('x'));
    assert.equal(error.retryAfter, 3600);
  });
  assert.ok(took < 500 && server.seen.length === 1);
});

test('a deadline is never slept past', async (context) => {
  chance(context, 0.99);
  await using server = await served((_seen, response) => problem(response, 503));
  const { programmes } = clientOf(server, { retries: 9 });
  const took = await timed(async () => failureOf(ServerProblem, programmes.retrieve('x', { deadline: 580 })));
  assert.ok(took < 450, `the wait of 594 ms would be useless, yet ${took} ms went by`);
  chance(context, 0.1);
  const several = await timed(async () =>
    failureOf(ServerProblem, programmes.retrieve('x', { deadline: new Date(Date.now() + 700) })),
  );
  assert.ok(several < 690, `${several} ms`);
  assert.equal(server.seen.length, 1 + 4, '60, 120 and 240 ms fit, 480 do not');
});

test('an error tells of every attempt, the last one last', async (context) => {
  chance(context, 0);
  await using server = await served((_seen, response, call) => {
    if (call === 1) problem(response, 503, { 'Request-Id': 'r-1' });
    else if (call === 2) response.destroy();
    else if (call === 4) problem(response, 404, { 'Request-Id': 'r-4' });
  });
  const before = Date.now();
  const { attempts } = await failureOf(
    ProblemError,
    clientOf(server, { retries: 5, timeout: 250 }).programmes.retrieve('x'),
  );
  assert.deepEqual(
    attempts.map(({ status, error, requestId }) => ({ status, error, requestId })),
    [
      { status: 503, error: 'ServerProblem', requestId: 'r-1' },
      { status: undefined, error: 'ConnectionError', requestId: undefined },
      { status: undefined, error: 'TimeoutError', requestId: undefined },
      { status: 404, error: 'NotFoundProblem', requestId: 'r-4' },
    ],
  );
  assert.ok(attempts[2]!.took >= 245, 'a timeout took its time');
  for (const { at, took } of attempts) assert.ok(at >= before && at + took <= Date.now() && took >= 0);
});

test('the trail of a call that timed out is complete', async (context) => {
  chance(context, 0);
  await using server = await served((_seen, response, call) => {
    if (call === 2) {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Request-Id': 'r-2' });
      response.write('{');
    }
  });
  const { attempts } = await failureOf(
    TimeoutError,
    clientOf(server, { retries: 1 }).programmes.retrieve('x', { timeout: 250 }),
  );
  const trail = attempts.map(({ status, error, requestId }) => ({ status, error, requestId }));
  assert.deepEqual(trail, [
    { status: undefined, error: 'TimeoutError', requestId: undefined },
    { status: 200, error: 'TimeoutError', requestId: 'r-2' },
  ]);
  for (const { took } of attempts) assert.ok(took >= 245 && took < 700, `${took} ms`);
});

test('twenty who share a request that fails are all told of its attempts', async (context) => {
  chance(context, 0);
  await using server = await served((_seen, response, call) => {
    if (call === 1) problem(response, 503);
  });
  const { programmes } = clientOf(server, { retries: 1, timeout: 1000 });
  const errors = await Promise.all(
    Array.from({ length: 20 }, async () => failureOf(TimeoutError, programmes.retrieve('x'))),
  );
  assert.equal(server.seen.length, 2);
  for (const { attempts } of errors)
    assert.deepEqual(
      attempts.map(({ error }) => error),
      ['ServerProblem', 'TimeoutError'],
    );
});
