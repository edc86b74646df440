import type { Cube } from '../cube.ts';
import { fittingText } from '../number.ts';
import type { JsonStatUnit } from '../json-stat.ts';
import { provenanceOf } from '../provenance.ts';
import { trendText } from '../sentence/trend.ts';
import { lastKnown, seriesOf, valuesOf, type SeriesOptions } from '../series.ts';
import { subjectOf } from '../subject.ts';
import { lineAt } from './block.ts';
import { demand } from '../cube-error.ts';
import { extremesOf } from './extremes.ts';
import { pointMarks, type LineSeries } from './line-series.ts';
import { looksOf, markerAt } from './look.ts';
import { approximateWidth, type Measure } from './measure.ts';
import { placesOf } from './period-axis.ts';
import { stroked, through } from './plot.ts';
import { tenth, type Scene, type Shape } from './scene.ts';
import type { Language } from '../sentence/wording.ts';

/** How to draw the course of one value beside it. */
export interface SparklineOptions extends Pick<SeriesOptions, 'along'> {
  readonly language: Language;
  /** Width of the picture in pixels; 160 unless told. */
  readonly width?: number;
  /** Height in pixels; 40 unless told. */
  readonly height?: number;
  /** True to write the first and the last value at the ends of the line. */
  readonly values?: boolean;
  readonly title?: string;
  /** Size of the values in pixels: 14 or more. */
  readonly textSize?: number;
  /** Measures text in the page's own font. */
  readonly measure?: Measure;
}

const LEAST_TEXT = 14;
/** Share of the width that a value may take at either end. */
const VALUE_SHARE = 0.3;
const GAP = 6;
/** Room for half a marker at the edges, pixels. */
const EDGE = 6;

/**
 * Draws one series as a small line without axes, for a number that stands beside it: the first and the last known
 * value are marked, the highest and the lowest have small dots; a missing value leaves a gap.
 *
 * @throws {CubeError} `ambiguous` when there are several series, `unknown-dimension`
 */
export function sparklineScene(cube: Cube, options: SparklineOptions): Scene {
  const { language, width = 160, height = 40, values = false, measure = approximateWidth } = options;
  const set = seriesOf(cube, options);
  const [series, another] = set.series;
  demand(
    series !== undefined && another === undefined,
    'ambiguous',
    'A sparkline shows one series: choose one category.',
    'id',
  );
  const size = Math.max(LEAST_TEXT, options.textSize ?? LEAST_TEXT);
  const last = lastKnown(series);
  const first = series.cells.findIndex(({ value }) => value !== null);
  const fits = (words: string): boolean => measure(words, size, true) <= VALUE_SHARE * width;
  const text = (step: number): string => {
    const value = series.cells[step]?.value;
    if (value == null || !values) return '';
    // The number beside which it stands has said the unit.
    return fittingText(value, bare(set.unit), language, fits);
  };
  const [before, after] = [text(first), first === last ? '' : text(last)];
  const space = (words: string, bold: boolean): number => (words ? measure(words, size, bold) + GAP : 0);
  const left = EDGE + space(before, false);
  const right = Math.max(left + EDGE, width - EDGE - space(after, true));
  const known = valuesOf(set.series);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const edge = values ? Math.max(EDGE, size / 2) : EDGE;
  const scale = (value: number): number =>
    least === most ? height / 2 : height - edge - ((value - least) / (most - least)) * (height - 2 * edge);
  const places = placesOf(set.along, left, right);
  const look = looksOf(set.by?.id, [series.category?.code ?? ''])[0]!;
  const line: LineSeries = { series, name: '', look };
  const frame: Shape[] = [stroked(through(series.cells, places, scale), { colour: look.colour, weight: 2 })];
  const end = (words: string, step: number, side: 'start' | 'end'): void => {
    if (!words) return;
    const x = side === 'end' ? left - GAP : right + GAP;
    const y = Math.max(0.6 * size, Math.min(height - 0.6 * size, scale(series.cells[step]!.value!)));
    const style = { size, measure, bold: side === 'start', anchor: side } as const;
    frame.push(lineAt(words, x, y, side === 'end' ? { ...style, colour: 'secondary' } : style));
  };
  end(before, first, 'end');
  end(after, last, 'start');
  const points = { places, scale, absentAt: height - 4, width };
  const marks = pointMarks(set, line, points, language).map((mark, step) => {
    const { value } = mark;
    const ends = step === first || step === last;
    const kept = value === null || ends ? mark.shapes : [];
    const dot = value !== null && !ends && (value === least || value === most) && least < most;
    const shapes = dot
      ? [markerAt('circle', places[step]!, scale(value), look.colour, false, 'small')]
      : kept;
    const y = tenth(Math.max(0, Math.min(height - 24, mark.target.y)));
    return { ...mark, shapes, target: { ...mark.target, y } };
  });
  return {
    kind: 'sparkline',
    width,
    height,
    title: options.title ?? subjectOf(set.cube, language),
    description: trendText(set, language),
    provenance: provenanceOf(set.cube, language).text,
    axis: undefined,
    frame,
    marks,
    columns: marks.length,
    ...extremesOf(marks),
  };
}

const bare = (unit: JsonStatUnit | undefined): JsonStatUnit =>
  unit?.decimals === undefined ? {} : { decimals: unit.decimals };
