import type { Cube, CubeDimension } from '@officine-coesione/figures/on-demand';
import { TOTAL } from '@officine-coesione/figures/on-demand';
import { NotInCube, onlyOf } from '../../figure/only.ts';
import { dimensionCalled, listOf } from '../../figure/selection.ts';

/** Where the dimensions of a cube stand in a table. */
export interface Placement {
  /** Identifiers, the slowest varying first. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** The one category of those that stand in neither. */
  readonly only: Readonly<Record<string, string>>;
}

/** What an author, or a reader, says of it: attributes of the element. */
export interface Wanted {
  readonly rows: string | null;
  readonly columns: string | null;
  readonly only: string | null;
}

/** More columns than this no one compares: the dimension then stands in rows. */
const MOST_COLUMNS = 60;

/**
 * Places every dimension that has several categories. What is not said: time stands in columns, the others in rows;
 * where rows are said, what has a total is told by it.
 *
 * @throws {NotInCube} when an attribute names what the cube does not have
 */
export const placementOf = ({ dimensions }: Cube, wanted: Wanted): Placement => {
  const only = { ...onlyOf(dimensions, wanted.only) };
  const open = dimensions.filter(({ id, categories }) => categories.length > 1 && !(id in only));
  const named = (attribute: 'rows' | 'columns') => {
    const ids = listOf(wanted[attribute]).map(dimensionCalled);
    for (const id of ids)
      if (!dimensions.some((dimension) => dimension.id === id)) throw new NotInCube(attribute, id);
    return ids.flatMap((id) => open.find((dimension) => dimension.id === id) ?? []);
  };
  const rows = named('rows');
  const time = open.filter(({ role }) => role === 'time');
  const columns = (
    wanted.columns === null ? (open.length > 1 || wanted.rows !== null ? time : []) : named('columns')
  ).filter((dimension) => !rows.includes(dimension));
  while (sizeOf(columns) > MOST_COLUMNS) rows.push(columns.shift()!);
  for (const dimension of open) {
    if (rows.includes(dimension) || columns.includes(dimension)) continue;
    if (wanted.rows !== null && dimension.position(TOTAL) !== undefined) only[dimension.id] = TOTAL;
    else rows.push(dimension);
  }
  // A single value, or one row: what it is called still stands before it.
  if (rows.length === 0) rows.push(...headerOf(dimensions, columns));
  return { rows: rows.map(({ id }) => id), columns: columns.map(({ id }) => id), only };
};

const headerOf = (
  dimensions: readonly CubeDimension[],
  columns: readonly CubeDimension[],
): readonly CubeDimension[] => {
  const free = dimensions.filter((dimension) => !columns.includes(dimension));
  return free
    .filter(({ role }) => role === 'time')
    .concat(free)
    .slice(0, 1);
};

const sizeOf = (dimensions: readonly CubeDimension[]): number =>
  dimensions.reduce((product, { categories }) => product * categories.length, 1);

/** Where a reader puts a dimension: in rows, in columns, or one of its categories. */
export type Place = 'rows' | 'columns' | { readonly only: string };

/** The attributes once a dimension stands somewhere else. */
export const moved = ({ rows, columns, only }: Placement, id: string, place: Place): Wanted => {
  const without = (ids: readonly string[]) => ids.filter((other) => other !== id);
  const { [id]: _, ...others } = only;
  const kept = typeof place === 'object' ? { ...others, [id]: place.only } : others;
  return {
    rows: [...without(rows), ...(place === 'rows' ? [id] : [])].join(' '),
    columns: [...without(columns), ...(place === 'columns' ? [id] : [])].join(' '),
    only: Object.entries(kept)
      .map((pair) => pair.join(':'))
      .join(' '),
  };
};
