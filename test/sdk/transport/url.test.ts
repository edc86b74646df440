import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Route } from '@officine-coesione/contract';
import { Coesione, ConfigurationError } from '@officine-coesione/sdk';
import { json, served } from '../served.ts';
import { clientOf, failureOf } from './trial.ts';

const nowhere = { baseUrl: 'http://127.0.0.1:9/base' };
const bare = Object.create(null) as object;

test('a segment that would climb, or is no text, is refused by its name', async () => {
  const { organisations, partnerships, registrations, request } = clientOf(nowhere);
  const bad = [
    ...['', '.', '..', '%2e', '%2E', '.%2e', '%2e.', '%2e%2E', '\uD800', 'a\uDC00b'],
    ...[null, undefined, {}, [], ['a'], bare, true, false, Number.NaN, Number.POSITIVE_INFINITY, 5n],
    ...[Symbol('x'), () => 'x', new Date(0), new URL('http://a.it')],
  ];
  for (const value of bad)
    for (const [name, call] of [
      ['organisationId', () => organisations.retrieve(value as string)],
      ['partnershipId', () => partnerships.members(value as string)],
      ['registrationId', () => registrations.validate({ id: value as string, version: 1 })],
      [
        'a_b',
        () =>
          request(
            { id: 'showProgramme', method: 'GET', path: '/x/{a_b}/{c}' } satisfies Route<'showProgramme'>,
            {
              parameters: { a_b: value, c: 'd' } as never,
            },
          ),
      ],
    ] as const) {
      const error = await failureOf(ConfigurationError, (async () => call())());
      assert.match(error.message, new RegExp(`"${name}"`));
    }
});

test('the message shows what was given, as far as it can be shown', async () => {
  const { organisations } = clientOf(nowhere);
  for (const [value, shown] of [
    [null, /object "null"/],
    [undefined, /undefined/],
    ['%2e', /string "%2e"/],
    [{}, /object/],
    [Number.NaN, /number "NaN"/],
  ] as const)
    assert.match(
      (await failureOf(ConfigurationError, organisations.retrieve(value as string))).message,
      shown,
    );
});

test('segments are encoded: none of them says where the path goes', async () => {
  await using server = await served((_seen, response) => json(response, { items: [] }));
  const { programmes } = clientOf(server, { cache: false });
  for (const [value, path] of [
    ['a/b', 'a%2Fb'],
    ['../x', '..%2Fx'],
    ['..\\x', '..%5Cx'],
    ['%2e%2e/', '%252e%252e%2F'],
    ['a?b=c#d', 'a%3Fb%3Dc%23d'],
    ['è €', '%C3%A8%20%E2%82%AC'],
    ['a;b@c:d', 'a%3Bb%40c%3Ad'],
    ['...', '...'],
    ['{x}', '%7Bx%7D'],
    ['$&', '%24%26'],
    [7, '7'],
    [0, '0'],
  ] as const) {
    await programmes.retrieve(value as string);
    assert.equal(server.seen.at(-1)?.url.pathname, `/rest/coesione/v1/partenariato/programmes/${path}`);
  }
});

test('filters: lists are repeated names, undefined is left out, the rest is refused by its name', async () => {
  await using server = await served((_seen, response) => json(response, { items: [] }));
  const { organisations, programmes } = clientOf(server);
  await organisations.list({ category: ['A', 'B1'], q: 'è&=+ #', limit: 5, tag: undefined });
  assert.equal(server.seen[0]?.url.search, '?category=A&category=B1&q=%C3%A8%26%3D%2B+%23&limit=5');
  await programmes.list({ q: '', cycle: [] as never });
  assert.equal(server.seen[1]?.url.search, '?q=');
  await programmes.list({ cycle: [undefined, '2021-2027'] as never, esif: false } as never);
  assert.equal(server.seen[2]?.url.search, '?cycle=2021-2027&esif=false');
  const bad = [null, {}, bare, [null], [{}], [[['x']]], Number.NaN, Number.POSITIVE_INFINITY, 5n];
  for (const value of [...bad, Symbol('x'), () => 'x', new Date(0)]) {
    const error = await failureOf(ConfigurationError, programmes.list({ cycle: value as never }));
    assert.match(error.message, /"cycle"/);
  }
  assert.equal(server.seen.length, 3);
});

test('the base address is absolute, http or https, and without credentials', () => {
  for (const baseUrl of [
    '',
    '/rest',
    'api.example.it',
    'ftp://a.it',
    'file:///etc',
    'http://',
    '://x',
    undefined,
  ])
    assert.throws(
      () => new Coesione({ baseUrl: baseUrl as string }),
      (error) => ConfigurationError.is(error) && error.message.includes('"baseUrl"'),
    );
});

test('no credential of a base address is ever shown', () => {
  for (const baseUrl of [
    'https://user:s3cret@a.it/x',
    'https://s3cret@a.it/x',
    'https://user:s3cret@a.it:99999/',
    'ftp://user:s3cret@a.it/',
    'user:s3cret@a.it',
    '//user:s3cret@a.it/rest',
    'https://user:s3cr@s3cret@a.it/x',
    '/rest?token=s3cret',
    'a.it/rest#token=s3cret',
  ])
    assert.throws(
      () => new Coesione({ baseUrl }),
      (error) => {
        assert.ok(ConfigurationError.is(error));
        assert.doesNotMatch(error.message + String(error.stack), /s3cret/);
        return true;
      },
    );
});

test('slashes at the end, a query and a fragment of the base address do not count', async () => {
  await using server = await served((_seen, response) => json(response, {}));
  for (const end of ['', '/', '//', '?token=s3cret', '/?a#b', '#b']) {
    await clientOf({ baseUrl: server.baseUrl + end }, { cache: false }).programmes.retrieve('x');
    const { pathname, search } = server.seen.at(-1)!.url;
    assert.equal(pathname + search, '/rest/coesione/v1/partenariato/programmes/x');
  }
});

test('errors name the address, never the filters, which may be about people', async () => {
  const error = await failureOf(
    Error as never,
    clientOf(nowhere, { retries: 0 }).organisations.list({ q: 'Mario Rossi' }),
  );
  const { message, stack } = error as Error;
  assert.match(message, /http:\/\/127\.0\.0\.1:9\/base\/organisations cannot be reached/);
  assert.doesNotMatch(message + String(stack), /Mario/);
});
