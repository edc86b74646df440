import { line } from 'd3-shape';
import type { Cell } from '../cube.ts';
import type { CubeDimension } from '../dimension.ts';
import { lineAt } from './block.ts';
import type { ColourRole } from './colour.ts';
import { periodTicks } from './period-axis.ts';
import { tenth, type LineShape, type PathShape, type Tick } from './scene.ts';
import { GAP, type Sheet } from './sheet.ts';

/** The look of a stroke. */
export interface Stroke {
  readonly colour: ColourRole;
  readonly weight: number;
  /** Lengths of dashes and gaps in turn; left out or empty, unbroken. */
  readonly dashes?: readonly number[];
}

/** A stroke along an SVG path. */
export function stroked(d: string, { colour, weight, dashes = [] }: Stroke): PathShape {
  const dashed = dashes.length > 0;
  const path = { type: 'path', d, fill: undefined, stroke: colour, weight, pattern: 'solid' } as const;
  return dashed ? { ...path, dashed, dashes } : { ...path, dashed };
}

/** The line through the known values of a series, broken where one is missing. */
export function through(
  cells: readonly Cell[],
  places: readonly number[],
  scale: (value: number) => number,
): string {
  const draw = line<Cell>()
    .defined(({ value }) => value !== null)
    .x((_, step) => places[step]!)
    .y(({ value }) => scale(value!))
    .digits(1);
  return draw([...cells]) ?? '';
}

/** A level or upright line, as thin as a hair unless told. */
export function hairline(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  colour: ColourRole,
): LineShape {
  const [left, top, right, bottom] = [x1, y1, x2, y2].map(tenth) as [number, number, number, number];
  return { type: 'line', x1: left, y1: top, x2: right, y2: bottom, colour, weight: 1, dashed: false };
}

/** Hairlines across a plot with their numbers at the left; that of zero is darker. */
export function levels(
  sheet: Sheet,
  ticks: readonly Tick[],
  left: number,
  right: number,
  numbered = true,
): void {
  for (const { value, text, position } of ticks) {
    sheet.frame.push(hairline([left, position], [right, position], value === 0 ? 'secondary' : 'grid'));
    if (numbered) sheet.frame.push(lineAt(text, left - GAP, position, { ...sheet.small, anchor: 'end' }));
  }
}

/**
 * Labels of periods under a plot, from where the sheet is filled.
 *
 * @param bounds - left and right edge that no label leaves
 * @param bottom - where the plot ends
 * @param few - true for the first and the last alone
 */
export function periodAxis(
  sheet: Sheet,
  dimension: CubeDimension,
  places: readonly number[],
  bounds: readonly [left: number, right: number],
  bottom: number,
  few = false,
): void {
  const width = (text: string): number => sheet.smallWidth(text);
  const all = periodTicks(dimension, places, sheet.language, width, bounds);
  const ticks = few ? all.filter((tick) => tick === all[0] || tick === all.at(-1)) : all;
  const middle = sheet.y + periodAxisHeight(sheet) - sheet.smallLine / 2;
  for (const { text, x, at } of ticks) {
    const place = places[at]!;
    sheet.frame.push(hairline([place, bottom], [place, bottom + 5], 'secondary'));
    sheet.frame.push(lineAt(text, x, middle, { ...sheet.small, anchor: 'middle' }));
  }
}

/** Height of {@link periodAxis}. */
export const periodAxisHeight = (sheet: Sheet): number =>
  // Clear of the number at the lower end of the upright axis.
  Math.max(GAP, 0.7 * sheet.small.size) + sheet.smallLine;
