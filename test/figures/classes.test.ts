import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classesOf, type ClassesOptions } from '@officine-coesione/figures';
import { seeded } from '../seeded.ts';

const bounds = (values: readonly number[], options?: ClassesOptions): string =>
  classesOf(values, options)
    .list.map(({ least, most, count }) => `${least}..${most}:${count}`)
    .join(' ');
const upTo = (last: number): number[] => Array.from({ length: last }, (_, place) => place + 1);

test('as many values in each class, with round bounds', () => {
  assert.equal(bounds(upTo(20)), '1..4:4 5..8:4 9..12:4 13..16:4 17..20:4');
  assert.equal(
    bounds([3, 8, 14, 21, 38, 44, 57, 61, 73, 88, 97, 103, 118, 127, 139]),
    '3..19:3 20..49:3 50..79:3 80..109:3 110..139:3',
  );
});

test('few values need fewer classes, one value one', () => {
  assert.equal(bounds([5, 1, 9]), '1..4:1 5..7:1 8..9:1');
  assert.equal(bounds([4, 4, 4]), '4..4:3');
  assert.equal(bounds([1, 2]), '1..1:1 2..2:1');
  assert.equal(bounds([]), '');
});

test('ties are never split, even when most values are the same', () => {
  assert.equal(bounds([0, 0, 0, 0, 0, 0, 0, 0, 3, 7, 12, 40]), '0..0:8 1..4:1 5..9:1 10..40:2');
});

test('bounds stand at the precision that is shown: 20.0 is not in the class up to 19.9', () => {
  const { list, of, decimals } = classesOf([10, 19.94, 19.96, 30], { decimals: 1, breaks: [20] });
  assert.deepEqual(
    list.map(({ least, most }) => [least, most]),
    [
      [10, 19.9],
      [20, 30],
    ],
  );
  assert.equal(of(19.96), list[1]);
  assert.equal(of(19.94), list[0]);
  assert.equal(decimals, 1);
  assert.equal(classesOf([0.25, 1]).decimals, 2);
});

test('equal steps are round; one that would be empty is left out', () => {
  assert.equal(bounds([0, 12, 33, 58, 97], { method: 'equal' }), '0..19:2 20..39:1 40..59:1 60..97:1');
  assert.equal(bounds([1, 2, 3, 96, 97, 98], { method: 'equal' }), '1..19:3 20..98:3');
});

test('given breaks keep their colours, though a class be empty', () => {
  const roles = (values: readonly number[]): string =>
    classesOf(values, { breaks: [10, 20, 30, 40] })
      .list.map(({ role }) => role)
      .join(' ');
  assert.equal(roles([1, 11, 21, 31, 41]), 'step-1 step-2 step-3 step-4 step-5');
  assert.equal(roles([1, 45]), 'step-1 step-5');
  for (const breaks of [
    [1, 1],
    [2, 1],
    [1, 2, 3, 4, 5],
  ])
    assert.throws(() => classesOf([1, 2], { breaks }), RangeError);
});

test('around zero or a target, what is below has colours of its own', () => {
  const { list } = classesOf([-9, -4, -1, 0, 3, 6, 8], { around: 0 });
  assert.deepEqual(
    list.map(({ least, most, role }) => `${role} ${least}..${most}`),
    ['below-2 -9..-6', 'below-1 -5..-1', 'step-2 0..4', 'step-4 5..8'],
  );
  assert.deepEqual(
    classesOf([1, 1], { around: 0 }).list.map(({ role }) => role),
    ['step-2'],
  );
});

test('whatever the values: at most five classes, none empty, in order, each value in the one that says so', () => {
  const random = seeded(11);
  for (let round = 0; round < 400; round += 1) {
    const decimals = round % 4;
    const values = Array.from({ length: 1 + Math.floor(random() * 110) }, () =>
      Number(((random() - (round % 3 ? 0 : 0.5)) * 10 ** (1 + (round % 5))).toFixed(decimals)),
    );
    const options: ClassesOptions = {
      decimals,
      method: round % 2 ? 'equal' : 'quantile',
      ...(round % 7 === 0 ? { around: 0 } : {}),
    };
    const { list, of } = classesOf(values, options);
    assert.ok(list.length >= 1 && list.length <= 5);
    assert.equal(
      list.reduce((sum, { count }) => sum + count, 0),
      values.length,
    );
    list.forEach(({ least, most, count }, place) => {
      assert.ok(count > 0 && least <= most);
      if (place > 0) assert.ok(least > list[place - 1]!.most);
    });
    for (const value of values) {
      const found = of(value);
      assert.ok(value >= found.least && value <= found.most, `${value} in ${found.least}..${found.most}`);
    }
    assert.equal(new Set(list.map(({ role }) => role)).size, list.length);
  }
});
