import type { People, ToldPeople } from '../../../packages/server/src/observatory/capacity/suppression.ts';

/** What someone reads: the rows, and all together. */
interface Telling {
  readonly rows: readonly ToldPeople[];
  readonly total: ToldPeople;
}

/** The four numbers of a row; `rest` is told by subtraction alone. */
export type Cell = 'count' | 'female' | 'male' | 'rest';

/** The values that each number can have, of every row and of the total, for who knows nothing but what is told. */
export interface Attack {
  readonly rows: readonly Readonly<Record<Cell, ReadonlySet<number>>>[];
  readonly total: Readonly<Record<Cell, ReadonlySet<number>>>;
}

/**
 * Tries every table of whole numbers that agrees with what is told: rows of one person or more that add up to the total,
 * women, men and the rest that add up to the row. Nothing else is known, and nothing is left untried.
 *
 * @param most the most people that all of them can be, where the total is hidden
 */
export function attack({ rows, total }: Telling, most: number): Attack {
  const size = (total.count ?? most) + 1;
  const codeOf = ({ count, female, male }: People): number => (count * size + female) * size + male;
  const peopleOf = (code: number): People => ({
    count: Math.floor(code / size ** 2),
    female: Math.floor(code / size) % size,
    male: code % size,
  });
  const agrees = (told: ToldPeople, people: People): boolean =>
    (told.count ?? people.count) === people.count &&
    (told.female ?? people.female) === people.female &&
    (told.male ?? people.male) === people.male;

  const possible: People[] = [];
  for (let count = 1; count < size; count += 1)
    for (let female = 0; female <= count; female += 1)
      for (let male = 0; female + male <= count; male += 1) possible.push({ count, female, male });

  const optionsOf = (told: ToldPeople) => possible.filter((people) => agrees(told, people)).map(codeOf);
  const options = rows.map(optionsOf);
  /** Sums of one of each. */
  const together = (some: Iterable<number>, others: readonly number[]): Set<number> => {
    const sums = new Set<number>();
    for (const one of some) {
      const room = size - 1 - Math.floor(one / size ** 2);
      for (const other of others) if (Math.floor(other / size ** 2) <= room) sums.add(one + other);
    }
    return sums;
  };
  const nothing = new Set([0]);
  const before = [nothing];
  for (const own of options) before.push(together(before.at(-1)!, own));
  const after = [nothing];
  for (const own of options.toReversed()) after.unshift(together(after[0]!, own));

  const totals = new Set([...before.at(-1)!].filter((code) => agrees(total, peopleOf(code))));
  const valuesOf = (codes: Iterable<number>): Attack['total'] => {
    const values = { count: new Set<number>(), female: new Set<number>(), male: new Set<number>() };
    const rest = new Set<number>();
    for (const code of codes) {
      const { count, female, male } = peopleOf(code);
      values.count.add(count);
      values.female.add(female);
      values.male.add(male);
      rest.add(count - female - male);
    }
    return { ...values, rest };
  };
  return {
    rows: options.map((own, place) => {
      const others = together(before[place]!, [...after[place + 1]!]);
      return valuesOf(own.filter((code) => [...others].some((other) => totals.has(code + other))));
    }),
    total: valuesOf(totals),
  };
}
