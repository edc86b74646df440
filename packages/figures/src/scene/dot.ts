import type { Cube } from '../cube.ts';
import { estimatesOf, type Estimate, type Estimates, type IntervalKeys } from '../interval.ts';
import { fittingText, numberText } from '../number.ts';
import { provenanceOf } from '../provenance.ts';
import { comparisonOf } from '../sentence/comparison.ts';
import { estimateLabel, estimatesSubject, estimatesText, intervalText } from '../sentence/estimates.ts';
import { wordingOf } from '../sentence/wording.ts';
import { absenceText, isUnsettled, statusText } from '../status.ts';
import { categoryText, measureOf } from '../subject.ts';
import { scaleAround, ticksOf, type ValueScale } from './axis.ts';
import { blockAt, lineAt } from './block.ts';
import { colourOf } from './colour.ts';
import { setKey } from './key.ts';
import { markerAt } from './look.ts';
import { wrap } from './measure.ts';
import { axisBelow, cutAxisTitle, placeNames, scaleBeside, upright, type NamePlace } from './rows.ts';
import { tenth, type DataMark, type Scene, type Shape } from './scene.ts';
import { GAP, Sheet, type PictureOptions } from './sheet.ts';

/** How to draw estimates as dots with their intervals. */
export interface DotOptions extends PictureOptions {
  /** Dimension whose categories are the rows; left out, the only other one with more than one category. */
  readonly by?: string;
  /** Which categories are the bounds; left out, what the file says in `extension`. */
  readonly interval?: IntervalKeys;
  /** `value`: highest first; `given`: the dimension's own order, and the one used for periods unless told. */
  readonly order?: 'value' | 'given';
  /** True to start the axis at zero, false not to; left out, it starts there where that costs little room. */
  readonly zero?: boolean;
}

/** Share of the width that a value may take at the end of its row. */
const VALUE_SHARE = 0.25;
const ROW = 28;
const ROW_GAP = 8;
/** Half the height of the ends of an interval, pixels. */
const CAP = 4;
/** Length of the dashed line that stands for a missing dot. */
const MISSING = 16;

/**
 * Draws estimates as dots, each on the interval that it may be in; the axis says so when it does not start at zero.
 *
 * A missing value leaves a dashed mark and words; a value that may change is hollow and has a letter.
 *
 * @throws {CubeError} `no-interval`, `ambiguous`, `unknown-dimension`, `unknown-category`, `mixed-units`
 *
 * @example
 * ```ts
 * import { dotScene, openCube } from '@officine-coesione/figures';
 *
 * const cube = openCube({
 *   class: 'dataset',
 *   label: 'Soddisfazione',
 *   id: ['BOUND', 'PHASE'],
 *   size: [3, 2],
 *   dimension: {
 *     BOUND: { category: { index: ['value', 'lower', 'upper'] } },
 *     PHASE: { label: 'Fase', category: { index: ['design', 'outcome'] } },
 *   },
 *   value: [71.2, 58, 68, 54.5, 74.4, 61.5],
 *   extension: { interval: { dimension: 'BOUND', value: 'value', lower: 'lower', upper: 'upper' } },
 * });
 * const { marks } = dotScene(cube, { language: 'en', width: 600 });
 * console.log(marks[0]?.label); // → design: 71.2, 95% confidence interval 68–74.4
 * ```
 */
export function dotScene(cube: Cube, options: DotOptions): Scene {
  const set = estimatesOf(cube, options.by, options.interval);
  const { language } = options;
  const sheet = new Sheet(options);
  const title = options.title ?? estimatesSubject(set, language);
  const description = estimatesText(set, language);
  sheet.head(title, description);
  const rows = ordered(set, options.order);
  const names = rows.map(({ category }) => categoryText(set.dimension, category, language));
  const place = placeNames(sheet, names, options.width);
  const values = rows.flatMap(({ cell, bounds }) => [
    ...(cell.value === null ? [] : [cell.value]),
    ...(bounds ?? []),
  ]);
  const make = (from: number, to: number): ValueScale => scaleAround(values, from, to, options.zero);
  const scale = scaleBeside(
    sheet,
    make,
    place.left,
    // Words stand at the right of every dot, also of one below zero.
    rows.map((row) => ({ value: reach(row, make(0, 1)), width: endWidth(sheet, set, row, place) })),
  );
  const top = sheet.y;
  const marks = rows.map((row, at) => rowMark(sheet, set, row, names[at]!, place, scale));
  const ticks = values.length > 0 ? ticksOf(scale, set.unit, language, (text) => sheet.smallWidth(text)) : [];
  const words = cutAxisTitle(scale, measureOf(set.cube), set.unit, language);
  const bands = marks.map(({ bounds }) => ({
    from: bounds.y - ROW / 2 + 2,
    to: bounds.y + bounds.height + ROW / 2 - 2,
  }));
  upright(sheet, ticks, scale, place.above ? bands : [{ from: top, to: sheet.y }]);
  axisBelow(sheet, ticks, words, place.left);
  notes(sheet, set);
  return sheet.scene({
    kind: 'dot',
    title,
    description,
    provenance: provenanceOf(set.cube, language).text,
    axis: ticks.length > 0 ? { title: words, ticks } : undefined,
    marks,
  });
}

function ordered({ estimates, dimension }: Estimates, order?: 'value' | 'given'): readonly Estimate[] {
  if ((order ?? (dimension.role === 'time' ? 'given' : 'value')) === 'given') return estimates;
  const rank = ({ cell }: Estimate): number => cell.value ?? -Infinity;
  return [...estimates].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
}

/** How far right a row's drawing goes, as a value that is not below the start of the scale. */
const reach = ({ cell, bounds }: Estimate, { least }: ValueScale): number =>
  Math.max(0, least, bounds?.[1] ?? cell.value ?? least);

/** The words at the end of a row: number with its letter, and interval. */
function endOf(
  sheet: Sheet,
  set: Estimates,
  row: Estimate,
): { readonly value: string; readonly around: string } {
  const { language } = sheet;
  const { value, status } = row.cell;
  if (value === null) return { value: absenceText(status, language), around: '' };
  const mark = statusText(status, language, set.cube.dataset)?.mark;
  const fits = (words: string): boolean => sheet.width(words, true) <= VALUE_SHARE * sheet.inner;
  const text = fittingText(value, set.unit, language, fits);
  const interval = intervalText(row, set, language);
  return { value: mark ? `${text} (${mark})` : text, around: interval ? `${interval}` : '' };
}

function endWidth(sheet: Sheet, set: Estimates, row: Estimate, { above }: NamePlace): number {
  const { value, around } = endOf(sheet, set, row);
  const absent = row.cell.value === null;
  const lead = absent ? MISSING + 2 * GAP : GAP + 4;
  return lead + sheet.width(value, !absent) + (above || around === '' ? 0 : GAP + sheet.smallWidth(around));
}

function rowMark(
  sheet: Sheet,
  set: Estimates,
  row: Estimate,
  name: string,
  place: NamePlace,
  scale: ValueScale,
): DataMark {
  const { cell, bounds, category } = row;
  const { value, status } = cell;
  const { language, label } = sheet;
  const lines = wrap(name, place.column, label.size, false, sheet.measure).length * sheet.labelLine;
  const top = sheet.y;
  const body = Math.max(ROW, sheet.labelLine);
  const height = (place.above ? lines + body : Math.max(body, lines)) + ROW_GAP;
  const middle = place.above ? top + ROW_GAP / 2 + lines + body / 2 : top + height / 2;
  const nameTop = place.above ? top + ROW_GAP / 2 : middle - lines / 2;
  const shapes: Shape[] = [...blockAt(name, sheet.margin, nameTop, place.column, label).shapes];
  const colour = colourOf(set.dimension.id, category.code);
  const end = endOf(sheet, set, row);
  const start = scale(Math.min(scale.most, Math.max(0, scale.least)));
  const y = tenth(middle);
  const x = tenth(value === null ? start : scale(value));
  if (value === null) {
    const [x1, x2] = [tenth(start), tenth(start + MISSING)];
    shapes.push({ type: 'line', x1, y1: y, x2, y2: y, colour: 'secondary', weight: 2, dashed: true });
    const style = { ...label, colour: 'secondary', halo: true } as const;
    const left = start + MISSING + GAP;
    shapes.push(lineAt(end.value, left, middle, sheet.fitting(end.value, sheet.right - left, style)));
  } else {
    const [low, high] = (bounds ?? [value, value]).map((bound) => tenth(scale(bound))) as [number, number];
    if (bounds) {
      shapes.push({ type: 'line', x1: low, y1: y, x2: high, y2: y, colour, weight: 2, dashed: false });
      for (const at of [low, high])
        shapes.push({
          type: 'line',
          x1: at,
          y1: y - CAP,
          x2: at,
          y2: y + CAP,
          colour,
          weight: 2,
          dashed: false,
        });
    }
    shapes.push(markerAt('circle', x, y, colour, isUnsettled(status)));
    const left = Math.max(high, x + 4) + GAP;
    const style = { ...label, bold: true, halo: true };
    shapes.push(lineAt(end.value, left, middle, sheet.fitting(end.value, sheet.right - left, style)));
    if (end.around && !place.above)
      shapes.push(
        lineAt(end.around, left + sheet.width(end.value, true) + GAP, middle, { ...sheet.small, halo: true }),
      );
  }
  sheet.y += height;
  const said = value === null ? undefined : statusText(status, language, set.cube.dataset);
  const text =
    value === null
      ? `${name}${wordingOf(language).colon}${end.value}`
      : `${estimateLabel(row, set, language)}${said?.mark ? `, ${said.label}` : ''}`;
  return {
    key: category.code,
    label: text,
    value,
    status,
    colour,
    bounds: { x: tenth(x - (value === null ? 0 : 4)), y: y - 4, width: value === null ? 0 : 8, height: 8 },
    target: { x: sheet.margin, y: tenth(top), width: tenth(sheet.inner), height: tenth(height) },
    shapes,
  };
}

/** What the lines through the dots are, and what the letters beside the numbers mean. */
function notes(sheet: Sheet, set: Estimates): void {
  const { language } = sheet;
  const letters = new Map<string, string>();
  for (const { cell } of set.estimates) {
    const said = cell.value === null ? undefined : statusText(cell.status, language, set.cube.dataset);
    if (said?.mark) letters.set(said.mark, said.label);
  }
  const bounded = set.estimates.some(({ bounds }) => bounds);
  if (!bounded && letters.size === 0) return;
  sheet.y += GAP;
  if (bounded) {
    const width = 28;
    setKey(
      sheet,
      [
        {
          text: comparisonOf(language).interval(numberText(set.level, language)),
          width,
          sample: (x, middle) => {
            const line = (x1: number, y1: number, x2: number, y2: number): Shape => {
              const ends = { x1: tenth(x1), y1: tenth(y1), x2: tenth(x2), y2: tenth(y2) };
              return { type: 'line', ...ends, colour: 'secondary', weight: 2, dashed: false };
            };
            return [
              line(x, middle, x + width, middle),
              line(x, middle - CAP, x, middle + CAP),
              line(x + width, middle - CAP, x + width, middle + CAP),
              markerAt('circle', x + width / 2, middle, 'secondary'),
            ];
          },
        },
      ],
      'secondary',
    );
    sheet.y -= GAP;
  }
  const text = [...letters].map(([mark, label]) => `(${mark})\u00a0${label}`).join(' · ');
  if (text) sheet.block(text, sheet.small);
}
