import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue } from '../../../packages/server/src/observatory/catalogue.ts';
import { holds, inScope, periodOf, tally } from '../../../packages/server/src/observatory/counting.ts';
import type { CountedPartnership, Seat } from '../../../packages/server/src/observatory/counting.ts';

const today = '2026-11-23';
const seat = (organisationId: string, category: string, change: Partial<Seat> = {}): Seat => ({
  partnershipId: 'p',
  organisationId,
  category,
  validFrom: '2022-12-01',
  validTo: null,
  demo: false,
  categoryValidated: true,
  ...change,
});
const partnership: CountedPartnership = {
  id: 'p',
  demo: false,
  programmes: [{ code: 'pr-umbria', nuts2: ['ITI2'] }],
};
const formula = (code: string) => catalogue.find(({ definition }) => definition.code === code)!.formula;

test('a year is read at its end, the present one today', () => {
  assert.deepEqual(periodOf('2025', today), { year: '2025', day: '2025-12-31', present: false });
  assert.deepEqual(periodOf('2026', today), { year: '2026', day: today, present: true });
});

test('a seat holds from its first day to its last, both included', () => {
  const on = (day: string) => ({ year: day.slice(0, 4), day, present: false });
  const ended = seat('a', 'A', { validFrom: '2023-01-01', validTo: '2025-06-30' });
  assert.deepEqual(
    ['2022-12-31', '2023-01-01', '2025-06-30', '2025-07-01'].map((day) => holds(ended, on(day))),
    [false, true, true, false],
  );
});

test('a seat with an unknown first day counts today, is unknown in the past and over when it ended', () => {
  const open = seat('a', 'A', { validFrom: null });
  assert.equal(holds(open, periodOf('2026', today)), true);
  assert.equal(holds(open, periodOf('2025', today)), 'unknown');
  const ended = seat('a', 'A', { validFrom: null, validTo: '2020-12-31' });
  assert.equal(holds(ended, periodOf('2026', today)), false);
  assert.equal(holds(ended, periodOf('2021', today)), false);
  assert.equal(holds(ended, periodOf('2020', today)), 'unknown');
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
    assert.equal(inScope(partnership, programme, territory), expected, `${programme} ${territory}`);
  const national = { ...partnership, programmes: [{ code: 'pn', nuts2: [] }] };
  assert.equal(inScope(national, '_T', 'IT'), true);
  assert.equal(inScope(national, '_T', 'ITI2'), false);
});

test('an organisation counts once in all, once in each of its categories', () => {
  const second = { ...partnership, id: 'q' };
  const seats = [
    seat('a', 'A'),
    seat('a', 'A', { partnershipId: 'q' }),
    seat('a', 'D', { partnershipId: 'q' }),
    seat('b', 'B'),
    seat('c', 'B', { partnershipId: 'elsewhere' }),
  ];
  const counted = tally(seats, [partnership, second], periodOf('2026', today));
  assert.deepEqual(
    ['_T', 'A', 'B', 'C', 'D'].map((category) => counted.of(category)),
    [2, 1, 1, 0, 1],
  );
  // Pooled: 1 of 2 in each category, not the mean of the two partnerships.
  assert.deepEqual(
    ['_T', 'A', 'D', 'C'].map((category) => formula('PART_SHARE')(counted, category)),
    [
      { value: 100, numerator: 2, denominator: 2 },
      { value: 50, numerator: 1, denominator: 2 },
      { value: 50, numerator: 1, denominator: 2 },
      { value: 0, numerator: 0, denominator: 2 },
    ],
  );
});

test('shares keep full precision', () => {
  const counted = tally(
    ['a', 'b', 'c'].map((id) => seat(id, id === 'a' ? 'A' : 'B')),
    [partnership],
    periodOf('2026', today),
  );
  assert.deepEqual(formula('PART_SHARE')(counted, 'A'), {
    value: (1 / 3) * 100,
    numerator: 1,
    denominator: 3,
  });
});

test('a share of nobody is null and M, never zero; a count of nobody is zero', () => {
  const nobody = tally([], [partnership], periodOf('2026', today));
  assert.deepEqual(formula('PART_SHARE')(nobody, 'A'), {
    value: null,
    status: 'M',
    numerator: 0,
    denominator: 0,
  });
  assert.deepEqual(formula('PART_N')(nobody, 'A'), { value: 0, numerator: 0 });
});

test('what is not known or not recorded is null and O', () => {
  const unknown = tally(
    [seat('a', 'A'), seat('b', 'B', { validFrom: null })],
    [partnership],
    periodOf('2025', today),
  );
  const unrecorded = tally([seat('a', 'A')], [], periodOf('2026', today));
  for (const counted of [unknown, unrecorded])
    for (const code of ['PART_N', 'PART_SHARE'])
      assert.deepEqual(formula(code)(counted, '_T'), { value: null, status: 'O' });
});

test('every indicator of the catalogue is told in every language', () => {
  for (const { definition } of catalogue)
    for (const labels of [
      definition.title,
      definition.description,
      definition.formulaText,
      definition.numerator,
    ])
      for (const language of ['it', 'en', 'de', 'fr', 'sl'] as const)
        assert.ok(labels[language], `${definition.code} ${language}`);
});
