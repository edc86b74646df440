import { numberText, unitText } from '../number.ts';
import type { JsonStatUnit } from '../json-stat.ts';
import { comparisonOf } from '../sentence/comparison.ts';
import type { Language } from '../sentence/wording.ts';
import type { ValueScale } from './axis.ts';
import { blockAt, lineAt } from './block.ts';
import { tenth, type Tick } from './scene.ts';
import { GAP, type Sheet } from './sheet.ts';

/** Share of the width that names beside the rows may take. */
const NAME_SHARE = 0.36;
/** Names go above their rows when the picture is narrower than this many ems. */
const NARROW = 30;

/** Where the names of rows stand. */
export interface NamePlace {
  readonly above: boolean;
  /** Width of the names, pixels. */
  readonly column: number;
  /** Left edge of the ground of the data. */
  readonly left: number;
}

/** Names stand beside their rows, or above them where the picture is narrow or a word is long. */
export function placeNames(sheet: Sheet, names: readonly string[], width: number): NamePlace {
  const { inner, margin, label } = sheet;
  const words = names.flatMap((name) => name.split(/\s+/));
  const longestWord = Math.max(0, ...words.map((word) => sheet.width(word)));
  if (width < NARROW * label.size || longestWord > inner * NAME_SHARE)
    return { above: true, column: inner, left: margin };
  const whole = Math.max(0, ...names.map((name) => sheet.width(name)));
  const column = Math.ceil(Math.min(whole, Math.max(longestWord, inner * NAME_SHARE)));
  return { above: false, column, left: margin + column + 12 };
}

/** A stretch of the picture from top to bottom, pixels. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** Hairlines behind the data, the one of zero darker. */
export function upright(
  sheet: Sheet,
  ticks: readonly Tick[],
  scale: ValueScale,
  bands: readonly Band[],
): void {
  const draw = (at: number, colour: 'grid' | 'secondary'): void => {
    for (const { from, to } of bands) {
      const [x1, y1, x2, y2] = [tenth(at), tenth(from), tenth(at), tenth(to)];
      sheet.frame.push({ type: 'line', x1, y1, x2, y2, colour, weight: 1, dashed: false });
    }
  };
  for (const { value, position } of ticks) if (value !== 0) draw(position, 'grid');
  if (scale.least <= 0 && scale.most >= 0) draw(scale(0), 'secondary');
}

/** The numbers of an axis under the data, and its title. */
export function axisBelow(sheet: Sheet, ticks: readonly Tick[], title: string, left: number): void {
  if (ticks.length === 0) return;
  const middle = sheet.y + GAP / 2 + sheet.smallLine / 2;
  let free = -Infinity;
  for (const { text, position } of ticks) {
    // The label of a tick at the very edge stands inside the picture; the next one may then have no room.
    const width = sheet.smallWidth(text);
    const start = position - width / 2 < sheet.margin;
    const left = start ? position : position - width / 2;
    if (left < free) continue;
    free = left + width + GAP / 2;
    const anchor = start ? 'start' : 'middle';
    sheet.frame.push(lineAt(text, position, middle, { ...sheet.small, anchor }));
  }
  sheet.y += GAP / 2 + sheet.smallLine;
  const { shapes, height } = blockAt(title, left, sheet.y, sheet.right - left, sheet.small);
  sheet.frame.push(...shapes);
  sheet.y += height;
}

/** What an axis measures, with its unit in words. */
export function axisTitle(measure: string, unit: JsonStatUnit | undefined, language: Language): string {
  const words = unitText(unit, language);
  return words === undefined ? measure : `${measure} (${words})`;
}

/** The same, saying so when the axis does not start at zero. */
export function cutAxisTitle(
  { least, most }: ValueScale,
  measure: string,
  unit: JsonStatUnit | undefined,
  language: Language,
): string {
  const title = axisTitle(measure, unit, language);
  return least > 0 || most < 0 ? `${title} · ${comparisonOf(language).notFromZero}` : title;
}

/** What must fit on a row beside its data. */
export interface RowEnd {
  readonly value: number | null;
  /** Width of the words at the end, with the room before them, pixels. */
  readonly width: number;
}

/**
 * A scale as long as the words at the ends of the rows let it be.
 *
 * @param make - makes the scale between two places; called without them, from 0 to 1
 */
export function scaleBeside(
  sheet: Sheet,
  make: (from: number, to: number) => ValueScale,
  left: number,
  ends: readonly RowEnd[],
): ValueScale {
  const unit = make(0, 1);
  const below = ends.filter(({ value }) => value !== null && value < 0);
  const start = left + Math.max(0, ...below.map(({ width }) => width));
  let length = sheet.right - start - sheet.smallWidth(numberText(unit.most, sheet.language)) / 2;
  for (const { value, width } of ends) {
    if (value !== null && value < 0) continue;
    const share = unit(value ?? Math.max(0, unit.least));
    if (share > 0) length = Math.min(length, (sheet.right - start - width) / share);
  }
  return make(start, start + Math.max(40, length));
}
