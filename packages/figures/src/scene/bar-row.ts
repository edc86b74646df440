import type { Breakdown, Part } from '../breakdown.ts';
import type { JsonStatDataset } from '../json-stat.ts';
import { numberText, valueText } from '../number.ts';
import { wordingOf, type Language } from '../sentence/wording.ts';
import { absenceText, statusText } from '../status.ts';
import { categoryText } from '../subject.ts';
import type { BlockStyle } from './block.ts';
import { wrap } from './measure.ts';

/** Share of the width that a value's label may take with its unit. */
const END_SHARE = 0.5;

/** A bar before its place is known: what is written beside it. */
export interface Row {
  readonly part: Part;
  /** What stands at the bar's end. */
  readonly end: string;
  readonly endWidth: number;
  readonly label: string;
  readonly lines: readonly string[];
}

/** What a row is written with. */
export interface RowOptions {
  readonly breakdown: Breakdown;
  readonly language: Language;
  readonly style: BlockStyle;
  /** Width of the names, pixels. */
  readonly column: number;
  /** Width of the picture within its margins, pixels. */
  readonly room: number;
}

/** The parts as they follow one another: by value unless told, periods in their own order. */
export function ordered({ parts, dimension }: Breakdown, order?: 'value' | 'given'): readonly Part[] {
  if ((order ?? (dimension?.role === 'time' ? 'given' : 'value')) === 'given') return parts;
  const rank = ({ cell }: Part): number => cell.value ?? -Infinity;
  // Two missing values compare as equal, so they keep the dimension's order.
  return [...parts].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
}

/** What people call a part. */
export const nameOf = ({ category }: Part, { dimension }: Breakdown, language: Language): string =>
  categoryText(dimension!, category, language);

/** The words of a bar. */
export function rowOf(part: Part, { breakdown, language, style, column, room }: RowOptions): Row {
  const { value, status } = part.cell;
  const { size, measure } = style;
  const name = nameOf(part, breakdown, language);
  const said = statusText(status, language, breakdown.cube.dataset);
  const absent = value === null;
  const text = absent ? absenceText(status, language) : valueText(value, part.unit, language);
  const mark = !absent && said?.mark ? said : undefined;
  const marked = (words: string): string => (mark ? `${words} (${mark.mark})` : words);
  let end = marked(text);
  // A unit in long words would leave no room for the bar: the axis title says it too.
  if (!absent && measure(end, size, true) > room * END_SHARE) {
    end = marked(numberText(value, language, part.unit?.decimals));
  }
  return {
    part,
    end,
    endWidth: measure(end, size, !absent),
    label: `${name}${wordingOf(language).colon}${text}${mark ? `, ${mark.label}` : ''}`,
    lines: wrap(name, column, size, false, measure),
  };
}

/** What the letters beside the numbers mean; empty when there are none. */
export function notesOf(rows: readonly Row[], language: Language, dataset: JsonStatDataset): string {
  const notes = new Map<string, string>();
  for (const { part } of rows) {
    if (part.cell.value === null) continue;
    const said = statusText(part.cell.status, language, dataset);
    if (said?.mark) notes.set(said.mark, said.label);
  }
  return [...notes].map(([mark, label]) => `(${mark})\u00a0${label}`).join(' · ');
}
