import { timeOf } from './figures.ts';
import type { Dimension, Figures } from './figures.ts';

/** A dimension as it is walked along. */
export interface Axis {
  readonly dimension: Dimension;
  /** How far apart two neighbours along it are, in cells. */
  readonly stride: number;
}

/** The dimensions as the figures have them, slowest first. */
export const axesOf = ({ dimensions }: Figures): readonly Axis[] => {
  let stride = 1;
  return dimensions
    .toReversed()
    .map((dimension) => {
      const axis = { dimension, stride };
      stride *= dimension.categories.length;
      return axis;
    })
    .toReversed();
};

/** The dimensions with time at the end, as SDMX orders a key. */
export const keyAxesOf = (figures: Figures): readonly Axis[] => {
  const time = timeOf(figures);
  const axes = axesOf(figures);
  return [
    ...axes.filter(({ dimension }) => dimension !== time),
    ...axes.filter(({ dimension }) => dimension === time),
  ];
};

/**
 * Visits every combination of positions along some axes, the last one turning fastest.
 *
 * @returns offset of the first cell of each, and the positions: one array, written over at each step
 */
export function* steps(
  axes: readonly Axis[],
): Generator<readonly [offset: number, positions: readonly number[]]> {
  const sizes = axes.map(({ dimension }) => dimension.categories.length);
  if (sizes.includes(0)) return;
  const positions = axes.map(() => 0);
  let offset = 0;
  for (;;) {
    yield [offset, positions];
    let place = axes.length - 1;
    for (; place >= 0; place -= 1) {
      const { stride } = axes[place]!;
      if (positions[place]! < sizes[place]! - 1) {
        positions[place]! += 1;
        offset += stride;
        break;
      }
      offset -= positions[place]! * stride;
      positions[place] = 0;
    }
    if (place < 0) return;
  }
}

/** Characters handed on at once: neither a step for every line, nor a table in memory. */
const portion = 32_768;

/**
 * A line of text for each cell, a portion at a time. What stands before a cell is written once for each category.
 *
 * @param heads - for each axis, the text of each of its categories, separator included
 * @param rest - what follows, line end included, by the offset of the cell
 */
export function* cellLines(
  axes: readonly Axis[],
  heads: readonly (readonly string[])[],
  rest: (offset: number) => string,
): Generator<string> {
  const last = axes.at(-1);
  if (!last) return;
  const inner = heads.at(-1)!;
  let text = '';
  for (const [start, positions] of steps(axes.slice(0, -1))) {
    let before = '';
    for (let place = 0; place < positions.length; place += 1) before += heads[place]![positions[place]!]!;
    for (let position = 0; position < inner.length; position += 1) {
      text += before + inner[position]! + rest(start + position * last.stride);
      if (text.length < portion) continue;
      yield text;
      text = '';
    }
  }
  if (text) yield text;
}
