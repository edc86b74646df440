import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import { asActor } from '../../../packages/server/src/database/as-actor.ts';
import { connect } from '../../../packages/server/src/database/database.ts';
import type { Database } from '../../../packages/server/src/database/database.ts';
import { foundation } from '../../../packages/server/src/database/migrations/0001-foundation.ts';
import { revisions } from '../../../packages/server/src/database/migrations/0002-revisions.ts';
import { archivalTold } from '../../../packages/server/src/database/migrations/0010-archival-told.ts';
import { seatsTold } from '../../../packages/server/src/database/migrations/0012-seats-told.ts';
import { registryHandlers } from '../../../packages/server/src/registry/handlers.ts';
import { ask, clock } from '../ask.ts';
import { onEachEngine } from '../engines.ts';
import { requestOf, taxCodeNumber } from '../request.ts';
import { addProgramme, change, insertOrganisation, insertPartnership, insertSeat, now } from './records.ts';

const of = (database: Database, id: string) =>
  database.selectFrom('revision').selectAll().where('record_id', '=', id).orderBy('seq').execute();

onEachEngine(
  'every state of a record is kept: what, when, by whom, on whose behalf, why',
  async (database) => {
    const id = await insertOrganisation(database, 'Ente dei fari');
    await change(
      database,
      'organisation',
      id,
      { legal_name: 'Ente dei fari e dei porti' },
      { at: '2026-11-24T10:00:00.000Z', actor: 'editor-3', kind: 'partner', reason: 'Nuovo statuto' },
    );
    await change(database, 'organisation', id, { status: 'suspended' });
    await change(database, 'organisation', id, { status: 'published' });
    const rows = await of(database, id);
    assert.deepEqual(
      rows.map(({ version, change: what, actor, actor_kind: kind, reason }) => [
        version,
        what,
        actor,
        kind,
        reason,
      ]),
      [
        [1, 'published', 'system', 'system', null],
        [2, 'changed', 'editor-3', 'partner', 'Nuovo statuto'],
        [3, 'withdrawn', 'officer-7', 'authority', null],
        [4, 'published', 'officer-7', 'authority', null],
      ],
    );
    assert.equal(rows[1]?.at, '2026-11-24T10:00:00.000Z');
    assert.equal(rows[0]?.content['legal_name'], 'Ente dei fari');
    assert.equal(rows[1]?.content['legal_name'], 'Ente dei fari e dei porti');
    for (const derived of ['search', 'sort_key', 'area']) assert.ok(!(derived in rows[0].content), derived);
  },
);

onEachEngine('a transaction that fails leaves neither a state nor an event', async (database) => {
  const id = await insertOrganisation(database, 'Ente che resta');
  const events = () => database.selectFrom('audit_event').select('id').execute();
  const before = (await events()).length;
  await assert.rejects(
    database.transaction().execute(async (transaction) => {
      await asActor(transaction, { actor: 'officer-7' });
      await transaction
        .updateTable('organisation')
        .set({ legal_name: 'Altro' })
        .where('id', '=', id)
        .execute();
      throw new Error('no');
    }),
    /no/,
  );
  assert.equal((await of(database, id)).length, 1);
  assert.equal((await events()).length, before);
  // Nor does the next transaction inherit who acted.
  await database.updateTable('organisation').set({ acronym: 'ER' }).where('id', '=', id).execute();
  assert.deepEqual(
    (await of(database, id)).map(({ actor }) => actor),
    ['system', 'system'],
  );
});

onEachEngine('a partnership is one record with its programmes', async (database) => {
  const id = await insertPartnership(database, 'Comitato delle prove');
  const [first, ...none] = await of(database, id);
  assert.deepEqual(none, []);
  assert.equal((first?.content['programme_codes'] as string[]).length, 1);
  const code = await addProgramme(database, id);
  const [, second, ...more] = await of(database, id);
  assert.deepEqual(more, []);
  assert.equal(second?.change, 'changed');
  assert.ok((second.content['programme_codes'] as string[]).includes(code));
  // Both at once are one state.
  await database.transaction().execute(async (transaction) => {
    await asActor(transaction, { actor: 'officer-7' });
    await transaction.deleteFrom('partnership_programme').where('partnership_id', '=', id).execute();
    await transaction
      .updateTable('partnership')
      .set({ title: 'Altro', version: 2 })
      .where('id', '=', id)
      .execute();
  });
  const [, , third, ...others] = await of(database, id);
  assert.deepEqual(others, []);
  assert.deepEqual(third?.content['programme_codes'], []);
  assert.equal(third.content['title'], 'Altro');
});

onEachEngine('persons never enter a state: they can be forgotten', async (database) => {
  const person = 'RSSMRA80A01H501U';
  const handlers = registryHandlers(database, clock);
  const { reference } = await ask(handlers, 'registerOrganisation', {
    body: requestOf({ organisation: { taxCode: taxCodeNumber(801), legalName: 'Associazione dei custodi' } }),
  });
  const { id } = await database
    .selectFrom('registration')
    .select('id')
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow();
  // A sole trader has a tax code that tells birth and name.
  const row = await database
    .selectFrom('registration')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const request = { ...row.request, organisation: { ...row.request.organisation, taxCode: person } };
  await database
    .updateTable('registration')
    .set({ tax_code: person, request: JSON.stringify(request) })
    .where('id', '=', id)
    .execute();
  await insertOrganisation(database, 'Ditta di prova', { tax_code: person });
  await ask(handlers, 'rejectRegistration', {
    parameters: { registrationId: id },
    body: { reason: 'Presentata due volte' },
    ifVersion: 1,
  });
  assert.ok((await of(database, id)).length >= 3);
  const known = await database.selectFrom('revision').select('content').execute();
  for (const { content } of known)
    assert.doesNotMatch(JSON.stringify(content), new RegExp(`Anna|anna@|${person}`));
  const states = await of(database, id);
  for (const { content } of states) {
    assert.ok(!('contact' in (content['request'] as object)));
    assert.ok('organisation' in (content['request'] as object));
  }
});

onEachEngine(
  'states are neither changed nor removed; they may lose what must be forgotten',
  async (database) => {
    const id = await insertOrganisation(database, 'Ente di pietra');
    await change(
      database,
      'organisation',
      id,
      { legal_name: 'Ente di marmo' },
      { reason: 'Lo chiede Anna Prova' },
    );
    const rows = database.updateTable('revision').where('record_id', '=', id);
    const refused = { code: '23000' };
    await assert.rejects(rows.set({ actor: 'nobody' }).execute(), refused);
    await assert.rejects(rows.set({ change: null }).execute(), refused);
    await assert.rejects(rows.set({ reason: 'Altro' }).execute(), refused);
    await assert.rejects(
      rows.set({ content: sql`content || '{"legal_name": "Altro"}'` as never }).execute(),
      refused,
    );
    await assert.rejects(rows.set({ content: sql`content || '{"nuovo": 1}'` as never }).execute(), refused);
    await assert.rejects(database.deleteFrom('revision').where('record_id', '=', id).execute(), refused);
    await assert.rejects(sql`truncate revision`.execute(database), refused);

    await rows.set({ reason: null, content: sql`content - 'legal_name'` as never }).execute();
    const states = await of(database, id);
    assert.deepEqual(
      states.map(({ reason }) => reason),
      [null, null],
    );
    assert.ok(states.every(({ content }) => !('legal_name' in content) && 'coverage_nuts' in content));
  },
);

onEachEngine('what is removed leaves a last state', async (database) => {
  const id = await insertOrganisation(database, 'Ente tolto');
  await database.deleteFrom('organisation').where('id', '=', id).execute();
  const [, last] = await of(database, id);
  assert.equal(last?.change, 'withdrawn');
  assert.equal(last.content['legal_name'], 'Ente tolto');
});

onEachEngine('a table that says nothing of its persons cannot have states', async (database) => {
  await sql`create table person (id uuid, version int, updated_at timestamptz, given_name text)`.execute(
    database,
  );
  await sql`create trigger person_revision after insert on person
    for each row execute function record_revision()`.execute(database);
  const insert = () =>
    sql`insert into person values ('00000000-0000-7000-8000-000000000001', 1, ${now}, 'Anna')`.execute(
      database,
    );
  await assert.rejects(insert());
  await sql`insert into revised values ('person', '{given_name}')`.execute(database);
  await insert();
  const [state] = await of(database, '00000000-0000-7000-8000-000000000001');
  assert.deepEqual(Object.keys(state!.content).toSorted(), ['id', 'updated_at', 'version']);
  assert.equal(state?.change, null);
});

test('what was there before there were revisions has a first state', async () => {
  const database = await connect({});
  try {
    await foundation.up(database as never);
    const published = await insertOrganisation(database, 'Ente di prima', { at: '2025-01-01T00:00:00.000Z' });
    const draft = await insertOrganisation(database, 'Ente in bozza', { status: 'draft' });
    await revisions.up(database as never);
    assert.deepEqual(
      (await of(database, published)).map(({ at, change: what, actor }) => [at, what, actor]),
      [['2025-01-01T00:00:00.000Z', 'published', 'system']],
    );
    assert.deepEqual(
      (await of(database, draft)).map(({ change: what }) => what),
      [null],
    );
    assert.ok((await of(database, published))[0]?.content['legal_name']);
  } finally {
    await database.close();
  }
});

test('what was told of seats in preparation before is told no more', async () => {
  const database = await connect({});
  try {
    for (const migration of [foundation, revisions, archivalTold]) await migration.up(database as never);
    const holder = await insertOrganisation(database, 'Ente seduto presto', { at: now });
    const seatIn = async (status: string) => {
      const id = uuid();
      await database
        .insertInto('partnership')
        .values({
          id,
          created_at: now,
          updated_at: now,
          type: 'monitoring_committee',
          title: 'Comitato',
          category_scheme: 'CPR-2021',
          open_to_adhesion: false,
          status,
          details: '{}',
        })
        .execute();
      return insertSeat(database, id, holder);
    };
    const [prepared, known] = [await seatIn('draft'), await seatIn('published')];
    const told = async (id: string) => (await of(database, id)).map(({ change: what }) => what);
    assert.deepEqual([await told(prepared), await told(known)], [['published'], ['published']]);
    await seatsTold.up(database as never);
    assert.deepEqual([await told(prepared), await told(known)], [[null], ['published']]);
    await assert.rejects(database.updateTable('revision').set({ change: null }).execute(), { code: '23000' });
  } finally {
    await database.close();
  }
});

onEachEngine('a seat has states too', async (database) => {
  const seat = await insertSeat(
    database,
    await insertPartnership(database, 'Comitato dei seggi'),
    await insertOrganisation(database, 'Ente seduto'),
    { valid_from: '2023-01-01' },
  );
  await change(database, 'membership', seat, { valid_to: '2024-12-31' });
  assert.deepEqual(
    (await of(database, seat)).map(({ content }) => [content['valid_from'], content['valid_to']]),
    [
      ['2023-01-01', null],
      ['2023-01-01', '2024-12-31'],
    ],
  );
});
