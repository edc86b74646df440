import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { build } from 'esbuild';
import {
  AbortError,
  AuthenticationProblem,
  CoesioneError,
  ConfigurationError,
  ConflictProblem,
  ConnectionError,
  NotFoundProblem,
  PermissionProblem,
  ProblemError,
  RateLimitProblem,
  ResponseShapeError,
  ServerProblem,
  TimeoutError,
  ValidationProblem,
  english,
  italian,
  type Auth,
  type CoesioneOptions,
} from '@officine-coesione/sdk';
import type * as sdk from '@officine-coesione/sdk';
import { json, served } from '../served.ts';
import { clientOf, failureOf, problem } from './trial.ts';

const kinds = {
  AbortError,
  AuthenticationProblem,
  CoesioneError,
  ConfigurationError,
  ConflictProblem,
  ConnectionError,
  NotFoundProblem,
  PermissionProblem,
  ProblemError,
  RateLimitProblem,
  ResponseShapeError,
  ServerProblem,
  TimeoutError,
  ValidationProblem,
};

const secret = 's3cret-t0ken';

/** Everything that can be reached from a value, as text: also what is hidden, in headers and in causes. */
const everythingIn = (value: unknown, seen = new Set<unknown>()): string => {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return String(value);
  if (seen.has(value)) return '';
  seen.add(value);
  const parts = [inspect(value, { showHidden: true, depth: 20, getters: true })];
  if (value instanceof Headers) parts.push(...[...value].flat());
  if (value instanceof Error) parts.push(String(value), value.message, String(value.stack));
  for (let at: object | null = value; at && at !== Object.prototype; at = Object.getPrototypeOf(at) as object)
    for (const key of Reflect.ownKeys(at)) {
      if (typeof value === 'function') continue;
      try {
        parts.push(String(key), everythingIn(Reflect.get(at, key, value), seen));
      } catch {
        // A getter that wants another object.
      }
    }
  return parts.join('\n');
};

test('each kind of failure is an error of its class', async () => {
  for (const [status, kind] of [
    [400, ProblemError],
    [401, AuthenticationProblem],
    [403, PermissionProblem],
    [404, NotFoundProblem],
    [405, ProblemError],
    [409, ConflictProblem],
    [410, ProblemError],
    [412, ConflictProblem],
    [422, ValidationProblem],
    [428, ConflictProblem],
    [429, RateLimitProblem],
    [500, ServerProblem],
    [501, ServerProblem],
    [503, ServerProblem],
    [599, ServerProblem],
  ] as const) {
    await using server = await served((_seen, response) =>
      problem(response, status, {}, { type: 'https://example.it/p', detail: 'Perché', altro: [1] }),
    );
    const error = await failureOf(ProblemError, clientOf(server, { retries: 0 }).programmes.retrieve('x'));
    assert.equal(error.constructor, kind);
    assert.equal(error.name, kind.kind);
    assert.ok(error instanceof CoesioneError && kind.is(error) && ProblemError.is(error));
    assert.equal(error.message, 'Perché');
    assert.equal(error.type, 'https://example.it/p');
    assert.equal(error.title, `Titolo ${status}`);
    assert.equal(error.status, status);
    assert.equal(error.detail, 'Perché');
    assert.equal(error.instance, 'urn:uuid:1');
    assert.deepEqual(error.extensions, { altro: [1] });
    assert.equal(error.isA('validation-failed'), false);
  }
});

test('a validation problem lists what to correct, even when the API forgets to', async () => {
  const errors = [{ pointer: '/a', code: 'b', message: 'c' }];
  await using server = await served((_seen, response, call) =>
    problem(response, 422, {}, call === 1 ? { errors } : {}),
  );
  const { registrations } = clientOf(server);
  for (const expected of [errors, []])
    assert.deepEqual(
      (await failureOf(ValidationProblem, registrations.create({} as never))).errors,
      expected,
    );
});

test('an error as JSON is what may be logged', async () => {
  await using server = await served((_seen, response) =>
    problem(response, 429, { 'Retry-After': '30', 'Request-Id': 'r-1' }, { detail: 'Troppe', altro: 1 }),
  );
  const error = await failureOf(RateLimitProblem, clientOf(server, { retries: 0 }).programmes.retrieve('x'));
  const { attempts, ...told } = JSON.parse(JSON.stringify(error)) as Record<string, unknown>;
  assert.deepEqual(told, {
    name: 'RateLimitProblem',
    message: 'Troppe',
    type: 'about:blank',
    title: 'Titolo 429',
    status: 429,
    detail: 'Troppe',
    instance: 'urn:uuid:1',
    retryAfter: 30,
    altro: 1,
  });
  assert.deepEqual(attempts, error.attempts);
  assert.equal(error.attempts[0]?.requestId, 'r-1');
  const plain = new ConfigurationError('Così no.');
  assert.deepEqual(JSON.parse(JSON.stringify(plain)), {
    name: 'ConfigurationError',
    message: 'Così no.',
    attempts: [],
  });
});

test('a problem cannot pass itself off as something else', async () => {
  const tricks = { name: 'Finto', message: 'Finto', attempts: 'Finto', stack: 'Finto', cause: 'Finto' };
  await using server = await served((_seen, response) =>
    response
      .writeHead(404, { 'Content-Type': 'application/problem+json' })
      .end(JSON.stringify({ title: 'Non trovato', ...tricks }).replace('{', '{"__proto__":{"polluted":1},')),
  );
  const error = await failureOf(NotFoundProblem, clientOf(server).programmes.retrieve('x'));
  assert.equal(error.name, 'NotFoundProblem');
  assert.equal(error.message, 'Non trovato');
  assert.equal(error.cause, undefined);
  assert.equal((error.extensions as { polluted?: number }).polluted, undefined);
  const told = error.toJSON();
  assert.equal(told['name'], 'NotFoundProblem');
  assert.equal(told['message'], 'Non trovato');
  assert.deepEqual(told['attempts'], error.attempts);
});

test('no credential is in any error, however deep one looks', async (context) => {
  context.mock.method(Math, 'random', () => 0);
  const hostile = await served((_seen, response, call) => {
    // Each call of the table meets the same server in the same state.
    const { method, url } = hostile.seen[call - 1]!;
    const code = url.pathname.split('/').at(method === 'POST' ? -2 : -1)!;
    if (/^\d+$/.test(code) && Number(code) >= 400) return problem(response, Number(code));
    if (code === 'reset') return void response.destroy();
    if (code === 'redirect') return void response.writeHead(302, { Location: 'https://example.com/' }).end();
    if (code === 'unmodified') return void response.writeHead(304).end();
    if (code === 'html') return void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<html>');
    if (code === 'cut') return void response.writeHead(200, { 'Content-Type': 'application/json' }).end('{');
    if (code === 'large') return json(response, { code: 'x'.repeat(5000) });
    if (code === 'broken') {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' });
      return void response.end('not compressed');
    }
    return undefined;
  });
  await using server = hostile;
  const failing = () => Promise.reject(new TypeError('fetch failed', { cause: new Error('ECONNREFUSED') }));
  const secondFails: Auth = ({ rejected }) => (rejected ? failing() : secret);
  const unfit: [Auth, string][] = [
    [`${secret}\nX: y`, 'x'],
    [() => `${secret}→`, 'x'],
    [async () => `${secret}\0`, 'x'],
    [secondFails, '401'],
    [({ rejected }) => (rejected ? `${secret}\r\n2` : secret), '401'],
  ];
  const cases: [string, Partial<CoesioneOptions>][] = [
    ...['400', '401', '403', '404', '409', '422', '429', '500', '503', 'reset', 'redirect'],
    ...['unmodified', 'html', 'cut', 'large', 'broken', 'silent', '..'],
  ].map((code) => [code, { auth: secret }]);
  cases.push(...unfit.map(([auth, code]): [string, Partial<CoesioneOptions>] => [code, { auth }]));
  cases.push(['x', { auth: secret, middleware: [failing] }]);
  cases.push([
    'x',
    { auth: secret, middleware: [(request, next) => next(request).then(failing)], timeout: 3000 },
  ]);
  const telling = async (request: unknown) => {
    throw Object.assign(new Error('x', { cause: new Error('y') }), { request });
  };
  cases.push(['x', { auth: secret, fetch: telling }]);
  const names = new Set<string>();
  for (const [code, options] of cases)
    for (const retries of [0, 1])
      for (const send of [
        (client: ReturnType<typeof clientOf>) => client.programmes.retrieve(code, { timeout: 60 }),
        (client: ReturnType<typeof clientOf>) =>
          client.registrations.validate({ id: code, version: 1 }, {}, { timeout: 60 }),
      ]) {
        const client = clientOf(server, { retries, maxBytes: 1000, ...options });
        const error = await failureOf(CoesioneError, send(client));
        names.add(error.name);
        const everything = everythingIn(error) + JSON.stringify(error);
        assert.ok(everything.includes(error.message), 'the search searches');
        assert.ok(!everything.includes(secret), `${code}, ${retries} retries: ${everything}`);
        assert.doesNotMatch(everything, /authorization/i);
      }
  const controller = new AbortController();
  const call = clientOf(server, { auth: secret }).programmes.retrieve('silent', {
    signal: controller.signal,
  });
  setTimeout(() => controller.abort(), 20);
  const aborted = await failureOf(AbortError, call);
  assert.ok(!everythingIn(aborted).includes(secret));
  for (const name of ['ConfigurationError', 'ConnectionError', 'ResponseShapeError', 'TimeoutError'])
    assert.ok(names.has(name), `${name} was tried`);
});

test('the error of the platform behind a lost connection is the cause, that of the transport is not', async () => {
  const { programmes } = clientOf({ baseUrl: 'http://127.0.0.1:9' }, { retries: 0 });
  const error = await failureOf(ConnectionError, programmes.retrieve('x'));
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause)
    assert.ok(!('request' in cause) && !('response' in cause) && !('options' in cause));
  assert.match(inspect(error), /ECONNREFUSED|bad port/);
});

test('what a middleware throws of its own comes through as it is', async () => {
  const own = new RangeError('of my own');
  const { programmes } = clientOf(
    { baseUrl: 'http://127.0.0.1:9' },
    { middleware: [() => Promise.reject(own)] },
  );
  await assert.rejects(programmes.retrieve('x'), (error) => error === own);
});

test('a client speaks its own language, two at the same time do not mix', async () => {
  await using server = await served((_seen, response, call) => {
    setTimeout(() => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<html>'), (call % 3) * 10);
  });
  const [it, en, de] = (['it', 'en', 'de'] as const).map((locale) => clientOf(server, { locale }));
  for (let turn = 0; turn < 3; turn++) {
    const messages = await Promise.all(
      [it, en, de, it, en].map(
        async (client) => (await failureOf(ResponseShapeError, client!.programmes.retrieve('x'))).message,
      ),
    );
    assert.deepEqual(
      messages.map((message) => / ha risposto con /.test(message)),
      [true, false, false, true, false],
    );
    assert.deepEqual(
      messages.map((message) => / answered with /.test(message)),
      [false, true, true, false, true],
    );
  }
});

test('clients that share a cache do not speak for each other', async () => {
  await using server = await served(() => undefined);
  const { senderOf, Programmes, ResponseCache } = await import('@officine-coesione/sdk');
  const cache = new ResponseCache();
  const shared = { baseUrl: server.baseUrl, cache, timeout: 60, retries: 0 };
  const errors = await Promise.all(
    [english, italian].map(async (messages) =>
      failureOf(TimeoutError, new Programmes(senderOf({ ...shared, messages })).retrieve('x')),
    ),
  );
  assert.match(errors[0]!.message, /did not answer in time/);
  assert.match(errors[1]!.message, /non ha risposto in tempo/);
});

test('every message is in both languages, with the same places to fill in', () => {
  const places = (text: string) => (text.match(/\{\d\}/g) ?? []).toSorted().join();
  assert.deepEqual(Object.keys(italian).toSorted(), Object.keys(english).toSorted());
  for (const key of Object.keys(english) as (keyof typeof english)[]) {
    assert.notEqual(italian[key], english[key], key);
    assert.equal(places(italian[key]), places(english[key]), key);
    assert.match(italian[key], /^("|\{0\}|[A-Z]).*\.$/);
  }
});

test('a message quotes what it quotes letter by letter', async () => {
  const type = "text/$& $1 $' {0} {1}";
  await using server = await served((_seen, response) =>
    response.writeHead(200, { 'Content-Type': type }).end('<html>'),
  );
  const error = await failureOf(ResponseShapeError, clientOf(server).programmes.retrieve('x'));
  assert.ok(error.message.includes(type), error.message);
});

const folder = await mkdtemp(join(tmpdir(), 'sdk-'));
after(() => rm(folder, { recursive: true }));

/** The package in one minified file; each copy is one of its own. */
const minified = async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: "export * from '@officine-coesione/sdk';",
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    conditions: ['officine-source'],
    write: false,
    logLevel: 'error',
  });
  const file = join(folder, 'sdk.mjs');
  await writeFile(file, outputFiles[0]!.contents);
  return async (copy: string) => (await import(`${pathToFileURL(file).href}?${copy}`)) as typeof sdk;
};

test('names survive minification, and copies of the package know the errors of each other', async () => {
  const load = await minified();
  const [one, two] = [await load('one'), await load('two')];
  assert.notEqual(one.CoesioneError, two.CoesioneError);
  const everywhere = [kinds, one, two];
  for (const [name, Kind] of Object.entries(kinds)) {
    assert.equal(Kind.kind, name);
    for (const from of everywhere) {
      const Copy = from[name as keyof typeof kinds] as new (what: never) => CoesioneError;
      const error = new Copy(
        (ProblemError.isPrototypeOf(Kind) || Kind === ProblemError ? { title: 'x' } : 'x') as never,
      );
      assert.equal(error.name, name);
      for (const to of everywhere) {
        assert.ok((to[name as keyof typeof kinds] as typeof CoesioneError).is(error), name);
        assert.ok(to.CoesioneError.is(error));
        assert.equal(to.ProblemError.is(error), 'status' in error);
        assert.equal(to.NotFoundProblem.is(error), name === 'NotFoundProblem');
      }
    }
  }
  await using server = await served((_seen, response, call) => {
    if (call === 1) problem(response, 404);
    else if (call === 2) response.destroy();
  });
  const { programmes } = new one.Coesione({ baseUrl: server.baseUrl, retries: 0 });
  for (const [name, signal] of [
    ['NotFoundProblem', undefined],
    ['ConnectionError', undefined],
    ['TimeoutError', undefined],
    ['AbortError', AbortSignal.timeout(1000)],
  ] as const) {
    const timeout = signal ? 5000 : 200;
    await assert.rejects(programmes.retrieve('x', { timeout, signal }), (error) => {
      assert.equal((error as Error).name, name);
      assert.ok(kinds[name].is(error));
      assert.ok(!(error instanceof CoesioneError));
      return true;
    });
  }
});

test('a guard takes anything', () => {
  for (const value of [undefined, null, 0, '', 'x', Symbol('x'), {}, [], new Error('x'), () => 1])
    for (const kind of Object.values(kinds)) assert.equal(kind.is(value), false);
});

test('an error has a cause only where there is one, and a stack', () => {
  assert.ok(!('cause' in new TimeoutError('x')));
  const cause = new Error('y');
  const error = new ConnectionError('x', { cause });
  assert.equal(error.cause, cause);
  assert.match(String(error.stack), /^ConnectionError: x|Error: x/);
  assert.match(inspect(error), /ConnectionError/);
  assert.deepEqual(error.attempts, []);
});
