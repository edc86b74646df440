import assert from 'node:assert/strict';
import { v7 as uuid } from 'uuid';
import type { Database } from '../../../packages/server/src/database/database.ts';
import { dateConfirmations } from '../../../packages/server/src/registry/confirmation-dating.ts';
import { problemOf } from '../ask.ts';
import { onEachEngine } from '../engines.ts';
import { emptyOutbox, keeper, workerOf } from '../notification/mailbox.ts';
import { SendError } from '../../../packages/server/src/notification/sender.ts';
import { insertOrganisation, insertPartnership, insertSeat } from './records.ts';
import { call } from './call.ts';
import { at, mails, run } from './days.ts';

const eventsOf = async (database: Database): Promise<number> =>
  (await database.selectFrom('audit_event').select('id').execute()).length;

let number = 0;

/** An organisation due on a day, with what it is reached by; nobody else of the file is due for long. */
const due = async (database: Database, dueOn: string, reach: object = {}) => {
  await emptyOutbox(database);
  await database.updateTable('organisation').set({ confirmation_due_on: '2099-01-01' }).execute();
  number += 1;
  const legalName = `Da sentire ${number}`;
  const id = await insertOrganisation(database, legalName);
  await database
    .updateTable('organisation')
    .set({
      confirmation_due_on: dueOn,
      details: JSON.stringify({ smallLocalAuthority: false, sources: [], ...reach }),
    })
    .where('id', '=', id)
    .execute();
  const show = () =>
    database.selectFrom('organisation').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  return { id, legalName, show };
};

onEachEngine('whoever was there before is given a day, a year after it was validated', async (database) => {
  const seeded = await database
    .selectFrom('organisation')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('confirmation_due_on', 'is', null)
    .executeTakeFirstOrThrow();
  assert.equal(Number(seeded.count), 0, 'those of the seed have one');
  const old = await insertOrganisation(database, 'Di una volta', { at: '2023-03-05T10:00:00.000Z' });
  const draft = await insertOrganisation(database, 'Non pubblica', { status: 'draft' });
  // Validated long after it was created.
  const later = await insertOrganisation(database, 'Pubblicata poi', {
    at: '2023-03-05T10:00:00.000Z',
    status: 'suspended',
  });
  await database
    .updateTable('organisation')
    .set({ status: 'published', updated_at: '2026-06-01T10:00:00.000Z' })
    .where('id', '=', later)
    .execute();
  const [first, second] = await Promise.all([
    dateConfirmations(database, at('2026-11-23')()),
    dateConfirmations(database, at('2026-11-23')()),
  ]);
  assert.equal(first + second, 2);
  assert.equal(await dateConfirmations(database, at('2026-11-24')()), 0);
  const rows = await database
    .selectFrom('organisation')
    .select(['id', 'confirmation_due_on', 'version'])
    .where('id', 'in', [old, draft, later])
    .orderBy('id')
    .execute();
  assert.deepEqual(
    rows.map(({ id, confirmation_due_on: dueOn, version }) => [id, dueOn, version]),
    [
      [old, '2027-03-05', 2],
      [draft, null, 1],
      [later, '2027-06-01', 2],
    ],
  );
  const revision = await database
    .selectFrom('revision')
    .select(['actor', 'actor_kind'])
    .where('record_id', '=', old)
    .orderBy('seq', 'desc')
    .executeTakeFirstOrThrow();
  assert.deepEqual(revision, { actor: 'yearly-confirmation', actor_kind: 'system' });
});

onEachEngine('who has no address is asked by the authority, told once a week', async (database) => {
  const { id, legalName, show } = await due(database, '2027-03-10');
  const happened: [string, string][] = [];
  for (const day of [
    '2027-02-07',
    '2027-02-08',
    '2027-02-09',
    '2027-02-14',
    '2027-02-15',
    '2027-05-08',
    '2027-05-09',
    '2027-05-10',
    '2027-06-20',
  ]) {
    await Promise.all([run(database, day), run(database, day)]);
    const before = await eventsOf(database);
    await run(database, day);
    assert.equal(await eventsOf(database), before, 'what was done leaves no further trace');
    for (const { recipient, subject, text } of await mails(database, day)) {
      assert.equal(recipient, 'authority@example.it');
      assert.match(text, new RegExp(`${legalName}: 10 marzo 2027`));
      assert.doesNotMatch(text, /conferma#/);
      happened.push([day, subject]);
    }
  }
  assert.deepEqual(
    happened.map(([day]) => day),
    ['2027-02-08', '2027-02-15', '2027-05-08', '2027-05-10'],
  );
  assert.equal(happened[0]![1], 'Conferme da raccogliere: 1');
  assert.equal((await show()).status, 'suspended', 'sixty days after, like any other');

  const confirmations = await call(database, 'searchConfirmations', {}, at('2027-06-20'));
  const [found, ...others] = confirmations.items;
  assert.deepEqual([found?.id, found?.status, found?.reachable, others.length], [id, 'suspended', false, 0]);
});

onEachEngine('nobody is suspended whom neither a mail nor the authority has heard of', async (database) => {
  const { show } = await due(database, '2027-03-10');
  // The authority has no mailbox.
  const sender = keeper();
  const drop = async (day: string) => {
    await run(database, day);
    await database
      .updateTable('notification')
      .set({ status: 'dropped', ended_at: at(day)().toISOString(), facts: '{}' })
      .where('status', '=', 'pending')
      .execute();
  };
  for (const day of ['2027-02-15', '2027-03-15', '2027-05-12', '2027-06-12', '2027-07-12']) await drop(day);
  assert.deepEqual([(await show()).status, sender.mails.length], ['published', 0]);
});

onEachEngine('who has an address that does not receive is asked by the authority too', async (database) => {
  const { legalName, show } = await due(database, '2027-03-10', { email: 'nessuno@example.it' });
  await run(database, '2027-02-08');
  const broken = keeper();
  broken.failure = new SendError('EENVELOPE RCPT TO 550', { permanent: true });
  await workerOf(database, broken, { now: at('2027-02-08') }).run();
  await run(database, '2027-03-03');
  const [told, ...others] = await mails(database, '2027-03-03');
  assert.deepEqual(
    [told!.recipient, told!.subject, others.length],
    ['authority@example.it', 'Conferme da raccogliere: 1', 0],
  );
  assert.match(told!.text, new RegExp(legalName));
  await run(database, '2027-05-09');
  assert.equal((await show()).status, 'suspended');
});

onEachEngine('the authority records what it was told otherwise; seats come back', async (database) => {
  const { id, show } = await due(database, '2027-03-10', { email: 'ente@example.it' });
  const seat = await insertSeat(database, await insertPartnership(database, 'Comitato delle conferme'), id);
  await run(database, '2027-02-08');
  await run(database, '2027-05-10');
  const [{ version } = { version: 0 }] = (
    await call(database, 'searchConfirmations', { query: { reachable: true } }, at('2027-05-10'))
  ).items;
  assert.equal((await show()).version, version);
  await emptyOutbox(database);
  const parameters = { organisationId: id };
  const reason = 'Al telefono con la segretaria, 11 maggio 2027, protocollo 123';
  const confirm = (ifVersion: number) =>
    call(database, 'confirmOrganisation', { parameters, body: { reason }, ifVersion }, at('2027-05-11'));
  assert.equal((await problemOf(confirm(version - 1))).key, 'precondition-failed');
  assert.deepEqual(await confirm(version), {
    id,
    version: version + 1,
    legalName: (await show()).legal_name,
    status: 'published',
    confirmationDueOn: '2028-05-11',
    reachable: true,
  });
  const { status } = await database
    .selectFrom('membership')
    .select('status')
    .where('id', '=', seat)
    .executeTakeFirstOrThrow();
  assert.equal(status, 'published');
  const revision = await database
    .selectFrom('revision')
    .select(['actor', 'actor_kind', 'reason'])
    .where('record_id', '=', id)
    .orderBy('seq', 'desc')
    .executeTakeFirstOrThrow();
  assert.deepEqual(revision, { actor: 'officer-7', actor_kind: 'authority', reason });
  const [told] = await mails(database, '2027-05-11');
  assert.equal(told!.recipient, 'ente@example.it');
  assert.match(told!.text, /entro il 11 maggio 2028/);
  assert.deepEqual((await call(database, 'searchConfirmations', {}, at('2027-05-11'))).items, []);
});

onEachEngine('what cannot be confirmed says so, and what is not there is not found', async (database) => {
  const { id } = await due(database, '2027-03-10');
  const confirm = (organisationId: string) =>
    call(
      database,
      'confirmOrganisation',
      { parameters: { organisationId }, body: { reason: 'Una prova qualunque' } },
      at('2027-03-01'),
    );
  await database.updateTable('organisation').set({ status: 'suspended' }).where('id', '=', id).execute();
  assert.equal((await problemOf(confirm(id))).key, 'transition-not-allowed');
  assert.equal((await problemOf(confirm(uuid()))).key, 'not-found');
});

onEachEngine('confirmations come page by page, those due first', async (database) => {
  const { id } = await due(database, '2027-03-10');
  const [earlier, later] = [
    await insertOrganisation(database, 'Prima'),
    await insertOrganisation(database, 'Dopo'),
  ];
  for (const [one, dueOn] of [
    [earlier, '2027-03-09'],
    [later, '2027-04-30'],
  ] as const)
    await database
      .updateTable('organisation')
      .set({ confirmation_due_on: dueOn })
      .where('id', '=', one)
      .execute();
  const page = (query: object) =>
    call(database, 'searchConfirmations', { query: { limit: 1, ...query } }, at('2027-03-01'));
  const first = await page({});
  const second = await page({ cursor: first.nextCursor });
  assert.deepEqual(
    [...first.items, ...second.items].map((one) => one.id),
    [earlier, id],
  );
  assert.equal(second.nextCursor, undefined, 'in two months is not yet');
  assert.equal((await page({ dueBy: '2027-04-30', limit: 10 })).items.length, 3);
});
