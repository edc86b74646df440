import assert from 'node:assert/strict';
import { it } from 'node:test';
import { AuthenticationProblem, Coesione } from '@officine-coesione/sdk';
import { AuthorizationError, clientCredentials } from '@officine-coesione/sdk/auth';
import { json, served } from '../served.ts';
import { authorizationServer, clientId, clientSecret } from './authorization-server.ts';
import { assertNone, rejection } from './secrets.ts';

/** An API that takes these tokens only, and a client whose tokens come from a server. */
const setUp = async (...accepted: string[]) => {
  const server = await authorizationServer();
  const api = await served((seen, response) =>
    accepted.includes(seen.headers.authorization?.replace('Bearer ', '') ?? '')
      ? json(response, { items: [], limit: 20 })
      : json(response, { type: 'about:blank', title: 'Non autenticato', status: 401 }, 401),
  );
  const { tokenUrl } = server;
  return {
    server,
    api,
    clientOf: (secret: string) =>
      new Coesione({
        baseUrl: api.baseUrl,
        auth: clientCredentials({ tokenUrl, clientId, clientSecret: secret }),
      }),
    async [Symbol.asyncDispose]() {
      await api[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
    },
  };
};

it('a client asks for a token once, and once more when the API refuses it', async () => {
  await using world = await setUp('token-2');
  const coesione = world.clientOf(clientSecret);
  const pages = await Promise.all(
    Array.from({ length: 20 }, (_, number) => coesione.organisations.list({ q: `comune ${number}` })),
  );
  assert.ok(pages.every(({ items }) => items.length === 0));
  assert.equal(world.server.forms.length, 2);
  assert.equal(world.api.seen.length, 40);
});

it('a client that is refused with every token says so', async () => {
  await using world = await setUp();
  const error = await rejection(world.clientOf(clientSecret).organisations.list());
  assert.ok(AuthenticationProblem.is(error), String(error));
  assert.equal(world.api.seen.length, 2);
  assertNone(error, ['token-1', 'token-2']);
});

it('a client without a token fails with the reason, and calls nothing', async () => {
  await using world = await setUp('token-1');
  const error = await rejection(world.clientOf('not the secret').organisations.list());
  assert.ok(AuthorizationError.is(error), String(error));
  assert.equal(error.code, 'invalid_client');
  assert.equal(world.api.seen.length, 0);
  assert.equal(world.server.forms.length, 1, 'a refusal is not tried again');
  assertNone(error, ['not the secret']);
});
