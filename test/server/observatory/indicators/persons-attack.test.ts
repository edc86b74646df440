import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Owner } from '../../../../packages/server/src/observatory/indicators/facts-store.ts';
import { withheldScopes } from '../../../../packages/server/src/observatory/indicators/persons.ts';
import { inScope } from '../../../../packages/server/src/observatory/indicators/scope.ts';

const owner = (id: string, ...programmes: (readonly [code: string, ...nuts2: string[]])[]): Owner => ({
  id,
  demo: false,
  programmes: programmes.map(([code, ...nuts2]) => ({ code, nuts2 })),
});

/** Two regions of the centre, one of the south, a national programme, a committee of two programmes. */
const owners = [
  owner('a', ['pr-a', 'ITI1']),
  owner('b', ['pr-b', 'ITI1']),
  owner('c', ['pr-c', 'ITI2']),
  owner('d', ['pr-d', 'ITF5']),
  owner('n', ['pn']),
  owner('both', ['pr-a', 'ITI1'], ['pr-c', 'ITI2']),
];

const programmes = ['_T', 'pr-a', 'pr-b', 'pr-c', 'pr-d', 'pn'];
const territories = ['IT', 'ITI', 'ITI1', 'ITI2', 'ITF', 'ITF5'];

/**
 * What a reader learns who asks for every cell there is, one query each, and adds and subtracts the answers: the rows
 * of told cells over the owners, brought to the form in which each row that stands alone says the number of one owner,
 * or of some together (Gauss and Jordan).
 */
const learnt = (persons: Readonly<Record<string, number>>): { owners: string[]; persons: number }[] => {
  const [isWithheld] = withheldScopes(owners, [{ persons: ({ id }) => persons[id]! }]);
  const rows = programmes.flatMap((programme) =>
    territories.flatMap((territory) => {
      const there = owners.filter((one) => inScope(one, programme, territory) && persons[one.id]! > 0);
      if (there.length === 0 || isWithheld!(programme, territory)) return [];
      const sum = there.reduce((all, { id }) => all + persons[id]!, 0);
      return [[...owners.map((one) => (there.includes(one) ? 1 : 0)), sum]];
    }),
  );
  let done = 0;
  for (let column = 0; column < owners.length; column++) {
    const at = rows.findIndex((row, place) => place >= done && Math.abs(row[column]!) > 1e-9);
    if (at < 0) continue;
    [rows[done], rows[at]] = [rows[at]!, rows[done]!];
    const pivot = rows[done]!;
    const by = pivot[column]!;
    pivot.forEach((value, place) => (pivot[place] = value / by));
    rows.forEach((row, place) => {
      const factor = row[column]!;
      if (place !== done && Math.abs(factor) > 1e-9)
        row.forEach((value, cell) => (row[cell] = value - factor * pivot[cell]!));
    });
    done += 1;
  }
  return rows.slice(0, done).flatMap((row) => {
    const parts = owners.filter((_, place) => Math.abs(row[place]!) > 1e-9);
    const isSum = parts.every((one) => Math.abs(row[owners.indexOf(one)]! - 1) < 1e-9);
    return isSum ? [{ owners: parts.map(({ id }) => id), persons: Math.round(row.at(-1)!) }] : [];
  });
};

test('no small group is had by adding and subtracting the answers to every query', () => {
  let seed = 20_260_101;
  const draw = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  let told = 0;
  for (let round = 0; round < 300; round++) {
    const persons = Object.fromEntries(owners.map(({ id }) => [id, draw(3) === 0 ? draw(5) : draw(30)]));
    for (const { owners: of, persons: number } of learnt(persons)) {
      told += 1;
      const alone = of.length === 1 ? of[0]! : undefined;
      if (alone === undefined) continue;
      assert.ok(number >= 5, `${alone} has ${number}: ${JSON.stringify(persons)}`);
    }
  }
  assert.ok(told > 300, 'hardly anything is told');
});

test('what is withheld does not hang on what is asked', () => {
  const persons: Readonly<Record<string, number>> = { a: 3, b: 9, c: 12, d: 20, n: 8, both: 0 };
  const [isWithheld] = withheldScopes(owners, [{ persons: ({ id }) => persons[id]! }]);
  const withheld = programmes.flatMap((programme) =>
    territories.flatMap((territory) =>
      isWithheld!(programme, territory) ? [`${programme} ${territory}`] : [],
    ),
  );
  // The three of one programme, and the other of its region, which is the region less those three.
  assert.deepEqual(
    withheld.filter((cell) => cell.endsWith('IT')),
    ['pr-a IT', 'pr-b IT'],
  );
});
