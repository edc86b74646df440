import assert from 'node:assert/strict';
import { test } from 'node:test';
import { basePath } from '@officine-coesione/contract';
import type { OperationId } from '@officine-coesione/contract';
import { cacheControl } from '@officine-coesione/contract/operations';
import { nowhere, roleTable, sentTo } from './role-table.ts';
import { bearer, everyOperation, kindOf, pathOf, problemIn, trial } from './trial.ts';

const always = [
  'Request-Id',
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
  'Cache-Control',
  'Vary',
  'X-Content-Type-Options',
  'Referrer-Policy',
  'Content-Security-Policy',
  'Cross-Origin-Resource-Policy',
  'Link',
];
const assertHeaders = (response: Response, what: string): void => {
  for (const name of always) assert.ok(response.headers.get(name), `${name} is missing from ${what}`);
};

test('every operation answers with the headers that every answer carries', async () => {
  const { call } = trial();
  const authorised = await bearer('admin');
  for (const operation of everyOperation) {
    const search = new URLSearchParams(roleTable[operation.id as OperationId][1]?.query?.(nowhere));
    const sent = sentTo(operation, nowhere);
    const response = await call(`${pathOf(operation)}?${search}`, {
      ...sent,
      method: operation.method,
      headers: { ...authorised, ...sent.headers, 'If-Match': '"3-x"' },
    });
    assert.equal(response.status, operation.status, operation.id);
    assertHeaders(response, operation.id);
    assert.equal(response.headers.get('Content-Type'), operation.mediaType ?? 'application/json');
    assert.equal(response.headers.get('Cache-Control'), cacheControl(operation.caching));
    assert.equal(response.headers.has('ETag'), operation.etag, operation.id);
    assert.equal(response.headers.get('Content-Language'), 'it');
    assert.match(response.headers.get('Content-Security-Policy')!, /default-src 'none'/);
  }
});

test('errors carry the same headers', async () => {
  const { call } = trial({
    environment: { RATE_LIMIT_WRITES: '1' },
    handlers: { searchProgrammes: () => Promise.reject(new Error('boom')) },
  });
  const answers = {
    404: await call('/nowhere'),
    405: await call('/programmes', { method: 'DELETE' }),
    429: await call('/programmes', { method: 'DELETE' }),
    406: await call('/programmes', { headers: { Accept: 'text/html' } }),
    400: await call('/programmes?x=1'),
    401: await call('searchRegistrations'),
    500: await call('searchProgrammes'),
  };
  for (const [status, response] of Object.entries(answers)) {
    assert.equal(response.status, Number(status));
    assertHeaders(response, status);
    assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
    assert.equal(response.headers.get('Cache-Control'), 'no-store');
    const problem = await problemIn(response);
    assert.equal(problem.instance, `urn:uuid:${response.headers.get('Request-Id')}`);
    assert.equal(problem.status, Number(status));
  }
});

test('the base path itself and what stands outside it are 404 problems', async () => {
  const { app } = trial();
  for (const path of [basePath, '/', '/rest', '/index.html']) {
    const response = await app.request(path);
    assert.equal(response.status, 404, path);
    assert.equal(kindOf(await problemIn(response)), 'not-found');
    assert.equal(response.headers.get('X-Content-Type-Options'), 'nosniff');
  }
});

test('Strict-Transport-Security only behind https', async () => {
  const plain = await trial().call('showStatus');
  assert.equal(plain.headers.get('Strict-Transport-Security'), null);
  const behind = await trial({ environment: { PUBLIC_URL: 'https://api.esempio.it' } }).call('showStatus');
  assert.match(behind.headers.get('Strict-Transport-Security')!, /max-age=31536000/);
});

test('HEAD answers as GET without a body', async () => {
  const { call } = trial();
  const got = await call('showProgramme');
  const head = await call('showProgramme', { method: 'HEAD' });
  assert.equal(head.status, 200);
  assert.equal(await head.text(), '');
  for (const name of ['ETag', 'Content-Length', 'Content-Type', 'Cache-Control', 'Link'])
    assert.equal(head.headers.get(name), got.headers.get(name), name);
});

test('the OpenAPI document is served with the public address and linked', async () => {
  const { call } = trial({ environment: { PUBLIC_URL: 'https://api.esempio.it' } });
  const response = await call('/openapi.json');
  assert.equal(response.status, 200);
  const document = (await response.json()) as { servers: { url: string }[] };
  assert.deepEqual(document.servers, [
    { url: `https://api.esempio.it${basePath}`, description: 'Produzione' },
  ]);
  assert.equal(
    response.headers.get('Link'),
    `<https://api.esempio.it${basePath}/openapi.json>; rel="service-desc"`,
  );
  const again = await call('/openapi.json', {
    headers: { 'If-None-Match': response.headers.get('ETag')! },
  });
  assert.equal(again.status, 304);
  assert.equal((await call('/openapi.json', { method: 'POST' })).status, 405);
});

test('the log tells operation, status and time, and no value of the query', async () => {
  const { call, lines } = trial();
  await call('/organisations?q=Rossi');
  const line = JSON.parse(lines.at(-1)!) as Record<string, unknown>;
  assert.equal(line['operation'], 'searchOrganisations');
  assert.equal(line['status'], 200);
  assert.equal(line['path'], pathOf({ path: '/organisations' }));
  assert.equal(typeof line['milliseconds'], 'number');
  assert.ok(!lines.join().includes('Rossi'));
  assert.ok(!lines.join().includes('192.0.2.1'));
  const watched = trial({ environment: { LOG_CLIENT_ADDRESS: 'true' } });
  await watched.call('showStatus');
  assert.ok(watched.lines.join().includes('192.0.2.1'));
});

test('long answers are compressed for who accepts it, and their tag still serves', async () => {
  const { call } = trial({
    handlers: { showProgramme: () => Promise.resolve({ body: { title: 'x'.repeat(5000) }, version: 1 }) },
  });
  const response = await call('showProgramme', { headers: { 'Accept-Encoding': 'gzip' } });
  assert.equal(response.headers.get('Content-Encoding'), 'gzip');
  assert.match(response.headers.get('Vary')!, /Accept-Encoding/);
  const tag = response.headers.get('ETag')!;
  assert.equal((await call('showProgramme', { headers: { 'If-None-Match': tag } })).status, 304);
});

test('published facts are asked for again, reference lists are kept, the rest is never stored', () => {
  const of = (id: string) => cacheControl(everyOperation.find((operation) => operation.id === id)!.caching);
  assert.equal(of('searchOrganisations'), 'public, no-cache');
  assert.equal(of('showIndicatorData'), 'public, no-cache');
  assert.equal(of('showCodeList'), 'public, max-age=3600');
  assert.equal(of('searchRegistrations'), 'no-store');
});
