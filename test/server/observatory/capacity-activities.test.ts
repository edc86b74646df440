import assert from 'node:assert/strict';
import type { AnswerOf, BodyOf } from '@officine-coesione/contract';
import type { Database } from '../../../packages/server/src/database/database.ts';
import { problemOf } from '../ask.ts';
import { onEachEngine } from '../engines.ts';
import { organisation, programmeOf, someone } from '../registry/composition/composition.ts';
import { call } from './consulting.ts';

const activity = (programmeCode: string, change: Partial<BodyOf<'recordActivity'>> = {}) => ({
  programmeCode,
  title: 'Leggere un avviso',
  kind: 'training' as const,
  startsOn: '2026-10-06',
  endsOn: '2026-10-07',
  hours: 12,
  deliveredBy: 'Segreteria tecnica',
  cost: { amount: '8400.50', currency: 'EUR' as const },
  fundedByTa: true,
  ...change,
});

const given = async (database: Database) => {
  const programmeCode = await programmeOf(database, '2021-2027');
  const keeper = someone('authority_editor', { programmes: [programmeCode] });
  const record = (change: Partial<BodyOf<'recordActivity'>> = {}) =>
    call(database, 'recordActivity', { principal: keeper, body: activity(programmeCode, change) });
  const amend = ({ id, version }: AnswerOf<'recordActivity'>, body: BodyOf<'amendActivity'>) =>
    call(database, 'amendActivity', {
      parameters: { activityId: id },
      ifVersion: version,
      body,
      principal: keeper,
    });
  return { programmeCode, keeper, record, amend };
};

onEachEngine('an activity is recorded with who took part, changed, and withdrawn', async (database) => {
  const { programmeCode, keeper, record, amend } = await given(database);
  const [big, small] = [
    await organisation(database, 'Rete grande'),
    await organisation(database, 'Circolo piccolo'),
  ];
  const recorded = await record({
    participants: [
      { organisationId: big, count: 20, female: 11, male: 9 },
      { organisationId: small, count: 3, female: 2 },
    ],
  });
  assert.deepEqual(recorded.cost, { amount: '8400.50', currency: 'EUR' });
  assert.deepEqual(recorded.totals, {
    organisations: 2,
    count: 23,
    female: 13,
    male: 9,
    participantHours: 276,
    confStatus: 'F',
  });
  assert.deepEqual(
    recorded.participants.map(({ organisationLegalName, count, male }) => [
      organisationLegalName,
      count,
      male,
    ]),
    [
      ['Circolo piccolo', 3, 0],
      ['Rete grande', 20, 9],
    ],
  );
  const rows = () =>
    database.selectFrom('capacity_participant').selectAll().where('activity_id', '=', recorded.id).execute();
  const [before] = (await rows()).filter((row) => row.organisation_id === big);
  const amended = await amend(recorded, {
    endsOn: null,
    cost: null,
    participants: [
      { organisationId: big, count: 20, female: 11, male: 9 },
      { organisationId: small, count: 4, female: 2, male: 2 },
    ],
  });
  assert.deepEqual([amended.endsOn, amended.cost, amended.totals.count], [undefined, undefined, 24]);
  // What stays the same is the same row: a merge of that organisation can be undone.
  assert.equal((await rows()).find((row) => row.organisation_id === big)?.id, before?.id);
  assert.equal((await rows()).length, 2);
  assert.equal((await amend(amended, { title: 'Leggere un bando' })).totals.count, 24);

  const parameters = { activityId: recorded.id };
  const listed = async (query: object) =>
    (await call(database, 'searchActivities', { query: { organisation: big, ...query } })).items.length;
  for (const [query, count] of [
    [{}, 1],
    [{ programme: [programmeCode] }, 1],
    [{ programme: ['pn-cultura-2021-2027'] }, 0],
    [{ kind: ['training'] }, 1],
    [{ kind: ['helpdesk'] }, 0],
    [{ q: 'bando' }, 1],
    [{ q: 'segreteria tecnica' }, 1],
    [{ q: 'ferrovia' }, 0],
    [{ from: '2026-10-06', to: '2026-10-06' }, 1],
    [{ from: '2026-10-07' }, 0],
    [{ to: '2026-10-05' }, 0],
    [{ sort: 'title' }, 1],
    [{ sort: 'startsOn' }, 1],
    [{ organisation: programmeCode === '' ? '' : '019363c0-0000-7000-8000-00000000dead' }, 0],
  ] as const)
    assert.equal(await listed(query), count, JSON.stringify(query));
  const withdraw = (ifVersion: number) =>
    call(database, 'withdrawActivity', {
      parameters,
      ifVersion,
      body: { reason: 'Registrata due volte' },
      principal: keeper,
    });
  assert.ok((await withdraw(3)).withdrawnAt);
  assert.equal((await problemOf(withdraw(4))).key, 'transition-not-allowed');
  assert.equal(await listed({}), 0);
  assert.equal((await problemOf(call(database, 'showActivity', { parameters }))).key, 'not-found');
  assert.ok((await call(database, 'showActivityRecord', { parameters, principal: keeper })).withdrawnAt);
});

onEachEngine('numbers below five reach who keeps the programme and nobody else', async (database) => {
  const { keeper, record } = await given(database);
  const [big, other, small] = [
    await organisation(database, 'A grande'),
    await organisation(database, 'B media'),
    await organisation(database, 'C piccola'),
  ];
  const { id: activityId } = await record({
    participants: [
      { organisationId: big, count: 40, female: 22, male: 18 },
      { organisationId: other, count: 12, female: 6, male: 6 },
      { organisationId: small, count: 3, female: 1, male: 2 },
    ],
  });
  const parameters = { activityId };
  const shown = await call(database, 'showActivity', { parameters });
  const numbers = ({ participants, totals }: AnswerOf<'showActivity'>) =>
    [...participants, totals].map(({ count, female, male, confStatus }) => [count, female, male, confStatus]);
  assert.deepEqual(numbers(shown), [
    [40, 22, 18, 'F'],
    [null, null, null, 'C'],
    [null, null, null, 'C'],
    [55, 29, 26, 'F'],
  ]);
  const { items } = await call(database, 'searchActivities', { query: { organisation: small } });
  assert.deepEqual(numbers(items[0]!), numbers(shown));
  const record_ = await call(database, 'showActivityRecord', { parameters, principal: keeper });
  assert.deepEqual(numbers(record_).at(-2), [3, 1, 2, 'F']);
  // An organisation that is public no more is not named; what was told of the others stays as it was.
  await database.updateTable('organisation').set({ status: 'suspended' }).where('id', '=', big).execute();
  assert.deepEqual(numbers(await call(database, 'showActivity', { parameters })), [
    [null, null, null, 'C'],
    [null, null, null, 'C'],
    [55, 29, 26, 'F'],
  ]);
  assert.equal(
    (await call(database, 'showActivityRecord', { parameters, principal: keeper })).participants.length,
    3,
  );
});

onEachEngine(
  'what is wrong with an activity is told, and who does not keep the programme is refused',
  async (database) => {
    const { programmeCode, record } = await given(database);
    const known = await organisation(database, 'Rete nota');
    const hidden = await organisation(database, 'Rete in bozza', 'draft');
    const unknown = '019363c0-0000-7000-8000-00000000dead';
    const faults = async (change: Partial<BodyOf<'recordActivity'>>) =>
      (await problemOf(record(change))).faults;
    assert.deepEqual(await faults({ endsOn: '2026-10-05' }), ['/endsOn ends_before_start']);
    assert.deepEqual(
      await faults({
        participants: [
          { organisationId: known, count: 5, female: 4, male: 2 },
          { organisationId: known, count: 5 },
          { organisationId: hidden, count: 5 },
          { organisationId: unknown, count: 5 },
        ],
      }),
      [
        '/participants/0/count genders_exceed_count',
        '/participants/1/organisationId organisation_repeated',
        '/participants/2/organisationId organisation_not_public',
        '/participants/3/organisationId unknown_reference',
      ],
    );
    await assert.rejects(record({ cost: { amount: '8.400,50', currency: 'EUR' } }), /"\/cost\/amount"/);
    await assert.rejects(
      database
        .insertInto('capacity_participant')
        .values({
          id: unknown,
          created_at: '2026-11-23T09:00:00Z',
          updated_at: '2026-11-23T09:00:00Z',
          activity_id: (await record()).id,
          organisation_id: known,
          people: 5,
          female: 4,
          male: 2,
        })
        .execute(),
      /capacity_participant_genders/,
    );
    const refused = async (programmes: string[], code = programmeCode) =>
      problemOf(
        call(database, 'recordActivity', {
          principal: someone('authority_editor', { programmes }),
          body: activity(code),
        }),
      );
    assert.equal((await refused(['pn-cultura-2021-2027'])).key, 'forbidden');
    assert.deepEqual((await refused([programmeCode], 'nessun-programma')).faults, [
      '/programmeCode unknown_reference',
    ]);
  },
);
