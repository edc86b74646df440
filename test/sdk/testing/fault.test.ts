import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OrganisationPage, validate, type Problem } from '@officine-coesione/contract';
import { memoryApi, type Fault } from '@officine-coesione/sdk/testing';
import { requestOf } from '../../server/request.ts';

const list = (fault: Fault) => {
  const api = memoryApi();
  api.fail('searchOrganisations', fault);
  const ask = (init?: RequestInit) => api.fetch(`${api.baseUrl}/organisations?limit=2`, init);
  return { api, ask };
};

const timers = (): number => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;

test('a status comes with its problem, for as many calls as said', async () => {
  const { ask } = list({ status: 503, retryAfter: 2, times: 2 });
  for (let call = 0; call < 2; call += 1) {
    const response = await ask();
    const problem = (await response.json()) as Problem;
    assert.deepEqual([response.status, response.headers.get('Retry-After')], [503, '2']);
    assert.deepEqual(
      [problem.type, problem.status],
      ['https://officinecoesione.it/problemi/service-unavailable', 503],
    );
    assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
  }
  assert.equal((await ask()).status, 200);
});

test('a problem of the contract comes with its status; Retry-After can be a date', async () => {
  const { ask } = list({ problem: 'rate-limit-exceeded', retryAfter: new Date('2026-11-23T09:00:02.000Z') });
  const response = await ask();
  assert.deepEqual(
    [response.status, response.headers.get('Retry-After'), response.headers.get('X-RateLimit-Remaining')],
    [429, 'Mon, 23 Nov 2026 09:00:02 GMT', '0'],
  );
});

test('a status the contract does not know is a plain problem', async () => {
  const response = await list({ status: 502 }).ask();
  const { type, status } = (await response.json()) as Problem;
  assert.deepEqual([type, status], ['about:blank', 502]);
});

test('faults are met in the order asked for, each by its operation or by all', async () => {
  const { api, ask } = list({ status: 500, times: 1 });
  api.fail('*', { status: 429, times: 2 });
  const status = async () => (await api.fetch(`${api.baseUrl}/status`)).status;
  assert.deepEqual(
    [await status(), (await ask()).status, (await ask()).status, (await ask()).status],
    [429, 500, 429, 200],
  );
});

test('a connection is lost before the answer, or in the middle of it', async () => {
  const lost = list({ drop: true, times: 1 });
  await assert.rejects(lost.ask(), TypeError);
  assert.equal((await lost.ask()).status, 200);
  const response = await list({ drop: 'midway' }).ask();
  assert.equal(response.status, 200);
  await assert.rejects(response.text(), TypeError);
});

test('a write whose answer was lost has happened, and its key tells so', async () => {
  const api = memoryApi();
  api.fail('registerOrganisation', { drop: true, times: 1 });
  const send = () =>
    api.fetch(`${api.baseUrl}/registrations`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'k' },
      body: JSON.stringify(requestOf()),
    });
  await assert.rejects(send(), TypeError);
  const response = await send();
  assert.deepEqual([response.status, response.headers.get('Idempotency-Replayed')], [201, 'true']);
});

test('an answer comes late, its body later', async () => {
  const started = performance.now();
  const took = () => performance.now() - started;
  const response = await list({ delay: 60, slowBody: 60 }).ask();
  assert.ok(took() > 55 && took() < 110, String(took()));
  const page = (await response.json()) as OrganisationPage;
  assert.ok(took() > 115, String(took()));
  assert.equal(page.items.length, 2);
});

test('who gives up is told why at once, and no timer is left', async () => {
  const reason = new Error('enough');
  const before = timers();
  const late = list({ delay: 60_000 });
  const controller = new AbortController();
  const call = late.ask({ signal: controller.signal });
  setImmediate(() => controller.abort(reason));
  await assert.rejects(call, reason);

  const slow = list({ slowBody: 60_000 });
  const aborted = new AbortController();
  const response = await slow.ask({ signal: aborted.signal });
  setImmediate(() => aborted.abort(reason));
  await assert.rejects(response.text(), reason);

  const reader = (await slow.ask()).body!.getReader();
  await reader.read();
  void reader.read();
  await reader.cancel();

  await assert.rejects(late.ask({ signal: AbortSignal.abort(reason) }), reason);
  const pending = late.ask();
  setImmediate(() => late.api.reset());
  await assert.rejects(pending, TypeError);
  assert.equal(timers(), before);
});

test('an answer that never comes can be given up', async () => {
  const api = memoryApi();
  api.answer('showStatus', () => new Promise(() => undefined));
  await assert.rejects(api.fetch(`${api.baseUrl}/status`, { signal: AbortSignal.timeout(20) }), {
    name: 'TimeoutError',
  });
});

test('a row is malformed and the others are not', async () => {
  const page: unknown = await (await list({ malformedRow: true }).ask()).json();
  const checked = validate(OrganisationPage, page);
  assert.ok(!checked.valid);
  assert.ok(
    checked.faults.length > 0 && checked.faults.every(({ pointer }) => pointer.startsWith('/items/0/')),
  );

  const api = memoryApi();
  api.fail('showStatus', { malformedRow: true });
  assert.deepEqual(await (await api.fetch(`${api.baseUrl}/status`)).json(), { title: null, status: null });
});

test('a body ends in the middle of its JSON', async () => {
  const response = await list({ truncated: true }).ask();
  assert.equal(response.status, 200);
  await assert.rejects(response.json(), SyntaxError);
});
