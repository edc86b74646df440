import assert from 'node:assert/strict';
import { test } from 'node:test';
import { v7 as uuid } from 'uuid';
import { eventOf } from '../../../../packages/server/src/audit/audit-log.ts';
import { asActor } from '../../../../packages/server/src/database/as-actor.ts';
import type { Database } from '../../../../packages/server/src/database/database.ts';
import { addresseeOf } from '../../../../packages/server/src/keeping/addressee.ts';
import { personalDataHandlers } from '../../../../packages/server/src/registry/personal-data/handlers.ts';
import { runRetention } from '../../../../packages/server/src/registry/personal-data/retention.ts';
import { ask, clock } from '../../ask.ts';
import { committee, handlersOn, organisation, publishedSeat, someone } from '../composition/composition.ts';
import { onEachEngine } from '../../engines.ts';
import { operationOf, registration } from '../../http/trial.ts';

const at = '2026-11-20T10:00:00.000Z';

/** A person whose family name says who it is, wherever it stands. */
const personCalled = (familyName: string) => ({
  givenName: 'Ada',
  familyName,
  institutionalEmail: `ada.${familyName.toLowerCase()}@esempio.it`,
});

const named = async (
  database: Database,
  person: ReturnType<typeof personCalled>,
  { cycle = '2021-2027', validTo }: { cycle?: string; validTo?: string } = {},
) => {
  const { id } = await committee(database, { cycle });
  const membershipId = (await publishedSeat(database, id)).id;
  return ask(handlersOn(database), 'nameRepresentative', {
    body: {
      ...person,
      membershipId,
      kind: 'effective',
      validFrom: '2020-01-01',
      validTo,
      privacyNoticeVersion: '2026-11',
      acknowledgedAt: at,
    },
  });
};

let references = 0;

const registered = async (
  database: Database,
  contact: ReturnType<typeof personCalled>,
  status: string,
  { updatedAt = at, organisationId = null as string | null } = {},
) => {
  references += 1;
  const row = {
    id: uuid(),
    created_at: at,
    updated_at: updatedAt,
    reference: `OC-2026-PROVA${references}`,
    status,
    submitted_at: at,
    answer_due_on: '2026-12-20',
    legal_name: 'Associazione di prova',
    tax_code: `9000000${String(references).padStart(4, '0')}`,
    organisation_id: organisationId,
    request: JSON.stringify({ ...registration, contact }),
  };
  await database.insertInto('registration').values(row).execute();
  return row;
};

const eventOfRegistration = (registrationId: string, position: number) => ({
  registration_id: registrationId,
  position,
  from_status: 'submitted',
  to_status: 'submitted',
  at: clock().toISOString(),
  actor: 'officer-7',
});

/** Every row of every table that can hold a person, as text. */
const everything = async (database: Database): Promise<string> => {
  const tables = [
    'representative',
    'declaration',
    'registration',
    'registration_event',
    'access_request',
    'notification',
    'idempotency',
    'revision',
    'audit_event',
  ] as const;
  const rows = await Promise.all(tables.map((table) => database.selectFrom(table).selectAll().execute()));
  return JSON.stringify(rows);
};

onEachEngine('a person gets everything that is held, and is erased from all of it', async (database) => {
  const handlers = personalDataHandlers(database, clock);
  const admin = someone('admin');
  const person = personCalled('Tuttacancellata');
  const email = person.institutionalEmail;
  const representative = await named(database, person);
  await ask(handlersOn(database), 'declareInterests', {
    body: {
      representativeId: representative.id,
      declaredOn: '2026-11-20',
      noInterest: false,
      interests: [{ kind: 'family', description: 'Sorella di Tuttacancellata' }],
    },
  });
  const organisationId = await organisation(database);
  const decided = await registered(database, person, 'validated', { organisationId });
  const pending = await registered(database, person, 'submitted');
  await database
    .insertInto('registration_event')
    .values({
      registration_id: decided.id,
      position: 0,
      from_status: 'draft',
      to_status: 'submitted',
      at,
      actor: 'applicant',
      changes: JSON.stringify([{ field: 'contact.familyName', to: 'Tuttacancellata' }]),
    })
    .execute();
  await database
    .insertInto('registration_event')
    .values([
      // It brought the organisation into the registry.
      { ...eventOfRegistration(decided.id, 1), to_status: 'validated', reason: 'Statuto in regola' },
      { ...eventOfRegistration(decided.id, 2), actor: 'applicant', reason: 'Firmato: Ada Tuttacancellata' },
    ])
    .execute();
  const byLink = uuid();
  await database.transaction().execute(async (transaction) => {
    const said = { reason: 'Risponde Ada Tuttacancellata' } as const;
    await asActor(transaction, { actor: 'applicant', kind: 'applicant', ...said });
    await transaction.updateTable('registration').set({ version: 2 }).where('id', '=', decided.id).execute();
    await asActor(transaction, { actor: `link:${byLink}`, kind: 'partner', ...said });
    await transaction
      .updateTable('membership')
      .set({ version: 9 })
      .where('id', '=', representative.membershipId)
      .execute();
    await asActor(transaction, { actor: 'officer-7', reason: 'Lo dice l’ufficio' });
    await transaction.updateTable('registration').set({ version: 3 }).where('id', '=', decided.id).execute();
  });
  await database
    .insertInto('access_request')
    .values({
      id: uuid(),
      created_at: at,
      updated_at: at,
      organisation_id: organisationId,
      status: 'refused',
      email,
      request: JSON.stringify({
        contact: person,
        motivation: 'Ne sono presidente',
        language: 'it',
        privacyNoticeVersion: '2026-11',
      }),
    })
    .execute();
  await database
    .insertInto('notification')
    .values({
      id: byLink,
      kind: 'registration_received',
      event_key: uuid(),
      recipient: email,
      language: 'it',
      facts: '{}',
      next_at: at,
      created_at: at,
    })
    .execute();
  await database
    .insertInto('idempotency')
    .values({
      key: uuid(),
      operation: 'nameRepresentative',
      fingerprint: '',
      answer: JSON.stringify(representative),
      status: 201,
      created_at: at,
    })
    .execute();

  const held = () =>
    ask(handlers, 'showPersonalData', {
      body: { institutionalEmail: email.toUpperCase() },
      principal: admin,
    });
  const before = await held();
  assert.deepEqual(
    [
      before.representatives,
      before.declarations,
      before.registrations,
      before.accessRequests,
      before.letters,
    ].map((kind) => kind.length),
    [1, 1, 2, 1, 1],
  );
  assert.equal(before.representatives[0]?.familyName, 'Tuttacancellata');
  assert.equal((await addresseeOf(database, organisationId))?.address, email);

  const erase = () =>
    ask(handlers, 'erasePersonalData', {
      body: { institutionalEmail: email, reason: 'Richiesta ai sensi dell’art. 17' },
      principal: admin,
    });
  assert.deepEqual(await erase(), {
    representatives: 1,
    declarations: 1,
    registrations: 1,
    accessRequests: 1,
    letters: 1,
    keptRegistrations: [pending.reference],
  });
  assert.equal(await addresseeOf(database, organisationId), undefined);
  await database
    .updateTable('registration')
    .set({ status: 'rejected' })
    .where('id', '=', pending.id)
    .execute();
  assert.equal((await erase()).registrations, 1);
  assert.doesNotMatch(await everything(database), /tuttacancellata/i);
  // What the authority wrote is the file's.
  assert.match(await everything(database), /Statuto in regola.*Lo dice l’ufficio/);
  const { items } = await ask(handlersOn(database), 'searchRepresentatives', {
    query: { membership: representative.membershipId },
    principal: admin,
  });
  assert.deepEqual(
    items.map(({ id, validTo, familyName }) => [id, validTo, familyName]),
    [[representative.id, '2026-11-23', undefined]],
  );
});

onEachEngine('what is held on others stays', async (database) => {
  const handlers = personalDataHandlers(database, clock);
  const other = personCalled('Altrapersona');
  await named(database, other);
  await registered(database, other, 'validated');
  await ask(handlers, 'erasePersonalData', {
    body: { institutionalEmail: 'a%@esempio.it', reason: 'Richiesta ai sensi dell’art. 17' },
    principal: someone('admin'),
  });
  const { representatives, registrations } = await ask(handlers, 'showPersonalData', {
    body: { institutionalEmail: other.institutionalEmail },
    principal: someone('admin'),
  });
  assert.deepEqual([representatives.length, registrations.length], [1, 1]);
});

onEachEngine('what is over goes in its time, and nothing before', async (database) => {
  await runRetention(database, clock());
  const old = personCalled('Vecchiociclo');
  await named(database, old, { cycle: '2014-2020', validTo: '2020-12-31' });
  await named(database, old, { cycle: '2014-2020' });
  await named(database, old, { validTo: '2024-12-31' });
  await registered(database, old, 'rejected', { updatedAt: '2025-11-23T08:59:59.000Z' });
  await registered(database, old, 'rejected', { updatedAt: '2025-11-23T09:00:01.000Z' });
  await registered(database, old, 'validated', { updatedAt: '2020-01-01T00:00:00.000Z' });
  const events = async () => (await database.selectFrom('audit_event').select('id').execute()).length;
  const nothing = { representatives: 0, declarations: 0, registrations: 0, accessRequests: 0, imports: 0 };
  const before = await events();
  // Five years from the end of 2020 are over as 2026 begins.
  assert.deepEqual(await runRetention(database, new Date('2025-12-31T12:00:00Z')), nothing);
  assert.equal(await events(), before);
  const due = { ...nothing, representatives: 1, registrations: 1 };
  assert.deepEqual(await runRetention(database, clock()), due);
  assert.equal(await events(), before + 1);
  assert.deepEqual(await runRetention(database, clock()), nothing);
  const kept = await ask(personalDataHandlers(database, clock), 'showPersonalData', {
    body: { institutionalEmail: old.institutionalEmail },
    principal: someone('admin'),
  });
  assert.deepEqual([kept.representatives.length, kept.registrations.length], [2, 2]);
});

onEachEngine(
  'a file that was imported goes with its rows six months after its last step',
  async (database) => {
    const lastStep = async (updatedAt: string) => {
      const row = { id: uuid(), created_at: at, updated_at: updatedAt, actor: 'officer-7', row_count: 1 };
      await database
        .insertInto('import')
        .values({ ...row, subject: 'organisations', format: 'csv', columns: '[]', status: 'applied' })
        .execute();
      await database
        .insertInto('import_row')
        .values({ import_id: row.id, position: 1, file_row: 2, cells: ['Ente', 'Ada Tralerighe'] })
        .execute();
      const fault = { column_title: 'Referente', value: 'Ada Tralerighe', code: 'too_long' } as const;
      await database
        .insertInto('import_fault')
        .values({ import_id: row.id, file_row: 2, ...fault, params: '{}', severity: 'error' })
        .execute();
      return row.id;
    };
    await lastStep('2026-05-23T08:59:59.000Z');
    const kept = await lastStep('2026-05-23T09:00:01.000Z');
    assert.equal((await runRetention(database, clock())).imports, 1);
    for (const table of ['import_row', 'import_fault'] as const) {
      const rows = await database.selectFrom(table).select('import_id').execute();
      assert.deepEqual(
        rows.map((row) => row.import_id),
        [kept],
        table,
      );
    }
    assert.equal((await runRetention(database, clock())).imports, 0);
  },
);

test('a copy of what is held is noted as an export, and the event does not say on whom', () => {
  const call = { principal: someone('auditor'), parameters: {}, query: {}, requestId: uuid(), at };
  const event = eventOf(operationOf('showPersonalData'), call);
  assert.deepEqual([event?.action, event?.actor, event?.target], ['export', 'auditor-1', undefined]);
  assert.equal(eventOf(operationOf('searchRepresentatives'), call)?.action, 'read');
  assert.equal(eventOf(operationOf('erasePersonalData'), call)?.action, 'write');
});
