import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  AbortError,
  ServerProblem,
  logging,
  pace,
  traceContext,
  type LogLevel,
  type Logger,
  type Middleware,
} from '@officine-coesione/sdk';
import { json, served } from '../served.ts';
import { clientOf, failureOf, problem, timed } from './trial.ts';

test('middlewares wrap each attempt, the first one outermost, and are told which it is', async () => {
  await using server = await served((_seen, response, call) =>
    call === 1 ? problem(response, 503, { 'Retry-After': '0' }) : json(response, { code: 'x' }),
  );
  const trail: string[] = [];
  const named =
    (name: string): Middleware =>
    async (request, next, { operation, attempt }) => {
      trail.push(`${name} ${operation} ${attempt}`);
      request.headers.append('X-Way', name);
      const response = await next(request);
      trail.push(`${name} ${response.status}`);
      return response;
    };
  await clientOf(server, { middleware: [named('a'), named('b')] }).programmes.retrieve('x');
  assert.deepEqual(trail, [
    ...['a showProgramme 1', 'b showProgramme 1', 'b 503', 'a 503'],
    ...['a showProgramme 2', 'b showProgramme 2', 'b 200', 'a 200'],
  ]);
  assert.deepEqual(
    server.seen.map(({ headers }) => headers['x-way']),
    ['a, b', 'a, b'],
    'an attempt begins with the request as it was',
  );
});

test('a middleware may answer by itself, change the answer, or ask again', async () => {
  await using server = await served((_seen, response, call) =>
    call === 1 ? problem(response, 404) : json(response, { code: `call ${call}` }),
  );
  const own: Middleware = async () => Response.json({ code: 'own' });
  assert.equal((await clientOf(server, { middleware: [own] }).programmes.retrieve('x')).code, 'own');
  const again: Middleware = async (request, next) => {
    const second = request.clone();
    const response = await next(request);
    return response.status === 404 ? next(second) : response;
  };
  assert.equal((await clientOf(server, { middleware: [again] }).programmes.retrieve('x')).code, 'call 2');
  const changed: Middleware = async (request, next) => {
    const answer = (await (await next(request)).json()) as object;
    return Response.json({ ...answer, code: 'changed' }, { headers: { 'Request-Id': 'mine' } });
  };
  const answer = await clientOf(server, { middleware: [changed] }).programmes.retrieve('x');
  assert.deepEqual([answer.code, answer.meta.requestId], ['changed', 'mine']);
  const failing: Middleware = async () => new Response('{"title":"No"}', { status: 503 });
  await failureOf(
    ServerProblem,
    clientOf(server, { middleware: [failing], retries: 0 }).programmes.retrieve('x'),
  );
});

/** A logger that remembers. */
const remembering = () => {
  const told: { level: LogLevel; message: string; details: Record<string, unknown> }[] = [];
  const at = (level: LogLevel) => (message: string, details?: object) =>
    void told.push({ level, message, details: { ...details } });
  const logger: Logger = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
  return { told, logger };
};

test('a logger is told of attempts, failures and lost connections, each at its level', async (context) => {
  context.mock.method(Math, 'random', () => 0);
  await using server = await served((_seen, response, call) => {
    if (call === 1) problem(response, 503, { 'Request-Id': 'r-1' });
    else if (call === 2) response.destroy();
    else json(response, { code: 'x' }, 200, { 'Request-Id': 'r-3' });
  });
  const { told, logger } = remembering();
  await clientOf(server, { logger }).programmes.retrieve('x');
  assert.deepEqual(
    told.map(({ level, message, details: { attempt, status, requestId, method } }) => ({
      ...{ level, message, attempt, status, requestId, method },
    })),
    [
      ['warn', '503', 1, 503, 'r-1'],
      ['error', 'ConnectionError', 2, undefined, undefined],
      ['debug', '200', 3, 200, 'r-3'],
    ].map(([level, message, attempt, status, requestId]) => ({
      level,
      message: `showProgramme: ${message}`,
      attempt,
      status,
      requestId,
      method: 'GET',
    })),
  );
  for (const { details } of told) assert.ok((details['took'] as number) >= 0);
});

test('a logger is told nothing below its level', async () => {
  for (const [logLevel, count] of [
    [undefined, 2],
    ['debug', 2],
    ['info', 1],
    ['warn', 1],
    ['error', 0],
  ] as const) {
    await using server = await served((_seen, response, call) =>
      call === 1 ? problem(response, 404) : json(response, {}),
    );
    const { told, logger } = remembering();
    const { programmes } = clientOf(server, { logger, logLevel });
    await assert.rejects(programmes.retrieve('x'));
    await programmes.retrieve('x');
    assert.equal(told.length, count, logLevel);
  }
});

test('a logger never sees what signs a call, nor filters, bodies, keys and cookies', async () => {
  await using server = await served((_seen, response, call) =>
    call % 2
      ? problem(response, 401, { 'Set-Cookie': 's3cret' })
      : json(response, { items: [], s: 's3cret' }),
  );
  const { told, logger } = remembering();
  const keyed: Middleware = (request, next) => {
    for (const name of ['X-Api-Key', 'Cookie', 'X-Auth-Token', 'DPoP-Signature', 'Client-Secret'])
      request.headers.set(name, 's3cret');
    request.headers.set('X-Client', 'site/1.0');
    return next(request);
  };
  const { organisations, registrations } = clientOf(server, {
    logger,
    middleware: [keyed],
    auth: ({ rejected }) => (rejected ? 's3cret-2' : 's3cret-1'),
  });
  await organisations.list({ q: 's3cret' });
  await registrations.create({ name: 's3cret' } as never, { idempotencyKey: 's3cret' });
  await clientOf({ baseUrl: 'http://127.0.0.1:9' }, { logger, auth: 's3cret', retries: 0 })
    .organisations.list({ q: 's3cret' })
    .catch(() => undefined);
  assert.equal(told.length, 3);
  assert.doesNotMatch(JSON.stringify(told), /s3cret/);
  assert.match(JSON.stringify(told), /site\/1\.0/);
  assert.match(JSON.stringify(told), /"url":"http:[^?]*organisations"/);
});

test('a call that will go away is told once for each operation', async () => {
  await using server = await served((_seen, response) =>
    json(response, { items: [] }, 200, {
      Deprecation: '@1767225600',
      Sunset: 'Fri, 01 Jan 2027 00:00:00 GMT',
    }),
  );
  const { told, logger } = remembering();
  const { programmes, organisations } = clientOf(server, { logger, logLevel: 'warn' });
  for (let call = 0; call < 3; call++) {
    await programmes.retrieve('x');
    await programmes.retrieve('y');
    await organisations.retrieve('x');
  }
  await programmes.list().toArray({ limit: 5 });
  assert.deepEqual(
    told.map(({ level, message }) => `${level} ${message}`),
    ['showProgramme', 'showOrganisation', 'searchProgrammes'].map((id) => `warn ${id}: deprecated`),
  );
  assert.deepEqual(told[0]?.details, { since: new Date('2026-01-01'), sunset: new Date('2027-01-01') });
});

test('a logger that fails costs the line, not the call', async () => {
  await using server = await served((_seen, response) => json(response, { code: 'x' }));
  const failing = () => {
    throw new Error('disk full');
  };
  const logger = { debug: failing, info: failing, warn: failing, error: failing };
  assert.equal((await clientOf(server, { logger }).programmes.retrieve('x')).code, 'x');
});

test('logging is a middleware of its own, too, and console a logger', async (context) => {
  const lines: unknown[] = [];
  context.mock.method(console, 'debug', (line: unknown) => lines.push(line));
  await using server = await served((_seen, response) => json(response, {}));
  await clientOf(server, { middleware: [logging(console)] }).programmes.retrieve('x');
  await clientOf(server, { logger: console }).programmes.retrieve('x');
  assert.deepEqual(lines, ['showProgramme: 200', 'showProgramme: 200']);
});

/** A server that counts requests down, and starts anew after a second. */
const limited = (remaining: number) =>
  served((_seen, response, call) =>
    json(response, {}, 200, {
      'X-RateLimit-Limit': '10',
      'X-RateLimit-Remaining': String(Math.max(0, remaining - call)),
      'X-RateLimit-Reset': '1',
    }),
  );

test('calls are paced before the rate limit is reached', async () => {
  await using server = await limited(5);
  const { programmes } = clientOf(server, { cache: false, middleware: [pace(10)] });
  const waits: number[] = [];
  for (let call = 0; call < 4; call++) waits.push(await timed(() => programmes.retrieve('x')));
  assert.ok(waits[0]! < 200, 'the first one knows of no limit');
  for (const [call, spread] of [
    [1, 250],
    [2, 333],
    [3, 500],
  ] as const)
    assert.ok(waits[call]! >= spread - 20 && waits[call]! < spread + 600, `${waits[call]} ms`);
});

test('calls go freely as long as enough are left', async () => {
  await using server = await served((_seen, response) =>
    json(response, {}, 200, {
      'X-RateLimit-Limit': '100',
      'X-RateLimit-Remaining': '50',
      'X-RateLimit-Reset': '50',
    }),
  );
  const { programmes } = clientOf(server, { cache: false, middleware: [pace(49)] });
  const took = await timed(async () => {
    for (let call = 0; call < 5; call++) await programmes.retrieve('x');
  });
  assert.ok(took < 900, `${took} ms`);
});

test('calls at the same time are paced one after the other', async () => {
  await using server = await served((_seen, response) =>
    json(response, {}, 200, {
      'X-RateLimit-Limit': '10',
      'X-RateLimit-Remaining': '10',
      'X-RateLimit-Reset': '1',
    }),
  );
  const { programmes } = clientOf(server, { cache: false, middleware: [pace(10)] });
  await programmes.retrieve('first');
  const arrivals: number[] = [];
  const start = performance.now();
  await Promise.all(
    [1, 2, 3].map(async (code) => {
      await programmes.retrieve(`p${code}`);
      arrivals.push(performance.now() - start);
    }),
  );
  for (const [place, expected] of [100, 200, 300].entries())
    assert.ok(arrivals[place]! >= expected - 20, `${arrivals.join()} ms`);
});

test('a paced call can be given up', async () => {
  await using server = await limited(1);
  const { programmes } = clientOf(server, { cache: false, middleware: [pace(10)] });
  await programmes.retrieve('x');
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
  const before = timers();
  const took = await timed(async () =>
    failureOf(AbortError, programmes.retrieve('x', { signal: AbortSignal.timeout(50) })),
  );
  assert.equal(timers(), before, 'nothing goes on waiting');
  assert.ok(took < 400, `${took} ms`);
  assert.equal(server.seen.length, 1);
});

test('headers that are no rate limit pace nothing', async () => {
  await using server = await served((_seen, response) =>
    json(response, {}, 200, { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': 'soon' }),
  );
  const { programmes } = clientOf(server, { cache: false, middleware: [pace()] });
  const took = await timed(async () => {
    for (let call = 0; call < 3; call++) await programmes.retrieve('x');
  });
  assert.ok(took < 500, `${took} ms`);
});

test('a trace is begun for each attempt, or gone on with', async () => {
  await using server = await served((_seen, response, call) =>
    call === 1 ? problem(response, 503, { 'Retry-After': '0' }) : json(response, {}),
  );
  await clientOf(server, { middleware: [traceContext()] }).programmes.retrieve('x');
  const traces = server.seen.map(({ headers }) => String(headers['traceparent']));
  for (const trace of traces) assert.match(trace, /^00-(?!0{32})[\da-f]{32}-(?!0{16})[\da-f]{16}-01$/);
  assert.notEqual(traces[0], traces[1]);
  const [trace, parent] = ['4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7'];
  for (const [current, expected] of [
    [`00-${trace}-${parent}-00`, new RegExp(`^00-${trace}-(?!${parent})[\\da-f]{16}-00$`)],
    ['nonsense', /^00-[\da-f]{32}-[\da-f]{16}-01$/],
    [`00-${trace.toUpperCase()}-${parent}-01`, /^00-[\da-f]{32}-[\da-f]{16}-01$/],
    [`00-${'0'.repeat(32)}-${parent}-01`, /^00-(?!0{32})[\da-f]{32}-[\da-f]{16}-01$/],
    [undefined, /^00-[\da-f]{32}-[\da-f]{16}-01$/],
  ] as const) {
    await clientOf(server, { cache: false, middleware: [traceContext(() => current)] }).programmes.retrieve(
      'x',
    );
    assert.match(String(server.seen.at(-1)?.headers['traceparent']), expected);
  }
});

test('a trace goes to the API alone', async () => {
  await using other = await served((_seen, response) => json(response, {}));
  await using server = await served((_seen, response) => {
    response.writeHead(302, { Location: other.baseUrl });
    response.end();
  });
  await assert.rejects(clientOf(server, { middleware: [traceContext()] }).programmes.retrieve('x'));
  assert.ok(server.seen[0]?.headers['traceparent']);
  assert.deepEqual(other.seen, []);
});
