import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue } from '../../../../packages/server/src/observatory/indicators/catalogue/index.ts';
import { cellsOf } from '../../../../packages/server/src/observatory/indicators/cells.ts';
import { bits } from '../../../../packages/server/src/observatory/indicators/fact.ts';
import type { Fact } from '../../../../packages/server/src/observatory/indicators/fact.ts';
import { attendanceFacts } from '../../../../packages/server/src/observatory/indicators/fact-sets/attendance.ts';
import { representativeFacts } from '../../../../packages/server/src/observatory/indicators/fact-sets/composition.ts';
import { contributionFacts } from '../../../../packages/server/src/observatory/indicators/fact-sets/consultations.ts';
import { meetingFacts } from '../../../../packages/server/src/observatory/indicators/fact-sets/meetings.ts';
import { seatFacts } from '../../../../packages/server/src/observatory/indicators/fact-sets/seats.ts';
import type { Owner } from '../../../../packages/server/src/observatory/indicators/facts-store.ts';
import { inScope, periodOf } from '../../../../packages/server/src/observatory/indicators/scope.ts';

const today = '2026-11-23';

const fact = (change: Partial<Fact>): Fact => ({
  ownerId: 'p',
  year: 2025,
  category: null,
  level: null,
  subjectId: null,
  traits: 0,
  units: 1,
  n: 0,
  d: 0,
  days: null,
  since: null,
  unknown: false,
  demo: false,
  unvalidated: false,
  ...change,
});

const umbria: Owner = { id: 'p', demo: false, programmes: [{ code: 'pr-umbria', nuts2: ['ITI2'] }] };
const marche: Owner = { id: 'q', demo: false, programmes: [{ code: 'pr-marche', nuts2: ['ITI3'] }] };

const indicatorOf = (code: string) => catalogue.find(({ definition }) => definition.code === code)!;

/** The figure of an indicator from some facts of two partnerships. */
const figure = (
  code: string,
  facts: readonly Fact[],
  { programme = '_T', territory = 'IT', category = '_T', level = '_T', year = '2025' } = {},
) => {
  const { working: _working, ...observed } = cellsOf(indicatorOf(code), {
    owners: [umbria, marche],
    known: new Set(facts.map(({ ownerId }) => ownerId)),
    facts,
    firstYear: 2014,
    today,
    held: [],
  }).at({ programme, territory, category, level, period: periodOf(year, today) });
  return observed;
};

const seat = (subjectId: string, category: string, change: Partial<Fact> = {}) =>
  fact({ subjectId, category, traits: bits(seatFacts, 'at_end'), ...change });

test('a year is read at its end, the present one today', () => {
  assert.deepEqual(periodOf('2025', today), { year: '2025', day: '2025-12-31', present: false });
  assert.deepEqual(periodOf('2026', today), { year: '2026', day: today, present: true });
});

test('a partnership is of its programmes and their territory', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['_T', 'IT', true],
    ['pr-umbria', 'IT', true],
    ['pr-umbria', 'ITI2', true],
    ['_T', 'ITI', true],
    ['_T', 'ITI1', false],
    ['pr-marche', 'IT', false],
  ];
  for (const [programme, territory, expected] of cases)
    assert.equal(inScope(umbria, programme, territory), expected, `${programme} ${territory}`);
  const national = { programmes: [{ code: 'pn', nuts2: [] }] };
  assert.equal(inScope(national, '_T', 'IT'), true);
  assert.equal(inScope(national, '_T', 'ITI2'), false);
});

test('an organisation counts once in all, once in each of its categories', () => {
  const facts = [
    seat('a', 'A'),
    seat('a', 'D', { ownerId: 'q' }),
    seat('b', 'B'),
    seat('z', 'B', { traits: 0 }),
  ];
  assert.deepEqual(
    ['_T', 'A', 'B', 'C', 'D'].map((category) => figure('PART_N', facts, { category }).value),
    [2, 1, 1, 0, 1],
  );
  // Pooled: 1 of 2 in each category, not the mean of the two partnerships.
  assert.deepEqual(figure('PART_SHARE', facts, { category: 'D' }), {
    value: 50,
    numerator: 1,
    denominator: 2,
  });
  assert.deepEqual(figure('PART_SHARE', facts, { category: 'D', programme: 'pr-umbria' }).value, 0);
});

test('shares keep full precision', () => {
  const facts = ['a', 'b', 'c'].map((id) => seat(id, id === 'a' ? 'A' : 'B'));
  assert.equal(figure('PART_SHARE', facts, { category: 'A' }).value, (1 / 3) * 100);
});

test('a rate of nothing is null and M, never zero; a count of nobody is zero (T05)', () => {
  for (const { definition, facts } of catalogue) {
    const nothing = [fact({ year: 2024, units: 0 })];
    const of = figure(definition.code, nothing);
    const expected = definition.denominator ? null : 0;
    assert.equal(of.value, expected, definition.code);
    if (of.value === null) assert.equal(of.status, 'M', `${definition.code} of ${facts.id}`);
  }
});

test('what is not known or not recorded is null and O', () => {
  const unknown = [seat('a', 'A'), seat('b', 'B', { unknown: true })];
  for (const code of ['PART_N', 'PART_SHARE', 'ACTIVE', 'CONT'])
    assert.deepEqual(figure(code, unknown), { value: null, status: 'O' });
  // Of Umbria nothing is recorded, which is not that nothing was done there; of who sits there the registry knows all.
  const elsewhere = [fact({ ownerId: 'q' })];
  assert.deepEqual(figure('MEET_N', elsewhere, { programme: 'pr-umbria' }), { value: null, status: 'O' });
  assert.equal(figure('MEET_N', elsewhere).value, 1);
  assert.equal(figure('PART_N', [], { programme: 'pr-umbria' }).value, 0);
  assert.deepEqual(figure('PART_N', [], { programme: 'pn-other' }), { value: null, status: 'O' });
  assert.deepEqual(figure('PART_N', [seat('a', 'A')], { year: '2013' }), { value: null, status: 'O' });
});

test('the balance between categories (T05)', () => {
  const of = (...categories: string[]) =>
    figure(
      'DIV_SHANNON',
      categories.map((category, place) => seat(String(place), category)),
    ).value;
  assert.equal(of('A', 'B', 'C'), 1);
  assert.equal(of('A', 'B', 'A', 'B')?.toFixed(5), '0.63093');
  assert.equal(of('A', 'A'), 0);
  assert.equal(of('A', 'B', 'C', 'D'), 1);
  assert.equal(of('E', 'B', 'C'), 1, 'bodies of cooperation are authorities');
});

test('the rate of attendance is pooled, no mean of rates (T05)', () => {
  const traits = bits(attendanceFacts, 'recorded');
  const facts = [
    fact({ n: 9, d: 10, traits, category: 'A' }),
    fact({ n: 10, d: 40, traits, category: 'B', ownerId: 'q' }),
    fact({ n: 0, d: 50 }),
    fact({ n: 0, d: 50, traits: bits(attendanceFacts, 'recorded', 'written') }),
  ];
  assert.deepEqual(figure('ATT_RATE', facts), { value: 38, numerator: 19, denominator: 50 });
  assert.deepEqual(figure('ATT_CAT', facts, { category: 'B' }).value, 25);
});

test('half of a contribution that is accepted in part (T06)', () => {
  const answered = (...more: ('accepted' | 'partly')[]) =>
    fact({ traits: bits(contributionFacts, 'answered', ...more) });
  const facts = [
    answered('accepted'),
    answered('accepted'),
    answered('partly'),
    answered(),
    fact({}),
    fact({ traits: bits(contributionFacts, 'withdrawn') }),
  ];
  assert.deepEqual(figure('ACC_RATE', facts), { value: 62.5, numerator: 2.5, denominator: 4 });
  const told = cellsOf(indicatorOf('ACC_RATE'), {
    owners: [umbria],
    known: new Set(['p']),
    facts,
    firstYear: 2014,
    today,
    held: [],
  }).at({ programme: '_T', territory: 'IT', category: '_T', level: '_T', period: periodOf('2025', today) });
  assert.match(told.working!, /^\(2 \+ 0\.5 × 1\) \/ 4 × 100; 2 \/ 4 × 100 = 50$/);
  assert.deepEqual(figure('ANS_RATE', facts), { value: 80, numerator: 4, denominator: 5 });
  assert.equal(figure('CONTR_N', facts).value, 5);
});

test('only meetings that are not urgent are held to their notice', () => {
  const facts = [
    fact({ traits: bits(meetingFacts, 'kept'), days: 12 }),
    fact({ days: 8 }),
    fact({ traits: bits(meetingFacts, 'urgent', 'kept'), days: 10 }),
    fact({ traits: bits(meetingFacts, 'urgent'), days: 2 }),
  ];
  assert.deepEqual(figure('NOTICE_OK', facts), { value: 50, numerator: 1, denominator: 2 });
  assert.deepEqual(figure('NOTICE_D', facts), { value: 8, numerator: 32, denominator: 4 });
});

test('a meeting counts in each category that was to come, and once in all', () => {
  const facts = [
    fact({ traits: bits(meetingFacts, 'kept'), days: 12, category: 'ABC' }),
    fact({ days: 8, category: 'AB', units: 2 }),
    fact({ days: 4 }),
  ];
  const of = (category: string) => figure('NOTICE_OK', facts, { category }).denominator;
  assert.deepEqual(['_T', 'A', 'C', 'D'].map(of), [4, 3, 1, 0]);
  assert.equal(figure('NOTICE_D', facts, { category: 'C' }).value, 12);
  assert.equal(figure('MEET_N', facts).value, 4);
});

test('times to answer: the median of the answered, or that of Kaplan and Meier where many wait', () => {
  const answered = [10, 20, 30, 40].map((days) => fact({ days }));
  const waiting = fact({ since: '2026-11-08', units: 2 });
  assert.deepEqual(figure('RESP_T', [...answered, fact({ since: '2026-11-08' })]), {
    value: 25,
    numerator: 4,
    denominator: 5,
  });
  // 15 days so far, two of six: after 10 days 5/6 remain, after 20 2/3 × 5/6 = 5/9, after 30 5/18.
  assert.deepEqual(figure('RESP_T', [...answered, waiting]), { value: 30, numerator: 4, denominator: 6 });
});

test('gender: nobody is missing, fewer than five are confidential, five are told (T07)', () => {
  const declared = (women: number, others: number, ownerId = 'p') => [
    fact({ ownerId, units: women, traits: bits(representativeFacts, 'gender_declared', 'female') }),
    fact({ ownerId, units: others, traits: bits(representativeFacts, 'gender_declared') }),
    fact({ ownerId, units: 7 }),
  ];
  const umbrian = { programme: 'pr-umbria' };
  assert.deepEqual(figure('GEN', declared(2, 3), umbrian), { value: 40, numerator: 2, denominator: 5 });
  assert.deepEqual(figure('GEN', declared(2, 2), umbrian), { value: null, status: 'C' });
  assert.deepEqual(figure('GEN', declared(0, 0), umbrian), {
    value: null,
    status: 'M',
    numerator: 0,
    denominator: 0,
  });
  // The whole less Marche would be Umbria.
  const both = [...declared(2, 2), ...declared(10, 10, 'q')];
  const shown = [umbrian, { programme: 'pr-marche' }, {}].map((place) => figure('GEN', both, place).value);
  assert.equal(shown[0], null);
  assert.ok(shown[1] === null || shown[2] === null);
});

test('every indicator is told in every language and says what it is computed from', () => {
  const codes = catalogue.map(({ definition }) => definition.code);
  assert.equal(new Set(codes).size, codes.length);
  for (const { definition, facts, shownBy, persons } of catalogue) {
    const { code, title, description, formulaText, numerator, denominator, dimensions } = definition;
    for (const labels of [title, description, formulaText, numerator, ...(denominator ? [denominator] : [])])
      for (const language of ['it', 'en', 'de', 'fr', 'sl'] as const)
        assert.ok(labels[language], `${code} ${language}`);
    if (shownBy) assert.ok(dimensions.includes('PARTNER_CATEGORY'), code);
    assert.equal(persons !== undefined, facts.records === undefined, `${code} counts persons`);
    if (persons) assert.ok(!dimensions.includes('PARTNER_CATEGORY'), `${code} is not told by category`);
    assert.equal(definition.target !== undefined, definition.direction === 'target', code);
  }
});
