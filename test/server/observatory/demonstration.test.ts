import assert from 'node:assert/strict';
import type { IndicatorData } from '@officine-coesione/contract';
import { isWorkingDay } from '@officine-coesione/contract';
import type { Database } from '../../../packages/server/src/database/database.ts';
import { dayInRome } from '../../../packages/server/src/day.ts';
import { onEachEngine } from '../engines.ts';
import { call, today } from './consulting.ts';

/** The last full years that the demonstration tells of. */
const [first, last] = ['2023', '2025'] as const;

/** Programmes of 2021-2027 in whose committees civil society has had a seat since the first day of these years. */
const heard = async (database: Database): Promise<string[]> => {
  const rows = await database
    .selectFrom('membership')
    .innerJoin('partnership_programme', 'partnership_programme.partnership_id', 'membership.partnership_id')
    .select('programme_code')
    .distinct()
    .where('category', 'like', 'C%')
    .where('valid_from', '<=', `${first}-01-01`)
    .where('membership.demo', '=', true)
    .orderBy('programme_code')
    .execute();
  return rows.map(({ programme_code }) => programme_code);
};

const figures = (
  database: Database,
  indicatorCode: string,
  query: Readonly<Record<string, readonly string[]>>,
): Promise<IndicatorData> => call(database, 'showIndicatorData', { parameters: { indicatorCode }, query });

/** The values of a cube by programme and year, that has one line each of everything else. */
const byYear = (cube: IndicatorData): Map<string, (number | null)[]> => {
  const codes = Object.keys(cube.dimension['PROGRAMME']!.category.index);
  const width = cube.value.length / codes.length;
  return new Map(codes.map((code, place) => [code, cube.value.slice(place * width, (place + 1) * width)]));
};

onEachEngine('notice differs between programmes, and most give more of it than before', async (database) => {
  const programme = await heard(database);
  assert.ok(programme.length >= 12, 'a dozen programmes');
  const period = [first, last];
  const days = byYear(await figures(database, 'NOTICE_D', { programme, period }));
  const kept = byYear(await figures(database, 'NOTICE_OK', { programme, period }));
  for (const values of [...days.values(), ...kept.values()]) assert.ok(values.every((one) => one !== null));
  const count = (of: typeof days, is: (before: number, after: number) => boolean) =>
    [...of.values()].filter(([before, after]) => is(before!, after!)).length;
  assert.ok(count(days, (_, after) => after < 10) >= 1, 'some stay below ten working days');
  assert.ok(count(days, (_, after) => after >= 10) >= 1, 'some do not');
  for (const one of [days, kept]) {
    assert.ok(count(one, (before, after) => after > before) > programme.length / 2, 'most improve');
    assert.equal(
      count(one, (before, after) => after < before),
      1,
      'one gets worse',
    );
  }
});

onEachEngine('what civil society said is accepted, in part, not, or not answered yet', async (database) => {
  const programme = await heard(database);
  const rows = await database
    .selectFrom('contribution')
    .innerJoin('membership', 'membership.id', 'contribution.membership_id')
    .innerJoin('partnership_programme', 'partnership_programme.partnership_id', 'membership.partnership_id')
    .select(['contribution.status', 'outcome', 'answer', 'contribution.details', 'programme_code'])
    .where('category', 'like', 'C%')
    .execute();
  assert.deepEqual([...new Set(rows.map((row) => row.programme_code))].sort(), programme);
  const states = new Set(rows.map(({ status, outcome }) => outcome ?? status));
  for (const state of ['accepted', 'partially_accepted', 'rejected', 'acknowledged', 'withdrawn'])
    assert.ok(states.has(state), state);
  for (const { outcome, answer } of rows) assert.equal(outcome === null, answer === null);
  const accepted = rows.filter(({ outcome }) => outcome === 'accepted');
  assert.ok(accepted.some(({ details }) => details.traceableTo) && accepted.length < rows.length);
  const rate = await figures(database, 'ACC_RATE', { programme: ['_T'], category: ['C'] });
  assert.equal(rate.value.length, 1);
});

onEachEngine('invented meetings keep to the order of things', async (database) => {
  const rows = await database
    .selectFrom('meeting')
    .select([
      'number',
      'status',
      'urgent',
      'mode',
      'day',
      'convened_at',
      'documents_sent_at',
      'minutes',
      'id',
    ])
    .execute();
  assert.ok(rows.some(({ urgent }) => urgent));
  assert.ok(rows.some(({ mode }) => mode === 'written_procedure'));
  const noted = new Set(
    (await database.selectFrom('attendance').select('meeting_id').distinct().execute()).map(
      (one) => one.meeting_id,
    ),
  );
  const held = rows.filter(({ status }) => status === 'held');
  assert.ok(held.filter(({ id, mode }) => !noted.has(id) && mode !== 'written_procedure').length === 1);
  for (const { day, convened_at, documents_sent_at, minutes } of held) {
    assert.ok(isWorkingDay(day), day);
    const [convened, documents] = [convened_at, documents_sent_at].map((at) => dayInRome(new Date(at!)));
    assert.ok(convened! <= documents! && documents! < day, day);
    assert.ok(!minutes?.publishedAt || minutes.publishedAt.slice(0, 10) > day);
  }
  for (const { convened_at } of rows) assert.ok(new Date(convened_at ?? 0) <= new Date(today));
});
