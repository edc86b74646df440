import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { IndicatorExplanation } from '@officine-coesione/contract';
import type { Database } from '../../../../packages/server/src/database/database.ts';
import { catalogue } from '../../../../packages/server/src/observatory/indicators/catalogue/index.ts';
import { refreshFacts } from '../../../../packages/server/src/observatory/indicators/facts-store.ts';
import { freeze, thaw } from '../../../../packages/server/src/observatory/releases/frozen-cube.ts';
import { observatoryHandlers } from '../../../../packages/server/src/observatory/handlers.ts';
import { ask, clock, problemOf } from '../../ask.ts';
import { onEachEngine } from '../../engines.ts';
import { textIn as writtenText } from '../../exchange/written-form.ts';
import { plant, programme } from './world.ts';
import type { World } from './world.ts';

const planted = new WeakMap<Database, Promise<World>>();

/** The planted world of a database. */
const worldOf = (database: Database): Promise<World> => {
  const world = planted.get(database) ?? plant(database);
  planted.set(database, world);
  return world;
};

const explain = (
  database: Database,
  indicatorCode: string,
  query: Record<string, unknown> = {},
): Promise<IndicatorExplanation> =>
  ask(observatoryHandlers(database, clock), 'explainIndicator', {
    parameters: { indicatorCode },
    query: { programme, period: '2025', ...query },
  });

/** Each indicator of the planted partnership in 2025, counted by hand: value, above the line, below it. */
const byHand: Readonly<Record<string, readonly [number, number?, number?]>> = {
  PART_N: [5, 5],
  PART_SHARE: [100, 5, 5],
  // Two of A, two of B, nobody of C, one of D: of four categories.
  DIV_SHANNON: [-(2 * 0.4 * Math.log(0.4) + 0.2 * Math.log(0.2)) / Math.log(4)],
  COV_CAT: [50, 5, 10],
  COV_TERR: [50, 1, 2],
  LEVEL_MIX: [100, 5, 5],
  SOC_SHARE: [50, 2, 4],
  MANDATE: [40, 2, 5],
  GEN: [60, 3, 5],
  CONT: [80, 4, 5],
  CONT_PREP: [20, 1, 5],
  MEET_N: [3, 3],
  NOTICE_D: [8.25, 33, 4],
  NOTICE_OK: [(2 / 3) * 100, 2, 3],
  ATT_RATE: [(5 / 9) * 100, 5, 9],
  ATT_CAT: [(5 / 9) * 100, 5, 9],
  QUORUM: [50, 1, 2],
  ACTIVE: [80, 4, 5],
  // 10 and 30 days; two are not published: half is reached on day 30.
  MIN_PUB_D: [30, 2, 4],
  CONS_D: [25, 2, 2],
  RESP_CONS: [50, 3, 6],
  CONTR_N: [4, 4],
  ANS_RATE: [75, 3, 4],
  ACC_RATE: [50, 1.5, 3],
  // 20, 30 and 40 days, one of four pending: half is reached on day 30.
  RESP_T: [30, 3, 4],
  TRACE: [100, 1, 1],
  // Rungs 3 and 5.
  INV_LEVEL: [0.6, 1.2, 2],
  PHASE_COV: [75, 3, 4],
  CAP_H: [48, 48],
  CAP_COV: [(2 / 3) * 100, 2, 3],
  COI: [50, 3, 6],
  // All but the contact point.
  TRANSP: [87.5, 7, 8],
  SAT: [50, 250, 5],
  SURV_COV: [100, 1, 1],
};

onEachEngine('each indicator of a small partnership is as counted by hand', async (database) => {
  await worldOf(database);
  assert.deepEqual(
    catalogue.map(({ definition }) => definition.code).toSorted(),
    Object.keys(byHand).toSorted(),
  );
  for (const [code, [value, numerator, denominator]] of Object.entries(byHand)) {
    const told = await explain(database, code);
    assert.ok(
      told.value !== undefined && Math.abs(told.value - value) < 1e-9,
      `${code}: ${told.value}, not ${value}`,
    );
    assert.deepEqual([told.numerator, told.denominator], [numerator, denominator], code);
    assert.equal(told.status, 'A');
    assert.deepEqual(told.coverage, { counted: 1, total: 1 }, code);
    assert.equal(told.lower !== undefined, code === 'SAT', code);
    assert.ok(told.working, code);
    const cube = await ask(observatoryHandlers(database, clock), 'showIndicatorData', {
      parameters: { indicatorCode: code },
      query: { programme: [programme], period: ['2025'] },
    });
    assert.equal(cube.value[0], told.value, `${code} in the figures`);
    // What is told record by record adds up to what was counted together.
    if (told.items.length > 0 && told.items.every(({ n, d }) => n !== undefined && d !== undefined)) {
      const sum = (part: 'n' | 'd') => told.items.reduce((all, item) => all + item[part]!, 0);
      if (denominator !== undefined) assert.deepEqual([sum('n'), sum('d')], [numerator, denominator], code);
    }
  }
});

onEachEngine('by category and by level', async (database) => {
  await worldOf(database);
  const of = async (code: string, query: Record<string, unknown>) =>
    (await explain(database, code, query)).value;
  assert.equal(await of('PART_SHARE', { category: 'B' }), 40);
  assert.equal(await of('ATT_CAT', { category: 'B' }), 75);
  assert.equal(await of('ATT_RATE', { category: 'C' }), 0);
  assert.equal(await of('LEVEL_MIX', { level: 'national' }), 40);
  assert.equal(await of('ATT_RATE', { category: 'B', level: 'national' }), 75);
  assert.equal(await of('RESP_CONS', { category: 'C' }), 100);
  assert.equal(await of('ACTIVE', { category: 'D' }), 0);
  const cube = await ask(observatoryHandlers(database, clock), 'showIndicatorData', {
    parameters: { indicatorCode: 'PART_N' },
    query: {
      programme: [programme],
      period: ['2025'],
      level: ['_T', 'national', 'european'],
      category: ['B'],
    },
  });
  assert.deepEqual(cube.size, [1, 1, 1, 1, 3, 1]);
  assert.deepEqual(cube.value, [2, 2, 0]);
  const mix = await ask(observatoryHandlers(database, clock), 'showIndicatorData', {
    parameters: { indicatorCode: 'LEVEL_MIX' },
    query: { programme: [programme], period: ['2025'] },
  });
  assert.deepEqual(mix.size, [1, 1, 1, 1, 8, 1]);
  assert.deepEqual(mix.value, [100, 0, 40, 0, 40, 0, 20, 0]);
  const wrong = explain(database, 'MEET_N', { category: 'B', level: 'national' });
  assert.deepEqual(await problemOf(wrong), {
    key: 'validation-failed',
    faults: ['#query/category unknown_reference', '#query/level unknown_reference'],
  });
});

onEachEngine(
  'notice by category: a meeting counts for those who were to come, and once in all',
  async (database) => {
    const { meetings, seats } = await worldOf(database);
    const told = async (indicator: string, category: string) => {
      const { value, status, numerator, denominator } = await explain(database, indicator, { category });
      return [value ?? status, numerator, denominator];
    };
    // Of spring, autumn, and the written one, A, B and D were to come to all; C left in June.
    assert.deepEqual(await told('NOTICE_OK', 'B'), [(2 / 3) * 100, 2, 3]);
    assert.deepEqual(await told('NOTICE_OK', 'C'), [0, 0, 1]);
    assert.deepEqual(await told('NOTICE_OK', 'E'), ['M', 0, 0]);
    assert.deepEqual(await told('NOTICE_D', 'C'), [11, 11, 1]);
    assert.deepEqual(await told('NOTICE_D', 'D'), [8.25, 33, 4]);
    const cube = await ask(observatoryHandlers(database, clock), 'showIndicatorData', {
      parameters: { indicatorCode: 'NOTICE_OK' },
      query: { programme: [programme], period: ['2025'], category: ['_T', 'A', 'C'] },
    });
    assert.deepEqual(cube.extension.denominator, [3, 3, 1]);
    assert.match(cube.note.join(), /Una seduta conta in ogni categoria/);
    const records = async (query: Record<string, unknown>) =>
      (await explain(database, 'NOTICE_OK', query)).items.map(({ recordId }) => recordId);
    assert.deepEqual(await records({ category: 'C' }), [meetings.spring]);
    assert.deepEqual(await records({ category: 'D', excluded: true }), [meetings.urgent]);
    assert.deepEqual(await records({ category: 'C', excluded: true }), []);
    assert.equal((await records({})).length, 3, 'each once');
    // Who only observes is not who was to come: the village, and now the region.
    const roleOf = (role: string) =>
      database.updateTable('membership').set({ role }).where('id', '=', seats.region).execute();
    await roleOf('observer');
    assert.deepEqual(await told('NOTICE_OK', 'A'), ['M', 0, 0]);
    assert.deepEqual(await told('NOTICE_OK', '_T'), [(2 / 3) * 100, 2, 3]);
    await roleOf('voting_member');
    assert.deepEqual(await told('NOTICE_OK', 'A'), [(2 / 3) * 100, 2, 3]);
  },
);

onEachEngine(
  'the interval of satisfaction stands in the files, and in a release beside its figure',
  async (database) => {
    await worldOf(database);
    const asked = { programme: [programme], period: ['2024', '2025'] };
    const read = (query: object) =>
      ask(observatoryHandlers(database, clock), 'showIndicatorData', {
        parameters: { indicatorCode: 'SAT' },
        query: { ...asked, ...query },
      });
    const live = await read({});
    const [, lower] = live.extension.lower!;
    const [, upper] = live.extension.upper!;
    // Answers 1 to 5: mean 3, standard error √(2.5 / 5), 2.776 of them to each side; from 1–5 to 0–100.
    assert.ok(Math.abs(lower! - 0.92) < 0.2 && Math.abs(upper! - 99.08) < 0.2, `${lower} ${upper}`);
    const told = await explain(database, 'SAT');
    assert.deepEqual([told.lower, told.upper], [lower, upper]);
    const [header, , row] = writtenText(live, 'csv')
      .split('\r\n')
      .map((line) => line.split(','));
    assert.deepEqual(
      ['value', 'lower', 'upper'].map((name) => row![header!.indexOf(name)]),
      ['50', String(lower), String(upper)],
    );
    assert.match(writtenText(live, 'sdmx-csv'), /,NUMERATOR,DENOMINATOR,LOWER,UPPER,METHOD_VERSION\r\n/);
    // A release keeps a whole cube, of which some cells are asked for.
    const { definition } = catalogue.find((indicator) => indicator.definition.code === 'SAT')!;
    const frozen = thaw(freeze(live, live, definition, [], []), {
      filters: { programme: [programme], period: ['2025'] },
      language: 'it',
      url: live.href,
      release: { code: '2026-7', publishedAt: live.updated, sha256: '' },
    });
    assert.deepEqual(
      [frozen.value, frozen.extension.numerator, frozen.extension.lower, frozen.extension.upper],
      [[50], [250], [lower], [upper]],
    );
  },
);

onEachEngine('a figure tells what was counted and what was left out, by which rule', async (database) => {
  const { meetings, partnershipId } = await worldOf(database);
  const attendance = await explain(database, 'ATT_RATE');
  assert.equal(attendance.working, '5 / 9 × 100 = 55.5556');
  assert.deepEqual(
    new Set(attendance.items.map(({ recordId }) => recordId)),
    new Set([meetings.spring, meetings.autumn]),
  );
  assert.deepEqual(attendance.items[0], {
    kind: 'meeting',
    recordId: meetings.spring,
    label: 'Seduta spring',
    partnershipId,
    category: 'A',
    level: 'regional',
    n: 1,
    d: 1,
  });
  const leftOut = await explain(database, 'ATT_RATE', { excluded: true });
  assert.deepEqual(
    new Set(leftOut.items.map(({ recordId, rule }) => `${recordId} ${rule}`)),
    new Set([`${meetings.urgent} attendance_not_recorded`, `${meetings.written} written_procedure`]),
  );
  const rules = async (code: string) =>
    (await explain(database, code, { excluded: true })).items.map(({ rule }) => rule);
  assert.deepEqual(await rules('NOTICE_OK'), ['urgent']);
  assert.deepEqual(await rules('PART_N'), ['not_in_force']);
  assert.deepEqual(await rules('ACTIVE'), ['observer']);
  assert.deepEqual(await rules('CONTR_N'), ['withdrawn']);
  assert.deepEqual(await rules('CAP_H'), ['few_people']);
  assert.deepEqual((await rules('ACC_RATE')).toSorted(), ['not_answered', 'withdrawn']);
  const items = await explain(database, 'TRANSP');
  assert.equal(items.items.find(({ recordId }) => recordId === 'contact_point')?.label, 'Punto di contatto');
  assert.equal(items.items.find(({ recordId }) => recordId === 'contact_point')?.n, 0);
});

onEachEngine('records come by pages; what is not public is not named', async (database) => {
  await worldOf(database);
  const first = await explain(database, 'PART_N', { limit: 2 });
  const rest = await explain(database, 'PART_N', { limit: 3, cursor: first.nextCursor });
  assert.equal(
    (await problemOf(explain(database, 'MANDATE', { cursor: first.nextCursor }))).key,
    'unknown-parameter',
  );
  assert.equal(rest.nextCursor, undefined);
  assert.equal(new Set([...first.items, ...rest.items].map(({ recordId }) => recordId)).size, 5);
  const contributions = await explain(database, 'CONTR_N');
  // That of the firms is not answered: it is not public yet.
  assert.deepEqual(
    contributions.items.filter(({ recordId }) => recordId === undefined).map(({ category }) => category),
    ['B'],
  );
});

onEachEngine('of persons nothing is told but the figure; of a withheld figure nothing', async (database) => {
  const { seats } = await worldOf(database);
  const told = await explain(database, 'GEN');
  assert.deepEqual(told.items, []);
  assert.equal('counted' in told || 'excluded' in told, false);
  const person = await database
    .selectFrom('representative')
    .select('id')
    .where('membership_id', '=', seats.union)
    .limit(1)
    .executeTakeFirstOrThrow();
  await database
    .updateTable('representative')
    .set({ valid_to: '2025-12-30' })
    .where('id', '=', person.id)
    .execute();
  const { value, status, numerator, denominator, working, items } = await explain(database, 'GEN');
  assert.deepEqual(
    { value, status, numerator, denominator, working, items },
    {
      value: undefined,
      status: 'C',
      numerator: undefined,
      denominator: undefined,
      working: undefined,
      items: [],
    },
  );
  await database.updateTable('representative').set({ valid_to: null }).where('id', '=', person.id).execute();
  assert.equal((await explain(database, 'GEN')).value, 60);
});

onEachEngine('one attendance counts again its partnership and its year, nothing else', async (database) => {
  const { meetings, seats, partnershipId } = await worldOf(database);
  const places = async () =>
    (
      await sql<{ place: string; at: string }>`
        select owner_id || ' ' || year as place, max(ctid::text || xmin::text) as at from indicator_fact
        group by 1`.execute(database)
    ).rows.map(({ place, at }) => `${place} ${at}`);
  await refreshFacts(database, clock(), '2026-11-23');
  const before = new Set(await places());
  await database
    .insertInto('attendance')
    .values({
      meeting_id: meetings.spring,
      membership_id: seats.university,
      present: true,
      excused: false,
      mode: 'online',
    })
    .execute();
  assert.equal((await explain(database, 'ATT_RATE')).numerator, 6);
  const changed = (await places()).filter((place) => !before.has(place));
  assert.deepEqual(
    changed.map((place) => place.split(' ').slice(0, 2).join(' ')),
    [`${partnershipId} 2025`],
  );
  await database.deleteFrom('attendance').where('membership_id', '=', seats.university).execute();
  assert.equal((await explain(database, 'ATT_RATE')).numerator, 5);
});

onEachEngine(
  'whatever changes, what is counted again is what counting everything gives',
  async (database) => {
    const { seats, programmeId } = await worldOf(database);
    const facts = async () =>
      // Sums of scores differ in their last digits by the order in which they are added.
      (
        await sql`select to_jsonb(indicator_fact)
            || jsonb_build_object('n', round(n::numeric, 6), 'd', round(d::numeric, 6)) as fact
          from indicator_fact order by indicator_fact::text`.execute(database)
      ).rows;
    await database
      .updateTable('organisation')
      .set({ status: 'suspended' })
      .where('legal_name', '=', 'Prova firms')
      .execute();
    await database
      .updateTable('membership')
      .set({ valid_to: '2025-12-30' })
      .where('id', '=', seats.union)
      .execute();
    await database.updateTable('contribution').set({ public: false }).execute();
    await database.deleteFrom('consultation_invitation').where('membership_id', '=', seats.green).execute();
    await database.deleteFrom('declaration').execute();
    await database.updateTable('document').set({ withdrawn_at: '2026-02-01T00:00:00.000Z' }).execute();
    await database.updateTable('capacity_activity').set({ hours: 7 }).execute();
    await database
      .updateTable('programme')
      .set({ nuts2: ['ITI2', 'ITI3'] })
      .where('id', '=', programmeId)
      .execute();
    await database.deleteFrom('meeting_decision').execute();
    await refreshFacts(database, clock(), '2026-11-23');
    const again = await facts();
    await database.deleteFrom('indicator_state').execute();
    await refreshFacts(database, clock(), '2026-11-23');
    assert.deepEqual(again, await facts());
    assert.notEqual(again.length, 0);
  },
);
