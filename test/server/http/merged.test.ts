import assert from 'node:assert/strict';
import { test } from 'node:test';
import { basePath } from '@officine-coesione/contract';
import type { Organisation } from '@officine-coesione/contract';
import { Coesione } from '@officine-coesione/sdk';
import { ProblemError } from '../../../packages/server/src/http/problem.ts';
import { organisations } from '../../bench/organisations.ts';
import { kindOf, problemIn, someId, trial } from './trial.ts';

const survivor = organisations[0]!;
const there = `${basePath}/organisations/${survivor.id}`;
const { app, call } = trial({
  handlers: {
    showOrganisation: ({ parameters }) =>
      parameters.organisationId === survivor.id
        ? Promise.resolve({ body: survivor, version: survivor.version })
        : Promise.reject(new ProblemError('merged', { location: there })),
  },
});

void test('a merged organisation answers 308 to the survivor, which nobody keeps for good', async () => {
  const response = await call(`/organisations/${someId}?asOf=2025-01-01`);
  assert.equal(response.status, 308);
  assert.equal(response.headers.get('Location'), `${there}?asOf=2025-01-01`);
  assert.equal(response.headers.get('Cache-Control'), 'no-store');
  assert.match(response.headers.get('Content-Type') ?? '', /^application\/problem\+json/);
  assert.equal(kindOf(await problemIn(response)), 'merged');
});

/** A client whose calls go to the application. */
const client = (answer: typeof fetch, auth?: string) =>
  new Coesione({
    baseUrl: `https://api.example.it${basePath}`,
    fetch: answer,
    retries: 0,
    ...(auth && { auth }),
  });

void test('the SDK goes on to the survivor on the same site, with its filters', async () => {
  const asked: string[] = [];
  const coesione = client(async (input) => {
    const { url } = input as Request;
    asked.push(url.replace(`https://api.example.it${basePath}`, ''));
    return app.fetch(input as Request, { incoming: { socket: { remoteAddress: '192.0.2.1' } } });
  });
  const found: Organisation = await coesione.organisations.retrieve(someId, { asOf: '2025-01-01' });
  assert.equal(found.id, survivor.id);
  assert.deepEqual(asked, [
    `/organisations/${someId}?asOf=2025-01-01`,
    `/organisations/${survivor.id}?asOf=2025-01-01`,
  ]);
});

void test('the SDK takes no token to another site', async () => {
  const asked: string[] = [];
  const coesione = client((input) => {
    asked.push((input as Request).url);
    return Promise.resolve(
      new Response(null, { status: 308, headers: { Location: 'https://evil.example/x' } }),
    );
  }, 'token');
  await assert.rejects(coesione.organisations.retrieve(someId));
  assert.equal(asked.length, 1);
});
