import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { getEventListeners, once } from 'node:events';
import { test } from 'node:test';
import { AbortError, ResponseCache } from '@officine-coesione/sdk';
import { json, served, type Seen } from '../served.ts';
import { clientOf, failureOf, until } from './trial.ts';

/** Timers that keep the process alive. */
const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;

/** Two pages for every filter. */
const pages = () =>
  served(({ url }: Seen, response) => {
    const second = url.searchParams.has('cursor');
    const code = `${url.searchParams.get('q')}${second ? 'b' : 'a'}`;
    json(response, { items: [{ code }], limit: 1, ...(second ? {} : { nextCursor: '1' }) });
  });

/** Warnings of the platform while something happens. */
const warningsOf = async (work: () => Promise<void>): Promise<string[]> => {
  const warnings: string[] = [];
  const note = ({ name, message }: Error) => warnings.push(`${name}: ${message}`);
  process.on('warning', note);
  await work();
  await new Promise((done) => setImmediate(done));
  process.off('warning', note);
  return warnings;
};

test(
  'a thousand walks at the same time leave no listener and no timer behind',
  { timeout: 30_000 },
  async () => {
    await using server = await pages();
    const { programmes } = clientOf(server, { timeout: 60_000 });
    const { signal } = new AbortController();
    const before = timers();
    const warnings = await warningsOf(async () => {
      const walks = await Promise.all(
        Array.from({ length: 1000 }, async (_, walk) => {
          const codes: string[] = [];
          const list = programmes.list({ q: `w${walk}` }, { signal, prefetch: walk % 2 === 0 });
          for await (const { code } of list) codes.push(code);
          return codes;
        }),
      );
      for (const [walk, codes] of walks.entries()) assert.deepEqual(codes, [`w${walk}a`, `w${walk}b`]);
    });
    assert.equal(server.seen.length, 2000);
    assert.deepEqual(warnings, []);
    assert.equal(getEventListeners(signal, 'abort').length, 0);
    assert.equal(timers(), before);
  },
);

test('a thousand who share one request leave nothing behind either, nor do those who leave early', async () => {
  await using server = await pages();
  const { programmes } = clientOf(server, { timeout: 60_000 });
  const controller = new AbortController();
  const { signal } = controller;
  const before = timers();
  const warnings = await warningsOf(async () => {
    await Promise.all(
      Array.from({ length: 1000 }, async () => {
        for await (const _item of programmes.list({ q: 'same' }, { signal, prefetch: true })) break;
      }),
    );
  });
  assert.ok(server.seen.length <= 2, `${server.seen.length} requests`);
  assert.deepEqual(warnings, []);
  await until(() => timers() <= before, 'no timer is left');
  assert.equal(getEventListeners(signal, 'abort').length, 0);
  controller.abort();
});

test('calls that fail or are given up leave no listener and no timer behind', async (context) => {
  context.mock.method(Math, 'random', () => 0);
  await using server = await served(({ url }, response) => {
    const code = url.pathname.at(-1);
    if (code === 'r') response.destroy();
    else if (code === 'p') json(response, { title: 'x' }, 503);
    else if (code === 'h') response.writeHead(200, { 'Content-Type': 'text/html' }).end('<html>');
  });
  const controller = new AbortController();
  const { signal } = controller;
  const before = timers();
  for (const cache of [undefined, false] as const) {
    const { programmes, registrations } = clientOf(server, { cache, timeout: 60_000 });
    for (const code of ['r', 'p', 'h', '..'])
      await Promise.all(
        Array.from({ length: 10 }, async () =>
          programmes.retrieve(code, { signal, deadline: 50_000 }).catch(() => 1),
        ),
      );
    await programmes.retrieve('silent', { signal, timeout: 30, retries: 0 }).catch(() => 1);
    await registrations.create({} as never, { signal, timeout: 30, retries: 1 }).catch(() => 1);
    assert.equal(getEventListeners(signal, 'abort').length, 0);
    assert.equal(timers(), before);
  }
  const { programmes } = clientOf(server, { timeout: 60_000 });
  const waiting = Array.from({ length: 100 }, async () =>
    failureOf(AbortError, programmes.retrieve('silent', { signal })),
  );
  await until(() => getEventListeners(signal, 'abort').length === 100, 'all are waiting');
  controller.abort();
  await Promise.all(waiting);
  await until(() => timers() <= before, 'no timer is left');
  assert.equal(getEventListeners(signal, 'abort').length, 0);
});

test('what a long process asks for does not pile up', async () => {
  await using server = await served(({ url }, response) =>
    json(response, { code: url.pathname, text: 'x'.repeat(10_000) }, 200, { 'Cache-Control': 'max-age=60' }),
  );
  const cache = new ResponseCache({ characters: 100_000 });
  const { programmes } = clientOf(server, { cache });
  for (let turn = 0; turn < 10; turn++)
    await Promise.all(Array.from({ length: 20 }, async (_, code) => programmes.retrieve(`p${turn}-${code}`)));
  assert.ok(cache.snapshot().length < 10);
});

/** What a script says, and how long it lives after its last word. */
const run = async (script: string, baseUrl: string) => {
  const child = spawn(
    process.execPath,
    ['--conditions=officine-source', '--input-type=module', '--eval', script],
    {
      cwd: import.meta.dirname,
      env: { ...process.env, BASE_URL: baseUrl },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const late = setTimeout(() => child.kill(), 10_000);
  let said = '';
  let last = 0;
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => {
      said += String(piece);
      last = performance.now();
    });
  const [code] = (await once(child, 'close')) as [number | null];
  clearTimeout(late);
  return { said: said.trim(), code, lived: performance.now() - last };
};

test('a process ends by itself after use, whatever became of its calls', { timeout: 20_000 }, async () => {
  await using server = await served(({ url }, response) => {
    const code = url.pathname.split('/').at(-1);
    const headers = { 'Cache-Control': 'max-age=60', 'X-RateLimit-Remaining': '100' };
    if (code === 'programmes')
      json(response, { items: [{ code: 'a' }], limit: 1, nextCursor: '1' }, 200, headers);
    else if (code === 'good') json(response, { code: 'x' }, 200, headers);
    else if (code === 'bad') json(response, { title: 'x' }, 404);
    else if (code === 'away') {
      response.writeHead(302, { Location: 'https://example.com/' });
      response.write('endless');
    } else if (code === 'large') {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.write('x'.repeat(5000));
    }
  });
  const { said, code, lived } = await run(
    `import { Coesione, pace, traceContext } from '@officine-coesione/sdk';
    const { programmes, registrations } = new Coesione({
      baseUrl: process.env.BASE_URL, validation: 'off', timeout: 60_000, maxBytes: 1000,
      auth: async () => 't', middleware: [pace(), traceContext()],
    });
    const names = [];
    const told = (promise) => promise.then(() => names.push('ok'), ({ name }) => names.push(name));
    const { signal } = new AbortController();
    await told(programmes.retrieve('good', { signal, deadline: 50_000 }));
    await told(programmes.retrieve('bad'));
    await told(programmes.retrieve('away'));
    await told(programmes.retrieve('large'));
    await told(programmes.retrieve('silent', { timeout: 50, retries: 0 }));
    await told(programmes.retrieve('silent', { signal: AbortSignal.timeout(50) }));
    await told(registrations.create({}, { timeout: 50, retries: 0 }));
    for await (const item of programmes.list({}, { prefetch: true, signal })) break;
    console.log(names.join());`,
    server.baseUrl,
  );
  assert.equal(
    said,
    'ok,NotFoundProblem,ConfigurationError,ResponseShapeError,TimeoutError,AbortError,TimeoutError',
  );
  assert.equal(code, 0);
  assert.ok(lived < 1500, `it lived on for ${lived} ms`);
});
