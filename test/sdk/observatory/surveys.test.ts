import assert from 'node:assert/strict';
import { test } from 'node:test';
import { json, served } from '../served.ts';
import { clientOf } from '../transport/trial.ts';

const seen = { id: '019363c0-0000-7000-8000-000000000101', version: 3 };
const { id } = seen;
const token = 'A'.repeat(43);
const answers = { attended: ['yes'] };

test('every step goes to its own address, with the version that was seen', async () => {
  await using server = await served((_seen, response) => json(response, { id, version: 4 }));
  const { questionnaires, surveyWaves, surveyResponses } = clientOf(server);
  await questionnaires.update(seen, { introduction: null });
  await surveyWaves.update(seen, { title: 'Altro titolo' });
  await surveyWaves.validate(seen, { partnershipId: id });
  await surveyResponses.save(seen, { answers });
  await surveyResponses.submit(seen, { answers });
  await surveyResponses.saveLinked({ version: 3 }, { token, answers });
  await surveyResponses.submitLinked({ version: 3 }, { token, answers });
  assert.deepEqual(
    server.seen.map(({ method, url }) => `${method} ${url.pathname.split('/partenariato/')[1]}`),
    [
      `PATCH questionnaires/${id}`,
      `PATCH survey-waves/${id}`,
      `POST survey-waves/${id}/validation`,
      `PUT survey-responses/${id}/answers`,
      `POST survey-responses/${id}/submission`,
      'POST self-service/survey-answers',
      'POST self-service/survey-submission',
    ],
  );
  assert.ok(server.seen.every(({ headers }) => headers['if-match'] === '"3"'));
  assert.ok(server.seen.every(({ url }) => !url.href.includes(token)));
});

test('what a link opens has version 0 before anything is kept', async () => {
  await using server = await served((_seen, response) => json(response, { version: 1 }));
  await clientOf(server).surveyResponses.saveLinked({ version: 0 }, { token, answers });
  assert.equal(server.seen[0]!.headers['if-match'], '"0"');
});

test('lists, single records and files are asked for at theirs', async () => {
  await using server = await served((_seen, response) => json(response, { items: [], limit: 25 }));
  const { questionnaires, surveyWaves, surveyResponses } = clientOf(server);
  for (const resource of [questionnaires, surveyWaves, surveyResponses]) {
    await resource.list({ limit: 5 });
    await resource.retrieve(id);
  }
  await surveyWaves.results(id);
  await surveyWaves.exportResults(id, { format: 'xlsx' });
  assert.deepEqual(
    server.seen.map(({ url }) => `${url.pathname.split('/partenariato/')[1]}${url.search}`),
    [
      ...['questionnaires', 'survey-waves', 'survey-responses'].flatMap((list) => [
        `${list}?limit=5`,
        `${list}/${id}`,
      ]),
      `survey-waves/${id}/results`,
      `survey-waves/${id}/results?format=xlsx`,
    ],
  );
});
