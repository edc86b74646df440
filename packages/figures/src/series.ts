import { narrow, TOTAL } from './breakdown.ts';
import { demand } from './cube-error.ts';
import type { Cell, Cube } from './cube.ts';
import { withCategories, type Category, type CubeDimension } from './dimension.ts';
import type { JsonStatUnit } from './json-stat.ts';
import { instantOf } from './period.ts';
import type { Language } from './sentence/wording.ts';
import { categoryText } from './subject.ts';

/** Values that belong together: a line, or the bars of one colour. */
export interface Series {
  /** The category of the dimension that tells series apart; undefined when there is one series. */
  readonly category: Category | undefined;
  /** One observation a step, missing ones too. */
  readonly cells: readonly Cell[];
}

/** A cube seen along two dimensions, such as regions over years: what lines and bars by two things are drawn from. */
export interface SeriesSet {
  /** The view itself, with every other dimension at one category. */
  readonly cube: Cube;
  /** Dimension of the steps, their total left out; periods from the earliest. */
  readonly along: CubeDimension;
  /** Dimension that tells series apart; undefined when there is one series. */
  readonly by: CubeDimension | undefined;
  /** The series in the order of their dimension; a total only when there is nothing else. */
  readonly series: readonly Series[];
  /** Their total, where the cube gives one beside them. */
  readonly total: Series | undefined;
  readonly unit: JsonStatUnit | undefined;
}

/** Which dimensions to look along. */
export interface SeriesOptions {
  /** Dimension of the steps; left out, that of time. */
  readonly along?: string;
  /** Dimension that tells series apart; left out, the only other one with more than one category. */
  readonly by?: string;
}

/**
 * Sees a cube along two dimensions.
 *
 * @throws {CubeError} `unknown-dimension`, `not-numbers`, `ambiguous` when a dimension cannot be told, or
 * `mixed-units` when the series could not share an axis
 */
export function seriesOf(cube: Cube, options: SeriesOptions): SeriesSet {
  const time = cube.dimensions.find(({ role }) => role === 'time')?.id;
  const along = options.along ?? time;
  demand(along !== undefined, 'ambiguous', 'has no dimension of time: say along which one to look', 'role');
  const by = options.by ?? otherOpen(cube, along);
  const view = narrow(cube, by === undefined ? [along] : [along, by]);
  const stepDimension = view.dimension(along);
  const seriesDimension = by === undefined ? undefined : view.dimension(by);
  const places = [along, by].map((id) => view.dimensions.findIndex((dimension) => dimension.id === id));
  const positions = view.dimensions.map(() => 0);
  const steps = stepsOf(stepDimension);
  const units = new Map<string, JsonStatUnit | undefined>();
  const cellsAt = (position: number): Cell[] =>
    steps.map((step) => {
      positions[places[0]!] = step;
      if (seriesDimension) positions[places[1]!] = position;
      const unit = view.unitAt(positions);
      units.set(`${unit?.label} ${unit?.symbol}`, unit);
      return view.at(positions);
    });
  const series = seriesDimension
    ? withoutTotal(seriesDimension).map((position): Series => {
        return { category: seriesDimension.categories[position], cells: cellsAt(position) };
      })
    : [{ category: undefined, cells: cellsAt(0) }];
  const totalAt = seriesDimension?.position(TOTAL);
  const total =
    seriesDimension && totalAt !== undefined && series[0]?.category?.code !== TOTAL
      ? { category: seriesDimension.categories[totalAt], cells: cellsAt(totalAt) }
      : undefined;
  demand(units.size <= 1, 'mixed-units', 'Series on one axis need one unit: choose one indicator.');
  const categories = steps.map((step) => stepDimension.categories[step]!);
  return {
    cube: view,
    along: withCategories(stepDimension, categories),
    by: seriesDimension,
    series,
    total,
    unit: [...units.values()][0],
  };
}

/** What people call a series; empty when there is one. */
export const seriesName = ({ by }: SeriesSet, { category }: Series, language: Language): string =>
  by && category ? categoryText(by, category, language) : '';

/** What people call each step. */
export const stepNames = ({ along }: SeriesSet, language: Language): readonly string[] =>
  along.categories.map((category) => categoryText(along, category, language));

/** Position of the last observation that has a value; -1 when none has. */
export const lastKnown = ({ cells }: Series): number => cells.findLastIndex(({ value }) => value !== null);

/** Values of some series, missing ones left out. */
export const valuesOf = (series: readonly Series[]): readonly number[] =>
  series.flatMap(({ cells }) => cells.flatMap(({ value }) => (value === null ? [] : [value])));

/**
 * Sees a cube along the two dimensions of bars: left out, the first open one makes the bars, the next their parts.
 *
 * @throws {CubeError} as {@link seriesOf}
 */
export function partedOf(cube: Cube, { along, by }: SeriesOptions): SeriesSet {
  const open = cube.dimensions.filter(({ categories }) => categories.length > 1).map(({ id }) => id);
  const bars = along ?? open.find((id) => id !== by);
  const parts = by ?? open.find((id) => id !== bars);
  const two = bars !== undefined && parts !== undefined;
  demand(two, 'ambiguous', 'has no two dimensions to look along: say which', 'id');
  return seriesOf(cube, { along: bars, by: parts });
}

function otherOpen(cube: Cube, along: string): string | undefined {
  const open = cube.dimensions.filter(({ id, categories }) => id !== along && categories.length !== 1);
  if (open.length < 2) return open[0]?.id;
  // Of several, one that has no total cannot be left aside.
  const bound = open.filter(({ position }) => position(TOTAL) === undefined);
  const names = open.map(({ id }) => id).join(', ');
  demand(
    bound.length === 1,
    'ambiguous',
    `several dimensions are open, say which tells series apart: ${names}`,
    'id',
  );
  return bound[0]?.id;
}

function withoutTotal({ categories }: CubeDimension): number[] {
  const places = [...categories.keys()];
  const parts = places.filter((place) => categories[place]!.code !== TOTAL);
  return parts.length > 0 ? parts : places;
}

/** Publishers list periods in either direction: they are brought into the order of time. */
function stepsOf(dimension: CubeDimension): number[] {
  const places = withoutTotal(dimension);
  const instants = dimension.categories.map(({ code }) => instantOf(code));
  return instants.every((instant) => instant !== undefined)
    ? places.sort((a, b) => instants[a]! - instants[b]!)
    : places;
}
