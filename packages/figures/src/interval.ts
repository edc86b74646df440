import { TOTAL } from './breakdown.ts';
import { demand } from './cube-error.ts';
import type { Cell, Cube } from './cube.ts';
import type { Category, CubeDimension } from './dimension.ts';
import { isRecord, isText } from './json.ts';
import type { JsonStatUnit } from './json-stat.ts';
import { seriesOf } from './series.ts';

/**
 * Where a cube keeps the bounds of its values: three categories of one dimension, such as `SAT`, `SAT_LOWER` and
 * `SAT_UPPER` among the indicators, or `value`, `lower` and `upper` in a dimension of their own. A file says it for
 * itself in `extension.interval`, in this same form.
 */
export interface IntervalKeys {
  readonly dimension: string;
  /** Code of the values. */
  readonly value: string;
  /** Codes of their lower and upper bounds. */
  readonly lower: string;
  readonly upper: string;
  /** Confidence in percent; 95 unless told. */
  readonly level?: number;
}

/** A value with what it may be between. */
export interface Estimate {
  readonly category: Category;
  readonly cell: Cell;
  /** Undefined when a bound is missing, or the value itself. */
  readonly bounds: readonly [lower: number, upper: number] | undefined;
}

/** Estimates along one dimension; its total is left out. */
export interface Estimates {
  /** The view of the values, with every other dimension at one category. */
  readonly cube: Cube;
  readonly dimension: CubeDimension;
  readonly estimates: readonly Estimate[];
  readonly unit: JsonStatUnit | undefined;
  /** Confidence in percent. */
  readonly level: number;
}

/**
 * Reads values with their bounds.
 *
 * @param by - the dimension to look along; left out, the only other one with more than one category
 * @param keys - where the bounds are; left out, what the file says in `extension.interval`
 * @throws {CubeError} `no-interval` when neither says it, or a bound is on the wrong side; `unknown-dimension`,
 * `unknown-category`, `ambiguous`, `mixed-units`
 */
export function estimatesOf(cube: Cube, by?: string, keys = keysOf(cube)): Estimates {
  demand(keys !== undefined, 'no-interval', 'must say which categories are bounds', 'extension', 'interval');
  const { dimension: id, value, lower, upper, level = 95 } = keys;
  const open = cube.dimensions.filter((each) => each.id !== id && each.categories.length > 1);
  const along = by ?? open.find(({ position }) => position(TOTAL) === undefined)?.id ?? open[0]?.id;
  demand(along !== undefined, 'ambiguous', 'has no other dimension to look along', 'id');
  const read = (code: string) => {
    const set = seriesOf(cube.slice({ [id]: code }), { along, by: id });
    return { set, cells: set.series[0]!.cells };
  };
  const [values, lows, highs] = [read(value), read(lower), read(upper)];
  const estimates = values.set.along.categories.map((category, step): Estimate => {
    const cell = values.cells[step]!;
    const [low, high] = [lows.cells[step]!.value, highs.cells[step]!.value];
    // Bounds would give away a value that is withheld.
    if (cell.value === null || low === null || high === null) return { category, cell, bounds: undefined };
    const around = low <= cell.value && cell.value <= high;
    demand(around, 'no-interval', `"${category.code}" is outside its own bounds`, 'value');
    return { category, cell, bounds: [low, high] };
  });
  const { cube: view, along: dimension, unit } = values.set;
  return { cube: view, dimension, estimates, unit, level };
}

function keysOf({ dataset }: Cube): IntervalKeys | undefined {
  const keys = dataset.extension?.['interval'];
  if (!isRecord(keys)) return undefined;
  const { dimension, value, lower, upper, level } = keys;
  if (![dimension, value, lower, upper].every(isText)) return undefined;
  const texts = { dimension, value, lower, upper } as IntervalKeys;
  return typeof level === 'number' ? { ...texts, level } : texts;
}
