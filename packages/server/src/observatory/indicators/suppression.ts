import { solve } from 'yalps';
import type { Constraint } from 'yalps';

/** A sum that readers know of: the cell of the total, and those of its parts. */
export interface Sum {
  readonly total: number;
  readonly parts: readonly number[];
}

/** Persons of whom no fewer may be told of together. */
export const leastPersons = 5;

/**
 * The cells of a set of tables that are withheld so that no group of fewer than {@link leastPersons} can be told:
 * those groups themselves, and as many others as it takes for each of them to stay any number from one to four for a
 * reader who knows every sum and solves for what is missing. Nobody is no group: zero is told.
 *
 * @param counts persons in each cell, over all the tables in which any of them is published
 * @param sums every sum by which one cell follows from others, in all those tables
 * @returns places of the cells to withhold
 * @see Hundepool et al., Statistical Disclosure Control (2012), chapter 4
 */
export function withheld(counts: readonly number[], sums: readonly Sum[]): ReadonlySet<number> {
  const small = counts.flatMap((count, cell) => (count > 0 && count < leastPersons ? [cell] : []));
  const hidden = new Set(small);
  for (const cell of small) {
    while (!isSafe(cell, { counts, sums, hidden })) {
      const other = cheapest(cell, { counts, sums, hidden });
      // Nothing is left that could be withheld with it.
      if (other === undefined) break;
      hidden.add(other);
    }
  }
  // What was withheld for one may have to be withheld more widely for another: once all are safe together, it holds.
  return small.every((cell) => isSafe(cell, { counts, sums, hidden })) ? hidden : new Set(counts.keys());
}

interface Tables {
  readonly counts: readonly number[];
  readonly sums: readonly Sum[];
  readonly hidden: ReadonlySet<number>;
}

/** Whether a reader must take every number of a small group for possible. */
function isSafe(cell: number, tables: Tables): boolean {
  return bound(cell, 'minimize', tables) <= 1 && bound(cell, 'maximize', tables) >= leastPersons - 1;
}

/** The least, or the most, that a withheld cell can be, given all that is told. */
function bound(cell: number, direction: 'minimize' | 'maximize', { counts, sums, hidden }: Tables): number {
  const constraints = new Map<string, Constraint>();
  const variables = new Map<string, Map<string, number>>();
  const unknown = (of: number, sum: string, sign: number): void => {
    const terms = variables.get(String(of)) ?? new Map<string, number>();
    terms.set(sum, (terms.get(sum) ?? 0) + sign);
    variables.set(String(of), terms);
  };
  sums.forEach(({ total, parts }, place) => {
    const name = `sum ${place}`;
    let known = hidden.has(total) ? 0 : counts[total]!;
    for (const part of parts) {
      if (hidden.has(part)) unknown(part, name, 1);
      else known -= counts[part]!;
    }
    if (hidden.has(total)) unknown(total, name, -1);
    if (hidden.has(total) || parts.some((part) => hidden.has(part))) constraints.set(name, { equal: known });
  });
  const asked = variables.get(String(cell));
  // A cell that stands in no sum follows from nothing.
  if (!asked) return direction === 'minimize' ? 0 : Infinity;
  asked.set('asked', 1);
  const { status, result } = solve({ direction, objective: 'asked', constraints, variables });
  if (status === 'unbounded') return Infinity;
  if (status !== 'optimal') throw new Error(`A table does not add up: ${status}`);
  return result;
}

/**
 * What to withhold with a cell that is not safe: a part, as small as can be, of the nearest sum that tells a withheld
 * cell by itself; where there is none, of the nearest sum that tells too much.
 */
function cheapest(cell: number, { counts, sums, hidden }: Tables): number | undefined {
  const reached = new Set([cell]);
  const visited = new Set<Sum>();
  let otherwise: number | undefined;
  for (;;) {
    const near = sums.filter(
      (sum) => !visited.has(sum) && [sum.total, ...sum.parts].some((one) => reached.has(one)),
    );
    if (near.length === 0) return otherwise;
    const telling = near.filter(
      ({ total, parts }) => [total, ...parts].filter((one) => hidden.has(one)).length === 1,
    );
    const found = leastOf(telling, counts, hidden);
    if (found !== undefined) return found;
    otherwise ??= leastOf(near, counts, hidden);
    for (const sum of near) {
      visited.add(sum);
      for (const one of [sum.total, ...sum.parts]) if (hidden.has(one)) reached.add(one);
    }
  }
}

/** The cell told with the least count in some sums; a total only when there is no part. */
function leastOf(
  sums: readonly Sum[],
  counts: readonly number[],
  hidden: ReadonlySet<number>,
): number | undefined {
  const told = (cells: readonly number[]) => cells.filter((cell) => !hidden.has(cell) && counts[cell]! > 0);
  const parts = told(sums.flatMap((sum) => sum.parts));
  const cells = parts.length > 0 ? parts : told(sums.map(({ total }) => total));
  return cells.length > 0
    ? cells.reduce((best, cell) => (counts[cell]! < counts[best]! ? cell : best))
    : undefined;
}
