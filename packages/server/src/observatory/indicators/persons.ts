import { country, inScope, total } from './scope.ts';
import type { Owner } from './facts-store.ts';
import { withheld } from './suppression.ts';

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

/**
 * Which figures on persons are withheld in a year, over every programme and territory there is: the same whatever is
 * asked, so that no two answers give away by their difference what either withholds.
 *
 * @param personsOf how many persons of an owner the figure rests on
 */
export function withheldScopes(owners: readonly Owner[], personsOf: (owner: Owner) => number): Withheld {
  const cells = new Map<string, number>();
  const counts: number[] = [];
  const sums: { total: number; parts: readonly number[] }[] = [];
  const peopled = owners.filter((owner) => personsOf(owner) > 0);
  for (const owner of peopled) {
    cells.set(owner.id, counts.length);
    counts.push(personsOf(owner));
  }
  const ownersIn = (programme: string, territory: string) =>
    peopled.filter((owner) => inScope(owner, programme, territory)).map(({ id }) => id);
  const scopes = [
    ...territoriesOf(peopled).map((territory) => ownersIn(total, territory)),
    ...[...new Set(peopled.flatMap(({ programmes }) => programmes.map(({ code }) => code)))].map((code) =>
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
    cells.set(key, counts.length);
    sums.push({ total: counts.length, parts });
    counts.push(parts.reduce((sum, part) => sum + counts[part]!, 0));
  }
  const hidden = withheld(counts, sums);
  return (programme, territory) => {
    const cell = cells.get(keyOf(ownersIn(programme, territory)));
    return cell !== undefined && hidden.has(cell);
  };
}
