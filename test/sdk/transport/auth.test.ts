import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  AuthenticationProblem,
  ConfigurationError,
  ConnectionError,
  type Middleware,
  type TokenSource,
} from '@officine-coesione/sdk';
import { json, served } from '../served.ts';
import { clientOf, failureOf, problem } from './trial.ts';

/** A server that takes one token only. */
const guarded = (token: string) =>
  served(({ headers }, response) =>
    headers.authorization === `Bearer ${token}` ? json(response, { code: 'x' }) : problem(response, 401),
  );

const tokens = (server: { seen: { headers: Record<string, unknown> }[] }) =>
  server.seen.map(({ headers }) => headers['authorization']);

test('a token is sent as it is, a function is asked for one', async () => {
  await using server = await served((_seen, response) => json(response, { code: 'x' }));
  for (const auth of ['t', () => 't', async () => 't'])
    await clientOf(server, { auth }).programmes.retrieve('x');
  assert.deepEqual(
    tokens(server),
    Array.from({ length: 3 }, () => 'Bearer t'),
  );
});

test('no cookie and no referrer go along', async () => {
  const asked: Request[] = [];
  const remembering = async (request: unknown) => {
    asked.push(request as Request);
    return Response.json({});
  };
  await clientOf(
    { baseUrl: 'https://api.example.it' },
    { auth: 't', fetch: remembering },
  ).programmes.retrieve('x');
  assert.deepEqual(
    asked.map(({ credentials, referrerPolicy }) => [credentials, referrerPolicy]),
    [['omit', 'no-referrer']],
  );
});

test('without a token a call goes out unsigned', async () => {
  await using server = await served((_seen, response) => json(response, {}));
  for (const auth of [undefined, '', () => undefined, async () => ''])
    await clientOf(server, { auth }).programmes.retrieve('x');
  assert.deepEqual(tokens(server), [undefined, undefined, undefined, undefined]);
});

test('a function is asked at each attempt', async () => {
  await using server = await served((_seen, response, call) =>
    call < 3 ? problem(response, 503, { 'Retry-After': '0' }) : json(response, {}),
  );
  let asked = 0;
  await clientOf(server, { auth: () => `t${++asked}` }).programmes.retrieve('x');
  assert.deepEqual(tokens(server), ['Bearer t1', 'Bearer t2', 'Bearer t3']);
});

test('a token that is refused is replaced once, body and key included', async () => {
  await using server = await guarded('new');
  const asked: unknown[] = [];
  const auth: TokenSource = ({ rejected, signal }) => {
    asked.push(rejected);
    assert.ok(signal instanceof AbortSignal);
    return rejected ? 'new' : 'old';
  };
  const { registrations, programmes } = clientOf(server, { auth });
  await registrations.create({ name: 'è' } as never);
  await programmes.retrieve('x');
  assert.deepEqual(asked, [undefined, 'old', undefined, 'old']);
  assert.deepEqual(tokens(server), ['Bearer old', 'Bearer new', 'Bearer old', 'Bearer new']);
  assert.deepEqual([server.seen[0]?.body, server.seen[1]?.body], ['{"name":"è"}', '{"name":"è"}']);
  assert.equal(server.seen[0]?.headers['idempotency-key'], server.seen[1]?.headers['idempotency-key']);
});

test('a call is refused after the second token, or when there is no second', async () => {
  await using server = await guarded('right');
  for (const [auth, requests] of [
    ['wrong', 1],
    [() => 'wrong', 1],
    [({ rejected }: { rejected?: string }) => (rejected ? undefined : 'wrong'), 1],
    [({ rejected }: { rejected?: string }) => (rejected ? 'also wrong' : 'wrong'), 2],
    [undefined, 1],
  ] as const) {
    const before = server.seen.length;
    const error = await failureOf(AuthenticationProblem, clientOf(server, { auth }).programmes.retrieve('x'));
    assert.equal(error.status, 401);
    assert.equal(server.seen.length - before, requests);
  }
});

test('only 401 asks for another token', async () => {
  await using server = await served((_seen, response) => problem(response, 403));
  let asked = 0;
  await assert.rejects(clientOf(server, { auth: () => `t${++asked}` }).programmes.retrieve('x'));
  assert.equal(asked, 1);
});

test('a token that cannot stand in a header is named without being shown', async () => {
  await using server = await served((_seen, response) => json(response, {}));
  for (const auth of ['a\nb', 'a\r\nX-Evil: 1', 'a→b', 'a\0'])
    for (const locale of ['it', 'en'] as const) {
      const error = await failureOf(
        ConfigurationError,
        clientOf(server, { auth, locale }).programmes.retrieve('x'),
      );
      assert.equal(
        error.message,
        locale === 'it'
          ? '"auth" ha dato un valore che non può stare in una intestazione.'
          : '"auth" gave a value that cannot stand in a header.',
      );
      assert.equal(error.cause, undefined);
      assert.equal(error.attempts.length, 1);
    }
  assert.equal(server.seen.length, 0);
});

test('no middleware sees the token, neither before the call nor after it', async () => {
  await using server = await served((_seen, response, call) =>
    call % 2 ? problem(response, 401) : json(response, {}),
  );
  const looked: (string | null)[] = [];
  const look: Middleware = async (request, next) => {
    looked.push(request.headers.get('Authorization'));
    const response = await next(request);
    looked.push(request.headers.get('Authorization'));
    return response;
  };
  const auth: TokenSource = ({ rejected }) => (rejected ? 'second' : 'first');
  const { programmes, registrations } = clientOf(server, { auth, middleware: [look] });
  await programmes.retrieve('x');
  await registrations.create({} as never);
  assert.deepEqual(looked, [null, null, null, null]);
  assert.deepEqual(new Set(tokens(server)), new Set(['Bearer first', 'Bearer second']));
});

test('what the function throws comes through, a lost connection to its server is one', async (context) => {
  context.mock.method(Math, 'random', () => 0);
  await using server = await served((_seen, response) => json(response, { code: 'x' }));
  const own = new RangeError('no login');
  await assert.rejects(
    clientOf(server, { auth: () => Promise.reject(own) }).programmes.retrieve('x'),
    (error) => error === own,
  );
  const lost = async () => (await fetch('http://127.0.0.1:9/token')).text();
  const error = await failureOf(ConnectionError, clientOf(server, { auth: lost }).programmes.retrieve('x'));
  assert.equal(error.attempts.length, 3, 'it is tried again');
  assert.ok(error.cause instanceof TypeError);
  let asked = 0;
  const recovering = async () => (++asked === 1 ? lost() : 't');
  assert.equal((await clientOf(server, { auth: recovering }).programmes.retrieve('x')).code, 'x');
  assert.deepEqual(tokens(server), ['Bearer t']);
});

test('each client signs with its own token', async () => {
  await using server = await served(({ headers }, response) =>
    json(response, { code: headers.authorization }),
  );
  const client = clientOf(server, { auth: 'a' });
  const other = client.withOptions({ auth: 'b' });
  const none = client.withOptions({ auth: undefined });
  const codes = await Promise.all(
    [client, other, none, client].map(async ({ programmes }) => (await programmes.retrieve('x')).code),
  );
  assert.deepEqual(codes, ['Bearer a', 'Bearer b', undefined, 'Bearer a']);
});
