import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Registration, RegistrationReceipt } from '@officine-coesione/contract';
import { memoryApi } from '@officine-coesione/sdk/testing';
import { requestOf } from '../../server/request.ts';

const json = { 'Content-Type': 'application/json' };
const officer = { Authorization: 'Bearer any' };
const post = (body: object, headers: Readonly<Record<string, string>> = {}): RequestInit => ({
  method: 'POST',
  headers: { ...json, ...headers },
  body: JSON.stringify(body),
});

test('an address that is not its own cannot be reached, as with fetch', async () => {
  const api = memoryApi({ baseUrl: 'https://test.example/api/' });
  assert.equal(api.baseUrl, 'https://test.example/api');
  assert.equal((await api.fetch('https://test.example/api/status')).status, 200);
  for (const address of [
    'https://test.example/apis',
    'https://test.example/',
    'https://other.example/api/status',
    'http://test.example/api/status',
  ]) {
    await assert.rejects(api.fetch(address), TypeError);
    assert.equal((await api.handle(new Request(address))).type, 'error');
  }
  await assert.rejects(api.fetch('/api/status'), TypeError);
  assert.deepEqual(
    api.requests.map(({ url }) => url),
    ['https://test.example/api/status'],
  );
});

test('it answers every form in which fetch can be called, and as a handler of requests', async () => {
  const { fetch, handle, baseUrl } = memoryApi();
  const address = `${baseUrl}/territories/ITF5`;
  for (const given of [address, new URL(address), new Request(address)])
    assert.equal(((await (await fetch(given)).json()) as { title: string }).title, 'Basilicata');
  const response = await handle(new Request(address));
  assert.deepEqual([response.status, response.url], [200, address]);
});

test('it remembers what was asked', async () => {
  const api = memoryApi();
  await api.fetch(`${api.baseUrl}/organisations?limit=1`, { headers: { 'Accept-Language': 'en' } });
  await api.fetch(`${api.baseUrl}/registrations`, post(requestOf(), { 'Idempotency-Key': 'one' }));
  await api.fetch(`${api.baseUrl}/nothing`, { method: 'POST', body: 'a text' });
  const [list, registration, nothing] = api.requests;
  assert.deepEqual(
    [list?.operation, list?.method, list?.url, list?.body, list?.headers.get('Accept-Language')],
    ['searchOrganisations', 'GET', `${api.baseUrl}/organisations?limit=1`, undefined, 'en'],
  );
  assert.deepEqual([registration?.operation, registration?.body], ['registerOrganisation', requestOf()]);
  assert.equal(registration?.headers.get('Idempotency-Key'), 'one');
  assert.deepEqual([nothing?.operation, nothing?.body], [undefined, 'a text']);
});

test('an answer can be given: a body, a response, or what gives one', async () => {
  const api = memoryApi();
  const page = { items: [], limit: 25 };
  api.answer('searchOrganisations', page);
  const response = await api.fetch(`${api.baseUrl}/organisations?q=anything`);
  assert.deepEqual(await response.json(), page);
  assert.ok(response.headers.get('ETag'));
  const headers = { 'If-None-Match': response.headers.get('ETag')! };
  assert.equal((await api.fetch(`${api.baseUrl}/organisations?q=else`, { headers })).status, 304);

  api.answer('showOrganisation', Response.json({ title: 'Gone', status: 410 }, { status: 410 }));
  const address = `${api.baseUrl}/organisations/01935000-0000-7000-8000-000000000001`;
  for (let call = 0; call < 2; call += 1) assert.equal((await api.fetch(address)).status, 410);

  api.answer('registerOrganisation', async (request, { body, language, query }) => {
    assert.deepEqual(await request.json(), body);
    assert.deepEqual([language, [...query]], ['en', []]);
    return Response.json({ reference: 'OC-2026-AAAAAAAA' }, { status: 201, headers: { 'X-Own': 'yes' } });
  });
  const answer = await api.fetch(
    `${api.baseUrl}/registrations`,
    post(requestOf(), { 'Accept-Language': 'en' }),
  );
  assert.deepEqual([answer.status, answer.headers.get('X-Own')], [201, 'yes']);
  assert.ok(answer.headers.get('Request-Id'));
});

test('a given answer does not make a wrong call right', async () => {
  const api = memoryApi();
  api.answer('searchOrganisations', { items: [], limit: 25 });
  assert.equal((await api.fetch(`${api.baseUrl}/organisations?colour=red`)).status, 400);
  api.answer('searchRegistrations', { items: [], limit: 25 });
  assert.equal((await api.fetch(`${api.baseUrl}/registrations`)).status, 401);
});

test('a mistake in what gives an answer reaches the test', async () => {
  const api = memoryApi();
  api.answer('showStatus', () => {
    throw new RangeError('mine');
  });
  await assert.rejects(api.fetch(`${api.baseUrl}/status`), RangeError);
});

test('what was registered is found again, and decided on', async () => {
  let now = Date.parse('2027-02-01T10:00:00Z');
  const api = memoryApi({ clock: () => now });
  const response = await api.fetch(`${api.baseUrl}/registrations`, post(requestOf()));
  const receipt = (await response.json()) as RegistrationReceipt;
  assert.deepEqual(receipt, {
    reference: 'OC-2027-TEST0001',
    status: 'submitted',
    submittedAt: '2027-02-01T10:00:00.000Z',
    legalName: 'Associazione di prova «Perché no»',
    answerDueOn: '2027-03-03',
  });

  const list = async (query: string) => {
    const found = await api.fetch(`${api.baseUrl}/registrations?${query}`, { headers: officer });
    return ((await found.json()) as { items: Registration[] }).items;
  };
  const [filed] = await list(`q=${receipt.reference}`);
  assert.deepEqual(filed?.organisation, requestOf().organisation);
  assert.equal((await list('sort=-submittedAt'))[0]?.reference, receipt.reference);
  assert.equal((await list('sort=submittedAt')).at(-1)?.reference, receipt.reference);
  const due = (await list('sort=dueOn')).map(
    ({ integrationDueOn, answerDueOn }) => integrationDueOn ?? answerDueOn,
  );
  assert.deepEqual(due, due.toSorted());

  now += 3_600_000;
  const decision = { ...officer, 'If-Match': `"${filed?.version}"` };
  const address = `${api.baseUrl}/registrations/${filed?.id}`;
  const rejected = await api.fetch(`${address}/rejection`, post({ reason: 'Manca lo statuto.' }, decision));
  assert.match(rejected.headers.get('ETag') ?? '', /^"2-/);
  const shown = await api.fetch(address, { headers: officer });
  const registration = (await shown.json()) as Registration;
  assert.deepEqual(
    [registration.status, registration.version, registration.updatedAt, registration.history.length],
    ['rejected', 2, '2027-02-01T11:00:00.000Z', 2],
  );
  assert.ok((await list('status=rejected')).some(({ id }) => id === filed?.id));
  assert.ok(!(await list('status=submitted')).some(({ id }) => id === filed?.id));
});

test('the same key gives the same answer, and waits for the first', async () => {
  const api = memoryApi();
  const send = (body: object) =>
    api.fetch(`${api.baseUrl}/registrations`, post(body, { 'Idempotency-Key': 'k' }));
  assert.equal((await send({})).status, 422);
  const first = await send(requestOf());
  const again = await send(requestOf());
  assert.deepEqual(await again.json(), await first.json());
  assert.deepEqual(
    [first, again].map(({ headers }) => headers.get('Idempotency-Replayed')),
    [null, 'true'],
  );

  const { promise, resolve } = Promise.withResolvers<Response>();
  api.reset();
  api.answer('registerOrganisation', () => promise);
  const waiting = send(requestOf());
  const meanwhile = await send(requestOf());
  assert.deepEqual([meanwhile.status, meanwhile.headers.get('Retry-After')], [409, '1']);
  resolve(Response.json({}, { status: 201 }));
  assert.equal((await waiting).status, 201);
  assert.equal((await send(requestOf())).status, 201);
});

test('the same key for a decision on another version is refused', async () => {
  const api = memoryApi();
  const [filed] = (await (await api.fetch(`${api.baseUrl}/registrations`, { headers: officer })).json())
    .items as [Registration];
  const decide = async (ifMatch: string) => {
    const headers = { ...officer, 'Idempotency-Key': 'k', 'If-Match': ifMatch };
    const response = await api.fetch(
      `${api.baseUrl}/registrations/${filed.id}/validation`,
      post({}, headers),
    );
    return [response.status, ((await response.json()) as { type?: string }).type?.split('/').at(-1)];
  };
  api.answer('validateRegistration', filed);
  assert.deepEqual(await decide('"1"'), [200, undefined]);
  assert.deepEqual(await decide('"1"'), [200, undefined]);
  assert.deepEqual(await decide('"2"'), [422, 'idempotency-key-reused']);
});

test('calls are counted by the minute, when asked', async () => {
  let now = Date.parse('2026-11-23T09:00:00Z');
  const api = memoryApi({ rateLimit: 2, clock: () => now });
  const ask = async () => {
    const { status, headers } = await api.fetch(`${api.baseUrl}/status`);
    const names = ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset', 'Retry-After', 'Date'];
    return [status, ...names.map((name) => headers.get(name))];
  };
  assert.deepEqual(await ask(), [200, '2', '1', '60', null, 'Mon, 23 Nov 2026 09:00:00 GMT']);
  now += 20_000;
  assert.deepEqual(await ask(), [200, '2', '0', '40', null, 'Mon, 23 Nov 2026 09:00:20 GMT']);
  assert.deepEqual(await ask(), [429, '2', '0', '40', '40', 'Mon, 23 Nov 2026 09:00:20 GMT']);
  now += 40_000;
  assert.deepEqual((await ask())[0], 200);
});

test('a reset forgets everything', async () => {
  const api = memoryApi();
  const { requests } = api;
  const registrations = async () => {
    const response = await api.fetch(`${api.baseUrl}/registrations`, { headers: officer });
    return ((await response.json()) as { items: unknown[] }).items.length;
  };
  const before = await registrations();
  await api.fetch(`${api.baseUrl}/registrations`, post(requestOf(), { 'Idempotency-Key': 'k' }));
  api.answer('showStatus', { title: 'Other', status: 200 });
  api.fail('*', { status: 500 });
  api.reset();
  assert.deepEqual(requests, []);
  assert.equal(await registrations(), before);
  assert.deepEqual(await (await api.fetch(`${api.baseUrl}/status`)).json(), { title: 'OK', status: 200 });
  assert.equal(requests.length, 2);
});

test('it takes a list as a file where the contract does, and gives the file it is told to', async () => {
  const { answer, fetch, baseUrl } = memoryApi();
  const address = `${baseUrl}/organisations?format=csv&category=B`;
  assert.equal((await fetch(address)).status, 501);
  answer('searchOrganisations', (_, { isFile }) => new Response(isFile ? 'legalName\n' : ''));
  assert.equal(await (await fetch(address)).text(), 'legalName\n');
  assert.equal((await fetch(`${baseUrl}/organisations?format=pdf`)).status, 400);
  assert.equal((await fetch(`${baseUrl}/territories?format=csv`)).status, 400);
});
