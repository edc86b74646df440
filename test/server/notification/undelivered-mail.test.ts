import assert from 'node:assert/strict';
import { v7 as uuid } from 'uuid';
import type { AnswerOf, OperationId, Role } from '@officine-coesione/contract';
import type { Database } from '../../../packages/server/src/database/database.ts';
import { claim, end, mostAttempts, notify } from '../../../packages/server/src/notification/outbox.ts';
import { SendError } from '../../../packages/server/src/notification/sender.ts';
import { registryHandlers } from '../../../packages/server/src/registry/handlers.ts';
import { ask, problemOf } from '../ask.ts';
import type { Asked } from '../ask.ts';
import { onEachEngine } from '../engines.ts';
import { emptyOutbox, fill, keeper, workerOf } from './mailbox.ts';

const noon = new Date('2026-11-23T12:00:00Z');
const later = (minutes: number) => () => new Date(noon.getTime() + minutes * 60_000);
const administrator = { subject: 'admin-1', roles: ['admin'] as Role[], scopes: '*' as const };
const call = <Id extends OperationId>(database: Database, id: Id, asked: Asked = {}, now = later(0)) =>
  ask(registryHandlers(database, now) as never, id, {
    principal: administrator,
    ...asked,
  }) as Promise<AnswerOf<Id>>;

/** Mails that a mail server refuses. */
const refusing = async (database: Database, failure: SendError, now = later(0)) => {
  const sender = keeper();
  sender.failure = failure;
  await workerOf(database, sender, { now }).run();
};

onEachEngine('what did not go out is listed, without what it says and to whom', async (database) => {
  await emptyOutbox(database);
  await fill(database, 1, 'refused');
  await refusing(database, new SendError('EENVELOPE RCPT TO 550', { permanent: true }));
  await notify(database, {
    kind: 'link',
    eventKey: 'link/0123456789abcdef/1',
    recipient: 'Ada.Bianchi@pec.example.it',
    language: 'it',
    facts: {},
    at: '2026-11-23T12:01:00.000Z',
  });
  const { id: organisationId } = await database
    .selectFrom('organisation')
    .select('id')
    .limit(1)
    .executeTakeFirstOrThrow();
  const sender = keeper();
  sender.failure = new SendError('ETIMEDOUT CONN', { unreachable: true });
  await workerOf(database, sender, {
    now: later(2),
    reachable: () =>
      Promise.resolve([{ label: 'Ente', subject: { purpose: 'self_service', organisationId, days: 1 } }]),
  }).run();
  // What is on its way, and what has gone out, is not there.
  await fill(database, 1, 'waits');
  const { items } = await call(database, 'searchUndeliveredMails');
  assert.doesNotMatch(JSON.stringify(items), /Bianchi|person-0|0123456789|buona ragione/);
  const [asked] = items.filter(({ status }) => status === 'pending');
  assert.deepEqual(
    [asked?.event, asked?.recipient, asked?.lastError, asked?.nextAttemptAt],
    ['link', 'A…@pec.example.it', 'ETIMEDOUT CONN', '2026-11-23T12:02:30.000Z'],
  );
  const [refused] = items.filter(({ status }) => status === 'failed');
  assert.deepEqual(
    { ...refused, id: undefined },
    {
      id: undefined,
      kind: 'registration_rejected',
      event: 'refused/0',
      recipient: 'p…@example.it',
      language: 'it',
      status: 'failed',
      attempts: 1,
      lastError: 'EENVELOPE RCPT TO 550',
      createdAt: '2026-11-23T09:00:00.000Z',
      givenUpAt: '2026-11-23T12:00:00.000Z',
    },
  );
  assert.deepEqual(
    (await call(database, 'searchUndeliveredMails', { query: { status: ['failed'] } })).items.length,
    1,
  );
});

onEachEngine('one that was given up goes out once what stood in its way is mended', async (database) => {
  await emptyOutbox(database);
  await fill(database, 1, 'again');
  await refusing(database, new SendError('EENVELOPE RCPT TO 550', { permanent: true }));
  const [given] = (await call(database, 'searchUndeliveredMails')).items;
  const parameters = { mailId: given!.id };
  const again = await call(database, 'resendMail', { parameters, body: {} }, later(5));
  assert.deepEqual([again.status, again.nextAttemptAt], ['pending', '2026-11-23T12:05:00.000Z']);
  const sender = keeper();
  assert.equal(await workerOf(database, sender, { now: later(5) }).run(), 1);
  assert.match(sender.mails[0]!.text, /> Una buona ragione/, 'with all that it says');
  assert.deepEqual((await call(database, 'searchUndeliveredMails')).items, []);
  // It has gone out: not a second time.
  const problem = await problemOf(call(database, 'resendMail', { parameters, body: {} }, later(6)));
  assert.equal(problem.key, 'transition-not-allowed');
  const unknown = call(database, 'resendMail', { parameters: { mailId: uuid() }, body: {} });
  assert.equal((await problemOf(unknown)).key, 'not-found');
});

onEachEngine('it has as many attempts as a new one, and who took it before has no say', async (database) => {
  await emptyOutbox(database);
  await fill(database, 1, 'often');
  const before = (await claim(database, noon))!;
  await database.updateTable('notification').set({ attempts: mostAttempts, lease_until: null }).execute();
  await refusing(database, new SendError('451'), later(1));
  const [given] = (await call(database, 'searchUndeliveredMails')).items;
  assert.deepEqual([given!.status, given!.attempts], ['failed', mostAttempts + 1]);
  await call(database, 'resendMail', { parameters: { mailId: given!.id }, body: {} }, later(2));
  await refusing(database, new SendError('451'), later(2));
  const [waits] = (await call(database, 'searchUndeliveredMails')).items;
  assert.deepEqual(
    [waits!.status, waits!.attempts, waits!.nextAttemptAt],
    ['pending', mostAttempts + 2, '2026-11-23T12:02:30.000Z'],
    'half a minute, as after a first attempt',
  );
  await end(database, before, 'failed', noon);
  assert.equal((await call(database, 'searchUndeliveredMails')).items[0]!.status, 'pending');
});

onEachEngine('one that is being sent is left alone', async (database) => {
  await emptyOutbox(database);
  await fill(database, 1, 'busy');
  await refusing(database, new SendError('451'));
  const [{ id } = { id: '' }] = (await call(database, 'searchUndeliveredMails')).items;
  await claim(database, later(1)());
  const attempt = call(database, 'resendMail', { parameters: { mailId: id }, body: {} }, later(2));
  assert.equal((await problemOf(attempt)).key, 'transition-not-allowed');
});
