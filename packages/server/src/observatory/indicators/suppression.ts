import { solve } from 'yalps';
import type { Constraint } from 'yalps';

/** A sum that readers know of: the cell of the total, and those of its parts. */
export interface Sum {
  readonly total: number;
  readonly parts: readonly number[];
}

/** Persons of whom no fewer may be told of together. */
export const leastPersons = 5;

/** Tables that count the same persons, each cell by its place. */
export interface Tables {
  /** Persons in each cell; what is counted of them in those cells that {@link Tables.of} names. */
  readonly counts: readonly number[];
  /** Every sum by which one cell follows from others. */
  readonly sums: readonly Sum[];
  /** Whom one cell counts, another does too: the least, and the greater. */
  readonly within?: readonly (readonly [part: number, whole: number])[];
  /** Cells that are told together with another and withheld with it: what is counted of its persons. */
  readonly of?: ReadonlyMap<number, number>;
  /** Cells that were withheld in an earlier edition of these tables. */
  readonly held?: Iterable<number>;
}

/**
 * The cells of a set of tables that are withheld so that no group of fewer than {@link leastPersons} can be told:
 * those groups themselves, and as many others as it takes for each of them to stay any number from one to four for a
 * reader who knows every sum, and which persons are among which, and solves for what is missing. Nobody is no group:
 * zero is told.
 *
 * @param tables all the tables in which any of these persons are counted
 * @returns places of the cells to withhold; those that {@link Tables.of} names are not among them
 * @see Hundepool et al., Statistical Disclosure Control (2012), chapter 4
 */
export function withheld(tables: Tables): ReadonlySet<number> {
  const { counts, of = new Map(), held = [] } = tables;
  const ofPersons = counts.flatMap((_count, cell) => (of.has(cell) ? [] : [cell]));
  const small = ofPersons.filter((cell) => counts[cell]! > 0 && counts[cell]! < leastPersons);
  const hidden = new Set([...small, ...held]);
  const attacked = { ...tables, hidden, likes: likesIn(tables) };
  // First each table by itself: what they tell of each other is known once each withholds what it must.
  protect(small, { ...attacked, within: [] }, hidden);
  return protect(small, attacked, hidden) ? hidden : new Set(ofPersons);
}

/**
 * Withholds others with small groups until each is safe; one that is stays so whatever else is withheld.
 *
 * @returns whether all are
 */
function protect(small: readonly number[], known: Attacked, hidden: Set<number>): boolean {
  let areSafe = true;
  for (const cell of small)
    while (!isSafe(cell, known)) {
      const other = cheapest(cell, known);
      // Nothing is left that could be withheld with it.
      if (other === undefined) {
        areSafe = false;
        break;
      }
      hidden.add(other);
    }
  return areSafe;
}

interface Attacked extends Tables {
  readonly hidden: ReadonlySet<number>;
  /** Cells that stand in the same sums as a cell, itself among them: what one has more, another can have less. */
  readonly likes: readonly (readonly number[])[];
}

function likesIn({ counts, sums }: Tables): (readonly number[])[] {
  const standing = counts.map(() => '');
  sums.forEach(({ total, parts }, place) => {
    standing[total] += ` =${place}`;
    for (const part of parts) standing[part] += ` ${place}`;
  });
  const alike = Map.groupBy(counts.keys(), (cell) => standing[cell]!);
  return standing.map((where) => alike.get(where)!);
}

/** Whether a reader must take every number of a small group for possible. */
function isSafe(cell: number, tables: Attacked): boolean {
  return (
    canBeExchanged(cell, tables) ||
    (bound(cell, 'minimize', tables) <= 1 && bound(cell, 'maximize', tables) >= leastPersons - 1)
  );
}

/**
 * Whether its persons could be in another withheld cell instead, and enough of those in it: what most cells are safe by,
 * without solving for them. Where who is in them is counted more narrowly or more widely too, that is withheld of all.
 */
function canBeExchanged(cell: number, { counts, within = [], of, hidden, likes }: Attacked): boolean {
  const cells = likes[cell]!.filter((one) => hidden.has(one));
  const together = cells.reduce((sum, one) => sum + counts[one]!, 0);
  return (
    cells.length > 1 &&
    together >= leastPersons - 1 &&
    within
      .filter((pair) => pair.some((one) => cells.includes(one)))
      .every((pair) => pair.every((one) => hidden.has(of?.get(one) ?? one)))
  );
}

/** The least, or the most, that a withheld cell can be, given all that is told; of tables that do not add up, NaN. */
function bound(
  cell: number,
  direction: 'minimize' | 'maximize',
  { counts, sums, within = [], of, hidden }: Attacked,
): number {
  const constraints = new Map<string, Constraint>();
  const variables = new Map<number, Map<string, number>>();
  const isHidden = (one: number): boolean => hidden.has(of?.get(one) ?? one);
  /** Adds to a relation, by a sign, some cells; answers what is known of them together. */
  const add = (relation: string, sign: number, cells: readonly number[]): number => {
    let known = 0;
    for (const one of cells) {
      if (isHidden(one)) {
        const terms = variables.get(one) ?? new Map<string, number>();
        variables.set(one, terms.set(relation, (terms.get(relation) ?? 0) + sign));
      } else known += sign * counts[one]!;
    }
    return known;
  };
  sums.forEach(({ total, parts }, place) => {
    if (![total, ...parts].some(isHidden)) return;
    const name = `sum ${place}`;
    constraints.set(name, { equal: -(add(name, 1, parts) + add(name, -1, [total])) });
  });
  within.forEach(([part, whole], place) => {
    if (![part, whole].some(isHidden)) return;
    const name = `within ${place}`;
    constraints.set(name, { min: -(add(name, 1, [whole]) + add(name, -1, [part])) });
  });
  const asked = variables.get(cell);
  // A cell that stands in no sum follows from nothing.
  if (!asked) return direction === 'minimize' ? 0 : Infinity;
  asked.set('asked', 1);
  const { status, result } = solve({ direction, objective: 'asked', constraints, variables });
  if (status === 'unbounded') return Infinity;
  return status === 'optimal' ? result : Number.NaN;
}

/**
 * What to withhold with a cell that is not safe: a part, as small as can be, of the nearest sum that tells a withheld
 * cell by itself; where there is none, of the nearest sum that tells too much.
 */
function cheapest(cell: number, tables: Attacked): number | undefined {
  const { sums, hidden } = tables;
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
    const found = leastOf(telling, tables);
    if (found !== undefined) return found;
    otherwise ??= leastOf(near, tables);
    for (const sum of near) {
      visited.add(sum);
      for (const one of [sum.total, ...sum.parts]) if (hidden.has(one)) reached.add(one);
    }
  }
}

/** The cell told with the least count in some sums; a total only when there is no part. */
function leastOf(sums: readonly Sum[], tables: Attacked): number | undefined {
  const { counts, hidden } = tables;
  const told = (cells: readonly number[]) => cells.filter((cell) => !hidden.has(cell) && counts[cell]! > 0);
  const parts = told(sums.flatMap((sum) => sum.parts));
  const cells = parts.length > 0 ? parts : told(sums.map(({ total }) => total));
  const open = cells.filter((cell) => hasRoom(cell, tables));
  const least = (among: readonly number[]) =>
    among.reduce((best, cell) => (counts[cell]! < counts[best]! ? cell : best));
  if (open.length > 0) return least(open);
  return cells.length > 0 ? least(cells) : undefined;
}

/** Whether a cell, once withheld, could be as many more or fewer as hides a small group, for all that else is told of its persons. */
const hasRoom = (cell: number, { counts, within = [], of, hidden }: Attacked): boolean =>
  within
    .filter(
      (pair) => pair.includes(cell) && pair.every((one) => one === cell || !hidden.has(of?.get(one) ?? one)),
    )
    // What is told with it is withheld with it.
    .filter(([part]) => of?.get(part) !== cell)
    .every(([part, whole]) => counts[whole]! - counts[part]! >= leastPersons - 1);
