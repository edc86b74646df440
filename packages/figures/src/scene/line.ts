import { line } from 'd3-shape';
import type { Cell, Cube } from '../cube.ts';
import { isConfidential } from '../confidential.ts';
import { numberText, unitText, valueText } from '../number.ts';
import { provenanceOf } from '../provenance.ts';
import {
  lastKnown,
  seriesName,
  seriesOf,
  stepNames,
  valuesOf,
  type Series,
  type SeriesOptions,
  type SeriesSet,
} from '../series.ts';
import { trendText } from '../sentence/trend.ts';
import { wordingOf } from '../sentence/wording.ts';
import { absenceText, isUnsettled, statusText } from '../status.ts';
import { measureOf, subjectOf } from '../subject.ts';
import { scaleAround, uprightTicksOf, type ValueScale } from './axis.ts';
import { lineAt } from './block.ts';
import { setKey, type KeyItem } from './key.ts';
import { looksOf, markerAt, MOST_SERIES, type Look } from './look.ts';
import { wrap } from './measure.ts';
import { periodTicks, placesOf } from './period-axis.ts';
import { relax } from './relax.ts';
import {
  tenth,
  type Axis,
  type DataMark,
  type Extremes,
  type PathShape,
  type Scene,
  type Shape,
} from './scene.ts';
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
/** Least distance of two points that are both marked, pixels. */
const MARKED = 18;
/** Height of the row of marks for what is missing, pixels. */
const ABSENCE = 14;
const WEIGHT = 2.5;
/** Least side of what reacts to a pointer, pixels (WCAG 2.5.8). */
const TARGET = 24;

/**
 * Draws up to six series over time as lines: of more, the six that are largest at the end, the others in grey and in
 * words. The axis says so when it does not start at zero.
 *
 * A missing value leaves a gap, and a mark with words under it; a value that may change is hollow. Names stand at the
 * ends of the lines, in a narrow picture in a key above.
 *
 * @throws {CubeError} `ambiguous`, `unknown-dimension`, or `mixed-units` when the lines could not share an axis
 */
export function lineScene(cube: Cube, options: LineOptions): Scene {
  return new LineLayout(seriesOf(cube, options), options).scene();
}

/** A series with how it looks and where its points are. */
interface Line {
  readonly series: Series;
  readonly name: string;
  readonly look: Look;
}

/** What stands at the end of a line. */
interface End {
  readonly line: Line;
  readonly name: readonly string[];
  readonly value: string;
  /** True when the value follows on the last line of the name. */
  readonly beside: boolean;
  readonly width: number;
  readonly height: number;
}

class LineLayout {
  readonly #set: SeriesSet;
  readonly #options: LineOptions;
  readonly #sheet: Sheet;
  readonly #lines: readonly Line[];
  readonly #others: readonly Series[];
  readonly #periods: readonly string[];
  #places: readonly number[] = [];

  constructor(set: SeriesSet, options: LineOptions) {
    this.#set = set;
    this.#options = options;
    this.#sheet = new Sheet(options);
    this.#periods = stepNames(set, options.language);
    const latest = ({ cells }: Series): number =>
      cells[Math.max(0, lastKnown({ cells, category: undefined }))]?.value ?? -Infinity;
    const ranked = [...set.series].sort((a, b) => latest(b) - latest(a) || 0);
    const shown = ranked.slice(0, MOST_SERIES);
    this.#others = ranked.slice(MOST_SERIES).filter((series) => lastKnown(series) >= 0);
    const given = set.series.filter((series) => shown.includes(series));
    const looks = looksOf(
      set.by?.id,
      given.map(({ category }) => category?.code ?? ''),
    );
    this.#lines = shown.map((series) => ({
      series,
      name: seriesName(set, series, options.language),
      look: looks[given.indexOf(series)]!,
    }));
  }

  scene(): Scene {
    const sheet = this.#sheet;
    const { language, title } = this.#options;
    const { cube, by } = this.#set;
    const name = title ?? subjectOf(cube, language, by ? [by.id] : []);
    const description = trendText(this.#set, language);
    sheet.head(name, description);
    const many = this.#lines.length > 1;
    const beside = many && !sheet.narrower(WIDE);
    let ends = this.#ends(beside ? NAMES_SHARE * sheet.inner : 0);
    let height = this.#height(ends);
    const crowded = beside && height === undefined;
    if (crowded) ends = this.#ends(0);
    height = (crowded ? this.#height(ends) : height) ?? HEIGHT.crowded * sheet.label.size;
    if (many && (!beside || crowded))
      setKey(
        sheet,
        this.#lines.map((line) => this.#legendItem(line)),
        'text',
      );
    const drawn = this.#plot(ends, height);
    const { marks, axis } = drawn;
    this.#notes();
    const extremes = extremesOf(marks);
    return sheet.scene({
      kind: 'line',
      title: name,
      description,
      provenance: provenanceOf(cube, language).text,
      axis,
      marks,
      columns: this.#periods.length,
      ...(extremes ? { extremes } : {}),
    });
  }

  /** What stands at the end of each line that has one; names only when they have a width. */
  #ends(column: number): readonly End[] {
    const { language } = this.#options;
    const sheet = this.#sheet;
    return this.#lines.flatMap((line) => {
      const value = line.series.cells[lastKnown(line.series)]?.value;
      if (value === undefined || value === null) return [];
      const { unit } = this.#set;
      const full = valueText(value, unit, language);
      // A unit in long words would leave no room for the line: the axis title says it too.
      const short = sheet.width(full, true) > 0.24 * sheet.inner;
      const text = short ? numberText(value, language, unit?.decimals) : full;
      const width = sheet.width(text, true);
      if (column === 0)
        return [{ line, name: [], value: text, beside: true, width, height: sheet.labelLine }];
      const name = wrap(line.name, column, sheet.label.size, false, sheet.measure);
      const last = sheet.width(name.at(-1) ?? '') + GAP + width;
      const fits = last <= column;
      const widest = Math.max(...name.map((words) => sheet.width(words)), fits ? last : width);
      const height = (name.length + (fits ? 0 : 1)) * sheet.labelLine + 4;
      return [{ line, name, value: text, beside: fits, width: widest, height }];
    });
  }

  /** Height of the plot; undefined when what stands at the ends would make it too high. */
  #height(ends: readonly End[]): number | undefined {
    const { size } = this.#sheet.label;
    const wanted = Math.min(
      HEIGHT.most * size,
      Math.max(HEIGHT.least * size, HEIGHT.share * this.#sheet.inner),
    );
    const needed = ends.reduce((sum, { height }) => sum + height, 0);
    return needed <= HEIGHT.crowded * size ? Math.max(wanted, needed) : undefined;
  }

  #plot(ends: readonly End[], height: number): { marks: DataMark[]; axis: Axis | undefined } {
    const sheet = this.#sheet;
    const { language, target, zero } = this.#options;
    const values = [
      ...valuesOf([...this.#lines.map(({ series }) => series), ...this.#others]),
      ...(target ? [target.value] : []),
    ];
    const title = this.#axisTitle(scaleAround(values, 0, 1, zero), values.length);
    sheet.block(title, sheet.small);
    const top = sheet.y + sheet.smallLine / 2 + 2;
    const bottom = top + height;
    const scale = scaleAround(values, bottom, top, zero);
    const ticks = values.length > 0 ? uprightTicksOf(scale, this.#set.unit, language, sheet.smallLine) : [];
    const tickWidth = Math.max(0, ...ticks.map(({ text }) => sheet.smallWidth(text)));
    const left = sheet.margin + tickWidth + (ticks.length > 0 ? GAP : 0);
    const column = Math.max(0, ...ends.map(({ width }) => width));
    const right = sheet.right - (column > 0 ? column + 2 * GAP + 6 : GAP);
    this.#grid(ticks, scale, left, right + GAP, bottom);
    // Half a marker stays clear of the numbers of the axis.
    this.#places = placesOf(this.#set.along, left + GAP, right);
    sheet.y = bottom;
    const absent = this.#lines.filter(({ series }) => series.cells.some(({ value }) => value === null));
    const absentAt = (line: Line): number => bottom + 6 + (absent.indexOf(line) + 0.5) * ABSENCE;
    if (absent.length > 0) sheet.y += 6 + absent.length * ABSENCE;
    this.#periodAxis(bottom);
    for (const { cells } of this.#others) sheet.frame.push(this.#path(cells, scale, 'grid', 1.5, []));
    if (target) this.#target(target, scale, left, right + GAP, top);
    for (const { series, look } of [...this.#lines].reverse())
      sheet.frame.push(this.#path(series.cells, scale, look.colour, WEIGHT, look.dashes));
    this.#endLabels(ends, scale, top - sheet.smallLine / 2, bottom + sheet.smallLine / 2);
    const marks = this.#lines.flatMap((each) => this.#marks(each, scale, absentAt(each)));
    return { marks, axis: ticks.length > 0 ? { title, ticks } : undefined };
  }

  #axisTitle(scale: ValueScale, values: number): string {
    const { language } = this.#options;
    const unit = unitText(this.#set.unit, language);
    const measure = measureOf(this.#set.cube);
    const title = unit === undefined ? measure : `${measure} (${unit})`;
    const cut = values > 0 && (scale.least > 0 || scale.most < 0);
    return cut ? `${title} · ${wordingOf(language).notFromZero}` : title;
  }

  #grid(ticks: Axis['ticks'], scale: ValueScale, left: number, right: number, bottom: number): void {
    const { frame, small } = this.#sheet;
    for (const { value, text, position } of ticks) {
      const base = value === 0 || (scale.least > 0 && position >= bottom - 0.1);
      const [x1, x2, y] = [tenth(left), tenth(right), position];
      frame.push({
        type: 'line',
        x1,
        y1: y,
        x2,
        y2: y,
        colour: base && value === 0 ? 'secondary' : 'grid',
        weight: 1,
        dashed: false,
      });
      frame.push(lineAt(text, left - GAP, position, { ...small, anchor: 'end' }));
    }
  }

  #periodAxis(bottom: number): void {
    const sheet = this.#sheet;
    const ticks = periodTicks(
      this.#set.along,
      this.#places,
      this.#options.language,
      (text) => sheet.smallWidth(text),
      [sheet.margin, sheet.right],
    );
    const middle = sheet.y + GAP + sheet.smallLine / 2;
    for (const { text, x } of ticks) sheet.tick(text, x, middle);
    for (const { at } of ticks) {
      const x = tenth(this.#places[at]!);
      const [y1, y2] = [tenth(bottom), tenth(bottom + 5)];
      sheet.frame.push({ type: 'line', x1: x, y1, x2: x, y2, colour: 'secondary', weight: 1, dashed: false });
    }
    sheet.y = middle + sheet.smallLine / 2;
  }

  #path(
    cells: readonly Cell[],
    scale: ValueScale,
    stroke: PathShape['stroke'],
    weight: number,
    dashes: readonly number[],
  ): PathShape {
    const d = line<Cell>()
      .defined(({ value }) => value !== null)
      .x((_, step) => this.#places[step]!)
      .y(({ value }) => scale(value!))
      .digits(1)([...cells]);
    const dashed = dashes.length > 0;
    return { type: 'path', d: d ?? '', fill: undefined, stroke, weight, dashed, dashes, pattern: 'solid' };
  }

  #target({ value, label }: Target, scale: ValueScale, left: number, right: number, top: number): void {
    const sheet = this.#sheet;
    const y = tenth(scale(value));
    const text = `${label}${wordingOf(this.#options.language).colon}${valueText(value, this.#set.unit, this.#options.language)}`;
    const lines = wrap(text, right - left - GAP, sheet.small.size, false, sheet.measure);
    const [x1, x2] = [tenth(left), tenth(right)];
    sheet.frame.push({ type: 'line', x1, y1: y, x2, y2: y, colour: 'text', weight: 1.5, dashed: true });
    // Above its line, or below where the plot ends.
    const height = lines.length * sheet.smallLine;
    const start = y - height - 2 >= top - sheet.smallLine / 2 ? y - height - 2 : y + 2;
    for (const [row, words] of lines.entries())
      sheet.frame.push(
        lineAt(words, left + GAP, start + (row + 0.5) * sheet.smallLine, {
          ...sheet.small,
          colour: 'text',
          halo: true,
        }),
      );
  }

  #endLabels(ends: readonly End[], scale: ValueScale, top: number, bottom: number): void {
    const sheet = this.#sheet;
    const column = Math.max(0, ...ends.map(({ width }) => width));
    const x = sheet.right - column;
    const points = ends.map(({ line: { series } }) => {
      const step = lastKnown(series);
      return { x: this.#places[step]!, y: scale(series.cells[step]!.value!) };
    });
    const middles = relax(
      ends.map(({ height }, place) => ({ at: points[place]!.y, height })),
      top,
      bottom,
    );
    for (const [place, { name, value, beside, height }] of ends.entries()) {
      const point = points[place]!;
      const middle = middles[place]!;
      const [from, to] = [point.x + GAP, x - GAP / 2];
      if (Math.abs(middle - point.y) > 3 || to - from > 2 * GAP) {
        const bend = tenth(Math.max(from, to - GAP));
        const d = `M${tenth(from)},${tenth(point.y)}L${bend},${tenth(point.y)}L${tenth(to)},${tenth(middle)}`;
        sheet.frame.push({
          type: 'path',
          d,
          fill: undefined,
          stroke: 'secondary',
          weight: 1,
          dashed: false,
          pattern: 'solid',
        });
      }
      const start = middle - (height - (name.length > 0 ? 4 : 0)) / 2;
      const rows = name.length + (beside && name.length > 0 ? 0 : 1);
      const at = (row: number): number => start + (row + 0.5) * sheet.labelLine;
      for (const [row, words] of name.entries()) sheet.frame.push(lineAt(words, x, at(row), sheet.label));
      const shift = beside && name.length > 0 ? sheet.width(name.at(-1)!) + GAP : 0;
      sheet.frame.push(lineAt(value, x + shift, at(rows - 1), { ...sheet.label, bold: true }));
    }
  }

  #marks({ series, name, look }: Line, scale: ValueScale, absentAt: number): DataMark[] {
    const { language, width } = this.#options;
    const { colon } = wordingOf(language);
    const { cells } = series;
    const known = valuesOf([series]);
    const remarkable = new Set([Math.min(...known), Math.max(...known)]);
    const last = lastKnown(series);
    return cells.map((cell, step) => {
      const { value, status } = cell;
      const x = this.#places[step]!;
      const y = tenth(value === null ? absentAt : scale(value));
      const said = statusText(status, language, this.#set.cube.dataset);
      const text =
        value === null ? absenceText(status, language) : valueText(value, this.#set.unit, language);
      const subject = [name, this.#periods[step]].filter(Boolean).join(', ');
      const remark = value !== null && said?.mark ? `, ${said.label}` : '';
      const near = Math.min(
        x - (this.#places[step - 1] ?? -Infinity),
        (this.#places[step + 1] ?? Infinity) - x,
      );
      const alone = cells[step - 1]?.value == null && cells[step + 1]?.value == null;
      const marked =
        near >= MARKED || alone || step === last || isUnsettled(status) || remarkable.has(value ?? NaN);
      const shapes: Shape[] = [];
      if (value === null) shapes.push(...absenceShapes(cell, x, y, look.colour));
      else if (marked) shapes.push(markerAt(look.marker, x, y, look.colour, isUnsettled(status)));
      const code = this.#set.along.categories[step]!.code;
      const side = value === null ? 0 : GAP;
      return {
        key: series.category ? [series.category.code, code].map(encodeURIComponent).join('/') : code,
        label: `${subject}${colon}${text}${remark}`,
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

  #legendItem({ name, look }: Line): KeyItem {
    return {
      text: name,
      width: 28,
      sample: (x, middle) => [
        {
          type: 'path',
          d: `M${tenth(x)},${tenth(middle)}h28`,
          fill: undefined,
          stroke: look.colour,
          weight: WEIGHT,
          dashed: look.dashes.length > 0,
          dashes: look.dashes,
          pattern: 'solid',
        },
        markerAt(look.marker, x + 14, middle, look.colour),
      ],
    };
  }

  /** What the marks mean that are not plain points, and the lines that have no name. */
  #notes(): void {
    const { language } = this.#options;
    const cells = this.#lines.flatMap(({ series }) => series.cells);
    const items: KeyItem[] = [];
    const absent = (confidential: boolean): Cell | undefined =>
      cells.find(({ value, status }) => value === null && isConfidential(status) === confidential);
    for (const cell of [absent(false), absent(true)])
      if (cell)
        items.push({
          text: absenceText(cell.status, language),
          width: 10,
          sample: (x, middle) => absenceShapes(cell, x + 5, middle, 'secondary'),
        });
    const unsettled = new Set(
      cells
        .filter(({ value, status }) => value !== null && isUnsettled(status))
        .map(({ status }) => statusText(status, language, this.#set.cube.dataset)!.label),
    );
    if (unsettled.size > 0)
      items.push({
        text: [...unsettled].join('; '),
        width: 10,
        sample: (x, middle) => [markerAt('circle', x + 5, middle, 'secondary', true)],
      });
    const others = this.#othersText();
    if (others)
      items.push({
        text: others,
        width: 28,
        sample: (x, middle) => [
          {
            type: 'path',
            d: `M${tenth(x)},${tenth(middle)}h28`,
            fill: undefined,
            stroke: 'grid',
            weight: 2,
            dashed: false,
            pattern: 'solid',
          },
        ],
      });
    if (items.length === 0) return;
    this.#sheet.y += GAP / 2;
    setKey(this.#sheet, items, 'secondary');
    this.#sheet.y -= GAP;
  }

  #othersText(): string | undefined {
    const { language } = this.#options;
    if (this.#others.length === 0) return undefined;
    const values = this.#others.map((series) => series.cells[lastKnown(series)]!.value!);
    const [least, most] = [Math.min(...values), Math.max(...values)].map((value) =>
      valueText(value, this.#set.unit, language),
    );
    return wordingOf(language).sentence.others(numberText(values.length, language, 0), least!, most!);
  }
}

/** A cross where a value is missing, a bar where it is withheld. */
function absenceShapes(
  { status }: Cell,
  x: number,
  y: number,
  colour: DataMark['colour'] | 'secondary',
): Shape[] {
  if (!isConfidential(status)) return [markerAt('times', x, y, colour, true, 40)];
  const [x1, x2] = [tenth(x - 5), tenth(x + 5)];
  return [{ type: 'line', x1, y1: tenth(y), x2, y2: tenth(y), colour, weight: 4, dashed: false }];
}

/** The marks with the highest and the lowest value; none when nothing is known. */
export function extremesOf(marks: readonly DataMark[]): Extremes | undefined {
  const known = marks.filter(({ value }) => value !== null);
  const [first] = known;
  if (!first) return undefined;
  const highest = known.reduce((best, mark) => (mark.value! > best.value! ? mark : best), first);
  const lowest = known.reduce((best, mark) => (mark.value! < best.value! ? mark : best), first);
  return { highest: highest.key, lowest: lowest.key };
}
