import assert from 'node:assert/strict';
import type { OperationId } from '@officine-coesione/contract';
import type { Database } from '../../../packages/server/src/database/database.ts';
import { registryHandlers } from '../../../packages/server/src/registry/handlers.ts';
import { ask, clock, problemOf } from '../ask.ts';
import { onEachEngine } from '../engines.ts';
import { change, insertOrganisation, insertPartnership, insertSeat } from './records.ts';

const on = (database: Database) => {
  const handlers = registryHandlers(database, clock);
  const missing = async (id: OperationId, parameters: Record<string, string>, asOf: string) =>
    assert.equal((await problemOf(ask(handlers, id, { parameters, query: { asOf } }))).key, 'not-found');
  return {
    handlers,
    organisation: async (organisationId: string, asOf?: string) =>
      (await ask(handlers, 'showOrganisation', {
        parameters: { organisationId },
        query: { ...(asOf && { asOf }), embed: ['memberships'] },
      })) as {
        legalName: string;
        version: number;
        _embedded?: { memberships: { partnershipTitle: string }[] };
      },
    members: async (partnershipId: string, asOf?: string, query: object = {}) =>
      (
        await ask(handlers, 'searchMembers', {
          parameters: { partnershipId },
          query: { ...(asOf && { asOf }), ...query },
        })
      ).items,
    missing,
  };
};

const names = (items: readonly { organisationLegalName?: string }[]) =>
  items.map(({ organisationLegalName }) => organisationLegalName);

onEachEngine('an organisation as it was at the end of a day in Italy', async (database) => {
  const { organisation, missing, handlers } = on(database);
  const id = await insertOrganisation(database, 'Consorzio delle rive', { at: '2023-01-10T10:00:00.000Z' });
  // Midnight of 1 July in Rome is 22:00 of the day before in UTC; in winter 23:00.
  const summer = await insertOrganisation(database, 'Prima', { at: '2023-01-10T10:00:00.000Z' });
  await change(
    database,
    'organisation',
    id,
    { legal_name: 'Ente delle rive' },
    { at: '2023-06-30T21:59:59.999Z' },
  );
  await change(database, 'organisation', summer, { legal_name: 'Dopo' }, { at: '2023-06-30T22:00:00.000Z' });
  await change(
    database,
    'organisation',
    id,
    { legal_name: 'Ente delle acque' },
    { at: '2023-12-31T23:00:00.000Z' },
  );

  assert.equal((await organisation(id, '2023-06-29')).legalName, 'Consorzio delle rive');
  assert.equal((await organisation(id, '2023-06-30')).legalName, 'Ente delle rive');
  assert.equal((await organisation(summer, '2023-06-30')).legalName, 'Prima');
  assert.equal((await organisation(summer, '2023-07-01')).legalName, 'Dopo');
  assert.equal((await organisation(id, '2023-12-31')).legalName, 'Ente delle rive');
  assert.equal((await organisation(id, '2024-01-01')).legalName, 'Ente delle acque');
  assert.deepEqual(
    [(await organisation(id, '2023-06-30')).version, (await organisation(id)).version],
    [2, 3],
  );
  await missing('showOrganisation', { organisationId: id }, '2023-01-09');
  assert.equal((await organisation(id, '2023-01-10')).legalName, 'Consorzio delle rive');

  const search = async (q: string, asOf: string) =>
    (await ask(handlers, 'searchOrganisations', { query: { q, asOf, embed: ['facets'] } })) as {
      items: { legalName: string }[];
      _embedded?: { facets: { total: number } };
    };
  const then = await search('consorzio delle rive', '2023-02-01');
  assert.deepEqual(
    [then.items.map((one) => one.legalName), then._embedded?.facets.total],
    [['Consorzio delle rive'], 1],
  );
  assert.deepEqual((await search('consorzio delle rive', '2024-02-01')).items, []);
  assert.deepEqual((await search('consorzio delle rive', '2023-01-09')).items, []);
});

onEachEngine('who sat there on 30 June 2023, of a composition that was entered later', async (database) => {
  const { members, missing, organisation, handlers } = on(database);
  const later = '2026-03-01T10:00:00.000Z';
  const partnership = await insertPartnership(database, 'Comitato dei fiumi', { at: later });
  const [union, league, forum, archive] = await Promise.all(
    ['Unione dei fiumi', 'Lega dei fiumi', 'Forum dei fiumi', 'Archivio dei fiumi'].map((name) =>
      insertOrganisation(database, name, { at: later }),
    ),
  );
  const seat = (organisationId: string | undefined, days: object) =>
    insertSeat(database, partnership, organisationId!, { at: later, ...days });
  await seat(union, { valid_from: '2022-12-01', valid_to: '2023-06-30' });
  await seat(league, { valid_from: '2023-07-01' });
  // Nobody knows since when.
  await seat(forum, {});
  const wrong = await seat(archive, { valid_from: '2023-01-01' });

  assert.deepEqual(names(await members(partnership, '2023-06-30')), [
    'Archivio dei fiumi',
    'Forum dei fiumi',
    'Unione dei fiumi',
  ]);
  assert.deepEqual(names(await members(partnership, '2023-07-01')), [
    'Archivio dei fiumi',
    'Forum dei fiumi',
    'Lega dei fiumi',
  ]);
  // What turned out wrong never was; what ended or rests since was.
  await change(database, 'membership', wrong, { status: 'rejected' });
  assert.deepEqual(names(await members(partnership, '2023-06-30')), ['Forum dei fiumi', 'Unione dei fiumi']);
  await change(database, 'membership', wrong, { status: 'suspended' });
  assert.equal((await members(partnership, '2023-06-30')).length, 3);
  assert.equal((await members(partnership)).length, 2);
  // A first day that is corrected counts at once.
  await change(database, 'membership', wrong, { status: 'published' });
  await change(database, 'membership', wrong, { valid_to: '2023-06-29' });
  assert.deepEqual(names(await members(partnership, '2023-06-30')), ['Forum dei fiumi', 'Unione dei fiumi']);

  // Of what was entered later, the first facts that were published.
  await change(database, 'organisation', union!, { legal_name: 'Unione delle acque' }, { at: later });
  assert.ok(names(await members(partnership, '2023-06-30')).includes('Unione dei fiumi'));
  assert.equal((await organisation(union!, '2023-06-30')).legalName, 'Unione dei fiumi');
  assert.deepEqual(
    (await organisation(union!, '2023-06-30'))._embedded?.memberships.map((one) => one.partnershipTitle),
    ['Comitato dei fiumi'],
  );
  assert.deepEqual((await organisation(union!))._embedded?.memberships, []);
  // Its seat had not begun.
  await missing('showOrganisation', { organisationId: union! }, '2022-11-30');

  const partnerships = async (asOf: string) =>
    (await ask(handlers, 'searchPartnerships', { query: { q: 'fiumi', asOf } })).items.map(
      ({ title }) => title,
    );
  assert.deepEqual(await partnerships('2023-06-30'), ['Comitato dei fiumi']);
  const inProgramme = await ask(handlers, 'searchOrganisations', {
    query: { q: 'fiumi', asOf: '2023-06-30', category: ['B1'] },
  });
  assert.deepEqual(inProgramme.items.map(({ legalName }) => legalName).toSorted(), [
    'Forum dei fiumi',
    'Unione dei fiumi',
  ]);
});

onEachEngine('a partnership is there from when it was recorded, established, or sat in', async (database) => {
  const { missing, handlers, members } = on(database);
  const at = '2026-03-01T10:00:00.000Z';
  const show = (partnershipId: string, asOf: string) =>
    ask(handlers, 'showPartnership', { parameters: { partnershipId }, query: { asOf } });
  const bare = await insertPartnership(database, 'Comitato dei laghi', { at });
  const established = await insertPartnership(database, 'Comitato dei monti', {
    at,
    establishedOn: '2021-05-01',
  });
  const draft = await insertPartnership(database, 'Comitato in bozza', { at, status: 'draft' });
  await missing('showPartnership', { partnershipId: bare }, '2026-02-28');
  assert.equal((await show(bare, '2026-03-01')).title, 'Comitato dei laghi');
  await missing('showPartnership', { partnershipId: established }, '2021-04-30');
  assert.equal((await show(established, '2021-05-01')).programmeCodes.length, 1);
  await missing('showPartnership', { partnershipId: draft }, '2026-03-01');
  await missing('searchMembers', { partnershipId: draft }, '2026-03-01');
  // Before it was established there was none, with whatever seats, and also where it was recorded ahead.
  const early = await insertOrganisation(database, 'Ente dei monti', { at });
  await insertSeat(database, established, early, { at });
  await missing('showPartnership', { partnershipId: established }, '1990-01-01');
  await missing('searchMembers', { partnershipId: established }, '2021-04-30');
  await missing('showOrganisation', { organisationId: early }, '2021-04-30');
  assert.deepEqual(names(await members(established, '2021-05-01')), ['Ente dei monti']);
  const ahead = await insertPartnership(database, 'Comitato dei passi', { at, establishedOn: '2026-06-01' });
  await missing('showPartnership', { partnershipId: ahead }, '2026-05-31');
  assert.equal((await show(ahead, '2026-06-01')).title, 'Comitato dei passi');

  await change(
    database,
    'partnership',
    bare,
    { title: 'Comitato delle lagune' },
    { at: '2026-04-01T10:00:00.000Z' },
  );
  await change(database, 'partnership', bare, { status: 'suspended' }, { at: '2026-05-01T10:00:00.000Z' });
  assert.equal((await show(bare, '2026-03-31')).title, 'Comitato dei laghi');
  assert.equal((await show(bare, '2026-04-30')).title, 'Comitato delle lagune');
  await missing('showPartnership', { partnershipId: bare }, '2026-05-01');
  assert.deepEqual(await members(bare, '2026-04-30'), []);
  const list = async (asOf: string) =>
    (await ask(handlers, 'searchPartnerships', { query: { q: 'lagune', asOf } })).items.length;
  assert.deepEqual([await list('2026-03-31'), await list('2026-04-30'), await list('2026-05-01')], [0, 1, 0]);
});

onEachEngine(
  'a seat that was recorded in time is told with the facts of then, and the parties of today',
  async (database) => {
    const { members } = on(database);
    const at = '2023-01-10T10:00:00.000Z';
    const partnership = await insertPartnership(database, 'Comitato dei borghi', { at });
    const twin = await insertOrganisation(database, 'Pro loco (doppia)', { at });
    const survivor = await insertOrganisation(database, 'Pro loco dei borghi', { at });
    const seat = await insertSeat(database, partnership, twin, {
      at,
      valid_from: '2023-01-01',
      category: 'B1',
    });
    await change(database, 'membership', seat, { category: 'C1' }, { at: '2024-01-10T10:00:00.000Z' });
    const [then] = await members(partnership, '2023-06-30');
    assert.deepEqual([then?.category, then?.organisationLegalName], ['B1', 'Pro loco (doppia)']);
    assert.equal((await members(partnership, '2024-06-30'))[0]?.category, 'C1');
    assert.equal((await members(partnership, '2023-06-30', { category: ['C'] })).length, 0);
    // Two records turn out to be one organisation: it sat there then, too.
    await change(
      database,
      'membership',
      seat,
      { organisation_id: survivor },
      { at: '2025-01-10T10:00:00.000Z' },
    );
    assert.deepEqual(names(await members(partnership, '2023-06-30')), ['Pro loco dei borghi']);
  },
);

onEachEngine('pages of a day past go on with the same day', async (database) => {
  const { handlers } = on(database);
  const asOf = '2027-01-01';
  const whole = await ask(handlers, 'searchOrganisations', { query: { asOf, limit: 100 } });
  const walked: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await ask(handlers, 'searchOrganisations', {
      query: { asOf, limit: 20, ...(cursor && { cursor }) },
    });
    walked.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor && walked.length < 100);
  assert.deepEqual(
    walked.slice(0, 100),
    whole.items.map(({ id }) => id),
  );
  const first = await ask(handlers, 'searchOrganisations', { query: { asOf, limit: 1 } });
  const other = ask(handlers, 'searchOrganisations', {
    query: { asOf: '2027-01-02', limit: 1, cursor: first.nextCursor },
  });
  assert.equal((await problemOf(other)).key, 'unknown-parameter');
});
