import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resultsOf } from '../../../packages/server/src/observatory/surveys/results.ts';
import {
  pooled,
  rescaled,
  satisfactionOf,
} from '../../../packages/server/src/observatory/surveys/satisfaction.ts';
import { statusOf, waveFaults } from '../../../packages/server/src/observatory/surveys/rules.ts';

const momentsOf = (scores: readonly number[]) =>
  pooled(scores.map((score) => ({ n: 1, sum: score, squares: score ** 2 })));

const partnership = (title: string, count: number) => ({
  partnershipId: title,
  partnershipTitle: title,
  scores: new Map([['', momentsOf(Array.from({ length: count }, (_one, place) => 25 * (place % 5)))]]),
});

const told = (counts: readonly number[], settled: boolean) => {
  const [all, ...each] = resultsOf(
    counts.map((count, place) => partnership(String(place), count)),
    [{ code: '' }],
    settled,
  );
  return { all: [all!.partnerships, all!.n], each: each.map(({ n }) => n) };
};

void test('satisfaction is rescaled, pooled, has an interval within the scale, and is null below five', () => {
  const answers = [1, 2, 3, 4, 5];
  const scale = momentsOf(answers);
  const scores = momentsOf(answers.map((answer) => ((answer - 1) / 4) * 100));
  assert.deepEqual(rescaled(scale), scores);
  const { mean, lower, upper } = satisfactionOf(scores)!;
  assert.equal(mean, 50);
  // t(4; 0.975) = 2.776, standard deviation 39.53
  assert.ok(Math.abs(lower - 0.92) < 0.2 && Math.abs(upper - 99.08) < 0.2, `${lower} ${upper}`);
  assert.equal(satisfactionOf(momentsOf([0, 25, 50, 75])), null);
  assert.equal(satisfactionOf(pooled([momentsOf([0, 0]), momentsOf([100, 100, 100])]))?.mean, 60);
});

void test('of fewer than five nothing is told, nor can it be had from all together', () => {
  assert.deepEqual(told([8, 5, 0], true), { all: [2, 13], each: [8, 5, 0] });
  // One small partnership would be the difference.
  assert.deepEqual(told([8, 4], true), { all: [1, 8], each: [8, null] });
  // Two of which each may be anything from one to four stay in it.
  assert.deepEqual(told([8, 3, 3], true), { all: [3, 14], each: [8, null, null] });
  // Two of one each cannot be more.
  assert.deepEqual(told([8, 1, 1], true), { all: [1, 8], each: [8, null, null] });
  assert.deepEqual(told([3, 1], true), { all: [0, 0], each: [null, null] });
});

void test('whoever reads the results after each validation learns of no small partnership by the difference', () => {
  const steps = [
    [8, 0, 0],
    [8, 3, 0],
    [8, 3, 3],
  ];
  // Responses of others still wait: what is told of all together is what is told of each.
  const rows = steps.map((counts) => told(counts, false).all);
  assert.deepEqual(rows, Array(3).fill([1, 8]));
  assert.deepEqual(told([8, 3, 3], true).all, [3, 14]);
});

void test('a survey wave is a draft until it opens, and closed from the instant it closes', () => {
  const window = { opensAt: '2026-12-01T08:00:00.000Z', closesAt: '2027-01-15T22:59:00.000Z' };
  assert.equal(statusOf(window, '2026-12-01T07:59:59.999Z'), 'draft');
  assert.equal(statusOf(window, window.opensAt), 'open');
  assert.equal(statusOf(window, window.closesAt), 'closed');
  const facts = { ...window, title: 'A', period: '2026', questionnaireId: 'q', partnershipIds: ['p'] };
  const codes = (change: object, at: string) =>
    waveFaults({ ...facts, ...change }, facts, at).map(({ pointer, code }) => `${pointer} ${code}`);
  assert.deepEqual(codes({ partnershipIds: ['q'] }, window.opensAt), ['/partnershipIds survey_fixed']);
  assert.deepEqual(codes({ partnershipIds: ['q'], title: 'B' }, '2026-11-01T00:00:00.000Z'), []);
  assert.deepEqual(codes({ closesAt: '2026-11-01T00:00:00.000Z' }, '2026-11-01T00:00:00.000Z'), [
    '/closesAt closes_before_opening',
  ]);
});
