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
    () => ask(handlers, 'publishPartnership', { parameters, ifVersion: 5, body: {} }),
    () => ask(handlers, 'amendPartnership', { parameters, ifVersion: 5, body: { title: 'Altro titolo' } }),
    () => seat(database, opened.id),
  ];
  for (const call of refused) assert.equal((await problemOf(call())).key, 'transition-not-allowed');

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

onEachEngine(
  'what waits in a partnership is closed when it is archived, with the reason',
  async (database) => {
    const handlers = handlersOn(database);
    const { id } = await committee(database);
    const { id: elsewhere } = await committee(database);
    const parameters = { partnershipId: id };
    const draft = await seat(database, id);
    const refused = await seat(database, id);
    const other = await seat(database, elsewhere);
    const member = await publishedSeat(database, id);
    const resting = await publishedSeat(database, id);
    const on = (seated: { id: string; version: number }) => ({
      parameters: { membershipId: seated.id },
      ifVersion: seated.version,
      body: { reason: 'Rinuncia alla nomina' },
    });
    await ask(handlers, 'rejectMembership', on(refused));
    await ask(handlers, 'suspendMembership', on(resting));
    await ask(handlers, 'publishPartnership', { parameters, ifVersion: 1, body: {} });
    await ask(handlers, 'archivePartnership', { parameters, ifVersion: 2, body: { reason } });
    const found = async ({ id: membershipId }: { id: string }) => {
      const { status, version } = await ask(handlers, 'showMembership', { parameters: { membershipId } });
      return [status, version];
    };
    assert.deepEqual(await Promise.all([draft, refused, other, member, resting].map(found)), [
      ['rejected', 2],
      ['rejected', 2],
      ['draft', 1],
      ['published', 2],
      ['archived', 4],
    ]);
    assert.equal((await ask(handlers, 'showPartnershipRecord', { parameters })).pendingSeats, 0);
    const told = await database
      .selectFrom('revision')
      .select(['actor', 'reason', 'content'])
      .where('record_id', '=', draft.id)
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    assert.deepEqual([told.actor, told.reason, told.content['status']], ['officer-7', reason, 'rejected']);
  },
);

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

onEachEngine('the working groups of a committee are found by it, on any day', async (database) => {
  const handlers = handlersOn(database);
  const { id: parentId, programmeCodes } = await committee(database);
  const { id: other } = await committee(database);
  const group = async (title: string, parent: string) => {
    const request = {
      type: 'working_group',
      parentId: parent,
      programmeCodes,
      establishedOn: '2024-05-01',
    } as const;
    const { id } = await committee(database, { ...request, title });
    await publishedSeat(database, id, { validFrom: '2024-05-01' });
    await ask(handlers, 'publishPartnership', { parameters: { partnershipId: id }, ifVersion: 1, body: {} });
  };
  await group('Gruppo ambiente', parentId);
  await group('Gruppo lavoro', parentId);
  await group('Gruppo altrui', other);
  await committee(database, { type: 'working_group', title: 'Gruppo in bozza', parentId, programmeCodes });
  const titles = async (query: object) =>
    (await ask(handlers, 'searchPartnerships', { query: { ...query, sort: 'title' } })).items.map(
      ({ title }) => title,
    );
  assert.deepEqual(await titles({ parent: parentId }), ['Gruppo ambiente', 'Gruppo lavoro']);
  assert.deepEqual(await titles({ parent: parentId, q: 'ambiente' }), ['Gruppo ambiente']);
  assert.deepEqual(await titles({ parent: parentId, asOf: '2024-06-01' }), [
    'Gruppo ambiente',
    'Gruppo lavoro',
  ]);
  assert.deepEqual(await titles({ parent: parentId, asOf: '2024-04-01' }), []);
  assert.deepEqual(await titles({ parent: '019363c0-0000-7000-8000-00000000ffff' }), []);
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
  // To bring a programme in takes the reach of that one: neither a programme of one's own nor the partnership will do.
  const foreign = await programmeOf(database, '2014-2020');
  const both = { programmeCodes: [programme, foreign] };
  const keeper = someone('authority_editor', { partnerships: [id] });
  for (const principal of [editor, keeper])
    assert.equal(
      await keyOf(ask(handlers, 'amendPartnership', { parameters, ifVersion: 2, body: both, principal })),
      'forbidden',
    );
  const opened = { type: 'other', title: 'Tavolo di due', ...both } as const;
  assert.equal(
    await keyOf(ask(handlers, 'openPartnership', { body: opened, principal: editor })),
    'forbidden',
  );
  const ofBoth = someone('authority_editor', { programmes: [programme, foreign] });
  const shared = await ask(handlers, 'openPartnership', { body: opened, principal: ofBoth });
  // Of those it has, one is enough.
  const title = 'Tavolo di due, rinominato';
  const place = { partnershipId: shared.id };
  await ask(handlers, 'amendPartnership', {
    parameters: place,
    ifVersion: 1,
    body: { title },
    principal: editor,
  });
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
