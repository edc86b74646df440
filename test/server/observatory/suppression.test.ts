import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { leastTold, toldOf } from '../../../packages/server/src/observatory/capacity/suppression.ts';
import type { People } from '../../../packages/server/src/observatory/capacity/suppression.ts';
import { attack } from './suppression-attack.ts';
import type { Cell } from './suppression-attack.ts';

const row = (count: number, female = 0, male = 0): People => ({ count, female, male });
const told = (...rows: readonly People[]) => {
  const { rows: those, total } = toldOf(rows);
  const written = [...those, total].map(({ count, female, male }) => [count, female, male].join('/'));
  return written.map((one) => one.replace(/(?<=^|\/)(?=\/|$)/g, '–'));
};

test('numbers below five are hidden, the others are told', () => {
  assert.equal(leastTold, 5);
  assert.deepEqual(told(row(12, 7, 5), row(20, 11, 9)), ['12/7/5', '20/11/9', '32/18/14']);
  assert.deepEqual(told(row(4, 2, 2)), ['–/–/–', '–/–/–']);
  assert.deepEqual(told(row(5, 5, 0)), ['5/–/–', '5/–/–']);
  assert.deepEqual(told(), ['0/0/0']);
});

test('what would be had from the total by subtraction is hidden with it', () => {
  // One small organisation beside large ones: the smallest of those goes with it.
  assert.deepEqual(told(row(3), row(10), row(20)), ['–/–/–', '–/–/–', '20/–/–', '33/–/–']);
  // Two small ones can be told apart from nobody, if they are enough together.
  assert.deepEqual(told(row(4), row(4), row(20)), ['–/–/–', '–/–/–', '20/–/–', '28/–/–']);
  // Whoever is named has sent someone: five of five organisations are one each.
  assert.deepEqual(told(...Array.from({ length: 5 }, () => row(1))), Array(6).fill('–/–/–'));
  // Women and men and the rest: one of the three is what the others leave of the whole.
  assert.deepEqual(told(row(20, 10, 8)), ['20/–/–', '20/–/–']);
  assert.deepEqual(told(row(20, 3, 17)), ['20/–/–', '20/–/–']);
  // Of one organisation they are hidden: of another they go as well, or the total gives them away.
  assert.deepEqual(told(row(20, 3, 17), row(30, 15, 15)), ['20/–/–', '30/–/–', '50/18/32']);
  assert.deepEqual(told(row(20, 3, 17), row(30, 15, 15), row(40, 20, 20)), [
    '20/–/–',
    '30/–/–',
    '40/20/20',
    '90/38/52',
  ]);
  // Ten women and men of a hidden count would leave three of the thirteen that two organisations sent.
  assert.deepEqual(told(row(3, 2, 1), row(10, 5, 5), row(30, 15, 15), row(40, 3, 37)), [
    '–/–/–',
    '–/–/–',
    '30/15/15',
    '40/–/–',
    '83/25/58',
  ]);
});

/** Few people, and what is small smaller still: so that every table can be tried. */
const people = fc
  .record({ female: fc.nat(5), male: fc.nat(5), rest: fc.oneof(fc.constant(0), fc.nat(4)) })
  .map(({ female, male, rest }) => ({
    count: Math.max(1, female + male + rest),
    female,
    male,
  }));

const sum = (rows: readonly People[]): People =>
  rows.reduce((a, b) => ({
    count: a.count + b.count,
    female: a.female + b.female,
    male: a.male + b.male,
  }));

const valueOf = (one: People, cell: Cell): number =>
  cell === 'rest' ? one.count - one.female - one.male : one[cell];

for (const [least, numRuns] of [
  [3, 300],
  [leastTold, 100],
] as const)
  test(`whoever tries every table finds no number below ${least}: each can be as many as there are`, () => {
    fc.assert(
      fc.property(fc.array(people, { minLength: 1, maxLength: 4 }), (rows) => {
        const total = sum(rows);
        fc.pre(total.count <= 17);
        const telling = toldOf(rows, least);
        const found = attack(telling, 17);
        const all = [
          ...rows.map((one, place) => [one, telling.rows[place]!, found.rows[place]!] as const),
          [total, telling.total, found.total] as const,
        ];
        for (const [truth, { count, female, male }, can] of all) {
          for (const number of [count, female, male])
            assert.ok(number === null || number >= least, 'a small number is told');
          for (const cell of ['count', 'female', 'male', 'rest'] as const) {
            const value = valueOf(truth, cell);
            assert.ok(can[cell].has(value), 'the attack itself is sound');
            // That nobody is left beside women and men says nothing of anyone.
            if (value >= least || (cell === 'rest' && value === 0)) continue;
            const values = [...can[cell]];
            assert.ok(
              values.length >= least && Math.max(...values) >= least,
              `${cell} ${value} is one of ${values.join()}: ${JSON.stringify({ rows, telling })}`,
            );
          }
        }
      }),
      { numRuns, seed: 2026 },
    );
  });

test('no more is hidden than must be: large organisations are told as they are', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ female: fc.integer({ min: 5, max: 60 }), male: fc.integer({ min: 5, max: 60 }) }),
        {
          minLength: 1,
          maxLength: 30,
        },
      ),
      (given) => {
        const rows = given.map(({ female, male }) => row(female + male, female, male));
        const { rows: those, total } = toldOf(rows);
        assert.deepEqual(those, rows);
        assert.deepEqual(total, sum(those));
      },
    ),
  );
});
