import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Database } from '../../../packages/server/src/database/database.ts';
import { registryHandlers } from '../../../packages/server/src/registry/handlers.ts';
import { ask, clock } from '../ask.ts';
import { onEachEngine } from '../engines.ts';
import { programmeOf } from '../registry/composition/composition.ts';
import { call, contribute, later, publicCommittee, published } from './consulting.ts';
import { planned, present, questionnaire, respond } from './surveying.ts';

/** What refers to organisations and seats, without what every change bumps. */
const stateOf = async (database: Database) => {
  const states = [];
  for (const table of [
    'contribution',
    'consultation_invitation',
    'capacity_participant',
    'membership',
    'survey_response',
  ]) {
    const { rows } = await sql`select to_jsonb(one) - '{version,updated_at}'::text[] as state
      from ${sql.table(table)} as one order by id`.execute(database);
    states.push(rows);
  }
  return states;
};

onEachEngine('what a merged organisation contributed goes with it, and comes back', async (database) => {
  const handlers = registryHandlers(database, clock);
  const { partnershipId, seats } = await publicCommittee(database, 2);
  const [survivor, merged] = [seats[0]!, seats[1]!];
  const { id: consultationId } = await published(database, partnershipId, {
    invitedMembershipIds: seats.map(({ membershipId }) => membershipId),
  });
  for (const one of seats) await contribute(database, consultationId, one);
  const { id: activityId } = await call(database, 'recordActivity', {
    body: {
      programmeCode: await programmeOf(database, '2021-2027'),
      title: 'Un corso per tutti',
      kind: 'training',
      startsOn: '2026-10-06',
      hours: 6,
      participants: seats.map(({ organisationId }) => ({ organisationId, count: 10, female: 5, male: 5 })),
    },
  });
  const { id: questionnaireId } = await call(database, 'addQuestionnaire', { body: questionnaire('unita') });
  const wave = await planned(database, questionnaireId, [partnershipId]);
  for (const one of seats) await respond(database, wave.id, partnershipId, one, present(3));
  const before = await stateOf(database);
  const done = await ask(handlers, 'mergeOrganisations', {
    body: {
      survivorId: survivor.organisationId,
      survivorVersion: 1,
      mergedId: merged.organisationId,
      mergedVersion: 1,
      fieldChoices: [],
      reason: 'È la stessa rete, registrata due volte',
    },
  });
  const moved = new Set(done.movedReferences.map(({ kind }) => kind));
  for (const kind of [
    'capacityActivity.participants',
    'consultation.invitedMembershipIds',
    'contribution.membershipId',
    'contribution.organisationId',
    'surveyResponse.organisationId',
  ])
    assert.ok(moved.has(kind), kind);

  const { participation, invitedMembershipIds } = await call(
    database,
    'showConsultation',
    { parameters: { consultationId } },
    later,
  );
  assert.deepEqual(
    [participation?.invited, participation?.responding, participation?.contributions],
    [1, 1, 2],
  );
  assert.deepEqual(invitedMembershipIds, [survivor.membershipId]);
  const { items } = await call(database, 'searchContributionRecords', {
    query: { consultation: consultationId },
  });
  assert.deepEqual(
    items.map(({ organisationId, membershipId }) => [organisationId, membershipId]),
    Array(2).fill([survivor.organisationId, survivor.membershipId]),
  );
  const responses = await call(database, 'searchSurveyResponses', { query: { wave: wave.id } });
  assert.deepEqual(
    responses.items.map(({ organisationId }) => organisationId),
    Array(2).fill(survivor.organisationId),
  );
  const activity = await call(database, 'showActivity', { parameters: { activityId } });
  assert.deepEqual(
    activity.participants.map(({ organisationId, count }) => [organisationId, count]),
    [[survivor.organisationId, 20]],
  );

  await ask(handlers, 'undoMerge', {
    parameters: { mergeId: done.id },
    ifVersion: done.version,
    body: { reason: 'Sono due reti distinte' },
  });
  assert.deepEqual(await stateOf(database), before);
});

onEachEngine('a merged organisation gives and takes part no more', async (database) => {
  const handlers = registryHandlers(database, clock);
  const { partnershipId, seats } = await publicCommittee(database, 2);
  const [survivor, merged] = [seats[0]!, seats[1]!];
  const { id: consultationId } = await published(database, partnershipId);
  const { id } = await contribute(database, consultationId, survivor);
  await ask(handlers, 'mergeOrganisations', {
    body: {
      survivorId: survivor.organisationId,
      survivorVersion: 1,
      mergedId: merged.organisationId,
      mergedVersion: 1,
      fieldChoices: [],
      reason: 'È la stessa rete, registrata due volte',
    },
  });
  await assert.rejects(
    database
      .updateTable('contribution')
      .set({ organisation_id: merged.organisationId })
      .where('id', '=', id)
      .execute(),
    /is merged into another/,
  );
});
