import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { setTimeout as later } from 'node:timers/promises';
import type { RecordChangePage } from '@officine-coesione/contract';
import { connect, openDatabase } from '../../../packages/server/src/database/database.ts';
import type { Database } from '../../../packages/server/src/database/database.ts';
import { seeded } from '../../seeded.ts';
import { importRows, prepare } from './crash-world.ts';
import type { Answered, Chain, Write } from './crash-world.ts';
import { ownPlace, serve, startIssuer } from './serving.ts';
import type { Serving } from './serving.ts';
import { assertWhole } from './whole.ts';

/** Callers at once. */
const callers = 4;

/** A write that was answered. */
interface Acknowledged {
  readonly write: Write;
  readonly key: string;
  readonly text: string;
}

async function dieAndRise(context: TestContext, deaths: number, address?: string): Promise<void> {
  const random = seeded(20261123);
  const place = await ownPlace(address);
  const issuer = await startIssuer();
  const officer = await issuer.bearer('authority_validator');
  const using = async <Result>(database: Database, run: (database: Database) => Promise<Result>) =>
    run(database).finally(() => database.close());
  let serving: Serving | undefined;
  try {
    const chains = await using(await openDatabase({ ...place, demonstration: false }), prepare);
    const total = chains.reduce((sum, { length }) => sum + length, 0);
    assert.equal(total, 1000);
    const moments = Array.from({ length: deaths }, () => Math.floor(random() * total)).sort((a, b) => a - b);
    const queue = chains.toSorted(() => random() - 0.5);
    const acknowledged: Acknowledged[] = [];
    let unanswered = 0;
    let replayed = 0;

    let up = Promise.withResolvers<Serving>();
    const rise = async () => {
      serving = await serve(place, issuer.issuer);
      up.resolve(serving);
    };

    let done = false;
    /** After a failure nobody goes on trying. */
    const cutOff = async (error: unknown): Promise<void> => {
      if (done || !(error instanceof TypeError)) throw error;
      await later(20);
    };
    const read = async <Body>(path: string): Promise<Body> => {
      for (;;) {
        const { api } = await up.promise;
        try {
          const response = await fetch(api + path, { headers: officer });
          const text = await response.text();
          assert.equal(response.status, 200, text);
          return JSON.parse(text) as Body;
        } catch (error) {
          await cutOff(error);
        }
      }
    };
    const send = async ({ path, method, body, version, anonymous }: Write, key: string, api: string) => {
      const type =
        typeof body === 'string' ? 'text/csv' : method ? 'application/merge-patch+json' : 'application/json';
      const response = await fetch(api + path, {
        method: method ?? 'POST',
        headers: {
          ...(!anonymous && officer),
          'Content-Type': type,
          'Idempotency-Key': key,
          ...(version !== undefined && { 'If-Match': `"${version}"` }),
        },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      return {
        status: response.status,
        text: await response.text(),
        again: response.headers.get('Idempotency-Replayed'),
      };
    };
    /** Sends a write until it is answered, always under the same key. */
    const insist = async (write: Write): Promise<Answered> => {
      const key = randomUUID();
      for (let attempt = 0; ; attempt += 1) {
        const { api } = await up.promise;
        try {
          const { status, text, again } = await send(write, key, api);
          // The one that was cut off may still be at work in the database.
          if (status === 409 && text.includes('request-in-progress') && attempt > 0) {
            await later(20);
            continue;
          }
          assert.ok(status < 300, `${write.operation} ${status} ${text}`);
          if (again) replayed += 1;
          acknowledged.push({ write, key, text });
          return (text ? JSON.parse(text) : {}) as Answered;
        } catch (error) {
          unanswered += 1;
          await cutOff(error);
        }
      }
    };
    const follow = async (chain: Chain): Promise<void> => {
      let before = {} as Answered;
      for (const next of chain) {
        const write = await next(before, read);
        before = await insist(write);
        // An import works for a few seconds, and goes on when asked again.
        while (before.status === 'applying' || before.status === 'checking') before = await insist(write);
      }
    };

    const told: string[] = [];
    let position: string | undefined;
    const listen = async (): Promise<void> => {
      for (;;) {
        const page: RecordChangePage = await read(
          `/changes?limit=100${position === undefined ? '' : `&since=${position}`}`,
        );
        told.push(...page.items.map(({ entity, id, version }) => `${entity} ${id} ${version}`));
        position = page.position;
        if (page.nextCursor === undefined) return;
      }
    };

    await rise();
    const killing = (async () => {
      for (const moment of moments) {
        while (!done && acknowledged.length < moment) await later(1);
        if (done) return;
        await later(random() * 25);
        const { kill } = await up.promise;
        up = Promise.withResolvers();
        await kill();
        const before = acknowledged.slice(-8);
        await using(await connect(place), assertWhole);
        await rise();
        const { api } = await up.promise;
        for (const { write, key, text } of before) {
          const answer = await send(write, key, api);
          assert.deepEqual([answer.text, answer.again], [text, 'true'], write.operation);
        }
        await listen();
      }
    })();
    const working = Promise.all(
      Array.from({ length: callers }, async () => {
        for (let chain = queue.pop(); chain; chain = queue.pop()) await follow(chain);
      }),
    );
    await Promise.all([working.finally(() => (done = true)), killing]);
    await listen();
    await (await up.promise).kill();

    await using(await connect(place), async (database) => {
      await assertWhole(database);
      const kept = await database.selectFrom('idempotency').select(['key', 'answer']).execute();
      const byKey = new Map(kept.map(({ key, answer }) => [key, (answer as { body: string }).body]));
      for (const { write, key, text } of acknowledged) assert.equal(byKey.get(key), text, write.operation);
      assert.equal(byKey.size, acknowledged.length);
      const { applied } = await database
        .selectFrom('import')
        .select(({ fn }) => fn.sum<string>('applied_count').as('applied'))
        .executeTakeFirstOrThrow();
      assert.equal(Number(applied), 5 * importRows);
      const changes = await database
        .selectFrom('revision')
        .select(['entity', 'record_id', 'version'])
        .where('change', 'is not', null)
        .execute();
      assert.deepEqual(
        told.toSorted(),
        changes.map(({ entity, record_id, version }) => `${entity} ${record_id} ${version}`).sort(),
      );
    });
    assert.ok(unanswered > 0, 'no call was cut off');
    context.diagnostic(`${unanswered} calls were cut off, ${replayed} of them had been kept`);
  } finally {
    await serving?.kill();
    issuer.stop();
    await place.remove();
  }
}

/** Milliseconds, on a machine that does other things too: alone it is done within one minute. */
const timeout = 300_000;

const title = 'killed at random moments of 1,000 writes: all that was answered is there, nothing by halves';

void test(`${title} (PGlite)`, { timeout }, (context) => dieAndRise(context, 4));

const address = process.env['TEST_DATABASE_URL'];
if (address) void test(`${title} (PostgreSQL)`, { timeout }, (context) => dieAndRise(context, 6, address));
