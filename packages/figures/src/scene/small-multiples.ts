import type { Cube } from '../cube.ts';
import { fittingText } from '../number.ts';
import { provenanceOf } from '../provenance.ts';
import { trendText } from '../sentence/trend.ts';
import { lastKnown, seriesOf, valuesOf, type SeriesOptions, type SeriesSet } from '../series.ts';
import { isUnsettled } from '../status.ts';
import { measureOf, subjectOf } from '../subject.ts';
import { scaleAround, scaleFromZero, uprightTicksOf, type ValueScale } from './axis.ts';
import { blockAt, lineAt } from './block.ts';
import { colourOf } from './colour.ts';
import { pointMarks, seriesOrder, type LineSeries } from './line-series.ts';
import { looksOf } from './look.ts';
import { wrap } from './measure.ts';
import { placesOf } from './period-axis.ts';
import { levels, periodAxis, periodAxisHeight, stroked, through } from './plot.ts';
import { setPointKey } from './point-key.ts';
import { cutAxisTitle } from './rows.ts';
import { tenth, type DataMark, type Scene, type Tick } from './scene.ts';
import { GAP, Sheet, type PictureOptions } from './sheet.ts';

/** How to draw many series, each in a panel of its own. */
export interface SmallMultiplesOptions extends PictureOptions, SeriesOptions {
  /** What a panel draws: a line, or upright bars from zero. */
  readonly kind?: 'line' | 'bar';
  /** `value`: the largest at the end first; `given`: the dimension's own order. */
  readonly order?: 'value' | 'given';
  /** For lines, true to start the axis at zero, false not to; left out, it starts there where that costs little room. */
  readonly zero?: boolean;
}

/** Least width of a panel, and height of its plot, in ems. */
const PANEL = { width: 10, height: 6 };
/** Room between panels, pixels. */
const BETWEEN = { x: 20, y: 16 };
/** Height of the row of marks for what is missing, pixels. */
const ABSENCE = 14;
/** Most panels in each of which all the others stand in grey. */
const TOGETHER = 12;
/** Share of its place that a bar takes, and the widest it gets, pixels. */
const BAR = { share: 0.72, most: 28 };

/**
 * Draws every series in a panel of its own, all on the same scales, so that any number of them can be compared: as
 * lines, with the others in grey behind when there are few, or as bars from zero. On a narrow page one below the other.
 *
 * @throws {CubeError} `ambiguous`, `unknown-dimension`, or `mixed-units` when the panels could not share an axis
 */
export function smallMultiplesScene(cube: Cube, options: SmallMultiplesOptions): Scene {
  return new PanelsLayout(seriesOf(cube, options), options).scene();
}

/** Where the plots of a row of panels are. */
interface PanelRow {
  readonly top: number;
  readonly bottom: number;
  readonly scale: ValueScale;
  readonly ticks: readonly Tick[];
}

/** What stands above a panel. */
interface Head {
  readonly name: string;
  readonly lines: readonly string[];
  /** The last value; empty when none is known. */
  readonly value: string;
  /** True when the value follows on the last line of the name. */
  readonly beside: boolean;
  readonly rows: number;
}

class PanelsLayout {
  readonly #set: SeriesSet;
  readonly #options: SmallMultiplesOptions;
  readonly #sheet: Sheet;
  readonly #panels: readonly LineSeries[];
  readonly #values: readonly number[];
  readonly #bars: boolean;

  constructor(set: SeriesSet, options: SmallMultiplesOptions) {
    this.#set = set;
    this.#options = options;
    this.#sheet = new Sheet(options);
    this.#values = valuesOf(set.series);
    this.#bars = options.kind === 'bar';
    const [look] = looksOf(undefined, ['']);
    this.#panels = seriesOrder(set, options.language, options.order).map(({ series, name }) => {
      const colour = colourOf(set.by?.id ?? '', series.category?.code ?? '');
      return { series, name, look: { ...look!, colour } };
    });
  }

  scene(): Scene {
    const { language, title } = this.#options;
    const { cube, by, along, unit } = this.#set;
    const sheet = this.#sheet;
    const name = title ?? subjectOf(cube, language, by ? [by.id] : []);
    const description = trendText(this.#set, language);
    sheet.head(name, description);
    const words = cutAxisTitle(this.#scale(1, 0), measureOf(cube), unit, language);
    sheet.block(words, sheet.small);
    sheet.y += GAP;
    const height = PANEL.height * sheet.label.size;
    const model = this.#row(0, height);
    const numbers = Math.max(0, ...model.ticks.map(({ text }) => sheet.smallWidth(text)));
    const left = sheet.margin + numbers + (numbers > 0 ? GAP : 0);
    const room = sheet.right - left;
    const count = this.#panels.length;
    const fit = Math.max(1, Math.floor((room + BETWEEN.x) / (PANEL.width * sheet.label.size + BETWEEN.x)));
    // Rows of equal length leave no hole at the end, or the least.
    const columns = Math.ceil(count / Math.ceil(count / Math.min(fit, count)));
    const width = (room - (columns - 1) * BETWEEN.x) / columns;
    const marks: DataMark[] = [];
    for (let start = 0; start < count; start += columns) {
      const panels = this.#panels.slice(start, start + columns);
      marks.push(...this.#drawRow(panels, left, width, height));
    }
    sheet.y -= BETWEEN.y;
    setPointKey(
      sheet,
      this.#set,
      this.#panels.flatMap(({ series }) => series.cells),
      [],
      this.#options.kind,
    );
    return sheet.scene({
      kind: 'small-multiples',
      title: name,
      description,
      provenance: provenanceOf(cube, language).text,
      axis: model.ticks.length > 0 ? { title: words, ticks: model.ticks } : undefined,
      marks,
      columns: along.categories.length,
    });
  }

  #scale(bottom: number, top: number): ValueScale {
    if (this.#bars) return scaleFromZero(this.#values, bottom, top);
    return scaleAround(this.#values, bottom, top, this.#options.zero);
  }

  #row(top: number, height: number): PanelRow {
    const bottom = top + height;
    const scale = this.#scale(bottom, top);
    const { language } = this.#options;
    const none = this.#values.length === 0;
    const ticks = none ? [] : uprightTicksOf(scale, this.#set.unit, language, this.#sheet.smallLine);
    return { top, bottom, scale, ticks };
  }

  #drawRow(panels: readonly LineSeries[], left: number, width: number, height: number): DataMark[] {
    const sheet = this.#sheet;
    const heads = panels.map((panel) => this.#head(panel, width));
    const head = Math.max(...heads.map(({ rows }) => rows)) * sheet.labelLine;
    const top = sheet.y + head + sheet.smallLine / 2;
    const row = this.#row(top, height);
    const gaps = this.#panels.some(({ series }) => series.cells.some(({ value }) => value === null));
    const axisAt = row.bottom + (gaps ? ABSENCE : 0);
    const marks = panels.flatMap((panel, column) => {
      const x = left + column * (width + BETWEEN.x);
      this.#drawHead(heads[column]!, x, sheet.y + head, width);
      levels(sheet, row.ticks, x, x + width, column === 0);
      const inset = this.#bars ? width / (2 * this.#set.along.categories.length) : GAP;
      const places = placesOf(this.#set.along, x + inset, x + width - inset);
      const start = sheet.y;
      sheet.y = axisAt;
      periodAxis(sheet, this.#set.along, places, [x, x + width], row.bottom, true);
      sheet.y = start;
      return this.#bars ? this.#barMarks(panel, row, places) : this.#lineMarks(panel, row, places);
    });
    sheet.y = axisAt + periodAxisHeight(sheet) + BETWEEN.y;
    return marks;
  }

  /** Name of a panel and its last value. */
  #head({ name, series }: LineSeries, width: number): Head {
    const sheet = this.#sheet;
    const last = series.cells[lastKnown(series)]?.value;
    const { language } = this.#options;
    const { unit } = this.#set;
    const fits = (text: string): boolean => sheet.width(text, true) <= width;
    const value = last == null ? '' : fittingText(last, unit, language, fits);
    const lines = wrap(name, width, sheet.label.size, false, sheet.measure);
    const beside = sheet.width(lines.at(-1) ?? '') + GAP + sheet.width(value, true) <= width;
    return {
      name,
      lines,
      value,
      beside,
      rows: Math.max(lines.length + (beside || value === '' ? 0 : 1), value === '' ? 0 : 1),
    };
  }

  #drawHead({ name, lines, value, beside, rows }: Head, x: number, bottom: number, width: number): void {
    const sheet = this.#sheet;
    const top = bottom - rows * sheet.labelLine;
    sheet.frame.push(...blockAt(name, x, top, width, sheet.label).shapes);
    if (value === '') return;
    const shift = beside && lines.length > 0 ? sheet.width(lines.at(-1)!) + GAP : 0;
    const style = sheet.fitting(value, width - shift, { ...sheet.label, bold: true });
    sheet.frame.push(lineAt(value, x + shift, bottom - sheet.labelLine / 2, style));
  }

  #lineMarks(panel: LineSeries, { scale, bottom }: PanelRow, places: readonly number[]): DataMark[] {
    const { frame } = this.#sheet;
    if (this.#panels.length <= TOGETHER)
      for (const { series } of this.#panels)
        if (series !== panel.series)
          frame.push(stroked(through(series.cells, places, scale), { colour: 'grid', weight: 1.5 }));
    frame.push(
      stroked(through(panel.series.cells, places, scale), { colour: panel.look.colour, weight: 2.5 }),
    );
    const { width, language } = this.#options;
    const points = { places, scale, absentAt: bottom + ABSENCE / 2 + 2, width, sparse: true };
    return pointMarks(this.#set, panel, points, language);
  }

  #barMarks(panel: LineSeries, { scale, bottom }: PanelRow, places: readonly number[]): DataMark[] {
    const { width, language } = this.#options;
    const points = { places, scale, absentAt: bottom + ABSENCE / 2 + 2, width, sparse: true };
    const pitch = Math.min(...places.slice(1).map((place, at) => place - places[at]!), 3 * BAR.most);
    const thick = Math.max(1, Math.min(BAR.most, pitch * BAR.share));
    return pointMarks(this.#set, panel, points, language).map((mark, step) => {
      const { value, status, colour } = mark;
      if (value === null) return mark;
      const [zero, far] = [scale(0), scale(value)];
      const bounds = {
        x: tenth(places[step]! - thick / 2),
        y: tenth(Math.min(zero, far)),
        width: tenth(thick),
        height: tenth(Math.abs(far - zero)),
      };
      const pattern = isUnsettled(status) ? 'hatched' : 'solid';
      const shapes = bounds.height > 0 ? [{ type: 'rect', ...bounds, colour, pattern } as const] : [];
      return { ...mark, bounds, shapes };
    });
  }
}
