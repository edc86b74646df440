import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ProblemError } from '@officine-coesione/sdk';
import { json, served } from '../served.ts';
import { clientOf, failureOf, problem } from '../transport/trial.ts';

const seen = { id: '019363c0-0000-7000-8000-000000000101', version: 3 };
const reason = 'Nota della segreteria';

test('a change by parts is sent as a merge patch, on the version that was seen, and never twice', async () => {
  await using server = await served((_seen, response, call) =>
    call === 1 ? problem(response, 503, { 'Retry-After': '0' }) : json(response, { id: seen.id, version: 4 }),
  );
  const { memberships } = clientOf(server);
  // Whether the first one was carried out is not known: who changes looks first.
  const error = await failureOf(ProblemError, memberships.update(seen, { seats: 2, mandate: null }));
  assert.equal(error.status, 503);
  assert.equal((await memberships.update(seen, { seats: 2, mandate: null })).version, 4);
  assert.equal(server.seen.length, 2);
  const { method, url, headers, body } = server.seen[1]!;
  assert.equal(`${method} ${url.pathname.split('/partenariato')[1]}`, `PATCH /memberships/${seen.id}`);
  assert.equal(headers['content-type'], 'application/merge-patch+json');
  assert.equal(headers['if-match'], '"3"');
  assert.equal(headers['idempotency-key'], undefined);
  assert.deepEqual(JSON.parse(body), { seats: 2, mandate: null });
});

test('every step goes to its own address, with the version that was seen', async () => {
  await using server = await served((_seen, response) => json(response, { id: seen.id, version: 4 }));
  const { declarations, documents, memberships, organisations, partnerships, representatives } =
    clientOf(server);
  await organisations.suspend(seen, { reason });
  await organisations.restore(seen, { reason });
  await organisations.archive(seen, { reason });
  await partnerships.publish(seen);
  await partnerships.suspend(seen, { reason });
  await partnerships.archive(seen, { reason });
  await memberships.validate(seen);
  await memberships.reject(seen, { reason });
  await memberships.suspend(seen, { reason });
  await memberships.end(seen, { validTo: '2026-12-31', endReason: reason });
  await representatives.end(seen, { validTo: '2026-12-31' });
  await declarations.review(seen, { outcome: 'recusal' });
  await documents.withdraw(seen, { reason });
  const { id } = seen;
  assert.deepEqual(
    server.seen.map(({ method, url }) => `${method} ${url.pathname.split('/partenariato/')[1]}`),
    [
      `POST organisations/${id}/suspension`,
      `POST organisations/${id}/restoration`,
      `POST organisations/${id}/archival`,
      `POST partnerships/${id}/publication`,
      `POST partnerships/${id}/suspension`,
      `POST partnerships/${id}/archival`,
      `POST memberships/${id}/validation`,
      `POST memberships/${id}/rejection`,
      `POST memberships/${id}/suspension`,
      `POST memberships/${id}/end`,
      `POST representatives/${id}/end`,
      `POST declarations/${id}/review`,
      `POST documents/${id}/withdrawal`,
    ],
  );
  assert.ok(server.seen.every(({ headers }) => headers['if-match'] === '"3"'));
});
