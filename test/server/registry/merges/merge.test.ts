import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { AnswerOf, BodyOf } from '@officine-coesione/contract';
import { v7 as uuid } from 'uuid';
import type { Database } from '../../../../packages/server/src/database/database.ts';
import { observatoryHandlers } from '../../../../packages/server/src/observatory/handlers.ts';
import { registryHandlers } from '../../../../packages/server/src/registry/handlers.ts';
import {
  columnsReferring,
  unhandledReferences,
} from '../../../../packages/server/src/registry/merges/references.ts';
import { ProblemError } from '../../../../packages/server/src/http/problem.ts';
import { ask, clock, problemOf, validator } from '../../ask.ts';
import { onEachEngine } from '../../engines.ts';
import { requestOf, taxCodeNumber } from '../../request.ts';
import { insertOrganisation, insertPartnership, insertSeat } from '../records.ts';

const on = (database: Database) => registryHandlers(database, clock);
const at = '2026-11-01T08:00:00.000Z';
const reason = 'Lo statuto è lo stesso, depositato due volte';
let number = 4000;

interface Given {
  readonly name: string;
  readonly taxCode?: string | undefined;
  readonly coverage?: readonly string[];
  readonly details?: object;
  readonly tags?: readonly string[];
}

const organisation = (
  database: Database,
  { name, taxCode, coverage = ['ITI2'], details = {}, tags = [] }: Given,
) =>
  insertOrganisation(database, name, {
    at,
    tax_code: taxCode,
    coverage_nuts: [...coverage],
    tags: [...tags],
    details,
  });

const partnerships = async (database: Database) => {
  const { items } = await ask(on(database), 'searchPartnerships', {
    query: { programme: ['pr-fesr-umbria-2021-2027'] },
  });
  return items[0]!.id;
};

const seat = async (
  database: Database,
  organisationId: string,
  [from, to]: readonly [from: string | null, to: string | null],
  {
    category = 'C1',
    represents = [],
    partnershipId,
  }: { category?: string; represents?: readonly string[]; partnershipId?: string } = {},
) =>
  insertSeat(database, partnershipId ?? (await partnerships(database)), organisationId, {
    at,
    category,
    ...(from !== null && { valid_from: from }),
    ...(to !== null && { valid_to: to }),
    details: JSON.stringify({
      seats: 1,
      representsOrganisationIds: represents,
      involvedInPreparation: false,
    }),
  });

/** All that a merge may touch, without what every change bumps. */
const stateOf = async (database: Database) => {
  const tables = ['organisation', 'membership', 'programme', 'registration', 'access_request'];
  const states = [];
  for (const table of tables) {
    const { rows } = await sql<{ id: string }>`select to_jsonb(one) - '{version,updated_at}'::text[] as state
      from ${sql.table(table)} as one order by id`.execute(database);
    states.push(rows);
  }
  return states;
};

const versionOf = async (database: Database, id: string) =>
  (await database.selectFrom('organisation').select('version').where('id', '=', id).executeTakeFirstOrThrow())
    .version;

const merge = async (
  database: Database,
  survivorId: string,
  mergedId: string,
  fieldChoices: BodyOf<'mergeOrganisations'>['fieldChoices'] = [],
) =>
  ask(on(database), 'mergeOrganisations', {
    body: {
      survivorId,
      survivorVersion: await versionOf(database, survivorId),
      mergedId,
      mergedVersion: await versionOf(database, mergedId),
      fieldChoices,
      reason,
    },
  });

const undo = (database: Database, { id, version }: AnswerOf<'mergeOrganisations'>) =>
  ask(on(database), 'undoMerge', {
    parameters: { mergeId: id },
    body: { reason: 'Sono due sedi distinte' },
    ifVersion: version,
  });

const faultsOf = async (call: Promise<unknown>) => (await problemOf(call)).faults;

onEachEngine('a merge moves every reference and its undoing restores all of it', async (database) => {
  const survivor = await organisation(database, {
    name: 'Rete delle associazioni ambientali',
    taxCode: taxCodeNumber((number += 1)),
    details: { website: 'https://rete.example.it', sources: [{ system: 'manual' }] },
  });
  const code = taxCodeNumber((number += 1));
  const merged = await organisation(database, {
    name: 'Rete associazioni ambientali ETS',
    taxCode: code,
    tags: ['environmental'],
    details: { website: 'https://altra.example.it', phone: '+39 075 123456', sources: [{ system: 'igrue' }] },
  });
  const stranger = await organisation(database, { name: 'Consulta che rappresenta altri' });
  const kept = await seat(database, survivor, ['2022-01-01', '2023-12-31']);
  const folded = await seat(database, merged, ['2023-06-01', null]);
  const past = await seat(database, merged, ['2015-01-01', '2016-12-31']);
  const spoken = await seat(database, stranger, ['2022-01-01', null], { represents: [merged, survivor] });
  const programme = await database.selectFrom('programme').select('code').limit(1).executeTakeFirstOrThrow();
  await database
    .updateTable('programme')
    .set({ managing_authority_id: merged })
    .where('code', '=', programme.code)
    .execute();
  await sql`insert into access_request (id, created_at, updated_at, organisation_id, status, email, request)
    values (${uuid()}, ${at}, ${at}, ${merged}, 'submitted', 'a@example.it', '{}')`.execute(database);
  const before = await stateOf(database);

  const preview = await ask(on(database), 'previewMerge', {
    parameters: { organisationId: survivor },
    query: { merged },
  });
  assert.deepEqual(preview.obstacles, []);
  assert.deepEqual(
    preview.references.toSorted((a, b) => (a.kind < b.kind ? -1 : 1)),
    [
      { kind: 'accessRequest.organisationId', count: 1 },
      { kind: 'membership.organisationId', count: 1 },
      { kind: 'membership.representsOrganisationIds', count: 1 },
      { kind: 'programme.managingAuthorityId', count: 1 },
      { kind: 'seat', count: 2 },
    ],
  );
  assert.deepEqual(
    preview.fields.find(({ field }) => field === 'phone'),
    { field: 'phone', merged: '+39 075 123456', from: 'merged' },
  );
  assert.deepEqual(await stateOf(database), before, 'a preview changes nothing');

  const done = await merge(database, survivor, merged, [{ field: 'taxCode', from: 'merged' }]);
  assert.equal(done.movedReferences.length, 6);
  assert.deepEqual(
    [done.survivorName, done.mergedName],
    ['Rete delle associazioni ambientali', 'Rete associazioni ambientali ETS'],
  );
  const whole = await ask(on(database), 'showOrganisation', { parameters: { organisationId: survivor } });
  assert.deepEqual(
    [whole.taxCode, whole.website, whole.phone, whole.tags, whole.sources.length],
    [code, 'https://rete.example.it', '+39 075 123456', ['environmental'], 2],
  );
  const seats = await database
    .selectFrom('membership')
    .selectAll()
    .where('id', 'in', [kept, folded, past, spoken])
    .execute();
  const seatOf = (id: string) => seats.find((one) => one.id === id)!;
  assert.deepEqual([seatOf(kept).valid_from, seatOf(kept).valid_to], ['2022-01-01', null]);
  assert.deepEqual([seatOf(folded).organisation_id, seatOf(folded).status], [survivor, 'archived']);
  assert.equal(seatOf(past).organisation_id, survivor);
  assert.deepEqual(seatOf(spoken).details.representsOrganisationIds, [survivor]);

  // Whoever asks for the merged one is led on.
  const moved: unknown = await ask(on(database), 'showOrganisation', {
    parameters: { organisationId: merged },
  }).catch((error: unknown) => error);
  assert.ok(moved instanceof ProblemError);
  assert.equal(moved.key, 'merged');
  assert.ok(moved.location?.endsWith(`/organisations/${survivor}`), moved.location);
  // Nothing may be given to it meanwhile.
  await assert.rejects(seat(database, merged, ['2030-01-01', null]), /merged into another/);

  const undone = await undo(database, done);
  assert.deepEqual([undone.undoneBy, undone.undoReason], [validator.subject, 'Sono due sedi distinte']);
  assert.deepEqual(await stateOf(database), before);
  assert.equal((await problemOf(undo(database, undone))).key, 'transition-not-allowed');
  await ask(on(database), 'showOrganisation', { parameters: { organisationId: merged } });
});

onEachEngine('no foreign key to an organisation is left out', async (database) => {
  assert.deepEqual(await unhandledReferences(database), []);
  assert.ok((await columnsReferring(database, 'organisation')).length >= 9);
  const one = await organisation(database, { name: 'Ente con un rimando nuovo' });
  const other = await organisation(database, { name: 'Ente con un rimando nuovo, bis' });
  await sql`create table newcomer (organisation_id uuid references organisation)`.execute(database);
  try {
    assert.deepEqual(await faultsOf(merge(database, one, other)), ['/mergedId reference_unhandled']);
  } finally {
    await sql`drop table newcomer`.execute(database);
  }
});

onEachEngine(
  'seats that overlap and disagree, or that persons hold, stand against a merge',
  async (database) => {
    const one = await organisation(database, { name: 'Camera dei mestieri' });
    const other = await organisation(database, { name: 'Camera mestieri' });
    await seat(database, one, ['2022-01-01', null]);
    const held = await seat(database, other, ['2023-01-01', null], { category: 'B2' });
    assert.deepEqual(await faultsOf(merge(database, one, other)), ['/mergedId seats_conflict']);
    await database.updateTable('membership').set({ category: 'C1' }).where('id', '=', held).execute();
    await sql`insert into representative (id, created_at, updated_at, membership_id, kind, valid_from, publish_name,
      privacy_notice_version, acknowledged_at)
    values (${uuid()}, ${at}, ${at}, ${held}, 'effective', '2023-01-01', false, '2026-11', ${at})`.execute(
      database,
    );
    const before = await stateOf(database);
    assert.deepEqual(await faultsOf(merge(database, one, other)), ['/mergedId seat_in_use']);
    assert.deepEqual(await stateOf(database), before);
  },
);

onEachEngine(
  'who was at a meeting goes with its seat, and stands against folding it into another',
  async (database) => {
    const one = await organisation(database, { name: 'Consorzio dei borghi' });
    const other = await organisation(database, { name: 'Consorzio borghi' });
    const partnershipId = await insertPartnership(database, 'Comitato dei borghi');
    const there = await seat(database, other, ['2023-01-01', '2024-12-31'], { partnershipId });
    const meeting = {
      id: uuid(),
      created_at: at,
      updated_at: at,
      partnership_id: partnershipId,
      title: 'Seduta dei borghi',
      mode: 'online',
      starts_at: '2024-05-20T08:00:00.000Z',
      convened_at: '2024-05-02T08:00:00.000Z',
      urgent: false,
      status: 'held' as const,
      languages: [],
      accessibility_measures: [],
      agenda: JSON.stringify([{ id: uuid(), title: 'Avvio', kind: 'information', documentIds: [] }]),
    };
    await database.insertInto('meeting').values(meeting).execute();
    const row = { meeting_id: meeting.id, present: true, excused: false, mode: 'online' };
    await database
      .insertInto('attendance')
      .values({ ...row, membership_id: there })
      .execute();
    const holder = async () => {
      const shown = await ask(observatoryHandlers(database, clock), 'showMeeting', {
        parameters: { meetingId: meeting.id },
        query: { embed: ['present'] },
      });
      return shown._embedded!.present!.flatMap(({ organisations }) =>
        organisations.map(({ organisationLegalName }) => organisationLegalName),
      );
    };
    assert.deepEqual(await holder(), ['Consorzio borghi']);
    const done = await merge(database, one, other);
    assert.deepEqual(await holder(), ['Consorzio dei borghi']);
    await undo(database, done);
    assert.deepEqual(await holder(), ['Consorzio borghi']);
    const rival = await seat(database, one, ['2023-06-01', null], { partnershipId });
    const stands = async () => {
      const { faults } = (await merge(database, one, other).catch((error: unknown) => error)) as ProblemError;
      return faults.map(({ code, params }) => `${code} ${params['kind']}`);
    };
    assert.deepEqual(await stands(), ['seat_in_use attendance']);
    // Nor is a seat folded that another one gave its proxy to.
    await database
      .updateTable('attendance')
      .set({ membership_id: rival, present: false, mode: 'proxy', proxy_for_membership_id: there })
      .where('meeting_id', '=', meeting.id)
      .execute();
    assert.deepEqual(await stands(), ['seat_in_use attendance']);
  },
);

onEachEngine('what changed after a merge is not lost by undoing it', async (database) => {
  const survivor = await organisation(database, { name: 'Forum dei giovani' });
  const merged = await organisation(database, { name: 'Forum giovani', details: { phone: '+39 06 111111' } });
  const moved = await seat(database, merged, ['2023-01-01', null]);
  const done = await merge(database, survivor, merged);
  const set = (phone: string) =>
    sql`update organisation set details = details || ${JSON.stringify({ phone })}::jsonb where id = ${survivor}`.execute(
      database,
    );
  await set('+39 06 222222');
  assert.deepEqual(await problemOf(undo(database, done)), {
    key: 'transition-not-allowed',
    faults: ['/survivorId changed_since_merge'],
  });
  await set('+39 06 111111');
  // What the merge did not touch may change, and stays.
  await sql`update organisation set acronym = 'FG' where id = ${survivor}`.execute(database);
  await sql`update membership set valid_to = '2026-12-31' where id = ${moved}`.execute(database);
  await undo(database, done);
  const row = await database
    .selectFrom('membership')
    .selectAll()
    .where('id', '=', moved)
    .executeTakeFirstOrThrow();
  assert.deepEqual([row.organisation_id, row.valid_to], [merged, '2026-12-31']);
  const now = await ask(on(database), 'showOrganisation', { parameters: { organisationId: survivor } });
  assert.deepEqual([now.acronym, now.phone], ['FG', undefined]);
});

onEachEngine(
  'a number of the transparency register goes to the survivor, and comes back',
  async (database) => {
    const transparencyRegisterId = '200000000001-11';
    const survivor = await organisation(database, { name: 'Verein diesseits' });
    const merged = await organisation(database, {
      name: 'Verein jenseits',
      details: { transparencyRegisterId },
    });
    const numbers = async () =>
      Promise.all(
        [survivor, merged].map(async (id) => {
          const one = database.selectFrom('organisation').select('details').where('id', '=', id);
          return (await one.executeTakeFirstOrThrow()).details.transparencyRegisterId;
        }),
      );
    const done = await merge(database, survivor, merged);
    assert.deepEqual(await numbers(), [transparencyRegisterId, undefined]);
    await undo(database, done);
    assert.deepEqual(await numbers(), [undefined, transparencyRegisterId]);
    const again = await merge(database, survivor, merged);
    await database
      .updateTable('organisation')
      .set({ details: JSON.stringify({ smallLocalAuthority: false, sources: [] }) })
      .where('id', '=', survivor)
      .execute();
    await organisation(database, { name: 'Verein daneben', details: { transparencyRegisterId } });
    assert.equal((await problemOf(undo(database, again))).key, 'transition-not-allowed');
  },
);

onEachEngine('a merge is not undone when another organisation has a code that it freed', async (database) => {
  const codes = [taxCodeNumber((number += 1)), taxCodeNumber((number += 1))] as const;
  const survivor = await organisation(database, { name: 'Ente dal primo codice', taxCode: codes[0] });
  const merged = await organisation(database, { name: 'Ente dal secondo codice', taxCode: codes[1] });
  const done = await merge(database, survivor, merged, [{ field: 'taxCode', from: 'merged' }]);
  const taken = await organisation(database, { name: 'Ente venuto dopo', taxCode: codes[0] });
  assert.deepEqual(await problemOf(undo(database, done)), {
    key: 'transition-not-allowed',
    faults: ['/survivorId changed_since_merge'],
  });
  await database.deleteFrom('organisation').where('id', '=', taken).execute();
  await undo(database, done);
});

onEachEngine('merges in a row lead to the last survivor and are undone from the last', async (database) => {
  const [a, b, c] = [
    await organisation(database, { name: 'Prima unione' }),
    await organisation(database, { name: 'Seconda unione' }),
    await organisation(database, { name: 'Terza unione' }),
  ];
  const first = await merge(database, b, a);
  const second = await merge(database, c, b);
  const led: unknown = await ask(on(database), 'showOrganisation', {
    parameters: { organisationId: a },
  }).catch((error: unknown) => error);
  assert.ok(led instanceof ProblemError && led.location?.endsWith(c));
  assert.deepEqual(await faultsOf(undo(database, first)), ['/survivorId merged_since']);
  await undo(database, second);
  await undo(database, first);
  await assert.rejects(merge(database, a, a), /merge_with_itself/);
});

onEachEngine('versions that are no longer those decided on are refused', async (database) => {
  const one = await organisation(database, { name: 'Ente visto ieri' });
  const other = await organisation(database, { name: 'Ente visto ieri, bis' });
  for (const [survivorVersion, mergedVersion] of [
    [2, 1],
    [1, 2],
  ]) {
    const stale = ask(on(database), 'mergeOrganisations', {
      body: { survivorId: one, survivorVersion, mergedId: other, mergedVersion, fieldChoices: [], reason },
    });
    assert.equal((await problemOf(stale)).key, 'precondition-failed');
  }
  const lost = ask(on(database), 'mergeOrganisations', {
    body: {
      survivorId: one,
      survivorVersion: 1,
      mergedId: uuid(),
      mergedVersion: 1,
      fieldChoices: [],
      reason,
    },
  });
  assert.equal((await problemOf(lost)).key, 'forbidden');
});

onEachEngine('only who decides on both may merge them', async (database) => {
  const here = await organisation(database, { name: 'Ente della regione', coverage: ['ITI2'] });
  const there = await organisation(database, { name: 'Ente di altra regione', coverage: ['ITF5'] });
  const body = {
    survivorId: here,
    survivorVersion: 1,
    mergedId: there,
    mergedVersion: 1,
    fieldChoices: [],
    reason,
  };
  const scopes = (territories: readonly string[]) => ({
    organisations: [],
    partnerships: [],
    programmes: [],
    territories,
  });
  const ofUmbria = { subject: 'umbria', roles: ['authority_validator'] as const, scopes: scopes(['ITI2']) };
  assert.equal(
    (await problemOf(ask(on(database), 'mergeOrganisations', { body, principal: ofUmbria }))).key,
    'forbidden',
  );
  const ofVeneto = { ...ofUmbria, scopes: scopes(['ITH3']) };
  assert.equal(
    (await problemOf(ask(on(database), 'mergeOrganisations', { body, principal: ofVeneto }))).key,
    'not-found',
  );
  const done = await ask(on(database), 'mergeOrganisations', {
    body,
    principal: { ...ofUmbria, scopes: scopes(['ITI2', 'ITF5']) },
  });
  const mergeId = done.id;
  assert.equal(
    (await problemOf(ask(on(database), 'showMerge', { parameters: { mergeId }, principal: ofVeneto }))).key,
    'not-found',
  );
  const { items } = await ask(on(database), 'searchMerges', {
    query: { organisation: there },
    principal: ofUmbria,
  });
  assert.deepEqual(
    items.map(({ id }) => id),
    [mergeId],
  );
  const elsewhere = await ask(on(database), 'searchMerges', { query: {}, principal: ofVeneto });
  assert.deepEqual(elsewhere.items, []);
});

onEachEngine('a draft seat brings nobody within reach', async (database) => {
  const [here, there] = [
    await organisation(database, { name: 'Ente di qui', coverage: ['ITH3'] }),
    await organisation(database, { name: 'Ente di là', coverage: ['ITF5'] }),
  ];
  const scopes = {
    organisations: [],
    partnerships: [],
    programmes: ['pr-fesr-umbria-2021-2027'],
    territories: [],
  };
  const principal = { subject: 'umbria', roles: ['authority_validator'] as const, scopes };
  const preview = () =>
    ask(on(database), 'previewMerge', {
      parameters: { organisationId: here },
      query: { merged: there },
      principal,
    });
  const seats = [await seat(database, here, [null, null]), await seat(database, there, [null, null])];
  const become = (status: string) =>
    database.updateTable('membership').set({ status }).where('id', 'in', seats).execute();
  await preview();
  for (const status of ['draft', 'rejected']) {
    await become(status);
    assert.equal((await problemOf(preview())).key, 'not-found', status);
  }
  await become('archived');
});

onEachEngine(
  'a request with the tax code of a merged organisation goes to the survivor',
  async (database) => {
    const taxCode = taxCodeNumber((number += 1));
    const survivor = await organisation(database, {
      name: 'Sodalizio che resta',
      taxCode: taxCodeNumber((number += 1)),
    });
    const merged = await organisation(database, { name: 'Sodalizio che confluisce', taxCode });
    await merge(database, survivor, merged);
    const request = requestOf({
      organisation: { legalName: 'Sodalizio che confluisce', taxCode },
      adhesion: { partnershipId: await partnerships(database), category: 'C1' },
    });
    const { reference } = await ask(on(database), 'registerOrganisation', { body: request });
    const { items } = await ask(on(database), 'searchRegistrations', { query: { q: reference } });
    const validated = await ask(on(database), 'validateRegistration', {
      parameters: { registrationId: items[0]!.id },
      body: {},
      ifVersion: 1,
    });
    assert.equal(validated.organisationId, survivor);
  },
);

onEachEngine('a seat given while a merge is under way goes with it or is refused', async (database) => {
  const partnershipId = await partnerships(database);
  for (let round = 0; round < 5; round += 1) {
    const survivor = await organisation(database, { name: `Ente che resta ${round}` });
    const merged = await organisation(database, { name: `Ente che passa ${round}` });
    const [given, done] = await Promise.allSettled([
      seat(database, merged, ['2024-01-01', null], { partnershipId }),
      merge(database, survivor, merged),
    ]);
    assert.equal(done.status, 'fulfilled');
    const left = await database
      .selectFrom('membership')
      .select('id')
      .where('organisation_id', '=', merged)
      .execute();
    assert.deepEqual(left, [], given.status);
  }
});
