import { fittingText } from '../number.ts';
import { lastKnown, type SeriesSet } from '../series.ts';
import { lineAt } from './block.ts';
import type { LineSeries } from './line-series.ts';
import { wrap } from './measure.ts';
import { relax } from './relax.ts';
import { tenth } from './scene.ts';
import { GAP, type Sheet } from './sheet.ts';

/** What stands at the end of a line. */
export interface LineEnd {
  readonly line: LineSeries;
  readonly name: readonly string[];
  readonly value: string;
  /** True when the value follows on the last line of the name. */
  readonly beside: boolean;
  readonly width: number;
  readonly height: number;
}

/** Share of the width that a value may take at the end of a line. */
const VALUE_SHARE = 0.22;
/** Room between the name of one line and of another, pixels. */
const APART = 4;

/**
 * The last value of each line that has one, after its name.
 *
 * @param column - width of the names, pixels; zero for values alone
 */
export function lineEnds(
  sheet: Sheet,
  { unit }: SeriesSet,
  lines: readonly LineSeries[],
  column: number,
): readonly LineEnd[] {
  const { language } = sheet;
  return lines.flatMap((line) => {
    const last = line.series.cells[lastKnown(line.series)]?.value;
    if (last == null) return [];
    // A unit in long words would leave no room for the line: the axis title says it too.
    const room = VALUE_SHARE * sheet.inner;
    const value = fittingText(last, unit, language, (text) => sheet.width(text, true) <= room);
    const width = sheet.width(value, true);
    if (column === 0) return [{ line, name: [], value, beside: false, width, height: sheet.labelLine }];
    const name = wrap(line.name, column, sheet.label.size, false, sheet.measure);
    const together = sheet.width(name.at(-1) ?? '') + GAP + width;
    const beside = name.length > 0 && together <= column;
    const widest = Math.max(...name.map((words) => sheet.width(words)), beside ? together : width);
    const rows = name.length + (beside ? 0 : 1);
    return [{ line, name, value, beside, width: widest, height: rows * sheet.labelLine + APART }];
  });
}

/** Width of what stands at the ends, pixels. */
export const endsWidth = (ends: readonly LineEnd[]): number => Math.max(0, ...ends.map(({ width }) => width));

/** Writes the ends at the right edge, moved apart where they would touch, each led to from its last point. */
export function drawEnds(
  sheet: Sheet,
  ends: readonly LineEnd[],
  places: readonly number[],
  scale: (value: number) => number,
  [top, bottom]: readonly [top: number, bottom: number],
): void {
  const left = sheet.right - endsWidth(ends);
  const points = ends.map(({ line: { series } }) => {
    const step = lastKnown(series);
    return { x: places[step]!, y: scale(series.cells[step]!.value!) };
  });
  const wishes = ends.map(({ height }, place) => ({ at: points[place]!.y, height }));
  const middles = relax(wishes, top, bottom);
  for (const [place, { line, name, value, beside, height }] of ends.entries()) {
    const { x, y } = points[place]!;
    const middle = middles[place]!;
    const [from, to] = [x + GAP, left - GAP / 2];
    if (Math.abs(middle - y) > 3 || to - from > 2 * GAP) {
      const bend = Math.max(from, to - 1.5 * GAP);
      const way = [
        [from, y],
        [bend, y],
        [to, middle],
      ];
      sheet.frame.push({
        type: 'path',
        d: `M${way.map((point) => point.map(tenth).join(',')).join('L')}`,
        fill: undefined,
        stroke: line.look.colour,
        weight: 1,
        dashed: false,
        pattern: 'solid',
      });
    }
    const rows = name.length + (beside ? 0 : 1);
    const start = middle - (height - (name.length > 0 ? APART : 0)) / 2;
    const at = (row: number): number => start + (row + 0.5) * sheet.labelLine;
    for (const [row, words] of name.entries()) sheet.frame.push(lineAt(words, left, at(row), sheet.label));
    const shift = beside ? sheet.width(name.at(-1)!) + GAP : 0;
    sheet.frame.push(lineAt(value, left + shift, at(rows - 1), { ...sheet.label, bold: true }));
  }
}
