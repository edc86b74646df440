import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { AbortError, ServerProblem, TimeoutError } from '@officine-coesione/sdk';
import { json, served } from '../served.ts';
import { clientOf, failureOf, problem, timed, until } from './trial.ts';

/** A server of which nothing comes, or only a beginning, or a drop at a time. */
const silent = () => served(() => undefined);
const stalling = () =>
  served((_seen, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.write('{"code":');
  });
const dripping = () =>
  served((_seen, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    const drops = setInterval(() => response.write(' '), 10);
    response.on('close', () => clearInterval(drops));
  });

test('slow headers, a slow body and an endless one are over at the timeout', async () => {
  for (const slow of [silent, stalling, dripping]) {
    await using server = await slow();
    const { programmes, registrations } = clientOf(server, { retries: 0 });
    const took = await timed(async () => {
      const errors = await Promise.all([
        failureOf(TimeoutError, programmes.retrieve('x', { timeout: 100 })),
        failureOf(TimeoutError, registrations.create({} as never, { timeout: 100 })),
      ]);
      for (const { name, message } of errors)
        assert.match(`${name}: ${message}`, /^TimeoutError: .* did not answer in time/);
    });
    assert.ok(took >= 95 && took < 900, `${slow.name}: ${took} ms`);
  }
});

test('a call that timed out lets its connection go', async () => {
  let closed = 0;
  await using server = await served((_seen, response) => {
    response.on('close', () => closed++);
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.write('{');
  });
  await failureOf(TimeoutError, clientOf(server, { retries: 1 }).programmes.retrieve('x', { timeout: 150 }));
  await until(() => closed === 2, 'both connections are closed');
});

test('the timeout is that of each attempt, of the client unless the call says otherwise', async () => {
  await using server = await served((_seen, response, call) => {
    if (call % 2 === 0) json(response, { code: 'x' });
  });
  const { programmes } = clientOf(server, { timeout: 250, retries: 1 });
  assert.equal((await programmes.retrieve('x')).code, 'x', 'the second attempt has a timeout of its own');
  const took = await timed(async () =>
    failureOf(TimeoutError, programmes.retrieve('x', { timeout: 400, retries: 0 })),
  );
  assert.ok(took >= 395, `${took} ms`);
});

test('a signal does not take the timeout away', async () => {
  await using server = await silent();
  const { programmes, registrations } = clientOf(server, { retries: 0, timeout: 80 });
  const { signal } = new AbortController();
  await failureOf(TimeoutError, programmes.retrieve('x', { signal }));
  await failureOf(TimeoutError, registrations.create({} as never, { signal }));
});

test('the time of the caller is an abort whose cause is that time, ours is a timeout', async () => {
  await using server = await silent();
  for (const cache of [undefined, false] as const) {
    const { programmes } = clientOf(server, { retries: 3, cache });
    const signal = AbortSignal.timeout(60);
    const took = await timed(async () => {
      const error = await failureOf(AbortError, programmes.retrieve('x', { signal, timeout: 5000 }));
      assert.ok(error.cause instanceof DOMException && error.cause.name === 'TimeoutError');
      assert.equal(error.cause, signal.reason);
      assert.equal(error.name, 'AbortError');
    });
    assert.ok(took < 1500, `given up at once, not after ${took} ms`);
    const own = await failureOf(
      TimeoutError,
      programmes.retrieve('x', { signal: AbortSignal.timeout(5000), timeout: 60, retries: 0 }),
    );
    assert.ok(!AbortError.is(own));
  }
});

test('a signal aborted before the call sends nothing', async () => {
  await using server = await silent();
  const reason = new Error('the visitor left');
  for (const cache of [undefined, false] as const) {
    const { programmes, registrations } = clientOf(server, { cache });
    for (const call of [
      () => programmes.retrieve('x', { signal: AbortSignal.abort(reason) }),
      () => programmes.list({}, { signal: AbortSignal.abort(reason) }),
      () => registrations.create({} as never, { signal: AbortSignal.abort(reason) }),
    ])
      assert.equal((await failureOf(AbortError, call())).cause, reason);
  }
  assert.equal(server.seen.length, 0);
});

test('an abort ends a call at once: before the answer, within it, between two attempts', async () => {
  for (const [where, answer] of [
    ['before the answer', silent],
    ['within the answer', stalling],
    ['between attempts', () => served((_seen, response) => problem(response, 503, { 'Retry-After': '20' }))],
  ] as const) {
    await using server = await answer();
    const { programmes, registrations } = clientOf(server);
    for (const call of [
      (signal: AbortSignal) => programmes.retrieve('x', { signal }),
      (signal: AbortSignal) => registrations.create({} as never, { signal }),
    ]) {
      const controller = new AbortController();
      const seen = server.seen.length;
      const took = await timed(async () => {
        const failed = failureOf(AbortError, call(controller.signal));
        await until(() => server.seen.length > seen, 'the call has gone out');
        await pause(40);
        controller.abort(new Error('enough'));
        assert.equal(((await failed).cause as Error).message, 'enough', where);
      });
      assert.ok(took < 1500, `${where}: ${took} ms`);
    }
  }
});

test('an abort is not kept waiting by a middleware or by a token that never come', async () => {
  await using server = await silent();
  const never = () => new Promise<never>(() => undefined);
  for (const options of [{ middleware: [never] }, { auth: never }]) {
    const { programmes, registrations } = clientOf(server, { ...options, timeout: 3000, retries: 0 });
    for (const call of [
      (signal: AbortSignal) => programmes.retrieve('x', { signal }),
      (signal: AbortSignal) => registrations.create({} as never, { signal }),
    ]) {
      const took = await timed(async () => failureOf(AbortError, call(AbortSignal.timeout(40))));
      assert.ok(took < 1500, `${took} ms`);
    }
    const late = await timed(async () => failureOf(TimeoutError, programmes.retrieve('x', { timeout: 60 })));
    assert.ok(late < 1500, `${late} ms`);
  }
  assert.equal(server.seen.length, 0);
});

test('a deadline is that of all attempts together', async () => {
  for (const slow of [silent, stalling]) {
    await using server = await slow();
    const { programmes } = clientOf(server, { retries: 20, timeout: 70 });
    const took = await timed(async () =>
      Promise.all(
        [250, new Date(Date.now() + 250)].map(async (deadline) =>
          failureOf(TimeoutError, programmes.retrieve('x', { deadline })),
        ),
      ),
    );
    assert.ok(took < 800, `${took} ms`);
  }
});

test('an attempt ends at the deadline even where its timeout would be longer', async () => {
  await using server = await silent();
  const took = await timed(async () =>
    failureOf(TimeoutError, clientOf(server).programmes.retrieve('x', { deadline: 100 })),
  );
  assert.ok(took >= 95 && took < 900, `${took} ms`);
  assert.equal(server.seen.length, 1);
});

test('after its deadline a call is not begun', async () => {
  await using server = await silent();
  const { programmes } = clientOf(server);
  for (const deadline of [0, -5, new Date(Date.now() - 1000)]) {
    const error = await failureOf(TimeoutError, programmes.retrieve('x', { deadline }));
    assert.deepEqual(error.attempts, []);
  }
  assert.equal(server.seen.length, 0);
});

test('a timeout or a deadline beyond what a timer can count is one all the same', async () => {
  await using server = await served((_seen, response) => json(response, { code: 'x' }));
  const { programmes } = clientOf(server, { cache: false });
  for (const options of [
    { timeout: Number.POSITIVE_INFINITY },
    { timeout: 2 ** 40 },
    { deadline: new Date('2100-01-01') },
    { deadline: Number.POSITIVE_INFINITY },
  ])
    await Promise.all([programmes.retrieve('x', options), programmes.list({}, options)]);
});

test('a failure that repeats itself is told even when the signal aborts afterwards', async () => {
  await using server = await served((_seen, response) => problem(response, 503));
  const controller = new AbortController();
  await failureOf(
    ServerProblem,
    clientOf(server, { retries: 0 }).programmes.retrieve('x', { signal: controller.signal }),
  );
  controller.abort();
  await pause(10);
});
