import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { appendEvent, chainStart, verifyChain } from '../../../packages/server/src/audit/audit-chain.ts';
import { connect, openDatabase } from '../../../packages/server/src/database/database.ts';
import type { Database } from '../../../packages/server/src/database/database.ts';
import { onEachEngine } from '../engines.ts';
import { change, insertOrganisation } from '../registry/records.ts';
import { onTwoPools } from '../two-processes.ts';

const add = async (database: Database, count: number) => {
  for (let number = 0; number < count; number += 1)
    await appendEvent(database, {
      at: '2026-11-23T09:00:00.000Z',
      actor: 'officer-7',
      roles: ['auditor'],
      action: 'read',
      operation: 'showRegistration',
      target: `registrationId=${number} à €`,
    });
};

/** What a superuser can do to the tables, whatever their triggers say. */
const tamper = (database: Database, ...statements: readonly string[]) =>
  database.transaction().execute(async (transaction) => {
    await sql`set local session_replication_role = replica`.execute(transaction);
    for (const statement of statements) await sql.raw(statement).execute(transaction);
  });

const restore = [
  'truncate audit_event',
  'insert into audit_event overriding system value select * from kept_event',
  'delete from audit_head',
  'insert into audit_head select * from kept_head',
];

onEachEngine(
  'an event that was altered, removed, moved, added or cut off is found, and where',
  async (database) => {
    await add(database, 20);
    const sound = await verifyChain(database);
    assert.ok('count' in sound && sound.count >= 20 && sound.hash !== chainStart);
    const { count, hash } = sound;
    await sql`create table kept_event as select * from audit_event`.execute(database);
    await sql`create table kept_head as select * from audit_head`.execute(database);
    const middle = count - 10;
    const forged = (position: number) =>
      `update audit_event set event = replace(event, 'officer-7', 'officer-8') where position = ${position}`;
    const cases: readonly (readonly [string, number, ...string[]])[] = [
      ['altered', middle, forged(middle)],
      ['altered', count, forged(count)],
      ['altered', 1, `update audit_event set event = '{}' where position = 1`],
      ['altered', middle, `update audit_event set hash = repeat('a', 64) where position = ${middle}`],
      // Its own hash made right: the next one no longer follows.
      [
        'altered',
        middle + 1,
        forged(middle),
        `update audit_event set hash = encode(sha256(convert_to((select hash from audit_event where position = ${middle - 1})
        || E'\\n' || position || E'\\n' || event, 'UTF8')), 'hex') where position = ${middle}`,
      ],
      ['missing', middle, `delete from audit_event where position = ${middle}`],
      ['missing', 1, 'delete from audit_event where position = 1'],
      [
        'altered',
        middle,
        `delete from audit_event where position = ${middle}`,
        `update audit_event set position = position + 100000 where position > ${middle}`,
        `update audit_event set position = position - 100001 where position > 100000`,
      ],
      [
        'altered',
        middle,
        `update audit_event set position = -1 where position = ${middle}`,
        `update audit_event set position = ${middle} where position = ${middle + 1}`,
        `update audit_event set position = ${middle + 1} where position = -1`,
      ],
      ['missing', count, `delete from audit_event where position = ${count}`],
      ['missing', 1, 'truncate audit_event'],
      ['missing', count + 1, 'update audit_head set position = position + 1'],
      ['surplus', count, 'update audit_head set position = position - 1'],
      ['altered', count, `update audit_head set hash = repeat('a', 64)`],
      ['missing', count + 1, 'delete from audit_head'],
      ['surplus', count + 1, `insert into audit_event (event) values ('{}')`],
      [
        'surplus',
        count + 1,
        `insert into audit_event (event, position, hash) values ('{}', -5, repeat('a', 64))`,
      ],
    ];
    for (const [what, position, ...statements] of cases) {
      await tamper(database, ...statements);
      assert.deepEqual(await verifyChain(database), { position, what }, statements.join('; '));
      await tamper(database, ...restore);
      assert.deepEqual(await verifyChain(database), sound);
    }

    // The end cut off and the head set back: only who kept the hash can tell.
    await tamper(
      database,
      `delete from audit_event where position > ${count - 3}`,
      `update audit_head set (position, hash) = (select position, hash from audit_event where position = ${count - 3})`,
    );
    const shorter = await verifyChain(database);
    assert.ok('count' in shorter && shorter.count === count - 3);
    assert.deepEqual(await verifyChain(database, hash), { position: count - 2, what: 'other-head' });
    assert.deepEqual(await verifyChain(database, shorter.hash), shorter);
    await tamper(database, ...restore);
    // A hash that was kept earlier goes on holding as the chain grows.
    await add(database, 2);
    assert.ok('count' in (await verifyChain(database, hash)));
    assert.ok('count' in (await verifyChain(database, chainStart)));
  },
);

onEachEngine('who is no superuser can only add', async (database) => {
  await add(database, 1);
  const refused = { code: '23000' };
  await assert.rejects(sql`update audit_event set event = '{}'`.execute(database), refused);
  await assert.rejects(sql`delete from audit_event`.execute(database), refused);
  await assert.rejects(sql`truncate audit_event`.execute(database), refused);
  assert.ok('count' in (await verifyChain(database)));
});

const countOf = async (database: Database): Promise<number> => {
  const result = await verifyChain(database);
  return 'count' in result ? result.count : assert.fail(JSON.stringify(result));
};

onEachEngine('200 writes at once: no deadlock, none missing, the chain holds', async (database) => {
  const ids = await Promise.all(
    Array.from({ length: 20 }, (_, place) => insertOrganisation(database, `Ente conteso ${place}`)),
  );
  const before = await countOf(database);
  // Each record is written ten times, in different orders.
  await Promise.all(
    Array.from({ length: 200 }, (_, place) =>
      change(database, 'organisation', ids[(place * 7) % 20]!, { legal_name: `Ente ${place}` }),
    ),
  );
  assert.equal(await countOf(database), before + 200);
});

onTwoPools('two servers write one chain', async (pools) => {
  const id = await insertOrganisation(pools[0], 'Ente di due server');
  const before = await countOf(pools[1]);
  await Promise.all(
    Array.from({ length: 200 }, (_, place) =>
      place % 4 === 0
        ? change(pools[place % 8 === 0 ? 0 : 1], 'organisation', id, { legal_name: `Ente ${place}` })
        : add(pools[place % 2 === 0 ? 0 : 1], 1),
    ),
  );
  assert.equal(await countOf(pools[0]), before + 200);
});

onTwoPools('a long transaction holds up no other: its event comes when it ends', async ([one, other]) => {
  const before = await countOf(other);
  await one.transaction().execute(async (transaction) => {
    await appendEvent(transaction, { at: 'x', actor: 'lento', roles: [], action: 'write', operation: 'job' });
    await add(other, 3);
    assert.equal(await countOf(other), before + 3);
  });
  const last = await other
    .selectFrom('audit_event')
    .select(['position', 'event'])
    .orderBy('position', 'desc')
    .executeTakeFirstOrThrow();
  assert.equal(last.position, before + 4);
  assert.match(last.event, /lento/);
});

const command = fileURLToPath(new URL('../../../packages/server/src/audit/verify.ts', import.meta.url));
const run = (environment: Record<string, string>, ...parameters: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((done) => {
    execFile(
      process.execPath,
      ['--conditions=officine-source', command, ...parameters],
      { env: { PATH: process.env['PATH'], ...environment } },
      (error, out, err) => done({ code: Number(error?.code ?? 0), out, err }),
    );
  });

/** The command on a chain that holds, on one that was cut, and on one that was altered. */
const commanded = async (
  environment: Record<string, string>,
  using: (act: (database: Database) => Promise<void>) => Promise<void>,
) => {
  const good = await run(environment);
  assert.equal(good.code, 0, good.err);
  const [, count, hash] = /integra: (\d+) eventi.*: ([0-9a-f]{64})\n/.exec(good.out) ?? [];
  assert.ok(hash);
  assert.equal((await run(environment, '--head', hash)).code, 0);
  const other = await run(environment, '--head', 'a'.repeat(64));
  assert.deepEqual([other.code, other.out], [1, '']);
  assert.equal((await run(environment, '--head', 'x')).code, 2);
  await using((database) =>
    tamper(database, `update audit_event set event = '{}' where position = ${Number(count) - 1}`),
  );
  const bad = await run(environment);
  assert.equal(bad.code, 1);
  assert.match(bad.err, new RegExp(`posizione ${Number(count) - 1}:`));
};

test('npm run audit:verify on a data directory', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'oc-audit-'));
  const using = async (act: (database: Database) => Promise<void>) => {
    const database = await openDatabase({ dataDirectory: folder, demonstration: false });
    await act(database).finally(() => database.close());
  };
  try {
    await using((database) => add(database, 5));
    await commanded({ DATA_DIR: folder }, using);
    await using(async () => {
      const taken = await run({ DATA_DIR: folder });
      assert.deepEqual([taken.code, taken.out], [2, '']);
      assert.match(taken.err, /in uso/);
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('npm run audit:verify makes no data directory, and says that there is no log', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'oc-audit-'));
  try {
    const absent = join(folder, 'absent');
    for (const directory of [absent, folder]) {
      const { code, out, err } = await run({ DATA_DIR: directory });
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /^Nessun registro qui: .*\n$/);
    }
    assert.deepEqual(await readdir(folder), []);
    const bare = await connect({ dataDirectory: folder });
    await bare.close();
    const { code, err } = await run({ DATA_DIR: folder });
    assert.equal(code, 2);
    assert.match(err, /^Nessun registro qui: .*\n$/);
  } finally {
    await rm(folder, { recursive: true });
  }
});

onTwoPools('npm run audit:verify on a server', async ([database], address) => {
  await add(database, 5);
  await commanded({ DATABASE_URL: address }, (act) => act(database));
});
