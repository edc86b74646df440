import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { RecordChange } from '@officine-coesione/contract';
import { asActor } from '../../../packages/server/src/database/as-actor.ts';
import type { Database } from '../../../packages/server/src/database/database.ts';
import type { Connection } from '../../../packages/server/src/database/tables.ts';
import { registryHandlers } from '../../../packages/server/src/registry/handlers.ts';
import { ask, clock, problemOf } from '../ask.ts';
import { onEachEngine } from '../engines.ts';
import { onTwoPools } from '../two-processes.ts';
import { change, insertOrganisation, insertPartnership, insertSeat, now } from './records.ts';

/**
 * Waits for the transactions under way in other databases of the same PostgreSQL, those of other tests: they hold
 * the feed back as any transaction does.
 */
const othersDone = async (database: Connection): Promise<void> => {
  const { rows } = await sql<{
    end: string;
  }>`select pg_snapshot_xmax(pg_current_snapshot())::text as "end"`.execute(database);
  const waiting = sql<{ count: number }>`select count(*)::int as count from pg_stat_activity
    where datname is distinct from current_database() and backend_xid::text::bigint < ${rows[0]!.end}::bigint`;
  while ((await waiting.execute(database)).rows[0]!.count > 0) await sleep(5);
};

const feed = async (database: Connection, query: Readonly<Record<string, unknown>> = {}) => {
  await othersDone(database);
  return ask(registryHandlers(database, clock), 'searchChanges', { query });
};

/** The feed from a position to its present end: what is new, and where it stands. */
const rest = async (
  database: Connection,
  since?: string,
  limit = 100,
): Promise<{ items: RecordChange[]; position: string }> => {
  const items: RecordChange[] = [];
  let position = since;
  for (;;) {
    const page = await feed(database, { limit, ...(position && { since: position }) });
    items.push(...page.items);
    position = page.position;
    if (page.items.length === 0) return { items, position };
  }
};

const told = (items: readonly RecordChange[]) =>
  items.map(({ id, version, change: what }) => `${id} ${version} ${what}`);

onEachEngine(
  'changes of what is public, oldest first, by the names of their properties',
  async (database) => {
    const { position } = await rest(database);
    const draft = await insertOrganisation(database, 'Nome segreto', { status: 'draft' });
    await change(database, 'organisation', draft, { legal_name: 'Altro nome' });
    assert.deepEqual((await feed(database, { since: position })).items, []);
    assert.equal((await feed(database, { since: position })).position, position);

    await change(database, 'organisation', draft, { status: 'published' });
    await change(database, 'organisation', draft, { legal_name: 'Terzo nome' });
    await database.updateTable('organisation').set({ search_labels: 'x' }).where('id', '=', draft).execute();
    await change(database, 'organisation', draft, { status: 'suspended' });
    const { items } = await feed(database, { since: position });
    assert.deepEqual(
      items.map(({ change: what, changedFields }) => [what, what === 'published' ? [] : changedFields]),
      [
        ['published', []],
        ['changed', ['legalName']],
        ['changed', []],
        ['withdrawn', ['status']],
      ],
    );
    assert.ok(items[0]?.changedFields.includes('legalName'));
    assert.ok(items.every((one) => one.entity === 'organisation' && one.id === draft));
    assert.doesNotMatch(JSON.stringify(items), /segreto|officer/);
  },
);

onEachEngine(
  'the archival of what was public is told, also after its suspension; of what never was nothing is',
  async (database) => {
    const { position } = await rest(database);
    const [held, closed, secret] = [
      await insertOrganisation(database, 'Ente sospeso'),
      await insertOrganisation(database, 'Ente chiuso'),
      await insertOrganisation(database, 'Nome segreto', { status: 'draft' }),
    ];
    const committee = await insertPartnership(database, 'Comitato sospeso');
    await change(database, 'organisation', held, { status: 'suspended' });
    await change(database, 'partnership', committee, { status: 'suspended' });
    for (const id of [held, closed, secret])
      await change(database, 'organisation', id, { status: 'archived' });
    await change(database, 'partnership', committee, { status: 'archived' });
    // What is closed has no news.
    await change(database, 'organisation', held, { legal_name: 'Altro nome' });
    const { items } = await rest(database, position);
    const of = (one: string) =>
      items
        .filter(({ id }) => id === one)
        .map(({ change: what, changedFields }) => [what, what === 'published' ? [] : changedFields]);
    assert.deepEqual(of(held), [
      ['published', []],
      ['withdrawn', ['status']],
      ['archived', ['status']],
    ]);
    assert.deepEqual(of(closed), [
      ['published', []],
      ['archived', ['status']],
    ]);
    assert.deepEqual(of(committee), of(held));
    assert.deepEqual(of(secret), []);
  },
);

onEachEngine('seats of a draft are told when the partnership is, once each', async (database) => {
  const holders = [
    await insertOrganisation(database, 'Primo del comitato'),
    await insertOrganisation(database, 'Secondo del comitato'),
    await insertOrganisation(database, 'Terzo del comitato'),
  ];
  const { position } = await rest(database);
  const committee = await insertPartnership(database, 'Comitato segreto', { status: 'draft' });
  const [first, second, third] = [
    await insertSeat(database, committee, holders[0]!),
    await insertSeat(database, committee, holders[1]!),
    await insertSeat(database, committee, holders[2]!, { status: 'draft' }),
  ] as const;
  await change(database, 'membership', first, { category: 'C1' });
  await change(database, 'membership', second, { status: 'suspended' });
  await change(database, 'membership', second, { status: 'published' });
  assert.deepEqual(await rest(database, position), { items: [], position });

  await change(
    database,
    'partnership',
    committee,
    { status: 'published' },
    { at: '2026-11-24T10:00:00.000Z', actor: 'officer-9' },
  );
  const published = await rest(database, position);
  assert.deepEqual(told(published.items), [
    `${committee} 2 published`,
    ...[`${first} 2 published`, `${second} 3 published`].toSorted(),
  ]);
  assert.deepEqual(new Set(published.items.map(({ at }) => at)), new Set(['2026-11-24T10:00:00.000Z']));
  assert.ok(published.items.every(({ changedFields }) => changedFields.length > 1));
  const revision = await database
    .selectFrom('revision')
    .select(['actor', 'actor_kind'])
    .where('record_id', '=', first)
    .orderBy('seq', 'desc')
    .executeTakeFirstOrThrow();
  assert.deepEqual(revision, { actor: 'officer-9', actor_kind: 'authority' });

  // From now on each seat is told by itself; what was told is not told again.
  await change(database, 'membership', first, { category: 'B1' });
  await change(database, 'membership', third, { status: 'published' });
  await change(database, 'partnership', committee, { status: 'suspended' });
  await change(database, 'membership', second, { status: 'suspended' });
  await change(database, 'partnership', committee, { status: 'published' });
  assert.deepEqual(told((await rest(database, published.position)).items), [
    `${first} 3 changed`,
    `${third} 2 published`,
    `${committee} 3 withdrawn`,
    `${second} 4 withdrawn`,
    `${committee} 4 published`,
  ]);
});

onEachEngine('a seat that changes with the publication of its partnership is told once', async (database) => {
  const holder = await insertOrganisation(database, 'Ente del giorno stesso');
  const committee = await insertPartnership(database, 'Comitato del giorno stesso', { status: 'draft' });
  const seat = await insertSeat(database, committee, holder);
  const { position } = await rest(database);
  await database.transaction().execute(async (transaction) => {
    const bump = { version: 2, updated_at: now };
    await transaction
      .updateTable('partnership')
      .set({ ...bump, status: 'published' })
      .where('id', '=', committee)
      .execute();
    await transaction
      .updateTable('membership')
      .set({ ...bump, category: 'C1' })
      .where('id', '=', seat)
      .execute();
  });
  assert.deepEqual(told((await rest(database, position)).items).toSorted(), [
    ...[`${committee} 2 published`, `${seat} 2 published`].toSorted(),
  ]);
});

onEachEngine('any position of the feed is a place to go on from; the end is one too', async (database) => {
  await insertPartnership(database, 'Comitato del seguito');
  const whole = await rest(database);
  assert.ok(whole.items.length > 50);
  for (const limit of [1, 7]) assert.deepEqual((await rest(database, undefined, limit)).items, whole.items);
  const tenth = whole.items[9]!.position;
  assert.deepEqual((await rest(database, tenth)).items, whole.items.slice(10));
  assert.deepEqual((await rest(database, whole.position)).items, []);

  const first = await feed(database, { limit: 5 });
  assert.equal(first.nextCursor, first.position);
  assert.equal(first.items.at(-1)?.position, first.position);
  const second = await feed(database, { limit: 5, cursor: first.nextCursor, since: 'x' });
  assert.deepEqual(second.items, whole.items.slice(5, 10));
  assert.ok(!('nextCursor' in (await feed(database, { since: whole.position }))));

  const programmes = await feed(database, { entity: ['programme'], limit: 100 });
  assert.ok(programmes.items.length > 0 && programmes.items.every(({ entity }) => entity === 'programme'));
});

onEachEngine('a position that was not given out is refused', async (database) => {
  const { position } = await feed(database, { limit: 1 });
  const written = (text: string) => Buffer.from(text).toString('base64url');
  const [epoch, , seq] = Buffer.from(position, 'base64url').toString().split('.');
  const foreign = [
    'x',
    '2026-11-23',
    written('1'),
    written('a.b.c'),
    written(`${epoch}.99999999999.${seq}`),
    written('7.1.1'),
  ];
  for (const since of foreign) {
    assert.deepEqual(await problemOf(feed(database, { since })), {
      key: 'unknown-parameter',
      faults: ['#query/since since_invalid'],
    });
    assert.deepEqual((await problemOf(feed(database, { cursor: since }))).faults, [
      '#query/cursor cursor_invalid',
    ]);
  }
});

onEachEngine('a restored copy begins a new feed: none of its changes is left out', async (database) => {
  const before = await rest(database);
  // As a copy looks in a server that has given out fewer transaction numbers.
  await database.transaction().execute(async (transaction) => {
    await sql`set local session_replication_role = replica`.execute(transaction);
    await sql`update revision set xid = (xid::text::bigint + 100000000)::text::xid8`.execute(transaction);
  });
  assert.deepEqual((await rest(database)).items, []);
  await sql`select settle_revisions()`.execute(database);
  assert.deepEqual(told((await rest(database)).items).toSorted(), told(before.items).toSorted());
  assert.equal((await problemOf(feed(database, { since: before.position }))).key, 'unknown-parameter');
  const { position } = await rest(database);
  const id = await insertOrganisation(database, 'Ente di dopo');
  assert.deepEqual(told((await rest(database, position)).items), [`${id} 1 published`]);
  // A start that finds all in order leaves all as it is.
  await sql`select settle_revisions()`.execute(database);
  assert.deepEqual(told((await rest(database, position)).items), [`${id} 1 published`]);
});

onEachEngine('many writers at once: each change is told once', async (database) => {
  const ids = await Promise.all(
    Array.from({ length: 20 }, (_, place) => insertOrganisation(database, `Ente parallelo ${place}`)),
  );
  let { position } = await rest(database);
  const heard: RecordChange[] = [];
  const listen = async (limit: number) => {
    const page = await feed(database, { since: position, limit });
    heard.push(...page.items);
    position = page.position;
  };
  let writing = true;
  const writers = Promise.all(
    ids.map(async (id) => {
      for (let round = 0; round < 5; round += 1)
        await change(database, 'organisation', id, { legal_name: `Ente ${round}` });
    }),
  ).finally(() => (writing = false));
  while (writing) {
    await listen(3);
    await sleep(1);
  }
  await writers;
  heard.push(...(await rest(database, position)).items);
  assert.equal(heard.length, 100);
  assert.equal(new Set(told(heard)).size, 100);
  for (const id of ids)
    assert.deepEqual(
      heard.filter((one) => one.id === id).map(({ version }) => version),
      [2, 3, 4, 5, 6],
    );
});

/** A writer that takes its time: it has written, and will end when told. */
const slowly = (database: Database, legalName: string) => {
  const written = Promise.withResolvers<string>();
  const end = Promise.withResolvers<undefined>();
  const done = database.transaction().execute(async (transaction) => {
    await asActor(transaction, { actor: 'officer-7' });
    written.resolve(await insertOrganisation(transaction, legalName));
    await end.promise;
  });
  done.catch(written.reject);
  return { written: written.promise, end: () => (end.resolve(undefined), done) };
};

onTwoPools(
  'a change waits for those that began before it, and is never behind a reader',
  async ([one, other]) => {
    const { position } = await rest(other);
    const slow = slowly(one, 'Il lento');
    const first = await slow.written;
    const quick = await insertOrganisation(other, 'Il veloce');
    // Shown now, the slow one would come to stand before what a reader has passed.
    const meanwhile = await Promise.all([one, other].map((database) => rest(database, position)));
    await slow.end();
    for (const { items } of meanwhile) assert.deepEqual(items, []);
    assert.deepEqual(
      told((await rest(other, position)).items),
      [first, quick].map((id) => `${id} 1 published`),
    );
    // Who only reads holds nobody up.
    await one.transaction().execute(async (transaction) => {
      await transaction.selectFrom('organisation').selectAll().execute();
      const { position: end } = await rest(other);
      const id = await insertOrganisation(other, 'Il terzo');
      assert.deepEqual(told((await rest(other, end)).items), [`${id} 1 published`]);
    });
  },
);

onTwoPools(
  'long and short transactions of two servers, some undone: each change once, in order',
  async (pools) => {
    let { position } = await rest(pools[0]);
    const committed = new Set<string>();
    const heard: RecordChange[] = [];
    let random = 42;
    const upTo = (most: number) => ((random = (random * 48271) % 2147483647) >> 8) % most;

    const write = async (writer: number) => {
      const database = pools[writer % 2]!;
      const seats: string[] = [];
      try {
        await database.transaction().execute(async (transaction) => {
          await asActor(transaction, { actor: `writer-${writer}` });
          const records = 1 + upTo(4);
          for (let record = 0; record < records; record += 1) {
            seats.push(await insertOrganisation(transaction, `Ente ${writer}.${record}`));
            await sleep(upTo(writer % 10 === 0 ? 400 : 15));
          }
          if (upTo(5) === 0) throw new Error('undone');
        });
        for (const id of seats) committed.add(`${id} 1 published`);
      } catch (error) {
        if (!(error instanceof Error) || error.message !== 'undone') throw error;
      }
    };
    let writing = true;
    const queue = Array.from({ length: 300 }, (_, writer) => writer);
    // As many at once as two pools take, less the readers.
    const writers = Promise.all(
      Array.from({ length: 16 }, async () => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) await write(next);
      }),
    ).finally(() => (writing = false));
    while (writing) {
      const page = await feed(pools[heard.length % 2]!, { since: position, limit: 1 + upTo(9) });
      heard.push(...page.items);
      position = page.position;
    }
    await writers;
    heard.push(...(await rest(pools[1], position)).items);
    assert.ok(committed.size > 300);
    assert.equal(heard.length, committed.size);
    assert.deepEqual(new Set(told(heard)), committed);
    assert.deepEqual((await rest(pools[0])).items.slice(-heard.length), heard);
  },
);

onEachEngine('the instant of a change is that of the record', async (database) => {
  const { position } = await rest(database);
  await insertOrganisation(database, 'Ente puntuale');
  assert.deepEqual(
    (await rest(database, position)).items.map(({ at }) => at),
    [now],
  );
});
