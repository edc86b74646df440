import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Database } from '../../../packages/server/src/database/database.ts';
import {
  claim,
  end,
  mostAttempts,
  notify,
  pauseAfter,
  postpone,
} from '../../../packages/server/src/notification/outbox.ts';
import { SendError, smtpSender } from '../../../packages/server/src/notification/sender.ts';
import { onEachEngine } from '../engines.ts';
import { emptyOutbox, fill, keeper, mailServer, workerOf } from './mailbox.ts';
import type { Mood, Told } from './mailbox.ts';

const noon = new Date('2026-11-23T12:00:00Z');
const later = (milliseconds: number, from = noon) => new Date(from.getTime() + milliseconds);
const states = async (database: Database) =>
  (await database.selectFrom('notification').select(['status', 'attempts']).orderBy('id').execute()).map(
    ({ status, attempts }) => `${status} ${attempts}`,
  );

onEachEngine('a mail exists if and only if its event was committed, and once per event', async (database) => {
  await emptyOutbox(database);
  const undone = database.transaction().execute(async (transaction) => {
    await fill(transaction, 1, 'undone');
    throw new Error('undone');
  });
  await assert.rejects(undone, /undone/);
  assert.deepEqual(await states(database), []);
  await fill(database, 2, 'twice');
  await fill(database, 2, 'twice');
  assert.equal((await states(database)).length, 2);
});

onEachEngine('who takes a mail has it alone until the lease is over', async (database) => {
  await emptyOutbox(database);
  await fill(database, 1);
  const first = await claim(database, noon);
  assert.equal(first?.attempts, 1);
  assert.equal(await claim(database, later(4 * 60_000)), undefined);
  const second = await claim(database, later(5 * 60_000));
  assert.equal(second?.attempts, 2);
  // The first comes back from the dead: it no longer has a say.
  await end(database, first, 'failed', noon);
  await postpone(database, first, noon, 'late');
  assert.deepEqual(await states(database), ['pending 2']);
  await end(database, second, 'sent', noon);
  assert.deepEqual(await states(database), ['sent 2']);
  const facts = await database.selectFrom('notification').select(['facts', 'lease_until']).execute();
  assert.deepEqual(facts, [{ facts: {}, lease_until: null }]);
});

onEachEngine('several workers never take the same mail', async (database) => {
  await emptyOutbox(database);
  await fill(database, 60);
  const sender = keeper();
  const workers = Array.from({ length: 6 }, () => workerOf(database, sender, { now: () => noon }));
  const counts = await Promise.all(workers.map((worker) => worker.run()));
  assert.equal(
    counts.reduce((sum, count) => sum + count, 0),
    60,
  );
  assert.equal(new Set(sender.mails.map(({ recipient }) => recipient)).size, 60);
});

onEachEngine('a failure is tried again, later each time, and given up in the end', async (database) => {
  await emptyOutbox(database);
  await fill(database, 1);
  const sender = keeper();
  sender.failure = new SendError('451');
  const told: Told[] = [];
  let now = noon;
  const worker = workerOf(database, sender, { now: () => now, told });
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    assert.equal(await worker.run(), 0);
    // Not again before its time.
    now = later(pauseAfter(attempt) - 1, now);
    assert.equal(await worker.run(), 0);
    assert.deepEqual(await states(database), [`${attempt < mostAttempts ? 'pending' : 'failed'} ${attempt}`]);
    now = later(1, now);
  }
  sender.failure = undefined;
  assert.equal(await worker.run(), 0);
  assert.deepEqual(
    told.map(([what]) => what),
    [...Array(mostAttempts - 1).fill('retried'), 'failed'],
  );
  assert.ok(!JSON.stringify(told).includes('@'), 'nobody is named');
  const hours =
    Array.from({ length: mostAttempts - 1 }, (_, place) => pauseAfter(place + 1)).reduce((a, b) => a + b) /
    3_600_000;
  assert.ok(hours > 24 && hours < 96, `${hours} hours`);
});

onEachEngine('a mail that kills whoever sends it is given up too', async (database) => {
  await emptyOutbox(database);
  await fill(database, 1);
  await database.updateTable('notification').set({ attempts: mostAttempts }).execute();
  const sender = keeper();
  assert.equal(await workerOf(database, sender, { now: () => noon }).run(), 0);
  assert.deepEqual([await states(database), sender.mails.length], [[`failed ${mostAttempts + 1}`], 0]);
});

onEachEngine('a mail nobody can write does not hold up the others', async (database) => {
  await emptyOutbox(database);
  await fill(database, 2);
  await sql`update notification set kind = 'unheard_of' where recipient = 'person-0@example.it'`.execute(
    database,
  );
  const sender = keeper();
  const told: Told[] = [];
  assert.equal(await workerOf(database, sender, { now: () => noon, told }).run(), 1);
  assert.deepEqual([told.length, told[0]?.[0]], [1, 'retried']);
});

onEachEngine(
  'to an unknown address nothing is sent, and to the authority only when it has one',
  async (database) => {
    await emptyOutbox(database);
    const letter = { eventKey: 'a', recipient: 'nobody@example.it', language: 'it', at: noon.toISOString() };
    await notify(database, { ...letter, kind: 'link', facts: {} });
    await notify(database, {
      ...letter,
      kind: 'seat_left',
      eventKey: 'b',
      recipient: undefined,
      facts: { legalName: 'Ente', partnershipTitle: 'Comitato', reason: 'Perché' },
    });
    const sender = keeper();
    await workerOf(database, sender, { now: () => noon }).run();
    assert.deepEqual(
      sender.mails.map(({ recipient }) => recipient),
      ['authority@example.it'],
    );
    assert.deepEqual((await states(database)).sort(), ['dropped 1', 'sent 1']);
  },
);

onEachEngine('over SMTP: taken, put off, refused, cut off, lost', async (database) => {
  await emptyOutbox(database);
  const moods: Readonly<Record<string, Mood>> = {
    0: 'takes',
    1: 'says 4xx',
    2: 'says 5xx',
    3: 'refuses the sender',
  };
  let mood: Mood = 'takes';
  const server = await mailServer(() => mood);
  try {
    const told: Told[] = [];
    let now = noon;
    const sender = smtpSender(server.url, 'Anagrafe <anagrafe@example.it>');
    const worker = workerOf(database, sender, { now: () => now, told });
    for (const [number, one] of Object.entries(moods)) {
      mood = one;
      await fill(database, 1, `mood-${number}`);
      assert.equal(await worker.run(), one === 'takes' ? 1 : 0, one);
    }
    assert.deepEqual(await states(database), ['sent 1', 'pending 1', 'failed 1', 'pending 1']);

    // Cut off in the middle: nobody has it, so it is sent again. The answer lost: the same mail arrives twice.
    for (const one of ['hangs up', 'loses the answer'] as const) {
      mood = one;
      await fill(database, 1, one);
      assert.equal(await worker.run(), 0, one);
    }
    mood = 'takes';
    now = later(60_000);
    assert.equal(await worker.run(), 4);
    const lost = server.received.filter(
      ({ messageId }, place, all) => all.findIndex((other) => other.messageId === messageId) !== place,
    );
    assert.equal(lost.length, 1, 'one copy, known by its Message-ID');
    assert.equal(new Set(server.received.map(({ messageId }) => messageId)).size, 5);
    assert.match(server.received[0]!.raw, /^From: Anagrafe <anagrafe@example\.it>\r$/m);
    assert.match(server.received[0]!.raw, /^Auto-Submitted: auto-generated\r$/m);
    assert.match(server.received[0]!.messageId, /^<[0-9a-f-]{36}@example\.it>$/);
  } finally {
    await server.close();
  }
});

onEachEngine('no mail server: the others wait too', async (database) => {
  await emptyOutbox(database);
  await fill(database, 3);
  const sender = smtpSender('smtp://127.0.0.1:1', 'anagrafe@example.it');
  const told: Told[] = [];
  await workerOf(database, sender, { now: () => noon, told }).run();
  assert.deepEqual(await states(database), ['pending 1', 'pending 0', 'pending 0']);
  assert.equal(told.length, 1);
});
