import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  Coesione,
  ConnectionError,
  ProblemError,
  RateLimitProblem,
  ResponseShapeError,
  TimeoutError,
  ValidationProblem,
} from '@officine-coesione/sdk';
import { memoryApi } from '@officine-coesione/sdk/testing';
import { requestOf } from '../../server/request.ts';

const clientOf = (options: Partial<ConstructorParameters<typeof Coesione>[0]> = {}) => {
  const api = memoryApi();
  return { api, coesione: new Coesione({ baseUrl: api.baseUrl, fetch: api.fetch, ...options }) };
};

test('a list is walked page by page to its end', async () => {
  const { api, coesione } = clientOf();
  const names = new Set<string>();
  for await (const { legalName } of coesione.organisations.list({ limit: 10 })) names.add(legalName);
  assert.equal(names.size, 27);
  assert.equal(api.requests.length, 3);
  const page = await coesione.organisations.list({ category: ['B'], territory: ['ITF5'], limit: 2 });
  assert.deepEqual([page.items.length, page.meta.status, page.meta.rateLimit?.limit], [2, 200, 100_000]);
  assert.match(page.meta.requestId ?? '', /^00000000-0000-4000-8000-0000000000\d\d$/);
});

test('figures open as a cube', async () => {
  const { coesione } = clientOf({ locale: 'en' });
  const cube = await coesione.indicators.data('PART_N', { period: ['2024', '2025', '2026'] });
  assert.equal(cube.dataset.label, 'Active partners');
  const [before, , now] = cube.series('TIME_PERIOD', { PARTNER_CATEGORY: 'B' });
  assert.deepEqual([before?.value, now?.label, now?.status], [null, '2026', 'P']);
});

test('an answer that has not changed is not sent again', async () => {
  const { api, coesione } = clientOf();
  const states = [];
  for (let call = 0; call < 2; call += 1) {
    states.push((await coesione.territories.retrieve('ITF5')).meta.cache);
    states.push((await coesione.programmes.list()).meta.cache);
  }
  assert.deepEqual(states, ['miss', 'miss', 'hit', 'revalidated']);
  assert.equal(api.requests.length, 3);
});

test('what passes is tried again, what does not is told', async () => {
  const { api, coesione } = clientOf({ timeout: 100, cache: false });
  api.fail('searchOrganisations', { drop: true, times: 1 });
  api.fail('searchOrganisations', { status: 503, retryAfter: 0, times: 1 });
  assert.ok((await coesione.organisations.list()).items.length > 0);
  assert.equal(api.requests.length, 3);

  api.reset();
  api.fail('*', { status: 429, retryAfter: 3600 });
  await assert.rejects(async () => coesione.programmes.list(), RateLimitProblem);
  api.reset();
  api.fail('*', { drop: true });
  await assert.rejects(async () => coesione.programmes.list({}, { retries: 0 }), ConnectionError);
  api.reset();
  api.fail('*', { truncated: true });
  await assert.rejects(async () => coesione.programmes.list({}, { retries: 0 }), ResponseShapeError);
  for (const fault of [{ delay: 500 }, { slowBody: 500 }]) {
    api.reset();
    api.fail('*', fault);
    await assert.rejects(async () => coesione.programmes.list({}, { retries: 0 }), TimeoutError);
  }
});

test('a malformed row is set aside, the others are there', async () => {
  const { api, coesione } = clientOf();
  api.fail('searchOrganisations', { malformedRow: true });
  const page = await coesione.organisations.list({ limit: 3 });
  assert.deepEqual([page.items.length, page.rejected.length], [2, 1]);
});

test('a registration whose answer is lost is made once', async () => {
  const { api, coesione } = clientOf({ auth: 'any' });
  api.fail('registerOrganisation', { drop: true, times: 1 });
  const { reference } = await coesione.registrations.create(requestOf());
  assert.equal(api.requests.length, 2);
  const { items } = await coesione.registrations.list({ q: reference });
  assert.equal(items.length, 1);
  const decided = await coesione.registrations.reject(items[0]!, { reason: 'Manca lo statuto.' });
  assert.deepEqual([decided.status, decided.version], ['rejected', 2]);
  await assert.rejects(
    coesione.registrations.reject(items[0]!, { reason: 'Manca lo statuto.' }),
    (error: unknown) => ProblemError.is(error) && error.isA('precondition-failed'),
  );
});

test('a request that is wrong is refused with every value to correct', async () => {
  const { coesione } = clientOf();
  const request = requestOf({ organisation: { taxCode: '1', pec: 'no' } });
  await assert.rejects(coesione.registrations.create(request), (error: unknown) => {
    assert.ok(ValidationProblem.is(error));
    assert.deepEqual(
      error.errors.map(({ pointer }) => pointer),
      ['/organisation/taxCode', '/organisation/pec'],
    );
    return true;
  });
});
