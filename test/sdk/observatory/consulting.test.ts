import assert from 'node:assert/strict';
import { test } from 'node:test';
import { json, served } from '../served.ts';
import { clientOf } from '../transport/trial.ts';

const seen = { id: '019363c0-0000-7000-8000-000000000101', version: 3 };
const reason = 'Nota della segreteria';

test('every step goes to its own address, with the version that was seen', async () => {
  await using server = await served((_seen, response) => json(response, { id: seen.id, version: 4 }));
  const { capacityActivities, consultations, contributions } = clientOf(server);
  await consultations.update(seen, { title: 'Altro titolo' });
  await consultations.publish(seen);
  await consultations.publishOutcome(seen, { outcomeDocumentId: seen.id });
  await consultations.archive(seen, { reason });
  await contributions.update(seen, { target: null });
  await contributions.submit(seen);
  await contributions.acknowledge(seen);
  await contributions.answer(seen, { outcome: 'accepted', answer: 'Il criterio 4 ne tiene conto.' });
  await contributions.withdraw(seen);
  await capacityActivities.update(seen, { hours: 8 });
  await capacityActivities.withdraw(seen, { reason });
  const { id } = seen;
  assert.deepEqual(
    server.seen.map(({ method, url }) => `${method} ${url.pathname.split('/partenariato/')[1]}`),
    [
      `PATCH consultations/${id}`,
      `POST consultations/${id}/publication`,
      `POST consultations/${id}/outcome`,
      `POST consultations/${id}/archival`,
      `PATCH contributions/${id}`,
      `POST contributions/${id}/submission`,
      `POST contributions/${id}/acknowledgement`,
      `POST contributions/${id}/answer`,
      `POST contributions/${id}/withdrawal`,
      `PATCH capacity-activities/${id}`,
      `POST capacity-activities/${id}/withdrawal`,
    ],
  );
  assert.ok(server.seen.every(({ headers }) => headers['if-match'] === '"3"'));
});

test('lists, single records and files are asked for at theirs', async () => {
  await using server = await served((_seen, response) => json(response, { items: [], limit: 25 }));
  const { capacityActivities, consultations, contributions } = clientOf(server);
  const { id } = seen;
  for (const resource of [consultations, contributions, capacityActivities]) {
    await resource.list({ limit: 5 });
    await resource.retrieve(id);
    await resource.records();
    await resource.record(id);
    await resource.export({ format: 'csv' });
  }
  assert.deepEqual(
    server.seen.map(({ url }) => `${url.pathname.split('/partenariato/')[1]}${url.search}`),
    [
      ['consultations', 'consultation-records'],
      ['contributions', 'contribution-records'],
      ['capacity-activities', 'capacity-activity-records'],
    ].flatMap(([open, kept]) => [
      `${open}?limit=5`,
      `${open}/${id}`,
      kept,
      `${kept}/${id}`,
      `${open}?format=csv`,
    ]),
  );
});
