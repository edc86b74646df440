import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  leastPersons,
  withheld,
  type Sum,
} from '../../../../packages/server/src/observatory/indicators/suppression.ts';

/** A table of rows and columns with its totals, as cells and sums. */
const tableOf = (rows: readonly (readonly number[])[]): { counts: number[]; sums: Sum[] } => {
  const width = rows[0]!.length;
  const counts = rows.flat();
  const sums: Sum[] = [];
  const add = (parts: readonly number[]): number => {
    counts.push(parts.reduce((sum, part) => sum + counts[part]!, 0));
    sums.push({ total: counts.length - 1, parts });
    return counts.length - 1;
  };
  const ofRows = rows.map((row, at) => add(row.map((_, column) => at * width + column)));
  const ofColumns = rows[0]!.map((_, column) => add(rows.map((__, at) => at * width + column)));
  const all = add(ofRows);
  sums.push({ total: all, parts: ofColumns });
  return { counts, sums };
};

/**
 * Whether a withheld cell can be a number, by trying: a filling of all withheld cells that agrees with what is told.
 * An attacker who knows no better than to try finds no less than one who solves.
 */
function canBe(
  cell: number,
  value: number,
  { counts, sums, hidden }: { counts: readonly number[]; sums: readonly Sum[]; hidden: ReadonlySet<number> },
): boolean {
  const cells: (number | undefined)[] = counts.map((count, at) => (hidden.has(at) ? undefined : count));
  const most = Math.max(20, ...counts);
  const fill = (): boolean => {
    let next: number | undefined;
    let [least, greatest] = [0, most];
    for (const { total, parts } of sums) {
      const open = parts.filter((part) => cells[part] === undefined);
      const known = parts.reduce((sum, part) => sum + (cells[part] ?? 0), 0);
      const sum = cells[total];
      if (sum !== undefined && (known > sum || (open.length === 0 && known !== sum))) return false;
      // What one sum decides is taken first.
      if (sum !== undefined && open.length === 1)
        [next, least, greatest] = [open[0]!, sum - known, sum - known];
      else if (sum === undefined && open.length === 0) [next, least, greatest] = [total, known, known];
      else if (sum !== undefined && open.length > 0 && next === undefined)
        [next, greatest] = [open[0]!, sum - known];
    }
    next ??= cells.findIndex((one) => one === undefined);
    if (next === -1) return true;
    for (let tried = least; tried <= greatest; tried += 1) {
      cells[next] = tried;
      if (fill()) return true;
    }
    cells[next] = undefined;
    return false;
  };
  cells[cell] = value;
  return fill();
}

test('a small group alone in its row and column takes three others with it', () => {
  const table = tableOf([
    [3, 20, 30],
    [40, 50, 60],
    [70, 80, 90],
  ]);
  const hidden = withheld(table);
  assert.deepEqual(
    [...hidden].toSorted((a, b) => a - b),
    [0, 1, 3, 4],
  );
});

test('nothing is withheld where nobody is few, and nobody is no group', () => {
  const { counts, sums } = tableOf([
    [0, 12],
    [5, 9],
  ]);
  assert.equal(withheld({ counts, sums }).size, 0);
});

test('two small groups that are the whole of a sum take another, or their sum would tell too much', () => {
  // One and one are two: each could not be four.
  const { counts, sums } = tableOf([
    [1, 1, 40],
    [30, 30, 30],
  ]);
  const hidden = withheld({ counts, sums });
  assert.ok(hidden.has(0) && hidden.has(1) && hidden.size > 4, [...hidden].join());
});

test('the sums of another table count too', () => {
  // Programmes by category, and the region that two of the programmes make together.
  const counts = [3, 20, 30, 53, 23];
  const sums = [
    { total: 3, parts: [0, 1, 2] },
    { total: 4, parts: [0, 1] },
  ];
  const hidden = withheld({ counts, sums });
  assert.ok(hidden.has(1), 'the region less the other programme would tell it');
  for (const value of [1, 2, 3, 4]) assert.ok(canBe(0, value, { counts, sums, hidden }));
});

test('whoever solves for what is missing finds every small number possible', () => {
  const small = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 9 }));
  const table = fc
    .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 3 }))
    .chain(([height, width]) =>
      fc.array(fc.array(small, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    );
  fc.assert(
    fc.property(table, (rows) => {
      const { counts, sums } = tableOf(rows);
      const hidden = withheld({ counts, sums });
      const primary = counts.flatMap((count, cell) => (count > 0 && count < leastPersons ? [cell] : []));
      for (const cell of primary) assert.ok(hidden.has(cell));
      // All withheld: nothing is told.
      if (hidden.size === counts.length || primary.length === 0) return;
      for (const cell of primary)
        for (const value of [1, 2, 3, 4])
          assert.ok(
            canBe(cell, value, { counts, sums, hidden }),
            `cell ${cell} of ${JSON.stringify(rows)} cannot be ${value}`,
          );
    }),
    { numRuns: 200 },
  );
});
