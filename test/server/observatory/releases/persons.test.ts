import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Database } from '../../../../packages/server/src/database/database.ts';
import type { Principal } from '../../../../packages/server/src/handler.ts';
import {
  readOwners,
  refreshFacts,
} from '../../../../packages/server/src/observatory/indicators/facts-store.ts';
import { representativeFacts } from '../../../../packages/server/src/observatory/indicators/fact-sets/composition.ts';
import { onEachEngine } from '../../engines.ts';
import { call } from '../consulting.ts';

const analyst: Principal = { subject: 'analyst-1', roles: ['observatory_analyst'], scopes: '*' };
const text = (it: string) => ({ it, en: it });
const year = 2020;

/** Programmes of partnerships that are alone in theirs. */
const programmesOf = async (database: Database) => {
  const owners = await readOwners(database, representativeFacts);
  const alone = owners.filter(
    ({ programmes }) =>
      programmes.length === 1 &&
      owners.filter((other) => other.programmes.some(({ code }) => code === programmes[0]!.code)).length ===
        1,
  );
  const [few, next, more, late] = alone.map(({ id, programmes }) => ({ id, code: programmes[0]!.code }));
  return [few!, next!, more!, late!] as const;
};

/** Persons of a past year, as they were counted. */
const plant = (database: Database, set: string, ownerId: string, units: number, n: number | null = null) =>
  sql`insert into indicator_fact (fact_set, owner_id, year, traits, units, n, d, unknown, demo, unvalidated)
    values (${set}, ${ownerId}, ${year}, 0, ${units}, ${n}, ${n}, false, false, false)`.execute(database);

onEachEngine('what a release withholds of persons, no later answer of that year tells', async (database) => {
  await refreshFacts(database, new Date('2026-11-23T09:00:00Z'), '2026-11-23');
  await sql`delete from indicator_fact where year = ${year}`.execute(database);
  const [few, next, more, late] = await programmesOf(database);
  for (const [{ id }, persons] of [
    [few, 3],
    [next, 9],
    [more, 40],
  ] as const) {
    await plant(database, 'representatives', id, persons);
    await plant(database, 'satisfaction', id, persons, persons * 50);
  }
  const asked = { programme: [few.code, next.code, more.code, late.code], period: [String(year)] };
  const read = (indicatorCode: string, query: object = {}) =>
    call(database, 'showIndicatorData', { parameters: { indicatorCode }, query: { ...asked, ...query } });
  const statusOf = async (query?: object) => Object.values((await read('COI', query)).status).join('');

  const drafted = await call(database, 'draftRelease', {
    principal: analyst,
    body: {
      code: '2020-1',
      title: text('Persone'),
      referenceDate: '2026-09-30',
      indicatorCodes: ['COI', 'SAT'],
    },
  });
  await call(database, 'publishRelease', {
    parameters: { releaseCode: '2020-1' },
    ifVersion: drafted.version,
    principal: analyst,
    body: {},
  });
  const frozen = await read('COI', { release: '2020-1' });
  assert.deepEqual(frozen.status, { 0: 'C', 1: 'C', 3: 'O' });

  // Six more, found later: they would be withheld with the three, and the nine told.
  await plant(database, 'representatives', late.id, 6);
  assert.equal(await statusOf(), 'CC');
  const told = await read('SAT', { release: '2020-1' });
  const { lower, upper } = told.extension;
  assert.deepEqual([lower?.length, upper?.length, told.value.length], [4, 4, 4]);
  assert.deepEqual([lower?.slice(0, 2), typeof lower?.[2]], [[null, null], 'number']);

  await assert.rejects(sql`delete from withheld_for_good`.execute(database), /append-only/);
});
