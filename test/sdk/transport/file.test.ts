import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { NotFoundProblem } from '@officine-coesione/sdk';
import { json, served } from '../served.ts';
import { clientOf, failureOf, problem } from './trial.ts';

test('a file is the answer itself, and longer in coming than an answer may be', async () => {
  await using server = await served((_seen, response) => {
    response.writeHead(200, { 'Content-Type': 'text/csv', 'Content-Disposition': 'attachment' });
    response.write('id\r\n');
    setTimeout(() => response.end('1\r\n'), 300);
  });
  const { organisations } = clientOf(server);
  const file = await organisations.export({ format: 'csv', category: ['B', 'C1'] }, { timeout: 150 });
  assert.equal(file.headers.get('Content-Disposition'), 'attachment');
  assert.equal(await file.text(), 'id\r\n1\r\n');
  assert.equal(server.seen[0]?.url.search, '?format=csv&category=B&category=C1');
  assert.equal(server.seen[0]?.headers['accept'], 'application/json, */*;q=0.1');
});

test('every list that has files gives them', async () => {
  await using server = await served((_seen, response) => void response.writeHead(200).end('x'));
  const { organisations, partnerships, programmes, registrations } = clientOf(server);
  const format = 'xlsx';
  await organisations.export({ format });
  await partnerships.export({ format });
  await partnerships.exportMembers('abc', { format });
  await programmes.export({ format });
  await registrations.export({ format });
  assert.deepEqual(
    server.seen.map(({ url }) => url.pathname.split('/partenariato')[1]),
    ['/organisations', '/partnerships', '/partnerships/abc/members', '/programmes', '/registrations'],
  );
});

test('a problem is thrown, a fault is tried again, and who leaves is heard', async () => {
  await using server = await served((_seen, response, call) => {
    if (call === 1) return problem(response, 404);
    if (call === 2) return problem(response, 503, { 'Retry-After': '0' });
    response.writeHead(200);
    response.write('first');
  });
  const { programmes } = clientOf(server);
  await failureOf(NotFoundProblem, programmes.export({ format: 'json' }));
  const leave = new AbortController();
  const file = await programmes.export({ format: 'json' }, { signal: leave.signal });
  assert.equal(server.seen.length, 3);
  await pause(20);
  leave.abort();
  await assert.rejects(file.text());
});

test('a file is sent as it is, with its type', async () => {
  await using server = await served((_seen, response) => json(response, { id: 'x' }, 201));
  const file = new Blob(['nome;cf\r\nCittà;1'], { type: 'text/csv' });
  await clientOf(server).imports.start(file, { fileTitle: 'enti.csv' });
  const [seen] = server.seen;
  assert.equal(seen?.headers['content-type'], 'text/csv');
  assert.equal(seen?.body, 'nome;cf\r\nCittà;1');
  assert.equal(seen?.url.search, '?fileTitle=enti.csv');
  assert.ok(seen?.headers['idempotency-key']);
});
