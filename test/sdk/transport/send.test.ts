import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import {
  AbortError,
  Coesione,
  CoesioneError,
  ConfigurationError,
  ConnectionError,
  NotFoundProblem,
  ProblemError,
  ResponseShapeError,
  TimeoutError,
  ValidationProblem,
} from '@officine-coesione/sdk';
import { json, served } from '../served.ts';

const problem = (key: string, status: number, more: object = {}) => ({
  type: `https://officinecoesione.it/problemi/${key}`,
  title: 'Titolo',
  status,
  instance: 'urn:uuid:1',
  ...more,
});

test('a call carries language, token and encoded parameters', async () => {
  await using server = await served((_seen, response) => json(response, { code: 'a', items: [] }));
  const coesione = new Coesione({
    baseUrl: `${server.baseUrl}/`,
    locale: 'de',
    auth: () => 'secret-token',
  });
  await coesione.codeLists.retrieve('a/b?c');
  assert.equal(server.seen[0]?.url.pathname, '/rest/coesione/v1/partenariato/code-lists/a%2Fb%3Fc');
  assert.equal(server.seen[0]?.headers['accept-language'], 'de');
  assert.equal(server.seen[0]?.headers.authorization, 'Bearer secret-token');
});

test('a list of values is a repeated name, an absent one is left out', async () => {
  await using server = await served((_seen, response) => json(response, { items: [], limit: 25 }));
  const coesione = new Coesione({ baseUrl: server.baseUrl });
  await coesione.organisations.list({ category: ['A', 'B1'], q: 'è', limit: 5, tag: undefined });
  assert.equal(server.seen[0]?.url.search, '?category=A&category=B1&q=%C3%A8&limit=5');
});

test('a path parameter that would climb out is refused before anything is sent', async () => {
  const coesione = new Coesione({ baseUrl: 'http://127.0.0.1:9' });
  for (const bad of ['', '.', '..', '%2e', '%2E%2e', '.%2e', null, undefined, {}, [], Number.NaN, true])
    await assert.rejects(
      async () => coesione.organisations.retrieve(bad as string),
      (error) => {
        assert.ok(error instanceof ConfigurationError);
        assert.match(error.message, /"organisationId"/, 'the message points at the culprit');
        return true;
      },
    );
});

test('a base address that is not absolute is refused at once', () => {
  assert.throws(() => new Coesione({ baseUrl: '/rest' }), ConfigurationError);
});

test('a problem becomes a typed error with every value to correct', async () => {
  const errors = [{ pointer: '/organisation/pec', code: 'pec_at_sign', message: 'Manca la chiocciola.' }];
  await using server = await served((_seen, response) =>
    json(response, problem('validation-failed', 422, { errors }), 422),
  );
  const coesione = new Coesione({ baseUrl: server.baseUrl });
  await assert.rejects(coesione.registrations.create({} as never), (error) => {
    assert.ok(error instanceof ValidationProblem);
    assert.ok(error.isA('validation-failed'));
    assert.deepEqual(error.errors, errors);
    assert.equal(error.status, 422);
    return true;
  });
  assert.equal(server.seen.length, 1, 'a refusal is not tried again');
});

test('retries are bounded', async () => {
  await using server = await served((_seen, response) =>
    json(response, problem('service-unavailable', 503), 503, { 'Retry-After': '0' }),
  );
  const coesione = new Coesione({ baseUrl: server.baseUrl, retries: 1 });
  await assert.rejects(
    coesione.programmes.retrieve('x'),
    (error) => error instanceof ProblemError && error.status === 503,
  );
  assert.equal(server.seen.length, 2);
});

test('a decision says on which version it was taken', async () => {
  await using server = await served((_seen, response) => json(response, { id: 'r', version: 4 }));
  const coesione = new Coesione({ baseUrl: server.baseUrl });
  await coesione.registrations.validate({ id: 'r', version: 3 });
  assert.equal(server.seen[0]?.headers['if-match'], '"3"');
  assert.equal(server.seen[0]?.body, '{}');
});

test('a silent server is a timeout, an absent one a connection error, a signal an abort', async () => {
  await using server = await served(() => undefined);
  const coesione = new Coesione({ baseUrl: server.baseUrl, retries: 0 });
  await assert.rejects(coesione.programmes.retrieve('x', { timeout: 50 }), TimeoutError);
  const signal = AbortSignal.timeout(50);
  await assert.rejects(coesione.programmes.retrieve('x', { signal }), AbortError);
  const absent = new Coesione({ baseUrl: 'http://127.0.0.1:9', retries: 0 });
  await assert.rejects(absent.programmes.retrieve('x'), ConnectionError);
});

test('an answer that is not JSON is told as such, an error that is no problem document is one of its status', async () => {
  await using server = await served((_seen, response, call) => {
    response.writeHead(call === 1 ? 200 : 404, {
      'Content-Type': call === 1 ? 'application/json' : 'text/html',
    });
    response.end('<!doctype html>');
  });
  const coesione = new Coesione({ baseUrl: server.baseUrl, retries: 0 });
  await assert.rejects(coesione.programmes.retrieve('x'), ResponseShapeError);
  await assert.rejects(
    coesione.programmes.retrieve('x'),
    (error) => error instanceof NotFoundProblem && error.type === 'about:blank' && error.status === 404,
  );
});

test('no credential is in any error', async () => {
  await using server = await served((_seen, response, call) =>
    call === 1 ? json(response, problem('forbidden', 403), 403) : void response.destroy(),
  );
  const coesione = new Coesione({ baseUrl: server.baseUrl, auth: 'secret-token', retries: 0 });
  for (let call = 0; call < 2; call++)
    await assert.rejects(coesione.registrations.list(), (error) => {
      assert.ok(CoesioneError.is(error));
      const everything =
        inspect(error, { depth: 10, showHidden: true }) +
        JSON.stringify(error) +
        String((error as Error).stack);
      assert.doesNotMatch(everything, /secret-token/);
      return true;
    });
});

test('errors are told apart across two copies of the package', () => {
  const kinds = ['ValidationProblem', 'ProblemError', 'CoesioneError'];
  const copy = Object.assign(new Error('x'), { [Symbol.for('@officine-coesione/sdk/error')]: kinds });
  for (const kind of [ValidationProblem, ProblemError, CoesioneError]) assert.ok(kind.is(copy));
  for (const kind of [TimeoutError, NotFoundProblem]) assert.ok(!kind.is(copy));
  assert.ok(!CoesioneError.is(new Error('x')));
  assert.ok(!CoesioneError.is(null));
});
