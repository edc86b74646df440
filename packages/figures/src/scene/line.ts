import type { Cube } from '../cube.ts';
import { numberText, valueText } from '../number.ts';
import { provenanceOf } from '../provenance.ts';
import { lastKnown, seriesOf, valuesOf, type SeriesOptions, type SeriesSet } from '../series.ts';
import { trendText } from '../sentence/trend.ts';
import { wordingOf } from '../sentence/wording.ts';
import { measureOf, subjectOf } from '../subject.ts';
import { scaleAround, uprightTicksOf, type ValueScale } from './axis.ts';
import { lineAt } from './block.ts';
import { setKey, type KeyItem } from './key.ts';
import { drawEnds, endsWidth, lineEnds, type LineEnd } from './line-ends.ts';
import { chosen, pointMarks, type Choice, type LineSeries } from './line-series.ts';
import { markerAt } from './look.ts';
import { wrap } from './measure.ts';
import { placesOf } from './period-axis.ts';
import { setPointKey } from './point-key.ts';
import { levels, periodAxis, periodAxisHeight, stroked, through, type Stroke } from './plot.ts';
import { cutAxisTitle } from './rows.ts';
import { tenth, type Axis, type Box, type DataMark, type Scene } from './scene.ts';
import { GAP, Sheet, type PictureOptions } from './sheet.ts';

/** How to draw series as lines. */
export interface LineOptions extends PictureOptions, SeriesOptions {
  /** A value to compare with, drawn across: a target, a threshold. */
  readonly target?: Target;
  /** True to start the axis at zero, false not to; left out, it starts there where that costs little room. */
  readonly zero?: boolean;
}

/** A value to compare with. */
export interface Target {
  readonly value: number;
  /** What it is, in words: the value is written beside. */
  readonly label: string;
}

/** Names stand at the ends of the lines when the picture is at least so many ems wide. */
const WIDE = 34;
/** Share of the width that names at the ends may take. */
const NAMES_SHARE = 0.3;
/** Height of the plot: a share of the width within bounds, in ems. */
const HEIGHT = { share: 0.46, least: 13, most: 24, crowded: 32 };
/** Height of the row of marks for what is missing, pixels. */
const ABSENCE = 14;
/** Most lines of words beside the line of a target. */
const TARGET_LINES = 2;
/** Length of a line in a key, pixels. */
const SAMPLE = 28;
const WEIGHT = 2.5;
const OTHERS: Stroke = { colour: 'grid', weight: 1.5 };

/**
 * Draws up to six series over time as lines: of more, the six that are largest at the end, the others in grey and in
 * words. The axis says so when it does not start at zero.
 *
 * A missing value leaves a gap, and a mark with words under it; a value that may change is hollow. Names stand at the
 * ends of the lines, in a narrow picture in a key above.
 *
 * @throws {CubeError} `ambiguous`, `unknown-dimension`, or `mixed-units` when the lines could not share an axis
 *
 * @example
 * ```ts
 * import { lineScene, openCube, svgOf } from '@officine-coesione/figures';
 *
 * const cube = openCube({
 *   class: 'dataset',
 *   label: 'Contributi',
 *   id: ['TIME_PERIOD'],
 *   size: [3],
 *   role: { time: ['TIME_PERIOD'] },
 *   dimension: { TIME_PERIOD: { category: { index: ['2024', '2025', '2026'] } } },
 *   value: [12, null, 20],
 * });
 * const scene = lineScene(cube, { language: 'it', width: 600 });
 * const { marks, extremes } = scene;
 * console.log(marks[1]?.label, extremes?.highest); // → 2025: non disponibile 2026
 * const svg = svgOf(scene, { theme: 'light' });
 * ```
 */
export function lineScene(cube: Cube, options: LineOptions): Scene {
  return new LineLayout(seriesOf(cube, options), options).scene();
}

class LineLayout {
  readonly #set: SeriesSet;
  readonly #options: LineOptions;
  readonly #sheet: Sheet;
  readonly #choice: Choice;
  /** True when the words of the target have no room beside its line. */
  #targetInKey = false;

  constructor(set: SeriesSet, options: LineOptions) {
    this.#set = set;
    this.#options = options;
    this.#sheet = new Sheet(options);
    this.#choice = chosen(set, options.language);
  }

  scene(): Scene {
    const { language, title } = this.#options;
    const { cube, by, along } = this.#set;
    const sheet = this.#sheet;
    const name = title ?? subjectOf(cube, language, by ? [by.id] : []);
    const description = trendText(this.#set, language);
    sheet.head(name, description);
    const { ends, height } = this.#ends();
    const { lines } = this.#choice;
    if (lines.length > 1 && ends.every((end) => end.name.length === 0)) {
      setKey(sheet, lines.map(legendItem), 'text');
      sheet.y += GAP / 2;
    }
    const { marks, axis } = this.#plot(ends, height);
    this.#notes();
    return sheet.scene({
      kind: 'line',
      title: name,
      description,
      provenance: provenanceOf(cube, language).text,
      axis,
      marks,
      columns: along.categories.length,
    });
  }

  /** What stands at the ends of the lines, with names where they fit, and the height of the plot it asks for. */
  #ends(): { ends: readonly LineEnd[]; height: number } {
    const sheet = this.#sheet;
    const { lines } = this.#choice;
    const { size } = sheet.label;
    const wanted = Math.min(HEIGHT.most * size, Math.max(HEIGHT.least * size, HEIGHT.share * sheet.inner));
    const columns = lines.length > 1 && !sheet.narrower(WIDE) ? [NAMES_SHARE * sheet.inner, 0] : [0];
    let ends: readonly LineEnd[] = [];
    let needed = 0;
    for (const column of columns) {
      ends = lineEnds(sheet, this.#set, lines, column);
      needed = ends.reduce((sum, end) => sum + end.height, 0);
      if (needed <= HEIGHT.crowded * size) break;
    }
    return { ends, height: Math.max(wanted, needed) };
  }

  #plot(ends: readonly LineEnd[], height: number): { marks: DataMark[]; axis: Axis | undefined } {
    const sheet = this.#sheet;
    const { language, target, zero, width } = this.#options;
    const { unit, along } = this.#set;
    const { lines, others } = this.#choice;
    const values = [...valuesOf(this.#set.series), ...(target ? [target.value] : [])];
    const title = cutAxisTitle(scaleAround(values, 0, 1, zero), measureOf(this.#set.cube), unit, language);
    sheet.block(title, sheet.small);
    const top = sheet.y + sheet.smallLine / 2 + 2;
    const bottom = top + height;
    const scale = scaleAround(values, bottom, top, zero);
    const ticks = values.length > 0 ? uprightTicksOf(scale, unit, language, sheet.smallLine) : [];
    const numbers = Math.max(0, ...ticks.map(({ text }) => sheet.smallWidth(text)));
    const left = sheet.margin + numbers + (numbers > 0 ? GAP : 0);
    const column = endsWidth(ends);
    const right = sheet.right - (column > 0 ? column + 2.5 * GAP : GAP);
    levels(sheet, ticks, left, right + GAP);
    const places = placesOf(along, left + GAP, right);
    const absent = lines.filter(({ series }) => series.cells.some(({ value }) => value === null));
    const absentAt = (line: LineSeries): number => bottom + 8 + (absent.indexOf(line) + 0.5) * ABSENCE;
    sheet.y = bottom + (absent.length > 0 ? 8 + absent.length * ABSENCE : 0);
    periodAxis(sheet, along, places, [sheet.margin, sheet.right], bottom);
    sheet.y += periodAxisHeight(sheet);
    for (const { cells } of others) sheet.frame.push(stroked(through(cells, places, scale), OTHERS));
    if (target) this.#target(target, scale, places, [left, right + GAP], [top, bottom]);
    // The first lies on top.
    for (const { series, look } of lines.toReversed())
      sheet.frame.push(stroked(through(series.cells, places, scale), { ...look, weight: WEIGHT }));
    drawEnds(sheet, ends, places, scale, [top - sheet.smallLine / 2, bottom + sheet.smallLine / 2]);
    const marks = lines.flatMap((line) =>
      pointMarks(this.#set, line, { places, scale, absentAt: absentAt(line), width }, language),
    );
    return { marks, axis: ticks.length > 0 ? { title, ticks } : undefined };
  }

  #targetText({ label, value }: Target): string {
    const { language } = this.#options;
    return `${label}${wordingOf(language).colon}${valueText(value, this.#set.unit, language)}`;
  }

  /** True where a line runs through a box, or nearly so. */
  #crossed(scale: ValueScale, places: readonly number[], { x, y, width, height }: Box): boolean {
    return this.#choice.lines.some(({ series: { cells } }) =>
      places.some((place, step) => {
        const [from, to] = [cells[step - 1]?.value, cells[step]?.value];
        if (to == null) return false;
        const before = from == null ? place : places[step - 1]!;
        // Where the line is within the width of the box, from there to there.
        const [start, end] = [Math.max(x, before), Math.min(x + width, place)];
        if (start > end) return false;
        const at = (across: number): number => {
          const share = place === before ? 1 : (across - before) / (place - before);
          return scale((from ?? to) + share * (to - (from ?? to)));
        };
        const [upper, lower] = [Math.min(at(start), at(end)), Math.max(at(start), at(end))];
        return upper < y + height + 4 && lower > y - 4;
      }),
    );
  }

  #target(
    target: Target,
    scale: ValueScale,
    places: readonly number[],
    [left, right]: readonly [number, number],
    [top, bottom]: readonly [number, number],
  ): void {
    const sheet = this.#sheet;
    const { value } = target;
    const text = this.#targetText(target);
    const lines = wrap(text, right - left - GAP, sheet.small.size, false, sheet.measure);
    const y = tenth(scale(value));
    const [x1, x2] = [tenth(left), tenth(right)];
    this.#targetInKey = lines.length > TARGET_LINES;
    sheet.frame.push({ type: 'line', x1, y1: y, x2, y2: y, colour: 'text', weight: 1.5, dashed: true });
    if (this.#targetInKey) return;
    // Above its line or below, at its start or its end: where no line runs through the words.
    const height = lines.length * sheet.smallLine;
    const width = Math.max(...lines.map((words) => sheet.smallWidth(words)));
    const [above, below] = [y - height - 2, y + 2];
    const rooms = [
      ...(above >= top - sheet.smallLine / 2 ? [above] : []),
      ...(below + height <= bottom ? [below] : []),
    ].flatMap((level) => [left + GAP, right - GAP - width].map((x) => ({ x, y: level, width, height })));
    const room = rooms.find((box) => !this.#crossed(scale, places, box)) ?? rooms[0];
    const style = { ...sheet.small, colour: 'text', halo: true } as const;
    for (const [row, words] of lines.entries())
      sheet.frame.push(
        lineAt(words, room?.x ?? left + GAP, (room?.y ?? below) + (row + 0.5) * sheet.smallLine, style),
      );
  }

  /** What the marks mean that are not plain points, and the lines that have no name. */
  #notes(): void {
    const cells = this.#choice.lines.flatMap(({ series }) => series.cells);
    const others = this.#othersText();
    const { target } = this.#options;
    const dashed: Stroke = { colour: 'text', weight: 1.5, dashes: [2, 3] };
    setPointKey(this.#sheet, this.#set, cells, [
      ...(target && this.#targetInKey ? [strokeItem(this.#targetText(target), dashed)] : []),
      ...(others ? [strokeItem(others, OTHERS)] : []),
    ]);
  }

  #othersText(): string | undefined {
    const { language } = this.#options;
    const { others } = this.#choice;
    if (others.length === 0) return undefined;
    const values = others.flatMap((series) => series.cells[lastKnown(series)]?.value ?? []);
    const { sentence, colon, unavailable } = wordingOf(language);
    const count = numberText(others.length, language, 0);
    if (values.length === 0) return `${sentence.missing}${colon}${count}`;
    const [least, most] = [Math.min(...values), Math.max(...values)].map((value) =>
      valueText(value, this.#set.unit, language),
    );
    const text = sentence.others(count, least!, most!);
    return values.length < others.length ? `${text}; ${unavailable}` : text;
  }
}

const strokeItem = (text: string, stroke: Stroke): KeyItem => ({
  text,
  width: SAMPLE,
  sample: (x, middle) => [stroked(`M${tenth(x)},${tenth(middle)}h${SAMPLE}`, stroke)],
});

const legendItem = ({ name, look }: LineSeries): KeyItem => {
  const item = strokeItem(name, { ...look, weight: WEIGHT });
  return {
    ...item,
    sample: (x, middle) => [
      ...item.sample(x, middle),
      markerAt(look.marker, x + SAMPLE / 2, middle, look.colour),
    ],
  };
};
