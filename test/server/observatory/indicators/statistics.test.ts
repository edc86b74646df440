import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { evenness } from '../../../../packages/server/src/observatory/indicators/diversity.ts';
import {
  medianOf,
  summaryOf,
  survivalMedian,
  type Duration,
} from '../../../../packages/server/src/observatory/indicators/duration.ts';
import { meanOf, studentQuantile } from '../../../../packages/server/src/observatory/indicators/mean.ts';

const near = (actual: number | null | undefined, expected: number, within = 1e-5): void =>
  assert.ok(
    typeof actual === 'number' && Math.abs(actual - expected) <= within,
    `${actual} is not ${expected}`,
  );

test('evenness is 1 for equal shares, 0 for one category, and counts the empty ones', () => {
  near(evenness([10, 10, 10], 3), 1);
  near(evenness([50, 50, 0], 3), 0.63093);
  assert.equal(evenness([7, 0, 0], 3), 0);
  assert.equal(evenness([], 3), null);
});

test('evenness stays between 0 and 1, whatever the order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }), (counts) => {
      const value = evenness(counts, 4);
      if (value === null) return counts.every((count) => count === 0);
      near(evenness(counts.toReversed(), 4), value);
      return value >= 0 && value <= 1 + 1e-12;
    }),
  );
});

test('a median is the middle, or halfway between two', () => {
  assert.equal(medianOf([9, 1, 5]), 5);
  assert.equal(medianOf([4, 1, 2, 9]), 3);
  assert.equal(medianOf([]), null);
});

const ended = (days: number): Duration => ({ days, ended: true });
const lasting = (days: number): Duration => ({ days, ended: false });

test('those that last count as lasting longer', () => {
  // The textbook sample of leukaemia remissions, 6-MP arm (Freireich et al. 1963): median 23 weeks.
  const remissions = [
    ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map(ended),
    ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map(lasting),
  ];
  assert.equal(survivalMedian(remissions), 23);
  // Its other arm has none that last: the plain median, 8.
  const placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23].map(ended);
  assert.equal(survivalMedian(placebo), 8);
  assert.equal(summaryOf(placebo).median, 8);
});

test('up to a fifth may be pending before the median counts them', () => {
  const four = [1, 2, 3, 4].map(ended);
  assert.deepEqual(summaryOf([...four, lasting(30)]), { median: 2.5, pending: 1 - 4 / 5, method: 'plain' });
  const { median, method } = summaryOf([...four, lasting(30), lasting(30)]);
  assert.deepEqual([median, method], [3, 'kaplan-meier']);
  assert.equal(summaryOf([ended(1), lasting(5), lasting(5)]).median, null, 'fewer than half have ended');
  assert.deepEqual(summaryOf([]), { median: null, pending: null, method: 'plain' });
});

test('percentiles of Student come from the table', () => {
  for (const [freedom, quantile] of [
    [4, 2.776],
    [9, 2.262],
    [29, 2.045],
    [120, 1.98],
  ] as const)
    near(studentQuantile(freedom), quantile, quantile * 0.003);
});

test('a mean has its interval, within the scale, from five answers on', () => {
  const answers = [5, 4, 4, 3, 5, 2, 4, 5];
  const sums = (values: readonly number[]) => ({
    n: values.length,
    sum: values.reduce((sum, value) => sum + value, 0),
    squares: values.reduce((sum, value) => sum + value ** 2, 0),
  });
  const mean = meanOf(sums(answers), [1, 5]);
  near(mean?.mean, 4);
  // Standard deviation 1.069, t(7) 2.365: 4 ± 0.894.
  near(mean?.lower, 3.106, 0.003);
  near(mean?.upper, 4.894, 0.003);
  assert.equal(meanOf(sums([5, 5, 5, 5, 4]), [1, 5])?.upper, 5);
  assert.equal(meanOf(sums([5, 5, 5, 5]), [1, 5]), null);
});
