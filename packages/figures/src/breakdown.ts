import { demand } from './cube-error.ts';
import type { Cell, Cube } from './cube.ts';
import type { Category, CubeDimension } from './dimension.ts';
import type { JsonStatUnit } from './json-stat.ts';
import { isCount } from './number.ts';

/** Code of the total of a dimension, as in SDMX. */
export const TOTAL = '_T';

/** One category of the breakdown with its observation. */
export interface Part {
  readonly category: Category;
  readonly cell: Cell;
  readonly unit: JsonStatUnit | undefined;
}

/** A cube seen along one dimension: the parts, and their total where the cube gives one. */
export interface Breakdown {
  /** The view itself, with every other dimension at one category. */
  readonly cube: Cube;
  /** Undefined when the cube is a single observation: then it is the total. */
  readonly dimension: CubeDimension | undefined;
  readonly parts: readonly Part[];
  readonly total: Cell | undefined;
  /** The unit that all parts share; undefined when they differ. */
  readonly unit: JsonStatUnit | undefined;
  /** False when parts have different units and cannot be ranked or drawn on one scale. */
  readonly comparable: boolean;
  /** Share of the total, 0 to 100, for each part; undefined unless the parts are counts that add up to the total. */
  readonly shares: readonly number[] | undefined;
}

/**
 * Brings every dimension but those kept to one category: the total where there is one.
 *
 * @throws {CubeError} `ambiguous` when a dimension has several categories and no total, `not-numbers` when the
 * document holds text there
 */
export function narrow(cube: Cube, kept: readonly string[]): Cube {
  const selection: Record<string, string> = {};
  for (const dimension of cube.dimensions) {
    if (kept.includes(dimension.id) || dimension.categories.length === 1) continue;
    const total = dimension.position(TOTAL) !== undefined;
    demand(total, 'ambiguous', 'has no total: choose one category', 'dimension', dimension.id);
    selection[dimension.id] = TOTAL;
  }
  const view = cube.slice(selection);
  view.forEach((value: unknown) => {
    demand(typeof value !== 'string', 'not-numbers', 'holds text, which cannot be told or drawn', 'value');
  });
  return view;
}

/**
 * Sees a cube along one dimension.
 *
 * @param by - the dimension; left out, the only one with more than one category
 * @throws {CubeError} `unknown-dimension`, `not-numbers`, or `ambiguous` when the dimension cannot be told
 */
export function breakdownOf(cube: Cube, by?: string): Breakdown {
  const id = by ?? onlyOpenDimension(cube);
  if (id === undefined) {
    const positions = cube.dimensions.map(() => 0);
    const unit = cube.unitAt(positions);
    const total = narrow(cube, []).at(positions);
    return { cube, dimension: undefined, parts: [], total, unit, comparable: true, shares: undefined };
  }
  const dimension = cube.dimension(id);
  const view = narrow(cube, [id]);
  const place = view.dimensions.findIndex((candidate) => candidate.id === id);
  const positions = view.dimensions.map(() => 0);
  let total: Cell | undefined;
  const parts: Part[] = [];
  dimension.categories.forEach((category, position) => {
    positions[place] = position;
    const cell = view.at(positions);
    if (category.code === TOTAL) total = cell;
    else parts.push({ category, cell, unit: view.unitAt(positions) });
  });
  const unit = parts[0]?.unit;
  const comparable = parts.every(
    (part) => part.unit?.label === unit?.label && part.unit?.symbol === unit?.symbol,
  );
  const shares = comparable && isCount(unit) ? sharesOf(parts, total) : undefined;
  return { cube: view, dimension, parts, total, unit: comparable ? unit : undefined, comparable, shares };
}

function onlyOpenDimension(cube: Cube): string | undefined {
  const open = cube.dimensions.filter((dimension) => dimension.categories.length !== 1);
  const names = open.map((dimension) => dimension.id).join(', ');
  demand(
    open.length < 2,
    'ambiguous',
    `several dimensions are open, say which to look along: ${names}`,
    'id',
  );
  return open[0]?.id;
}

/** Organisations may be counted in several categories: parts that do not add up to the total have no shares. */
function sharesOf(parts: readonly Part[], total: Cell | undefined): readonly number[] | undefined {
  const whole = total?.value;
  if (whole === undefined || whole === null || whole <= 0) return undefined;
  let sum = 0;
  for (const { cell } of parts) {
    if (cell.value === null || cell.value < 0) return undefined;
    sum += cell.value;
  }
  if (Math.abs(sum - whole) > 1e-9 * whole) return undefined;
  return parts.map(({ cell }) => (cell.value! / whole) * 100);
}
