import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ProblemError } from '../../../packages/server/src/http/problem.ts';
import { bearer, json, kindOf, memoryStore, problemIn, registration, someId, trial } from './trial.ts';
import type { AnyHandler } from './trial.ts';

const text = JSON.stringify(registration);
const prepared = (handler?: AnyHandler, store = memoryStore()) => {
  let runs = 0;
  const { call, lines } = trial({
    idempotency: store,
    handlers: {
      registerOrganisation: (asked) => {
        runs += 1;
        return handler ? handler(asked) : Promise.resolve({ body: { reference: `OC-${runs}`, z: 1, a: 2 } });
      },
    },
  });
  const send = (key: string | undefined, body = text, headers: Record<string, string> = {}) =>
    call('registerOrganisation', {
      headers: { ...json, ...(key !== undefined && { 'Idempotency-Key': key }), ...headers },
      body,
    });
  return { send, lines, runs: () => runs };
};

test('the same request again gets the same answer, once done', async () => {
  const { send, runs } = prepared();
  const first = await send('k1');
  const again = await send('k1');
  assert.equal(first.status, 201);
  assert.equal(first.headers.get('Idempotency-Replayed'), null);
  assert.equal(again.status, 201);
  assert.equal(again.headers.get('Idempotency-Replayed'), 'true');
  assert.equal(await again.text(), await first.text());
  assert.equal(runs(), 1);
  await send('k2');
  await send(undefined);
  assert.equal(runs(), 3);
});

test('another body or another caller under the key is 422', async () => {
  const { send, runs } = prepared();
  await send('k1');
  for (const response of [
    await send('k1', JSON.stringify({ ...registration, elapsedSeconds: 91 })),
    await send('k1', text, await bearer('partner_editor')),
  ]) {
    assert.equal(response.status, 422);
    assert.equal(kindOf(await problemIn(response)), 'idempotency-key-reused');
  }
  assert.equal(runs(), 1);
});

test('a decision on another version is another request', async () => {
  const decided: (number | undefined)[] = [];
  const { call } = trial({
    handlers: {
      validateRegistration: ({ ifVersion }) => {
        decided.push(ifVersion);
        return Promise.resolve({ body: { id: someId }, version: 4 });
      },
    },
  });
  const { Authorization } = await bearer('authority_validator');
  const decide = (ifMatch: string) =>
    call('validateRegistration', {
      headers: { ...json, Authorization, 'Idempotency-Key': 'k1', 'If-Match': ifMatch },
      body: '{}',
    });
  assert.equal((await decide('"3-abc"')).status, 200);
  // A tag that was weakened on the way names the same version.
  assert.equal((await decide('W/"3-abc"')).headers.get('Idempotency-Replayed'), 'true');
  for (const other of ['"4-abc"', '*'])
    assert.equal(kindOf(await problemIn(await decide(other))), 'idempotency-key-reused', other);
  assert.deepEqual(decided, [3]);
});

test('while the first one runs the second is 409', async () => {
  const gate = Promise.withResolvers<void>();
  const { send, runs } = prepared(async () => {
    await gate.promise;
    return { body: {} };
  });
  const first = send('k1');
  await new Promise((resolve) => setTimeout(resolve, 20));
  const second = await send('k1');
  assert.equal(second.status, 409);
  assert.equal(kindOf(await problemIn(second)), 'request-in-progress');
  gate.resolve();
  assert.equal((await first).status, 201);
  assert.equal(runs(), 1);
});

test('failures are not kept', async () => {
  let failing: ProblemError | undefined = new ProblemError('already-registered');
  const { send, runs } = prepared(() => (failing ? Promise.reject(failing) : Promise.resolve({ body: {} })));
  assert.equal((await send('k1')).status, 409);
  failing = undefined;
  assert.equal((await send('k1')).status, 201);
  assert.equal(runs(), 2);
  const { send: again } = prepared();
  assert.equal((await again('k1', '{}')).status, 422);
  assert.equal((await again('k1')).status, 201);
});

test('a key is 1 to 255 visible characters', async () => {
  const { send } = prepared();
  for (const bad of ['', 'a b', 'x'.repeat(256), 'è']) {
    const response = await send(bad);
    assert.equal(response.status, 400, bad);
    const { errors } = await problemIn(response);
    assert.equal(errors![0]!.pointer, '#header/Idempotency-Key');
  }
  assert.equal((await send('x'.repeat(255))).status, 201);
});

test('a file under the same key is the same only when its bytes are', async () => {
  const read: string[] = [];
  const { call } = trial({
    handlers: {
      startImport: async ({ content }) => {
        read.push(await new Response(content!.content).text());
        return { body: { id: someId } };
      },
    },
  });
  const { Authorization } = await bearer('authority_editor');
  const send = (body: string) =>
    call('startImport', {
      headers: { Authorization, 'Content-Type': 'text/csv', 'Idempotency-Key': 'k1' },
      body,
    });
  assert.equal((await send('nome,cf\nA,1')).status, 201);
  assert.equal((await send('nome,cf\nA,1')).headers.get('Idempotency-Replayed'), 'true');
  assert.equal(kindOf(await problemIn(await send('nome,cf\nB,2'))), 'idempotency-key-reused');
  assert.deepEqual(read, ['nome,cf\nA,1']);
});
