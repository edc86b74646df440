import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IndicatorData } from '@officine-coesione/contract';
import { isWorkingDay, markdownFault } from '@officine-coesione/contract';
import type { Database } from '../../../packages/server/src/database/database.ts';
import { dayInRome } from '../../../packages/server/src/day.ts';
import { narrativeOf } from '../../../packages/server/src/observatory/demonstration-narrative.ts';
import { publishDemonstration } from '../../../packages/server/src/observatory/demonstration.ts';
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

/** The values of a cube by programme, a year after the other; of all together along the other dimensions. */
const byYear = ({ id, size, dimension, value }: IndicatorData): Map<string, (number | null)[]> => {
  const codesOf = (of: string) => Object.keys(dimension[of]!.category.index);
  const at = (codes: Readonly<Record<string, string>>) =>
    value[
      id.reduce(
        (offset, one, place) =>
          offset * size[place]! + (one in codes ? dimension[one]!.category.index[codes[one]!]! : 0),
        0,
      )
    ]!;
  return new Map(
    codesOf('PROGRAMME').map((PROGRAMME) => [
      PROGRAMME,
      codesOf('TIME_PERIOD').map((TIME_PERIOD) => at({ PROGRAMME, TIME_PERIOD })),
    ]),
  );
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
  for (const traced of [true, false])
    assert.ok(accepted.some(({ details }) => (details.traceableTo !== undefined) === traced));
  const answered = rows.filter(({ outcome }) => outcome !== null);
  const period = ['2023', '2024', '2025', '2026'];
  const rate = await figures(database, 'ACC_RATE', { category: ['C'], period });
  const counted = rate.extension.denominator!.reduce((sum: number, one) => sum + (one ?? 0), 0);
  assert.equal(counted, answered.length, 'what is counted is what was answered');
});

onEachEngine('the study answers by the figures of its release, and says how sure it is', async (database) => {
  await publishDemonstration(database, { publicUrl: 'https://esempio.it', now: new Date(today) });
  const studyCode = 'preavviso-alla-societa-civile';
  const { narrative } = await call(database, 'showStudy', { parameters: { studyCode } });
  const [answer = '', , sureness = ''] = narrative.it.split(/^## /m).slice(1);
  assert.match(sureness, /numeratore e denominatore/);
  const package1 = { parameters: { studyCode, versionNumber: '1' } };
  const shown = await call(database, 'showStudyPackage', package1);
  const cube = shown.figures[shown.study.figures.findIndex((one) => one.indicatorCode === 'NOTICE_D')]!;
  const programme = await heard(database);
  assert.deepEqual(Object.keys(cube.dimension['PROGRAMME']!.category.index).sort(), programme);
  assert.deepEqual(Object.keys(cube.dimension['TIME_PERIOD']!.category.index).sort(), [
    first,
    '2024',
    last,
    '2026',
  ]);
  assert.match(answer, new RegExp(`\\*\\*${programme.length} programmi\\*\\* dei 48 `));
  for (const [code, [before, , after]] of byYear(cube)) {
    const title = cube.dimension['PROGRAMME']!.category.label[code]!;
    const told = (value: number) =>
      value.toLocaleString('it', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    const line = `- **${title}**: ${told(after!)} giorni nel ${last}, ${told(before!)} nel ${first}\n`;
    assert.equal(answer.includes(line), after! < 10, line);
    const direction = ['è diminuito', 'è rimasto uguale', 'è cresciuto'][1 + Math.sign(after! - before!)]!;
    assert.ok(
      answer.split('\n').some((one) => one.includes(direction) && one.includes(title)),
      title,
    );
  }
  assert.match(answer, /«Tirocini e apprendistato: la qualità prima del numero»: Tabella dei costi/);
  for (const text of [narrative.it, narrative.en!]) assert.equal(markdownFault(text), undefined);
});

void test('a study of nothing says so', () => {
  const { it } = narrativeOf({
    cycle: '2021-2027',
    committees: 3,
    years: [first, last],
    notice: [{ title: 'PR Prova', before: null, after: 9 }],
    answered: 0,
    accepted: [],
  });
  assert.match(it, /\*\*PR Prova\*\*: 9,0 giorni nel 2025, – nel 2023/);
  assert.match(it, /è cresciuto: 0\n- è rimasto uguale: 0\n- è diminuito: 0\n/);
  assert.match(it, /accolti per intero:\n\n- nessuno\n/);
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
