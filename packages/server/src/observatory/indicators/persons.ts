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
  for (const scope of scopes) {
    const key = keyOf(scope);
    if (cells.has(key)) continue;
    const parts = scope.map((id) => cells.get(id)!);
    cells.set(key, counts.length);
    counts.push(parts.reduce((sum, part) => sum + counts[part]!, 0));
    sums.push({ total: cells.get(key)!, parts });
  }
  const hidden = withheld(counts, sums);
  return (programme, territory) => {
    const cell = cells.get(keyOf(ownersIn(programme, territory)));
    return cell !== undefined && hidden.has(cell);
  };
}
