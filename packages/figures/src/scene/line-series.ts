import type { Cell } from '../cube.ts';
import { isConfidential } from '../confidential.ts';
import { valueText } from '../number.ts';
import { lastKnown, seriesName, stepNames, valuesOf, type Series, type SeriesSet } from '../series.ts';
import { wordingOf, type Language } from '../sentence/wording.ts';
import { absenceText, isUnsettled, statusText } from '../status.ts';
import type { SeriesRole } from './colour.ts';
import { looksOf, markerAt, MOST_SERIES, type Look } from './look.ts';
import { tenth, type DataMark, type Shape } from './scene.ts';

/** A series with its name and what tells it from the others. */
export interface LineSeries {
  readonly series: Series;
  readonly name: string;
  readonly look: Look;
}

/** Series to draw, and those that are too many. */
export interface Choice {
  /** The largest at the end first. */
  readonly lines: readonly LineSeries[];
  readonly others: readonly Series[];
}

/** Least distance of two points that are both marked, pixels. */
const MARKED = 18;
/** Side of a marker, pixels. */
const MARKER = 8;
/** Least side of what reacts to a pointer, pixels (WCAG 2.5.8). */
const TARGET = 24;

/** Series with their names: the largest at the end first, unless in the order given. */
export function seriesOrder(
  set: SeriesSet,
  language: Language,
  order: 'value' | 'given' = 'value',
): readonly Pick<LineSeries, 'series' | 'name'>[] {
  const latest = (series: Series): number => series.cells[lastKnown(series)]?.value ?? -Infinity;
  const ranked = [...set.series];
  if (order === 'value') ranked.sort((a, b) => (latest(a) === latest(b) ? 0 : latest(b) - latest(a)));
  return ranked.map((series) => ({ series, name: seriesName(set, series, language) }));
}

/** The six series that are largest at the end; looks go by the order of the dimension, which values do not change. */
export function chosen(set: SeriesSet, language: Language): Choice {
  const ranked = seriesOrder(set, language);
  const shown = ranked.slice(0, MOST_SERIES);
  const given = set.series.filter((series) => shown.some((one) => one.series === series));
  const looks = looksOf(
    set.by?.id,
    given.map(({ category }) => category?.code ?? ''),
  );
  return {
    lines: shown.map((one) => ({ ...one, look: looks[given.indexOf(one.series)]! })),
    others: ranked.slice(MOST_SERIES).map(({ series }) => series),
  };
}

/** Where the points of a series stand. */
export interface Points {
  /** Pixels from the left, by step. */
  readonly places: readonly number[];
  readonly scale: (value: number) => number;
  /** Height of the marks for what is missing. */
  readonly absentAt: number;
  /** Width of the picture, which no target leaves. */
  readonly width: number;
  /** True to mark the last point alone, and those that need a mark to be seen. */
  readonly sparse?: boolean;
}

/** One mark an observation of a series, in the order of the steps. */
export function pointMarks(
  set: SeriesSet,
  { series, name, look }: LineSeries,
  { places, scale, absentAt, width, sparse = false }: Points,
  language: Language,
): DataMark[] {
  const { colon } = wordingOf(language);
  const names = stepNames(set, language);
  const { cells, category } = series;
  const known = valuesOf([series]);
  const remarkable = new Set([Math.min(...known), Math.max(...known)]);
  const last = lastKnown(series);
  return cells.map((cell, step) => {
    const { value, status } = cell;
    const x = places[step]!;
    const y = tenth(value === null ? absentAt : scale(value));
    const said = statusText(status, language, set.cube.dataset);
    const text = value === null ? absenceText(status, language) : valueText(value, set.unit, language);
    const subject = [name, names[step]].filter(Boolean).join(', ');
    const near = Math.min(x - (places[step - 1] ?? -Infinity), (places[step + 1] ?? Infinity) - x);
    const alone = cells[step - 1]?.value == null && cells[step + 1]?.value == null;
    const unsettled = isUnsettled(status);
    const plain = !sparse && (near >= MARKED || remarkable.has(value ?? NaN));
    const marked = plain || alone || step === last || unsettled;
    const shapes =
      value === null
        ? absenceShapes(cell, x, y, look.colour)
        : marked
          ? [markerAt(look.marker, x, y, look.colour, unsettled)]
          : [];
    const { code } = set.along.categories[step]!;
    const side = value === null ? 0 : MARKER;
    return {
      key: category ? [category.code, code].map(encodeURIComponent).join('/') : code,
      label: `${subject}${colon}${text}${value !== null && said?.mark ? `, ${said.label}` : ''}`,
      value,
      status,
      colour: look.colour,
      bounds: { x: tenth(x - side / 2), y: tenth(y - side / 2), width: side, height: side },
      target: {
        x: tenth(Math.max(0, Math.min(width - TARGET, x - TARGET / 2))),
        y: tenth(y - TARGET / 2),
        width: TARGET,
        height: TARGET,
      },
      shapes,
    };
  });
}

/** A cross where a value is missing, a bar where it is withheld. */
export function absenceShapes(
  { status }: Cell,
  x: number,
  y: number,
  colour: SeriesRole | 'secondary',
): readonly Shape[] {
  if (!isConfidential(status)) return [markerAt('times', x, y, colour, true)];
  const [x1, x2] = [tenth(x - 5), tenth(x + 5)];
  return [{ type: 'line', x1, y1: tenth(y), x2, y2: tenth(y), colour, weight: 4, dashed: false }];
}
