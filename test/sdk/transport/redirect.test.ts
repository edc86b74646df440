import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CoesioneError, ConfigurationError, ConnectionError, type Middleware } from '@officine-coesione/sdk';
import { json, served, type Seen } from '../served.ts';
import { clientOf, failureOf, until } from './trial.ts';

const statuses = [301, 302, 303, 307, 308] as const;

/** Another site, that would gladly answer. */
const stranger = () => served((_seen, response) => json(response, { code: 'stolen' }));

const auth = 'secret-token';

test('a redirect to another site is refused, and that site sees nothing', async () => {
  await using other = await stranger();
  for (const status of statuses) {
    await using server = await served((_seen, response) => {
      response.writeHead(status, { Location: `${other.baseUrl}/programmes/x` });
      response.end();
    });
    const { programmes, registrations } = clientOf(server, { auth });
    const error = await failureOf(ConfigurationError, programmes.retrieve('x'));
    assert.match(error.message, /redirects to another site/);
    assert.equal(error.attempts.length, 1, 'a redirect repeats itself');
    await failureOf(ConfigurationError, registrations.create({ secret: 1 } as never));
    assert.equal(server.seen.length, 2);
  }
  assert.deepEqual(other.seen, []);
});

test('another port, another scheme and a name without one are other sites', async () => {
  await using other = await stranger();
  const { port, hostname } = new URL(other.baseUrl);
  for (const location of [
    `//${hostname}:${port}/x`,
    `http://localhost:${port}/x`,
    `https://${hostname}:${port}/x`,
    `ftp://${hostname}/x`,
    'data:application/json,{}',
    'javascript:alert(1)',
  ]) {
    await using server = await served((_seen, response) => {
      response.writeHead(302, { Location: location });
      response.end();
    });
    await failureOf(ConfigurationError, clientOf(server, { auth }).programmes.retrieve('x'));
    assert.equal(server.seen.length, 1, location);
  }
  assert.deepEqual(other.seen, []);
});

test('a GET follows a redirect within the API, with its token and its language', async () => {
  for (const status of statuses) {
    await using server = await served(({ url }, response) => {
      if (url.searchParams.has('moved')) return json(response, { code: 'x' });
      response.writeHead(status, { Location: '?moved=1' });
      return response.end();
    });
    const answer = await clientOf(server, { auth }).programmes.retrieve('x');
    assert.equal(answer.code, 'x');
    assert.equal(answer.meta.status, 200);
    const [first, second] = server.seen;
    assert.equal(second?.url.pathname, first?.url.pathname);
    assert.equal(second?.method, 'GET');
    assert.equal(second?.headers.authorization, `Bearer ${auth}`);
    assert.equal(second?.headers['accept-language'], 'en');
  }
});

test('no redirect takes a body along, not even within the API', async () => {
  for (const status of statuses) {
    await using server = await served((_seen, response) => {
      response.writeHead(status, { Location: '/elsewhere' });
      response.end();
    });
    const { registrations } = clientOf(server, { auth });
    await failureOf(ConfigurationError, registrations.create({ name: 'x' } as never));
    await failureOf(ConfigurationError, registrations.validate({ id: 'r', version: 1 }));
    assert.equal(server.seen.length, 2, `${status}`);
  }
});

test('each step of a redirect is looked at, and steps are few', async () => {
  await using other = await stranger();
  const step = ({ url }: Seen) => Number(url.searchParams.get('step') ?? 0);
  await using leaving = await served((seen, response) => {
    response.writeHead(302, { Location: step(seen) < 2 ? `?step=${step(seen) + 1}` : other.baseUrl });
    response.end();
  });
  await failureOf(ConfigurationError, clientOf(leaving, { auth }).programmes.retrieve('x'));
  assert.equal(leaving.seen.length, 3);
  await using circle = await served((seen, response) => {
    response.writeHead(302, { Location: `?step=${step(seen) + 1}` });
    response.end();
  });
  await failureOf(ConfigurationError, clientOf(circle, { auth }).programmes.retrieve('x'));
  assert.ok(circle.seen.length <= 10, `${circle.seen.length} steps`);
  assert.deepEqual(other.seen, []);
});

test('a redirect that does not say where to is no way around', async () => {
  await using other = await stranger();
  for (const first of [undefined, '']) {
    await using server = await served((_seen, response, call) => {
      response.writeHead(302, {
        ...(call > 1 ? { Location: other.baseUrl } : first !== undefined && { Location: first }),
      });
      response.end();
    });
    await failureOf(CoesioneError, clientOf(server, { auth, retries: 0 }).programmes.retrieve('x'));
    assert.equal(server.seen.length, 1, 'it is not asked over and over');
  }
  assert.deepEqual(other.seen, []);
});

test('a redirect to what is no address is an error of ours', async () => {
  await using server = await served((_seen, response) => {
    response.writeHead(302, { Location: 'http://[' });
    response.end();
  });
  const error = await failureOf(
    CoesioneError,
    clientOf(server, { auth, retries: 0 }).programmes.retrieve('x'),
  );
  assert.ok(ConnectionError.is(error) || ConfigurationError.is(error));
});

test('a redirect that is refused lets its connection go', async () => {
  let closed = false;
  await using server = await served((_seen, response) => {
    response.on('close', () => (closed = true));
    response.writeHead(302, { Location: 'https://example.com/', 'Content-Type': 'text/plain' });
    // It never ends.
    response.write('x');
  });
  await failureOf(ConfigurationError, clientOf(server).programmes.retrieve('x'));
  await until(() => closed, 'the connection is closed');
});

test('a fetch that follows by itself is found out', async () => {
  await using other = await stranger();
  await using server = await served((_seen, response) => {
    response.writeHead(302, { Location: `${other.baseUrl}/x` });
    response.end();
  });
  const following = async (input: RequestInfo | URL) => fetch(input, { redirect: 'follow' });
  const { programmes } = clientOf(server, { auth, fetch: following });
  await failureOf(ConfigurationError, programmes.retrieve('x'));
  assert.equal(other.seen[0]?.headers.authorization, undefined);
});

test('in a browser, which hides where a redirect leads, it is followed by the browser and looked at afterwards', async () => {
  const modes: (string | undefined)[] = [];
  const browser = (leadsTo: string) => async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = input as Request;
    modes.push(init?.redirect);
    const hidden = init?.redirect === 'manual';
    const response = hidden ? Response.error() : Response.json({ code: 'x' });
    Object.defineProperty(response, 'url', { value: hidden ? request.url : leadsTo });
    if (hidden) Object.defineProperty(response, 'type', { value: 'opaqueredirect' });
    return response;
  };
  const baseUrl = 'https://api.example.it/v1';
  const within = clientOf({ baseUrl }, { fetch: browser(`${baseUrl}/moved`) });
  assert.equal((await within.programmes.retrieve('x')).code, 'x');
  assert.deepEqual(modes, ['manual', 'follow']);
  const without = clientOf({ baseUrl }, { fetch: browser('https://other.example/') });
  await failureOf(ConfigurationError, without.programmes.retrieve('x'));
  modes.length = 0;
  await failureOf(ConfigurationError, within.registrations.create({} as never));
  assert.deepEqual(modes, ['manual'], 'what has a body is not followed');
});

test('a middleware may send a call elsewhere: without the token', async () => {
  await using other = await stranger();
  const mirror: Middleware = (request, next) => next(new Request(`${other.baseUrl}/mirror`, request));
  const { programmes } = clientOf({ baseUrl: 'http://127.0.0.1:9' }, { auth, middleware: [mirror] });
  await programmes.retrieve('x');
  assert.equal(other.seen[0]?.url.pathname.endsWith('/mirror'), true);
  assert.equal(other.seen[0]?.headers.authorization, undefined);
});
