import assert from 'node:assert/strict';
import type { Database } from '../../../packages/server/src/database/database.ts';
import { idempotencyStore } from '../../../packages/server/src/http/idempotency-store.ts';
import { apart } from '../../../packages/server/src/database/joint.ts';
import { ProblemError } from '../../../packages/server/src/http/problem.ts';
import { onEachEngine } from '../engines.ts';
import { insertOrganisation } from '../registry/records.ts';
import { onTwoPools } from '../two-processes.ts';

const day = 24 * 3_600_000;
const start = Date.parse('2026-11-23T08:00:00Z');
const answer = { status: 201, body: '{"z":1,"a":"è"}', version: 3 };

const request = (key: string, fingerprint = 'f') => ({ operation: 'registerOrganisation', key, fingerprint });

const storeOf = (database: Database) => {
  const at = { now: start };
  return { at, store: idempotencyStore(database, () => at.now) };
};

const problemOf = async (call: Promise<unknown>): Promise<string> => {
  const error: unknown = await call.then(
    () => 'none',
    (reason: unknown) => reason,
  );
  return error instanceof ProblemError ? error.key : String(error);
};

const countOf = async (database: Database, name: string): Promise<number> => {
  const found = await database
    .selectFrom('organisation')
    .select('id')
    .where('legal_name', '=', name)
    .execute();
  return found.length;
};

/** Writes in two transactions and a statement of its own, as handlers may. */
const write = async (database: Database, name: string) => {
  for (let part = 0; part < 2; part += 1)
    await database.transaction().execute((transaction) => insertOrganisation(transaction, name));
  await insertOrganisation(database, name);
  assert.equal(await countOf(database, name), 3);
  return answer;
};

onEachEngine(
  'an answer is kept, comes out as it went in, and is forgotten after 24 hours',
  async (database) => {
    const { at, store } = storeOf(database);
    let runs = 0;
    const given = () => {
      runs += 1;
      return Promise.resolve(answer);
    };
    assert.deepEqual(await store.once(request('a'), given), { ...answer, replayed: false });
    assert.deepEqual(await store.once(request('a'), given), { ...answer, replayed: true });
    assert.equal(await problemOf(store.once(request('a', 'g'), given)), 'idempotency-key-reused');
    assert.equal(runs, 1);
    await store.once({ ...request('a'), operation: 'other' }, given);
    assert.equal(runs, 2);
    at.now += day + 1;
    assert.equal((await store.once(request('a', 'g'), given)).replayed, false);
  },
);

onEachEngine('what was written and the answer are kept together, or neither is', async (database) => {
  const { store } = storeOf(database);
  const failing = async () => {
    await write(database, 'Ente perso');
    throw new ProblemError('already-registered');
  };
  assert.equal(await problemOf(store.once(request('b'), failing)), 'already-registered');
  assert.equal(await countOf(database, 'Ente perso'), 0);

  const unkept = async () => {
    await write(database, 'Ente perso');
    return { ...answer, body: 'not a text that the database takes: \0' };
  };
  assert.notEqual(await problemOf(store.once(request('b'), unkept)), 'none');
  assert.equal(await countOf(database, 'Ente perso'), 0);

  await store.once(request('b'), () => write(database, 'Ente tenuto'));
  assert.equal(await countOf(database, 'Ente tenuto'), 3);
  assert.equal((await store.once(request('b'), () => write(database, 'Ente tenuto'))).replayed, true);
  assert.equal(await countOf(database, 'Ente tenuto'), 3);
});

onEachEngine('a transaction that fails takes only its own writes with it', async (database) => {
  const { store } = storeOf(database);
  await store.once(request('c'), async () => {
    await insertOrganisation(database, 'Ente prima');
    await assert.rejects(
      database.transaction().execute(async (transaction) => {
        await insertOrganisation(transaction, 'Ente prima');
        throw new Error('no');
      }),
    );
    await insertOrganisation(database, 'Ente prima');
    return answer;
  });
  assert.equal(await countOf(database, 'Ente prima'), 2);
});

onEachEngine('work that is kept portion by portion stays when the answer does not', async (database) => {
  const { store } = storeOf(database);
  const call = store.once(request('d'), async () => {
    await apart(() =>
      database.transaction().execute((transaction) => insertOrganisation(transaction, 'Ente a parte')),
    );
    await insertOrganisation(database, 'Ente non a parte');
    throw new ProblemError('internal-error');
  });
  assert.equal(await problemOf(call), 'internal-error');
  assert.equal(await countOf(database, 'Ente a parte'), 1);
  assert.equal(await countOf(database, 'Ente non a parte'), 0);
});

onEachEngine('transactions at once within one answer do not cross', async (database) => {
  const { store } = storeOf(database);
  await store.once(request('e'), async () => {
    const ends = await Promise.allSettled(
      Array.from({ length: 6 }, (_, place) =>
        database.transaction().execute(async (transaction) => {
          await insertOrganisation(transaction, 'Ente insieme');
          if (place % 2 === 0) throw new Error('no');
        }),
      ),
    );
    assert.equal(ends.filter(({ status }) => status === 'fulfilled').length, 3);
    return answer;
  });
  assert.equal(await countOf(database, 'Ente insieme'), 3);
});

onEachEngine(
  'of many at once one writes; the others get its answer or are told to wait',
  async (database) => {
    const { store } = storeOf(database);
    const came = await Promise.all(
      Array.from({ length: 8 }, () =>
        store
          .once(request('f'), () => write(database, 'Ente di molti'))
          .then(
            ({ replayed }) => (replayed ? 'replayed' : 'written'),
            (error: unknown) => (error as ProblemError).key,
          ),
      ),
    );
    assert.equal(came.filter((one) => one === 'written').length, 1, String(came));
    assert.ok(came.every((one) => ['written', 'replayed', 'request-in-progress'].includes(one)));
    assert.equal(await countOf(database, 'Ente di molti'), 3);
  },
);

onTwoPools(
  'of two servers one writes; the key goes with the connection of who held it',
  async ([one, other]) => {
    const stores = [storeOf(one).store, storeOf(other).store] as const;
    const running = Promise.withResolvers<void>();
    const gate = Promise.withResolvers<void>();
    const first = stores[0].once(request('g'), async () => {
      await write(one, 'Ente di uno');
      running.resolve();
      await gate.promise;
      return answer;
    });
    await running.promise;
    const second = stores[1].once(request('g'), () => write(other, 'Ente di uno'));
    assert.equal(await problemOf(second), 'request-in-progress');
    gate.resolve();
    assert.equal((await first).replayed, false);
    assert.equal((await stores[1].once(request('g'), () => write(other, 'Ente di uno'))).replayed, true);
    assert.equal(await countOf(other, 'Ente di uno'), 3);
  },
);

onEachEngine('a refusal for what the same request has written meanwhile is its answer', async (database) => {
  const { store } = storeOf(database);
  const second = store.once(request('h'), async () => {
    await apart(() => store.once(request('h'), () => write(database, 'Ente già scritto')));
    throw new ProblemError('already-registered');
  });
  assert.deepEqual(await second, { ...answer, replayed: true });
  assert.equal(await countOf(database, 'Ente già scritto'), 3);
});
