import { country, inScope, total } from './scope.ts';
import type { Owner } from './facts-store.ts';
import { withheld } from './suppression.ts';
import type { Sum } from './suppression.ts';

/** Programmes and territories of which a figure is withheld. */
export type Withheld = (programme: string, territory: string) => boolean;

const keyOf = (owners: readonly string[]): string => owners.toSorted().join(' ');

/** Every territory that holds a programme: the country, and what the codes of its NUTS 2 areas begin with. */
const territoriesOf = (owners: readonly Owner[]): string[] => [
  ...new Set(
    owners.flatMap(({ programmes }) =>
      programmes.flatMap(({ nuts2 }) => [country, ...nuts2.flatMap((code) => [code.slice(0, 3), code])]),
    ),
  ).add(country),
];

/** Figures on persons by owner, told together. */
export interface PersonFigures {
  /** How many persons of an owner they rest on. */
  readonly persons: (owner: Owner) => number;
  /** What is told of these persons, at most one for each; nothing where it is undefined. */
  readonly counted?: (owner: Owner) => number;
  /** Places of the other figures in which the same persons are counted, with others. */
  readonly within?: readonly number[];
  /** Programmes and territories of which an earlier edition withheld them. */
  readonly held?: readonly (readonly [programme: string, territory: string])[];
}

/**
 * Which figures on persons are withheld in a year, over every programme and territory there is and over all the figures
 * that count the same persons: the same whatever is asked, so that no two answers give away by their difference what
 * either withholds.
 *
 * @param figures those of one year that count the same persons, or some of them
 * @returns what is withheld of each of them
 */
export function withheldScopes(
  owners: readonly Owner[],
  figures: readonly PersonFigures[],
): readonly Withheld[] {
  const peopled = owners.filter((owner) => figures.some(({ persons }) => persons(owner) > 0));
  const { cells, sums } = scopesOf(peopled);
  const cellAt = (programme: string, territory: string) =>
    cells.get(keyOf(peopled.filter((owner) => inScope(owner, programme, territory)).map(({ id }) => id)));
  /** Numbers of owners, and of every scope that they make. */
  const summed = (of: (owner: Owner) => number): number[] => {
    const counts = peopled.map(of);
    for (const { parts } of sums) counts.push(parts.reduce((sum, part) => sum + counts[part]!, 0));
    return counts;
  };
  const tables = [
    ...figures.map(({ persons }) => summed(persons)),
    ...figures.map(({ counted = () => 0 }) => summed(counted)),
  ];
  const placed = (table: number, cell: number): number => table * cells.size + cell;
  const each = <Place>(make: (table: number) => readonly Place[]): Place[] =>
    figures.flatMap((_one, table) => make(table));
  const hidden = withheld({
    counts: tables.flat(),
    sums: tables.flatMap((_counts, table) =>
      sums.map(({ total: sum, parts }) => ({
        total: placed(table, sum),
        parts: parts.map((part) => placed(table, part)),
      })),
    ),
    within: each((table) =>
      peopled.flatMap((_owner, cell) => [
        [placed(figures.length + table, cell), placed(table, cell)] as const,
        ...(figures[table]!.within ?? []).map((whole) => [placed(table, cell), placed(whole, cell)] as const),
      ]),
    ),
    of: new Map(
      each((table) =>
        tables[table]!.map(
          (_count, cell) => [placed(figures.length + table, cell), placed(table, cell)] as const,
        ),
      ),
    ),
    held: each((table) =>
      (figures[table]!.held ?? []).flatMap((scope) => {
        const cell = cellAt(...scope);
        return cell === undefined ? [] : [placed(table, cell)];
      }),
    ),
  });
  return figures.map(({ held = [] }, table): Withheld => {
    const before = new Set(held.map((scope) => scope.join(' ')));
    return (programme, territory) => {
      const cell = cellAt(programme, territory);
      return (
        before.has(`${programme} ${territory}`) || (cell !== undefined && hidden.has(placed(table, cell)))
      );
    };
  });
}

/** The cells of owners and of what programmes and territories they make together, and which are the sum of which. */
function scopesOf(owners: readonly Owner[]): {
  readonly cells: ReadonlyMap<string, number>;
  /** In the order of their totals, which follow the owners. */
  readonly sums: readonly Sum[];
} {
  const cells = new Map(owners.map(({ id }, cell) => [id, cell]));
  const sums: Sum[] = [];
  const ownersIn = (programme: string, territory: string) =>
    owners.filter((owner) => inScope(owner, programme, territory)).map(({ id }) => id);
  const scopes = [
    ...territoriesOf(owners).map((territory) => ownersIn(total, territory)),
    ...[...new Set(owners.flatMap(({ programmes }) => programmes.map(({ code }) => code)))].map((code) =>
      ownersIn(code, country),
    ),
  ];
  // A territory is the sum of those in it: what is withheld with a programme is then found near it.
  const composed: (readonly string[])[] = [];
  for (const scope of scopes.toSorted((a, b) => a.length - b.length)) {
    const key = keyOf(scope);
    if (cells.has(key)) continue;
    const left = new Set(scope);
    const parts: number[] = [];
    for (const within of composed.toReversed())
      if (within.length > 0 && within.every((id) => left.has(id))) {
        parts.push(cells.get(keyOf(within))!);
        for (const id of within) left.delete(id);
      }
    parts.push(...[...left].map((id) => cells.get(id)!));
    composed.push(scope);
    sums.push({ total: cells.size, parts });
    cells.set(key, cells.size);
  }
  return { cells, sums };
}
