import { TOTAL } from './breakdown.ts';
import { demand } from './cube-error.ts';
import type { Cell, Cube } from './cube.ts';
import type { Category, CubeDimension } from './dimension.ts';
import { isRecord, isText } from './json.ts';
import type { JsonStatUnit } from './json-stat.ts';
import { seriesOf, type SeriesSet } from './series.ts';

/**
 * Where a cube keeps the bounds of its values: three categories of one dimension, such as `SAT`, `SAT_LOWER` and
 * `SAT_UPPER` among the indicators, or `value`, `lower` and `upper` in a dimension of their own. A file says it for
 * itself in `extension.interval`, in this same form; or gives the bounds beside its values, as the lists `lower` and
 * `upper` of `extension`.
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
 * @param keys - where the bounds are; left out, what the file says in `extension`
 * @throws {CubeError} `no-interval` when neither says it, or a bound is on the wrong side; `unknown-dimension`,
 * `unknown-category`, `ambiguous`, `mixed-units`
 */
export function estimatesOf(cube: Cube, by?: string, keys = keysOf(cube)): Estimates {
  const said = keys !== undefined || hasBounds(cube);
  demand(said, 'no-interval', 'must say which categories are bounds', 'extension', 'interval');
  const open = cube.dimensions.filter(
    ({ id, categories }) => id !== keys?.dimension && categories.length > 1,
  );
  const along = by ?? open.find(({ position }) => position(TOTAL) === undefined)?.id ?? open[0]?.id;
  demand(along !== undefined, 'ambiguous', 'has no other dimension to look along', 'id');
  const { set, bound } = keys ? keyed(cube, along, keys) : beside(cube, along);
  const estimates = set.along.categories.map((category, step): Estimate => {
    const cell = set.series[0]!.cells[step]!;
    const [low, high] = [bound('lower', step), bound('upper', step)];
    // Bounds would give away a value that is withheld.
    if (cell.value === null || low === undefined || high === undefined)
      return { category, cell, bounds: undefined };
    const around = low <= cell.value && cell.value <= high;
    demand(around, 'no-interval', `"${category.code}" is outside its own bounds`, 'value');
    return { category, cell, bounds: [low, high] };
  });
  const { cube: view, along: dimension, unit } = set;
  return { cube: view, dimension, estimates, unit, level: keys?.level ?? 95 };
}

/** Values along a dimension, and the bounds of each step. */
interface Bounded {
  readonly set: SeriesSet;
  readonly bound: (end: 'lower' | 'upper', step: number) => number | undefined;
}

/** Bounds that are categories of a dimension. */
function keyed(cube: Cube, along: string, { dimension: id, ...keys }: IntervalKeys): Bounded {
  const read = (code: string) => seriesOf(cube.slice({ [id]: code }), { along, by: id });
  const ends = { lower: read(keys.lower), upper: read(keys.upper) };
  return {
    set: read(keys.value),
    bound: (end, step) => ends[end].series[0]!.cells[step]!.value ?? undefined,
  };
}

/** Bounds that stand in lists beside the values. */
function beside(cube: Cube, along: string): Bounded {
  const set = seriesOf(cube, { along });
  demand(set.series.length === 1, 'ambiguous', 'has several dimensions to look along', 'id');
  return {
    set,
    bound: (end, step) => set.cube.beside(end, { [along]: set.along.categories[step]!.code }),
  };
}

const hasBounds = ({ dataset: { extension } }: Cube): boolean =>
  Array.isArray(extension?.['lower']) && Array.isArray(extension['upper']);

function keysOf({ dataset }: Cube): IntervalKeys | undefined {
  const keys = dataset.extension?.['interval'];
  if (!isRecord(keys)) return undefined;
  const { dimension, value, lower, upper, level } = keys;
  if (![dimension, value, lower, upper].every(isText)) return undefined;
  const texts = { dimension, value, lower, upper } as IntervalKeys;
  return typeof level === 'number' ? { ...texts, level } : texts;
}
