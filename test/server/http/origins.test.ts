import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bearer, json, kindOf, problemIn, registration, trial } from './trial.ts';

const site = 'https://www.regione.esempio.it';
const { call } = trial({ environment: { ALLOWED_ORIGINS: ` ${site} , https://altro.esempio.it` } });
const preflight = (target: string, method: string, origin: string) =>
  call(target, {
    method: 'OPTIONS',
    headers: {
      Origin: origin,
      'Access-Control-Request-Method': method,
      'Access-Control-Request-Headers': 'content-type',
    },
  });

test('public reads are open to every site', async () => {
  const response = await call('searchOrganisations', { headers: { Origin: 'https://chiunque.it' } });
  assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
  assert.equal(response.headers.get('Timing-Allow-Origin'), '*');
  assert.equal(response.headers.get('Cross-Origin-Resource-Policy'), 'cross-origin');
  const exposed = response.headers.get('Access-Control-Expose-Headers')!.split(', ');
  for (const name of ['ETag', 'Retry-After', 'X-RateLimit-Remaining', 'Request-Id', 'Location'])
    assert.ok(exposed.includes(name), name);
  const asked = await preflight('/organisations', 'GET', 'https://chiunque.it');
  assert.equal(asked.status, 204);
  assert.equal(asked.headers.get('Access-Control-Allow-Origin'), '*');
  assert.equal(asked.headers.get('Access-Control-Allow-Methods'), 'GET, HEAD');
});

test('writes and reserved reads only from the sites allowed', async () => {
  for (const [method, origin, granted] of [
    ['POST', site, site],
    ['POST', 'http://localhost:8080', 'http://localhost:8080'],
    ['GET', 'https://chiunque.it', null],
    ['GET', site, site],
    ['DELETE', site, null],
  ] as const) {
    const asked = await preflight('/registrations', method, origin);
    assert.equal(asked.status, 204);
    assert.equal(asked.headers.get('Access-Control-Allow-Origin'), granted, `${method} ${origin}`);
    assert.equal(asked.headers.has('Access-Control-Allow-Headers'), granted !== null);
    assert.match(asked.headers.get('Vary')!, /Origin/);
    assert.equal(asked.headers.get('Access-Control-Allow-Credentials'), null);
  }
  const reserved = await call('searchRegistrations', {
    headers: { Origin: 'https://chiunque.it', ...(await bearer('admin')) },
  });
  assert.equal(reserved.headers.get('Access-Control-Allow-Origin'), null);
  assert.equal(reserved.headers.get('Cross-Origin-Resource-Policy'), 'same-origin');
  assert.match(reserved.headers.get('Vary')!, /Origin/);
});

test('the problem of a refused write can be read by the site that sent it', async () => {
  const response = await call('registerOrganisation', { headers: { Origin: site } });
  assert.equal(response.status, 415);
  assert.equal(response.headers.get('Access-Control-Allow-Origin'), site);
});

test('OPTIONS without a preflight tells the methods', async () => {
  const response = await call('/registrations', { method: 'OPTIONS' });
  assert.equal(response.status, 204);
  assert.equal(response.headers.get('Allow'), 'POST, GET, HEAD, OPTIONS');
});

test('a site that may not write reads why, and nothing is written', async () => {
  for (const origin of ['https://chiunque.it', 'null', `${site}.chiunque.it`]) {
    const asked = await preflight('/registrations', 'POST', origin);
    assert.equal(asked.headers.get('Access-Control-Allow-Origin'), origin);
    const response = await call('registerOrganisation', {
      headers: { ...json, Origin: origin },
      body: JSON.stringify(registration),
    });
    assert.equal(response.status, 403);
    assert.equal(kindOf(await problemIn(response)), 'origin-not-allowed');
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), origin);
  }
  const reserved = await preflight(
    '/registrations/019363c0-5c1e-7a44-9d0e-0d6f6a1c2b3d/validation',
    'POST',
    'https://chiunque.it',
  );
  assert.equal(reserved.headers.get('Access-Control-Allow-Origin'), null);
});

test('a page opened at another name of the same server may write', async () => {
  // These calls go to http://localhost, while PUBLIC_URL has a port.
  const response = await call('registerOrganisation', {
    headers: { ...json, Origin: 'http://localhost' },
    body: JSON.stringify(registration),
  });
  assert.equal(response.status, 201);
});
