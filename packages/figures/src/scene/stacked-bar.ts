import { demand } from '../cube-error.ts';
import type { Cube } from '../cube.ts';
import { isPercent, numberText, percentText, valueText } from '../number.ts';
import { provenanceOf } from '../provenance.ts';
import { partedText, type Shares } from '../sentence/parted.ts';
import { wordingOf } from '../sentence/wording.ts';
import { partedOf, valuesOf, type SeriesSet } from '../series.ts';
import { absenceText } from '../status.ts';
import { measureOf, subjectOf } from '../subject.ts';
import { scaleFromZero, ticksOf, type ValueScale } from './axis.ts';
import { lineAt } from './block.ts';
import {
  barShape,
  coloursOf,
  keyOf,
  letterOf,
  lettersOf,
  linesOf,
  namesOf,
  orderOf,
  setColours,
  setName,
  wordsOf,
  type Colour,
  type PartedOptions,
} from './parted-bars.ts';
import { axisBelow, axisTitle, scaleBeside, upright, type Band, type NamePlace } from './rows.ts';
import { tenth, type DataMark, type Scene, type Shape } from './scene.ts';
import { GAP, Sheet } from './sheet.ts';

/** How to draw bars whose parts follow one another. */
export interface StackedBarOptions extends PartedOptions {
  /** True to draw each bar as a hundred percent, its parts as shares of it. */
  readonly shares?: boolean;
}

const BAR = 26;
const BETWEEN_ROWS = 18;
/** Room between two parts, pixels: their colours do not touch. */
const SEAM = 1;
/** Least side of what reacts to a pointer, pixels (WCAG 2.5.8). */
const TARGET = 24;
/** Share of the width that words at the end of a bar may take. */
const WORDS_SHARE = 0.4;
/** Length of the dashed line that stands for what is missing. */
const MISSING = 16;

/**
 * Draws a cube along two dimensions as horizontal bars whose parts follow one another, each with its number above
 * where there is room: amounts from zero, or shares of a hundred.
 *
 * Of a bar with a missing part, the amount ends in a dashed mark and words; its shares are drawn only when the cube
 * gives the whole. No total is computed.
 *
 * @throws {CubeError} `ambiguous`, `unknown-dimension`, `too-many`, `mixed-units`, or `not-parts` when a value is
 * below zero
 */
export function stackedBarScene(cube: Cube, options: StackedBarOptions): Scene {
  return new StackedLayout(partedOf(cube, options), options).scene();
}

class StackedLayout {
  readonly #set: SeriesSet;
  readonly #options: StackedBarOptions;
  readonly #sheet: Sheet;
  readonly #colours: readonly Colour[];
  readonly #names: readonly string[];
  readonly #place: NamePlace;
  /** What each step is a whole of; undefined when it is not known. */
  readonly #wholes: readonly (number | undefined)[];

  constructor(set: SeriesSet, options: StackedBarOptions) {
    const parts = valuesOf(set.series).every((value) => value >= 0);
    demand(parts, 'not-parts', 'Values below zero are no parts of a whole.', 'value');
    this.#set = set;
    this.#options = options;
    this.#colours = coloursOf(set, options);
    this.#sheet = new Sheet(options);
    const { names, place } = namesOf(this.#sheet, set, options);
    this.#names = names;
    this.#place = place;
    this.#wholes = set.along.categories.map((_, step) => wholeOf(set, step));
  }

  scene(): Scene {
    const { language, title, shares = false, order } = this.#options;
    const sheet = this.#sheet;
    const set = this.#set;
    const name = title ?? subjectOf(set.cube, language, [set.along.id, set.by!.id]);
    const description = partedText(set, language, shares ? this.#shares() : undefined);
    sheet.head(name, description);
    setColours(sheet, this.#colours);
    const scale = this.#scale();
    const top = sheet.y;
    const bands: Band[] = [];
    const marks: DataMark[] = [];
    for (const step of orderOf(set, order)) marks.push(...this.#row(step, scale, bands));
    const known = valuesOf(set.series).length > 0;
    const unit = shares ? { label: '%', decimals: 0 } : set.unit;
    const ticks = known ? ticksOf(scale, unit, language, (text) => sheet.smallWidth(text)) : [];
    const words = axisTitle(measureOf(set.cube), unit, language);
    upright(sheet, ticks, scale, this.#place.above ? bands : [{ from: top, to: sheet.y }]);
    axisBelow(sheet, ticks, words, this.#place.left);
    const letters = lettersOf(set, this.#options);
    if (letters) {
      sheet.y += GAP;
      sheet.block(letters, sheet.small);
    }
    return sheet.scene({
      kind: 'stacked-bar',
      title: name,
      description,
      provenance: provenanceOf(set.cube, language).text,
      axis: ticks.length > 0 ? { title: words, ticks } : undefined,
      marks,
      columns: this.#colours.length,
    });
  }

  #shares(): Shares {
    return this.#set.series.map(({ cells }) =>
      cells.map(({ value }, step) => {
        const whole = this.#wholes[step];
        return value === null || whole === undefined ? undefined : (value / whole) * 100;
      }),
    );
  }

  /** Length of a part on the scale; undefined when it cannot be drawn. */
  #extent(value: number | null, step: number): number | undefined {
    if (value === null) return undefined;
    if (!this.#options.shares) return value;
    const whole = this.#wholes[step];
    return whole === undefined ? undefined : (value / whole) * 100;
  }

  #scale(): ValueScale {
    const { shares } = this.#options;
    const ends = this.#set.along.categories.map((_, step) => {
      const extents = this.#set.series.map(({ cells }) => this.#extent(cells[step]!.value, step));
      const value = extents.reduce<number>((sum, extent) => sum + (extent ?? 0), 0);
      const words = this.#endWords(step);
      const room = this.#wordsBelow(words) ? 0 : this.#sheet.width(words);
      return { value, width: words === '' ? 0 : 2 * GAP + MISSING + room };
    });
    const reach = shares ? [100] : ends.map(({ value }) => value);
    return scaleBeside(this.#sheet, (from, to) => scaleFromZero(reach, from, to), this.#place.left, ends);
  }

  /** Why a bar is not whole; empty when it is. */
  #endWords(step: number): string {
    const { language } = this.#options;
    const absent = this.#set.series.map(({ cells }) => cells[step]!).filter(({ value }) => value === null);
    const first = absent[0];
    if (first) return absenceText(first.status, language);
    return this.#options.shares && this.#wholes[step] === undefined ? wordingOf(language).unavailable : '';
  }

  /** True when words at the end of a bar would leave too little of the width to the bars. */
  #wordsBelow(words: string): boolean {
    return words !== '' && this.#sheet.width(words) > WORDS_SHARE * (this.#sheet.right - this.#place.left);
  }

  #row(step: number, scale: ValueScale, bands: Band[]): DataMark[] {
    const sheet = this.#sheet;
    const name = this.#names[step]!;
    const label = linesOf(sheet, name, this.#place) * sheet.labelLine;
    sheet.y += BETWEEN_ROWS / 2;
    const body = sheet.smallLine + BAR;
    const { above } = this.#place;
    const height = above ? label + body : Math.max(label, body);
    const numbers = sheet.y + (above ? label : (height - body) / 2);
    const barTop = numbers + sheet.smallLine;
    // A short name stands beside its bar, a long one beside the row.
    const beside = label <= BAR ? barTop + (BAR - label) / 2 : sheet.y + (height - label) / 2;
    setName(sheet, name, this.#place, above ? sheet.y : beside);
    let x = scale(0);
    const drawn = this.#colours.map((colour) => {
      const { value } = colour.series.cells[step]!;
      const extent = this.#extent(value, step);
      const from = x;
      if (extent !== undefined) x += scale(extent) - scale(0);
      return { colour, from, to: x, extent };
    });
    const end = x;
    const marks = drawn.map((part, place) =>
      this.#mark(part.colour, step, {
        from: part.from,
        to: part.to,
        extent: part.extent,
        numberRoom:
          (drawn.slice(place + 1).find(({ extent }) => extent !== undefined && extent > 0)
            ? part.to
            : sheet.right) - part.from,
        numbers,
        barTop,
        end,
      }),
    );
    const words = this.#endWords(step);
    if (words !== '') {
      const middle = barTop + BAR / 2;
      const [x1, x2, y] = [tenth(end + 4), tenth(end + 4 + MISSING), tenth(middle)];
      sheet.frame.push({ type: 'line', x1, y1: y, x2, y2: y, colour: 'secondary', weight: 2, dashed: true });
      const style = { ...sheet.label, colour: 'secondary', halo: true } as const;
      const below = end > scale(0) && this.#wordsBelow(words);
      const left = below ? this.#place.left : end + 4 + MISSING + GAP / 2;
      const at = below ? barTop + BAR + sheet.labelLine / 2 : middle;
      sheet.frame.push(lineAt(words, left, at, sheet.fitting(words, sheet.right - left, style)));
      if (below) sheet.y += sheet.labelLine;
    }
    bands.push({ from: barTop - 3, to: barTop + BAR + 3 });
    sheet.y += height + BETWEEN_ROWS / 2;
    return marks;
  }

  #mark(
    colour: Colour,
    step: number,
    at: {
      readonly from: number;
      readonly to: number;
      readonly extent: number | undefined;
      readonly numberRoom: number;
      readonly numbers: number;
      readonly barTop: number;
      readonly end: number;
    },
  ): DataMark {
    const { language, shares, width } = this.#options;
    const sheet = this.#sheet;
    const { value, status } = colour.series.cells[step]!;
    const { from, to, extent } = at;
    const seam = to - from > 4 * SEAM && to < at.end ? SEAM : 0;
    const bounds = {
      x: tenth(from),
      y: tenth(at.barTop),
      width: extent === undefined ? 0 : tenth(to - from - seam),
      height: BAR,
    };
    const shapes: Shape[] = [...barShape(bounds, colour.look, status)];
    if (value !== null && extent !== undefined && extent > 0) {
      const number = shares
        ? numberText(extent, language, 0)
        : numberText(value, language, this.#set.unit?.decimals);
      const forms = [`${number}${letterOf(status, this.#set, language)}`, number];
      const form = forms.find((text) => sheet.smallWidth(text) + 4 <= at.numberRoom);
      const style = { ...sheet.small, colour: 'text', halo: true } as const;
      if (form !== undefined) shapes.push(lineAt(form, from + 1, at.numbers + sheet.smallLine / 2, style));
    }
    const share = shares && extent !== undefined ? percentText(extent, language) : undefined;
    const number =
      value === null ? absenceText(status, language) : valueText(value, this.#set.unit, language);
    const text = share === undefined || isPercent(this.#set.unit) ? number : `${share} (${number})`;
    const side = Math.max(TARGET, to - from);
    return {
      key: keyOf(this.#set, step, colour.series),
      label: wordsOf(this.#set, colour, step, text, this.#options),
      value,
      status,
      colour: colour.look.colour,
      bounds,
      target: {
        x: tenth(Math.max(0, Math.min(width - side, (from + to - side) / 2))),
        y: tenth(at.barTop - 1),
        width: tenth(side),
        height: BAR + 2,
      },
      shapes,
    };
  }
}

/** The whole of a step: the total that the cube gives, or all parts together when none is missing. */
function wholeOf({ series, total }: SeriesSet, step: number): number | undefined {
  const given = total?.cells[step]?.value;
  const values = series.map(({ cells }) => cells[step]!.value);
  const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0);
  const complete = !values.includes(null);
  // Parts counted twice make more than the whole: their shares are of what is drawn.
  const whole = complete ? sum : (given ?? 0) >= sum ? given : undefined;
  return whole == null || whole <= 0 ? undefined : whole;
}
