import assert from 'node:assert/strict';
import type { Database } from '../../../packages/server/src/database/database.ts';
import {
  confirmationDueAfter,
  firstConfirmation,
  nextConfirmation,
} from '../../../packages/server/src/registry/confirmation-dates.ts';
import { test } from 'node:test';
import { problemOf } from '../ask.ts';
import { onEachEngine } from '../engines.ts';
import { emptyOutbox, tokenIn } from '../notification/mailbox.ts';
import { requestOf, taxCodeNumber } from '../request.ts';
import { call } from './call.ts';
import { at, mails, run } from './days.ts';

/** The other organisations of the file have to confirm much later. */
const leaveAlone = (database: Database, ...except: readonly string[]) =>
  database
    .updateTable('organisation')
    .set({ confirmation_due_on: '2099-01-01' })
    .where('id', 'not in', ['00000000-0000-0000-0000-000000000000', ...except])
    .execute();

let number = 800;

/** An organisation validated on 10 January 2027, with a seat. */
async function validated(database: Database) {
  number += 1;
  const now = at('2027-01-10');
  const { items } = await call(
    database,
    'searchPartnerships',
    { query: { programme: ['pr-fesr-umbria-2021-2027'] } },
    now,
  );
  const partnershipId = items[0]!.id;
  const legalName = `Confermanda ${number}`;
  const body = requestOf({
    organisation: { legalName, taxCode: taxCodeNumber(number) },
    adhesion: { partnershipId, category: 'C1' },
  });
  const { reference } = await call(database, 'registerOrganisation', { body }, now);
  const found = await call(database, 'searchRegistrations', { query: { q: reference } }, now);
  const parameters = { registrationId: found.items[0]!.id };
  const registration = await call(database, 'validateRegistration', { parameters, body: {} }, now);
  const organisationId = registration.organisationId!;
  await emptyOutbox(database);
  await leaveAlone(database, organisationId);
  const isListed = async (day: string) => {
    const list = await call(database, 'searchOrganisations', { query: { q: legalName } }, at(day));
    const members = await call(
      database,
      'searchMembers',
      { parameters: { partnershipId }, query: { limit: 200 } },
      at(day),
    );
    const sits = members.items.some((seat) => seat.organisationId === organisationId);
    return [list.items.length === 1, sits];
  };
  const show = async () =>
    database
      .selectFrom('organisation')
      .selectAll()
      .where('id', '=', organisationId)
      .executeTakeFirstOrThrow();
  return { organisationId, membershipId: registration.membershipId!, legalName, isListed, show };
}

void test('a year later, on the same day of the year', () => {
  assert.equal(confirmationDueAfter('2026-11-23'), '2027-11-23');
  assert.equal(confirmationDueAfter('2028-02-29'), '2029-02-28');
  assert.equal(confirmationDueAfter('2027-02-28'), '2028-02-28');
});

void test('the year counts from the day it was due, unless that is far off or over', () => {
  for (const [day, next] of [
    ['2027-12-10', '2028-12-10'],
    ['2027-12-11', '2029-01-10'],
    ['2028-01-10', '2029-01-10'],
    ['2028-01-11', '2029-01-11'],
    ['2028-04-02', '2029-04-02'],
  ] as const)
    assert.equal(nextConfirmation('2028-01-10', day), next, day);
  assert.equal(nextConfirmation(null, '2028-01-05'), '2029-01-05');
  // A second link of the same year takes nothing away.
  assert.equal(nextConfirmation('2029-01-10', '2028-01-05'), '2029-01-10');
});

void test('the first day is a year after the validation, with time for every reminder', () => {
  assert.equal(firstConfirmation('2026-11-01', '2026-11-23'), '2027-11-01');
  assert.equal(firstConfirmation('2024-05-02', '2026-11-23'), '2027-05-02');
  assert.equal(firstConfirmation('2024-12-23', '2026-11-23'), '2026-12-23');
  assert.equal(firstConfirmation('2024-12-22', '2026-11-23'), '2027-12-22');
});

onEachEngine('a whole year day by day: three reminders, the suspension, the way back', async (database) => {
  const { organisationId, membershipId, legalName, isListed, show } = await validated(database);
  const shown = await call(
    database,
    'showOrganisation',
    { parameters: { organisationId } },
    at('2027-01-10'),
  );
  assert.equal(shown.confirmationDueOn, '2028-01-10');

  const happened: [string, string][] = [];
  const letters = new Map<string, string>();
  for (
    let day = new Date('2027-12-01T00:00:00Z');
    day < new Date('2028-04-01');
    day.setUTCDate(day.getUTCDate() + 1)
  ) {
    const today = day.toISOString().slice(0, 10);
    // Twice a day, and in two processes at once.
    await Promise.all([run(database, today), run(database, today)]);
    await run(database, today);
    for (const mail of await mails(database, today)) {
      happened.push([today, mail.subject]);
      letters.set(today, tokenIn(mail));
    }
  }
  assert.deepEqual(happened, [
    ['2027-12-11', `Conferma dei dati entro il 10 gennaio 2028: ${legalName}`],
    ['2028-01-03', `Conferma dei dati entro il 10 gennaio 2028: ${legalName}`],
    ['2028-01-17', `Conferma dei dati scaduta: ${legalName}`],
    ['2028-03-10', `Organizzazione sospesa: ${legalName}`],
  ]);
  assert.deepEqual(await isListed('2028-04-01'), [false, false]);
  const gone = call(database, 'showOrganisation', { parameters: { organisationId } }, at('2028-04-01'));
  assert.equal((await problemOf(gone)).key, 'not-found');
  assert.equal((await show()).status, 'suspended');
  const revision = await database
    .selectFrom('revision')
    .select(['actor', 'actor_kind', 'reason', 'change'])
    .where('record_id', '=', organisationId)
    .orderBy('seq', 'desc')
    .executeTakeFirstOrThrow();
  assert.deepEqual(revision, {
    actor: 'yearly-confirmation',
    actor_kind: 'system',
    reason: 'not confirmed by 2028-01-10',
    change: 'withdrawn',
  });

  // To look at the page confirms nothing: programs that check mails open every link.
  const token = letters.get('2028-03-10')!;
  const now = at('2028-04-02');
  const seen = await call(database, 'showLinkedRecord', { body: { token } }, now);
  assert.deepEqual(
    [seen.actions, seen.organisation!.status],
    [['confirm', 'edit_organisation'], 'suspended'],
  );
  assert.equal((await show()).status, 'suspended');

  const confirmed = await call(database, 'confirmLinkedRecord', { body: { token } }, now);
  const { id, status, confirmationDueOn } = confirmed.organisation!;
  assert.deepEqual([id, status, confirmationDueOn], [organisationId, 'published', '2029-04-02']);
  assert.deepEqual(
    confirmed.organisation!.memberships.map(({ id, status }) => [id, status]),
    [[membershipId, 'published']],
  );
  assert.deepEqual(await isListed('2028-04-02'), [true, true]);
  assert.equal(
    (await problemOf(call(database, 'confirmLinkedRecord', { body: { token } }, now))).key,
    'link-not-valid',
  );
  assert.deepEqual(await run(database, '2028-04-03'), { reminded: 0, suspended: 0 });
  // Other links of the year confirm too: but that year is over.
  assert.deepEqual(await run(database, '2029-03-03'), { reminded: 1, suspended: 0 });
});

onEachEngine('who confirms in time is not asked again that year', async (database) => {
  const { show } = await validated(database);
  assert.deepEqual(await run(database, '2027-12-20'), { reminded: 1, suspended: 0 });
  const [mail] = await mails(database, '2027-12-20');
  await call(database, 'confirmLinkedRecord', { body: { token: tokenIn(mail!) } }, at('2027-12-21'));
  assert.equal((await show()).confirmation_due_on, '2029-01-10');
  for (const day of ['2028-01-10', '2028-01-17', '2028-03-20'])
    assert.deepEqual(await run(database, day), { reminded: 0, suspended: 0 }, day);
});

onEachEngine('a server that was off makes up for it, and suspends nobody unannounced', async (database) => {
  const { legalName, show } = await validated(database);
  // Off from before the first reminder until long after the suspension was due.
  assert.deepEqual(await run(database, '2028-06-01'), { reminded: 1, suspended: 0 });
  const [mail, ...others] = await mails(database, '2028-06-01');
  assert.deepEqual([mail!.subject, others.length], [`Conferma dei dati scaduta: ${legalName}`, 0]);
  assert.match(mail!.text, /dal 8 giugno 2028/);
  assert.deepEqual(await run(database, '2028-06-07'), { reminded: 0, suspended: 0 });
  assert.equal((await show()).status, 'published');
  assert.deepEqual(await run(database, '2028-06-08'), { reminded: 0, suspended: 1 });
  assert.equal((await show()).status, 'suspended');
});

onEachEngine('what someone else suspended stays so, and no confirmation brings it back', async (database) => {
  const { organisationId, membershipId, show } = await validated(database);
  await run(database, '2027-12-20');
  const [mail] = await mails(database, '2027-12-20');
  const token = tokenIn(mail!);
  await database
    .updateTable('membership')
    .set({ status: 'suspended' })
    .where('id', '=', membershipId)
    .execute();
  await run(database, '2028-03-20');
  await call(database, 'confirmLinkedRecord', { body: { token } }, at('2028-03-21'));
  const seat = await database
    .selectFrom('membership')
    .select('status')
    .where('id', '=', membershipId)
    .executeTakeFirstOrThrow();
  assert.deepEqual([(await show()).status, seat.status], ['published', 'suspended']);

  await run(database, '2029-03-01');
  const [next] = await mails(database, '2029-03-01');
  await database
    .updateTable('organisation')
    .set({ status: 'suspended' })
    .where('id', '=', organisationId)
    .execute();
  const attempt = call(
    database,
    'confirmLinkedRecord',
    { body: { token: tokenIn(next!) } },
    at('2029-03-02'),
  );
  assert.equal((await problemOf(attempt)).key, 'transition-not-allowed');
});

onEachEngine('old mails and links are forgotten', async (database) => {
  await validated(database);
  await run(database, '2027-12-20');
  await mails(database, '2027-12-20');
  const counts = async () => [
    (await database.selectFrom('notification').select('id').execute()).length,
    (
      await database
        .selectFrom('access_link')
        .select('hash')
        .where('created_at', '>=', '2027-12-20')
        .where('created_at', '<', '2027-12-21')
        .execute()
    ).length,
  ];
  const before = await counts();
  await run(database, '2027-12-21');
  assert.deepEqual(await counts(), before);
  await leaveAlone(database);
  await run(database, '2028-12-20');
  assert.deepEqual(await counts(), [0, 0]);
});

onEachEngine('a seat that was archived meanwhile does not come back', async (database) => {
  const { membershipId, show } = await validated(database);
  await run(database, '2028-01-20');
  await run(database, '2028-03-20');
  const token = tokenIn((await mails(database, '2028-03-20')).at(-1)!);
  assert.deepEqual((await show()).suspended_seats, [membershipId]);
  const seats = database.updateTable('membership').where('id', '=', membershipId);
  await seats.set({ status: 'archived' }).execute();
  await call(database, 'confirmLinkedRecord', { body: { token } }, at('2028-03-21'));
  const seat = await database
    .selectFrom('membership')
    .select('status')
    .where('id', '=', membershipId)
    .executeTakeFirstOrThrow();
  assert.deepEqual([(await show()).status, seat.status], ['published', 'archived']);
});
