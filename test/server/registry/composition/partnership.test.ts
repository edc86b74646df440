import assert from 'node:assert/strict';
import { ask, problemOf } from '../../ask.ts';
import { onEachEngine } from '../../engines.ts';
import { committee, handlersOn, programmeOf, publishedSeat, seat, someone } from './composition.ts';

const reason = 'Delibera della Giunta n. 12 del 2026';

onEachEngine('a partnership lives from draft to archive, and stays to be read', async (database) => {
  const handlers = handlersOn(database);
  const opened = await committee(database, { openToAdhesion: true });
  assert.deepEqual([opened.status, opened.version, opened.categoryScheme], ['draft', 1, 'CPR-2021']);
  const parameters = { partnershipId: opened.id };
  const asAnyone = () => ask(handlers, 'showPartnership', { parameters });
  assert.deepEqual(await problemOf(asAnyone()), { key: 'not-found', faults: [] });
  await publishedSeat(database, opened.id);

  const published = await ask(handlers, 'publishPartnership', { parameters, ifVersion: 1, body: { reason } });
  assert.equal(published.status, 'published');
  assert.deepEqual(published.validation, {
    status: 'validated',
    validatedAt: '2026-11-23T09:00:00.000Z',
    note: reason,
  });
  assert.equal((await asAnyone()).version, 2);
  const step = (id: 'suspendPartnership' | 'archivePartnership', ifVersion: number) =>
    ask(handlers, id, { parameters, ifVersion, body: { reason } });
  assert.equal((await step('suspendPartnership', 2)).status, 'suspended');
  assert.equal((await problemOf(asAnyone())).key, 'not-found');
  const back = await ask(handlers, 'publishPartnership', { parameters, ifVersion: 3, body: {} });
  assert.equal(back.status, 'published');
  const archived = await step('archivePartnership', 4);
  assert.deepEqual([archived.status, archived.openToAdhesion], ['archived', false]);

  assert.equal((await asAnyone()).status, 'archived');
  assert.equal((await ask(handlers, 'searchMembers', { parameters })).items.length, 1);
  const all = await ask(handlers, 'searchPartnerships', { query: { q: 'Comitato di prova', limit: 200 } });
  assert.ok(all.items.every(({ id }) => id !== opened.id));
  const refused = [
    ask(handlers, 'publishPartnership', { parameters, ifVersion: 5, body: {} }),
    ask(handlers, 'amendPartnership', { parameters, ifVersion: 5, body: { title: 'Altro titolo' } }),
    seat(database, opened.id),
  ];
  for (const call of refused) assert.equal((await problemOf(call)).key, 'transition-not-allowed');

  const revisions = await database
    .selectFrom('revision')
    .select(['actor', 'reason', 'content'])
    .where('record_id', '=', opened.id)
    .orderBy('seq')
    .execute();
  assert.deepEqual(
    revisions.map(({ content }) => content['status']),
    ['draft', 'published', 'suspended', 'published', 'archived'],
  );
  assert.deepEqual([revisions.at(-1)?.actor, revisions.at(-1)?.reason], ['officer-7', reason]);
});

onEachEngine('a change by parts merges, takes away, and is held against the whole', async (database) => {
  const handlers = handlersOn(database);
  const { id } = await committee(database, {
    rulesOfProcedure: { voting: true, adoptedOn: '2023-03-01' },
    website: 'https://esempio.it',
  });
  const parameters = { partnershipId: id };
  const amend = (ifVersion: number, body: object) =>
    ask(handlers, 'amendPartnership', { parameters, ifVersion, body });
  const amended = await amend(1, {
    website: null,
    rulesOfProcedure: { quorumFraction: 0.4, adoptedOn: null, decisionRule: 'consensus' },
    legitimation: { selectionMethod: 'public_notice', noticeUrl: 'https://esempio.it/avviso' },
  });
  assert.deepEqual(amended.rulesOfProcedure, {
    voting: true,
    noticeWorkingDays: 10,
    quorumFraction: 0.4,
    decisionRule: 'consensus',
  });
  assert.equal(amended.website, undefined);
  assert.deepEqual(amended.legitimation, {
    selectionMethod: 'public_notice',
    noticeUrl: 'https://esempio.it/avviso',
    criteria: [],
  });
  assert.deepEqual(amended.validation, { status: 'draft' });

  assert.deepEqual(await problemOf(amend(1, { title: 'In ritardo' })), {
    key: 'precondition-failed',
    faults: [],
  });
  assert.deepEqual(
    await problemOf(
      amend(2, {
        title: null,
        legitimation: { selectionMethod: null },
        programmeCodes: ['pr-che-non-esiste'],
      }),
    ),
    { key: 'validation-failed', faults: ['/title required', '/legitimation/selectionMethod required'] },
  );
  assert.deepEqual(
    await problemOf(
      amend(2, {
        programmeCodes: ['pr-che-non-esiste'],
        establishedOn: '2024-01-02',
        dissolvedOn: '2024-01-01',
      }),
    ),
    {
      key: 'validation-failed',
      faults: ['/programmeCodes/0 unknown_reference', '/dissolvedOn ends_before_start'],
    },
  );
  const kept = await ask(handlers, 'showPartnershipRecord', { parameters });
  assert.deepEqual([kept.version, kept.title], [2, 'Comitato di prova']);
});

onEachEngine('a working group has a committee, and no programme that is not its own', async (database) => {
  const { id, programmeCodes } = await committee(database);
  const group = { type: 'working_group', title: 'Gruppo di lavoro', parentId: id } as const;
  const opened = await committee(database, { ...group, programmeCodes });
  assert.equal(opened.parentId, id);
  const faultsOf = async (request: Parameters<typeof committee>[1]) =>
    (await problemOf(committee(database, request))).faults;
  assert.deepEqual(await faultsOf({ type: 'working_group', title: 'Gruppo' }), ['/parentId required']);
  assert.deepEqual(await faultsOf({ ...group, parentId: opened.id, programmeCodes }), [
    '/parentId parent_not_suitable',
  ]);
  assert.deepEqual(await faultsOf({ ...group, parentId: '019363c0-0000-7000-8000-00000000ffff' }), [
    '/parentId unknown_reference',
  ]);
  assert.deepEqual(await faultsOf({ ...group, cycle: '2014-2020' }), [
    '/programmeCodes/0 programme_not_of_parent',
  ]);
});

onEachEngine('partnerships are kept within the scope of who keeps them', async (database) => {
  const handlers = handlersOn(database);
  const programme = await programmeOf(database, '2021-2027');
  const { id } = await committee(database);
  const parameters = { partnershipId: id };
  const editor = someone('authority_editor', { programmes: [programme] });
  const stranger = someone('authority_validator', { programmes: ['altro'] });
  const body = { title: 'Comitato rinominato' };
  const renamed = await ask(handlers, 'amendPartnership', {
    parameters,
    ifVersion: 1,
    body,
    principal: editor,
  });
  assert.equal(renamed.title, body.title);
  const keyOf = async (call: Promise<unknown>) => (await problemOf(call)).key;
  // An editor prepares; who validates decides.
  assert.equal(
    await keyOf(
      ask(handlers, 'publishPartnership', { parameters, ifVersion: 2, body: {}, principal: editor }),
    ),
    'forbidden',
  );
  assert.equal(
    await keyOf(ask(handlers, 'amendPartnership', { parameters, ifVersion: 2, body, principal: stranger })),
    'not-found',
  );
  assert.equal(
    await keyOf(ask(handlers, 'showPartnershipRecord', { parameters, principal: stranger })),
    'not-found',
  );
  const opening = { type: 'other', title: 'Tavolo', programmeCodes: [programme] };
  assert.equal(
    await keyOf(ask(handlers, 'openPartnership', { body: opening, principal: stranger })),
    'forbidden',
  );
  const seen = async (principal = editor) =>
    (await ask(handlers, 'searchPartnershipRecords', { query: { status: ['draft'], limit: 200 }, principal }))
      .items;
  assert.ok((await seen()).some((one) => one.id === id));
  assert.deepEqual(await seen(stranger), []);
  await ask(handlers, 'publishPartnership', { parameters, ifVersion: 2, body: {} });
  assert.equal(
    await keyOf(ask(handlers, 'amendPartnership', { parameters, ifVersion: 3, body, principal: editor })),
    'forbidden',
  );
  assert.equal(
    await keyOf(ask(handlers, 'amendPartnership', { parameters, ifVersion: 3, body, principal: stranger })),
    'forbidden',
  );
});
