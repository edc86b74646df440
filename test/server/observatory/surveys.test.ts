import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { inviteToSurveys } from '../../../packages/server/src/observatory/surveys/survey-mail.ts';
import { problemOf } from '../ask.ts';
import { onEachEngine } from '../engines.ts';
import { delivered } from '../notification/mailbox.ts';
import { call, publicCommittee } from './consulting.ts';
import { after, before, open, planned, present, questionnaire, respond, surveyed } from './surveying.ts';

/** The faults of a call that ends with this problem, as `pointer code`. */
const refusal = async (refused: Promise<unknown>, problem: string): Promise<string[]> => {
  const { key, faults } = await problemOf(refused);
  assert.equal(key, problem, faults.join());
  return faults;
};

onEachEngine('a questionnaire changes until a survey wave asks it', async (database) => {
  const first = await call(database, 'addQuestionnaire', { body: questionnaire() });
  const amended = await call(database, 'amendQuestionnaire', {
    parameters: { questionnaireId: first.id },
    ifVersion: 1,
    body: { introduction: questionnaire().title },
  });
  assert.deepEqual([amended.version, amended.edition, amended.used], [2, 1, false]);
  const second = await call(database, 'addQuestionnaire', { body: questionnaire() });
  assert.equal(second.edition, 2);
  const { partnershipId } = await publicCommittee(database, 1);
  await planned(database, first.id, [partnershipId]);
  await refusal(
    call(database, 'amendQuestionnaire', {
      parameters: { questionnaireId: first.id },
      ifVersion: 2,
      body: { introduction: null },
    }),
    'transition-not-allowed',
  );
  // Nor by another way.
  await assert.rejects(
    sql`update questionnaire set details = '{}' where id = ${first.id}`.execute(database),
    /is used/,
  );
});

onEachEngine(
  'a survey wave is prepared unseen, opens as announced, and is only prolonged',
  async (database) => {
    const { wave, keeper, seats, partnershipId } = await surveyed(database, 1);
    assert.equal(wave.status, 'draft');
    const at = { parameters: { surveyWaveId: wave.id } };
    await refusal(call(database, 'showSurveyWave', at, before), 'not-found');
    await refusal(
      call(database, 'showSurveyWave', { ...at, principal: seats[0]!.partner }, before),
      'not-found',
    );
    assert.equal((await call(database, 'showSurveyWave', { ...at, principal: keeper }, before)).id, wave.id);
    const named = await call(
      database,
      'amendSurveyWave',
      { ...at, ifVersion: 1, principal: keeper, body: { title: 'Altro titolo' } },
      before,
    );
    assert.equal(named.title, 'Altro titolo');
    assert.equal((await call(database, 'showSurveyWave', at, open)).status, 'open');
    const amend = (body: object) =>
      call(database, 'amendSurveyWave', { ...at, ifVersion: 2, principal: keeper, body }, open);
    assert.deepEqual(await refusal(amend({ title: 'Ancora' }), 'validation-failed'), ['/title survey_fixed']);
    assert.deepEqual(await refusal(amend({ closesAt: '2026-12-31T08:00:00Z' }), 'validation-failed'), [
      '/closesAt survey_only_prolonged',
    ]);
    const later = await amend({ closesAt: '2027-01-20T08:00:00Z' });
    assert.equal(later.closesAt, '2027-01-20T08:00:00.000Z');
    await refusal(
      call(
        database,
        'amendSurveyWave',
        { ...at, ifVersion: 3, body: { closesAt: '2028-01-01T08:00:00Z' } },
        after,
      ),
      'transition-not-allowed',
    );
    const list = await call(
      database,
      'searchSurveyWaves',
      { query: { partnership: partnershipId, status: ['closed'] } },
      after,
    );
    assert.deepEqual(
      list.items.map(({ id }) => id),
      [wave.id],
    );
  },
);

onEachEngine('who keeps one partnership alone plans no survey wave of two', async (database) => {
  const one = await publicCommittee(database, 1, 'Comitato primo');
  const two = await publicCommittee(database, 1, 'Comitato secondo');
  const { id } = await call(database, 'addQuestionnaire', { body: questionnaire() });
  await refusal(
    call(database, 'planSurveyWave', {
      principal: one.keeper,
      body: {
        title: 'Soddisfazione',
        period: '2026',
        opensAt: '2026-12-01T08:00:00.000Z',
        closesAt: '2027-01-15T22:59:00.000Z',
        questionnaireId: id,
        partnershipIds: [one.partnershipId, two.partnershipId],
      },
    }),
    'forbidden',
  );
});

onEachEngine('answers are kept, resumed and sent; what is hidden is dropped', async (database) => {
  const { wave, seats, partnershipId } = await surveyed(database, 1);
  const { organisationId, partner } = seats[0]!;
  const asked = { principal: partner, body: { waveId: wave.id, partnershipId, organisationId } };
  await refusal(call(database, 'startSurveyResponse', asked, before), 'transition-not-allowed');
  const begun = await call(database, 'startSurveyResponse', asked, open);
  assert.deepEqual([begun.status, begun.answers], ['draft', {}]);
  const on = { principal: partner, parameters: { surveyResponseId: begun.id } };
  const save = (ifVersion: number, answers: Record<string, string[]>) =>
    call(database, 'saveSurveyAnswers', { ...on, ifVersion, body: { answers } }, open);
  const kept = await save(1, { attended: ['no'], heard: ['4'], hours: ['2.5'] });
  assert.deepEqual(kept.answers, { attended: ['no'], hours: ['2.5'] });
  await refusal(save(1, {}), 'precondition-failed');
  // Going on elsewhere: it is there, and nothing is begun twice.
  const resumed = await call(database, 'startSurveyResponse', asked, open);
  assert.deepEqual([resumed.id, resumed.version, resumed.answers], [kept.id, 2, kept.answers]);
  const submit = (ifVersion: number, answers: Record<string, string[]>, at = open) =>
    call(database, 'submitSurveyResponse', { ...on, ifVersion, body: { answers } }, at);
  assert.deepEqual(await refusal(submit(2, { attended: ['yes'], hours: ['many'] }), 'validation-failed'), [
    '/answers/heard required',
    '/answers/useful required',
    '/answers/hours not_a_number',
  ]);
  const sent = await submit(2, present(4));
  assert.deepEqual([sent.status, sent.submittedAt], ['submitted', open]);
  await refusal(save(3, {}), 'transition-not-allowed');
  assert.deepEqual((await submit(3, present(5))).answers, present(5));
  await refusal(submit(4, present(1), after), 'transition-not-allowed');
});

onEachEngine('one answers for one’s own organisation, which sits in the partnership', async (database) => {
  const { wave, seats, partnershipId, keeper } = await surveyed(database, 2);
  const [one, two] = [seats[0]!, seats[1]!];
  const body = { waveId: wave.id, partnershipId, organisationId: one.organisationId };
  await refusal(call(database, 'startSurveyResponse', { principal: two.partner, body }, open), 'forbidden');
  const elsewhere = await publicCommittee(database, 1, 'Altro comitato');
  const stranger = elsewhere.seats[0]!;
  assert.deepEqual(
    await refusal(
      call(
        database,
        'startSurveyResponse',
        { principal: stranger.partner, body: { ...body, organisationId: stranger.organisationId } },
        open,
      ),
      'validation-failed',
    ),
    ['/organisationId no_seat_in_partnership'],
  );
  const sent = await respond(database, wave.id, partnershipId, one, present(2));
  const on = { parameters: { surveyResponseId: sent.id } };
  // Who keeps the partnership reads it without the scales; nobody else does at all.
  const told = await call(database, 'showSurveyResponse', { ...on, principal: keeper }, open);
  assert.deepEqual(told.answers, { attended: ['yes'], words: ['Bene'] });
  const own = await call(database, 'showSurveyResponse', { ...on, principal: one.partner }, open);
  assert.deepEqual(own.answers, present(2));
  await refusal(call(database, 'showSurveyResponse', { ...on, principal: two.partner }, open), 'not-found');
  const draft = await call(
    database,
    'startSurveyResponse',
    { principal: two.partner, body: { ...body, organisationId: two.organisationId } },
    open,
  );
  const list = await call(database, 'searchSurveyResponses', { principal: keeper, query: {} }, open);
  assert.deepEqual(
    list.items.map(({ id }) => id),
    [sent.id],
  );
  await refusal(
    call(
      database,
      'showSurveyResponse',
      { parameters: { surveyResponseId: draft.id }, principal: keeper },
      open,
    ),
    'not-found',
  );
  // Nor do histories tell it.
  const { rows } = await sql<{ states: string }>`select coalesce(string_agg(r::text, ' '), '') as states
    from revision as r where entity = 'survey_response'`.execute(database);
  assert.doesNotMatch(rows[0]!.states, /answers|heard|Bene/);
});

onEachEngine(
  'responses are validated together, after the closing, and told from five on',
  async (database) => {
    const small = await publicCommittee(database, 4, 'Comitato piccolo');
    const { wave, seats, partnershipId } = await surveyed(database, 5, [small.partnershipId]);
    for (const [place, seat] of seats.entries())
      await respond(database, wave.id, partnershipId, seat, present(1 + place));
    for (const seat of small.seats) await respond(database, wave.id, small.partnershipId, seat, present(5));
    const at = { parameters: { surveyWaveId: wave.id } };
    const validate = (id: string, when = after) =>
      call(database, 'validateSurveyResponses', { ...at, ifVersion: 1, body: { partnershipId: id } }, when);
    const results = async () => {
      const { items } = await call(database, 'searchSurveyResults', { ...at, query: { limit: 100 } }, after);
      return items
        .filter(({ question }) => question === undefined)
        .map((row) => [row.partnershipTitle, row.partnerships, row.n, row.mean, row.obsStatus]);
    };
    await refusal(validate(partnershipId, open), 'transition-not-allowed');
    assert.deepEqual(await results(), [
      [undefined, 0, 0, null, 'M'],
      ['Comitato consultato', 1, 0, null, 'M'],
      ['Comitato piccolo', 1, 0, null, 'M'],
    ]);
    await validate(partnershipId);
    await refusal(validate(partnershipId), 'transition-not-allowed');
    await validate(small.partnershipId);
    // Four are not told, nor are they in the row of all together, from which they could be had.
    assert.deepEqual(await results(), [
      [undefined, 1, 5, 50, 'A'],
      ['Comitato consultato', 1, 5, 50, 'A'],
      ['Comitato piccolo', 1, null, null, 'C'],
    ]);
    const { rows } = await sql<{ covered: boolean }>`select covered from survey_coverage
    where wave_id = ${wave.id}`.execute(database);
    assert.deepEqual(rows, [{ covered: true }, { covered: true }]);
  },
);

onEachEngine('a mail invites once with a link, which opens the form, keeps and sends', async (database) => {
  const { wave, seats } = await surveyed(database, 2);
  const { organisationId } = seats[0]!;
  await sql`update organisation set details = details || '{"email": "ente@esempio.it"}'
    where id = ${organisationId}`.execute(database);
  const run = (at: string) => inviteToSurveys(database, new Date(at));
  assert.deepEqual(await run(before), { invited: 0, reminded: 0 });
  assert.deepEqual(await run(open), { invited: 1, reminded: 0 });
  assert.deepEqual(await run(open), { invited: 0, reminded: 0 });
  const mails = await delivered(database, () => new Date(open));
  const mail = mails.find(({ recipient }) => recipient === 'ente@esempio.it')!;
  const token = /rilevazione#([\w-]{43})/.exec(mail.text)![1]!;
  const linked = await call(database, 'showLinkedSurvey', { body: { token } }, open);
  assert.deepEqual([linked.version, linked.response, linked.wave.id], [0, undefined, wave.id]);
  const kept = await call(
    database,
    'saveLinkedSurvey',
    { ifVersion: 0, body: { token, answers: { attended: ['no'] } } },
    open,
  );
  assert.deepEqual([kept.version, kept.response?.answers], [2, { attended: ['no'] }]);
  await refusal(
    call(database, 'saveLinkedSurvey', { ifVersion: 0, body: { token, answers: {} } }, open),
    'precondition-failed',
  );
  const sent = await call(
    database,
    'submitLinkedSurvey',
    { ifVersion: 2, body: { token, answers: { attended: ['no'], useful: ['3'] } } },
    open,
  );
  assert.equal(sent.response?.status, 'submitted');
  assert.equal(sent.response.organisationId, organisationId);
  // Who has sent is not reminded; who has not, once.
  const week = '2027-01-09T09:00:00.000Z';
  assert.deepEqual(await run(week), { invited: 0, reminded: 0 });
  await sql`update survey_response set status = 'draft', submitted_at = null
    where wave_id = ${wave.id}`.execute(database);
  assert.deepEqual(await run(week), { invited: 0, reminded: 1 });
  assert.deepEqual(await run(week), { invited: 0, reminded: 0 });
  await refusal(
    call(database, 'submitLinkedSurvey', { ifVersion: 3, body: { token, answers: present(1) } }, after),
    'transition-not-allowed',
  );
  // It opens a survey and nothing else, and no other link opens one.
  const rows = await database.selectFrom('access_link').selectAll().execute();
  assert.deepEqual(new Set(rows.map(({ purpose }) => purpose)), new Set(['survey']));
  await sql`update access_link set purpose = 'self_service'`.execute(database);
  await refusal(call(database, 'showLinkedSurvey', { body: { token } }, open), 'link-not-valid');
});
