import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import { pino } from 'pino';
import { basePath } from '@officine-coesione/contract';
import { listen } from '../../../packages/server/src/http/server.ts';
import type { Listening } from '../../../packages/server/src/http/server.ts';
import { bearer, trial } from './trial.ts';

const silent = pino({ level: 'silent' });
let server: Listening;
let port = 0;
const slow = Promise.withResolvers<void>();

before(async () => {
  const { app } = trial({
    environment: { RATE_LIMIT_WRITES: '1000' },
    handlers: {
      searchIndicators: async () => {
        await slow.promise;
        return { body: { items: [], limit: 25 } };
      },
    },
  });
  server = await listen(
    Promise.resolve((request, bindings) => app.fetch(request, bindings)),
    { host: '127.0.0.1', port: 0, logger: silent },
  );
  ({ port } = server);
});
after(() => server.stop());

/** Sends bytes as they are and reads until the server closes or falls silent. */
const raw = (
  text: string,
  more: (write: (text: string) => void) => void = () => undefined,
  at = port,
): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(at, '127.0.0.1');
    let answer = '';
    socket.setTimeout(1500, () => socket.destroy());
    socket.on('data', (data) => (answer += data.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', (error) => (answer === '' ? reject(error) : resolve(answer)));
    socket.write(text);
    more((part) => void (socket.writable && socket.write(part)));
  });

const get = (path: string, headers = 'Host: localhost') =>
  raw(`GET ${path} HTTP/1.1\r\n${headers}\r\nConnection: close\r\n\r\n`);

test('answers over a socket, counted by address', async () => {
  const response = await fetch(`http://127.0.0.1:${port}${basePath}/status`);
  assert.equal(response.status, 200);
  assert.ok(response.headers.get('X-RateLimit-Remaining'));
  assert.deepEqual(await response.json(), { title: 'OK', status: 200 });
});

test('a chunked body without length is cut at one mebibyte', async () => {
  const chunk = 'x'.repeat(65_536);
  const answer = await raw(
    `POST ${basePath}/registrations HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`,
    (write) => {
      for (let index = 0; index < 20; index += 1) write(`10000\r\n${chunk}\r\n`);
    },
  );
  assert.match(answer, /^HTTP\/1\.1 413 /);
  assert.match(answer, /payload-too-large/);
});

test('a body announced too large is refused before it is sent', async () => {
  const answer = await raw(
    `POST ${basePath}/registrations HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 99999999\r\n\r\n`,
  );
  assert.match(answer, /^HTTP\/1\.1 413 /);
});

test('what does not arrive in time is cut, unless it is a file', async () => {
  const { app } = trial();
  const hasty = await listen(
    Promise.resolve((request, bindings) => app.fetch(request, bindings)),
    { host: '127.0.0.1', port: 0, logger: silent, requestTimeout: 150 },
  );
  const { Authorization } = await bearer('authority_editor');
  const slowly = (path: string, type: string) =>
    raw(
      `POST ${basePath}${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: ${Authorization}\r\nIdempotency-Key: ${type}\r\nContent-Type: ${type}\r\nContent-Length: 6\r\n\r\n`,
      (write) => {
        write('{"a"');
        setTimeout(() => write('1}'), 400);
      },
      hasty.port,
    );
  assert.match(await slowly('/registrations', 'application/json'), /^HTTP\/1\.1 408 /);
  assert.match(await slowly('/imports', 'text/csv'), /^HTTP\/1\.1 201 /);
  await hasty.stop();
});

test('dots, encoded or not, lead nowhere', async () => {
  for (const path of [
    `${basePath}/../../../../../etc/passwd`,
    `${basePath}/organisations/%2e%2e/registrations`,
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
  ])
    assert.match(await get(path), /^HTTP\/1\.1 40[14] /, path);
});

test('a request that makes no sense is 400 and tells nothing', async () => {
  for (const answer of [
    await get('/', 'Host: a b'),
    await get('\\\\evil', 'Host: localhost'),
    await get('/', 'Host: localhost:port'),
  ]) {
    assert.match(answer, /^HTTP\/1\.1 400 /);
    assert.doesNotMatch(answer, /node_modules|\.ts:|\.mjs:/);
  }
});

test('a taken port is told at once', async () => {
  const again = listen(Promise.reject(new Error('never asked')), { host: '127.0.0.1', port, logger: silent });
  await assert.rejects(again, { code: 'EADDRINUSE' });
});

test('stopping lets the request in flight end and takes no other', async () => {
  const inFlight = fetch(`http://127.0.0.1:${port}${basePath}/indicators`);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const idle = connect(port, '127.0.0.1').on('error', () => undefined);
  await once(idle, 'connect');
  const start = Date.now();
  const stopped = server.stop();
  await assert.rejects(fetch(`http://127.0.0.1:${port}${basePath}/status`));
  slow.resolve();
  assert.equal((await inFlight).status, 200);
  await stopped;
  assert.ok(Date.now() - start < 2000, 'an idle connection held the stop up');
});
