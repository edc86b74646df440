import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusHandlers } from '../../../packages/server/src/http/status.ts';
import { kindOf, problemIn, trial } from './trial.ts';

const databaseError = () =>
  Object.assign(new Error('duplicate key value violates unique constraint "organisation_tax_code"'), {
    code: '23505',
    detail: 'Key (tax_code)=(RSSMRA85T10A562S) already exists.',
    query: 'insert into organisation',
  });

test('a failure tells its caller nothing, and its log no data of the row', async () => {
  const { call, lines } = trial({
    handlers: { searchOrganisations: () => Promise.reject(databaseError()) },
  });
  const response = await call('searchOrganisations');
  assert.equal(response.status, 500);
  const body = await response.text();
  const problem = JSON.parse(body) as Record<string, unknown>;
  assert.deepEqual(Object.keys(problem), ['type', 'title', 'status', 'instance']);
  assert.doesNotMatch(body, /duplicate|organisation|\.ts|at |RSSMRA/);
  const [line] = lines;
  const logged = JSON.parse(line!) as { requestId: string; operation: string; error: { stack: string } };
  assert.equal(logged.requestId, response.headers.get('Request-Id'));
  assert.equal(logged.operation, 'searchOrganisations');
  assert.match(logged.error.stack, /duplicate key/);
  assert.doesNotMatch(lines.join(), /RSSMRA|insert into/);
});

test('what is thrown and is not an error is a 500 too', async () => {
  const thrown: unknown[] = ['text', null, undefined, { status: 200 }];
  for (const one of thrown) {
    const { call } = trial({
      handlers: {
        searchOrganisations: () =>
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the point of the test
          Promise.reject(one),
      },
    });
    assert.equal((await call('searchOrganisations')).status, 500);
  }
});

test('an unreachable database is 503 with Retry-After', async () => {
  for (const code of ['ECONNREFUSED', '57P01', '53300']) {
    const { call } = trial({
      handlers: { showProgramme: () => Promise.reject(Object.assign(new Error('gone'), { code })) },
    });
    const response = await call('showProgramme');
    assert.equal(response.status, 503, code);
    assert.equal(response.headers.get('Retry-After'), '5');
    assert.equal(kindOf(await problemIn(response)), 'service-unavailable');
  }
});

test('a database that lets calls wait in vain is unreachable too', async () => {
  for (const message of [
    'Connection terminated due to connection timeout',
    'Connection terminated unexpectedly',
    'timeout exceeded when trying to connect',
    'Client has encountered a connection error and is not queryable',
  ]) {
    const { call } = trial({ handlers: { showProgramme: () => Promise.reject(new Error(message)) } });
    assert.equal((await call('showProgramme')).status, 503, message);
  }
});

test('/status: a problem document that says OK, 503 when the database does not answer', async () => {
  let up = true;
  const status = statusHandlers(() => (up ? Promise.resolve() : Promise.reject(new Error('password=x'))));
  const { call } = trial({ handlers: { showStatus: status.showStatus as never } });
  const fine = await call('showStatus');
  assert.equal(fine.headers.get('Content-Type'), 'application/problem+json');
  assert.deepEqual(await fine.json(), { title: 'OK', status: 200 });
  up = false;
  const down = await call('showStatus');
  assert.equal(down.status, 503);
  assert.equal(down.headers.get('Retry-After'), '10');
  assert.doesNotMatch(await down.text(), /password/);
});
