import { breakdownOf, type Breakdown } from '../breakdown.ts';
import { demand } from '../cube-error.ts';
import type { Cube } from '../cube.ts';
import { numberText, unitText } from '../number.ts';
import { provenanceOf } from '../provenance.ts';
import { sentenceOf } from '../sentence/index.ts';
import type { Language } from '../sentence/wording.ts';
import { isUnsettled } from '../status.ts';
import { measureOf, subjectOf } from '../subject.ts';
import { scaleFromZero, ticksOf, type ValueScale } from './axis.ts';
import { nameOf, notesOf, ordered, rowOf, type Row } from './bar-row.ts';
import { blockAt, LINE, lineAt, type BlockStyle } from './block.ts';
import { colourOf } from './colour.ts';
import { approximateWidth, type Measure } from './measure.ts';
import { tenth, type DataMark, type Scene, type Shape, type Tick } from './scene.ts';

/** How to draw a breakdown as bars. */
export interface BarOptions {
  readonly language: Language;
  /** Width of the picture in pixels, 280 or more. */
  readonly width: number;
  /** Dimension whose categories are the bars; left out, the only one with more than one category. */
  readonly by?: string;
  /** `value`: longest first; `given`: the dimension's own order, and the one used for periods unless told. */
  readonly order?: 'value' | 'given';
  /** Size of labels in pixels: 16 unless told; larger when the reader has enlarged text. */
  readonly textSize?: number;
  /** With title, sentence and source inside the picture, for a file that travels alone. */
  readonly standalone?: boolean;
  /** Name of the picture; left out, indicator, breakdown and period. */
  readonly title?: string;
  /** Measures text in the page's own font. */
  readonly measure?: Measure;
}

/** Smallest type in a picture, pixels. */
const LEAST_TEXT = 14;
const BAR = 24;
const ROW_GAP = 16;
const GAP = 8;
/** Share of the width that labels beside the bars may take. */
const LABEL_SHARE = 0.36;
/** Labels go above the bars when the picture is narrower than this many ems. */
const NARROW = 30;
/** Length of the dashed line that stands for a missing bar. */
const MISSING = 16;

/**
 * Draws one dimension of a cube as horizontal bars from zero; its total is left out.
 *
 * A missing value leaves a gap with a dashed mark and words; a value that may change is hatched and has a letter.
 *
 * @throws {CubeError} `ambiguous`, `unknown-dimension`, or `mixed-units` when the bars could not share an axis
 */
export function barScene(cube: Cube, options: BarOptions): Scene {
  return new BarLayout(cube, options).scene();
}

class BarLayout {
  readonly #cube: Cube;
  readonly #options: BarOptions;
  readonly #breakdown: Breakdown;
  readonly #language: Language;
  readonly #measure: Measure;
  readonly #labelStyle: BlockStyle;
  readonly #smallStyle: BlockStyle;
  readonly #margin: number;
  readonly #inner: number;
  readonly #above: boolean;
  readonly #rows: readonly Row[];
  /** Left edge of the bars' ground. */
  readonly #left: number;
  readonly #frame: Shape[] = [];

  constructor(cube: Cube, options: BarOptions) {
    const { language, measure = approximateWidth, textSize = 16, standalone = false } = options;
    this.#cube = cube;
    this.#options = options;
    this.#language = language;
    this.#measure = measure;
    this.#breakdown = breakdownOf(cube, options.by);
    const { dimension, comparable } = this.#breakdown;
    demand(
      dimension !== undefined,
      'ambiguous',
      'holds one observation, which has no bars to compare',
      'value',
    );
    demand(comparable, 'mixed-units', 'Bars on one axis need one unit: choose one indicator.');
    const size = Math.max(LEAST_TEXT, textSize);
    this.#labelStyle = { size, measure };
    this.#smallStyle = { size: Math.max(LEAST_TEXT, size * 0.875), measure, colour: 'secondary' };
    this.#margin = standalone ? 16 : 0;
    this.#inner = options.width - 2 * this.#margin;
    const parts = ordered(this.#breakdown, options.order);
    const names = parts.map((part) => nameOf(part, this.#breakdown, language));
    const longest = this.#longestWord(names);
    this.#above = options.width < NARROW * size || longest > this.#inner * LABEL_SHARE;
    const column = this.#above ? this.#inner : this.#labelColumn(names, longest);
    this.#left = this.#margin + (this.#above ? 0 : column + 12);
    this.#rows = parts.map((part) =>
      rowOf(part, {
        breakdown: this.#breakdown,
        language,
        style: this.#labelStyle,
        column,
        room: this.#inner,
      }),
    );
  }

  scene(): Scene {
    const { title, standalone } = this.#options;
    const { dimension } = this.#breakdown;
    const name = title ?? subjectOf(this.#breakdown.cube, this.#language, dimension ? [dimension.id] : []);
    const by = dimension ? { by: dimension.id } : {};
    const description = sentenceOf(this.#cube, { language: this.#language, ...by });
    const provenance = provenanceOf(this.#breakdown.cube, this.#language).text;
    let y = this.#margin;
    if (standalone) {
      y = this.#block(name, y, { ...this.#labelStyle, size: this.#labelStyle.size * 1.25, bold: true }) + GAP;
      y = this.#block(description, y, this.#labelStyle) + ROW_GAP;
    }
    const top = y;
    const scale = this.#scale();
    const marks: DataMark[] = [];
    for (const row of this.#rows) {
      const mark = this.#mark(row, scale, y);
      marks.push(mark);
      y = mark.target.y + mark.target.height;
    }
    const ticks = this.#ticks(scale);
    const axisTitle = this.#axisTitle();
    this.#grid(ticks, scale, top, marks);
    if (ticks.length > 0) {
      const middle = y + GAP / 2 + (this.#smallStyle.size * LINE) / 2;
      for (const { text, position } of ticks) {
        // The label of a tick at the very edge stands inside the picture.
        const half = this.#smallWidth(text) / 2;
        const anchor = position - half < this.#margin ? 'start' : 'middle';
        this.#frame.push(lineAt(text, position, middle, { ...this.#smallStyle, anchor }));
      }
      y += GAP / 2 + this.#smallStyle.size * LINE;
      const room = this.#margin + this.#inner - this.#left;
      const block = blockAt(axisTitle, this.#left, y, room, this.#smallStyle);
      this.#frame.push(...block.shapes);
      y += block.height;
    }
    y = this.#notes(y);
    if (standalone && provenance) y = this.#block(provenance, y + GAP, this.#smallStyle);
    return {
      kind: 'bar',
      width: this.#options.width,
      height: Math.ceil(y + this.#margin + (standalone ? 0 : 2)),
      title: name,
      description,
      provenance,
      axis: ticks.length > 0 ? { title: axisTitle, ticks } : undefined,
      frame: this.#frame,
      marks,
    };
  }

  /** Sets a paragraph over the whole width; gives the place under it. */
  #block(text: string, top: number, style: BlockStyle): number {
    const { shapes, height } = blockAt(text, this.#margin, top, this.#inner, style);
    this.#frame.push(...shapes);
    return top + height;
  }

  #longestWord(names: readonly string[]): number {
    const words = names.flatMap((name) => name.split(/\s+/));
    return Math.max(0, ...words.map((word) => this.#width(word)));
  }

  #labelColumn(names: readonly string[], longestWord: number): number {
    const whole = Math.max(0, ...names.map((name) => this.#width(name)));
    return Math.ceil(Math.min(whole, Math.max(longestWord, this.#inner * LABEL_SHARE)));
  }

  #width(text: string): number {
    return this.#measure(text, this.#labelStyle.size, false);
  }

  /** Bars start at zero, and end where their own label still fits. */
  #scale(): ValueScale {
    const values = this.#rows.map(({ part }) => part.cell.value ?? 0);
    const unit = scaleFromZero(values);
    const negative = this.#rows.filter(({ part }) => (part.cell.value ?? 0) < 0);
    const start = this.#left + Math.max(0, ...negative.map(({ endWidth }) => endWidth + GAP));
    const right = this.#margin + this.#inner;
    let length = right - start - this.#smallWidth(numberText(unit.most, this.#language)) / 2;
    for (const { part, endWidth } of this.#rows) {
      const value = part.cell.value;
      if (value !== null && value < 0) continue;
      const lead = GAP + endWidth + (value === null ? MISSING : 0);
      const share = unit(value ?? 0);
      if (share > 0) length = Math.min(length, (right - start - lead) / share);
    }
    return scaleFromZero(values, start, start + Math.max(40, length));
  }

  #smallWidth(text: string): number {
    return this.#measure(text, this.#smallStyle.size, false);
  }

  #ticks(scale: ValueScale): Tick[] {
    if (this.#rows.every(({ part }) => part.cell.value === null)) return [];
    return ticksOf(scale, this.#breakdown.unit, this.#language, (text) => this.#smallWidth(text));
  }

  /** Hairlines behind the bars; where labels stand above the bars, only beside the bars. */
  #grid(ticks: readonly Tick[], scale: ValueScale, top: number, marks: readonly DataMark[]): void {
    const last = marks.at(-1)?.target;
    const whole = last ? [{ from: top, to: last.y + last.height }] : [];
    const bands = this.#above
      ? marks.map(({ bounds }) => ({ from: bounds.y - 2, to: bounds.y + bounds.height + 2 }))
      : whole;
    const draw = (x: number, colour: 'grid' | 'secondary'): void => {
      for (const { from, to } of bands) {
        const [x1, y1, x2, y2] = [tenth(x), tenth(from), tenth(x), tenth(to)];
        this.#frame.push({ type: 'line', x1, y1, x2, y2, colour, weight: 1, dashed: false });
      }
    };
    for (const { value, position } of ticks) if (value !== 0) draw(position, 'grid');
    draw(scale(0), 'secondary');
  }

  #axisTitle(): string {
    const unit = unitText(this.#breakdown.unit, this.#language);
    const measure = measureOf(this.#cube);
    return unit === undefined ? measure : `${measure} (${unit})`;
  }

  #mark(row: Row, scale: ValueScale, top: number): DataMark {
    const { part, end, label, lines } = row;
    const { value, status } = part.cell;
    const pitch = this.#labelStyle.size * LINE;
    const labelHeight = lines.length * pitch;
    const band = this.#above ? labelHeight + 4 + BAR : Math.max(BAR, labelHeight);
    const height = band + ROW_GAP;
    const labelTop = top + ROW_GAP / 2 + (this.#above ? 0 : (band - labelHeight) / 2);
    const barTop = top + ROW_GAP / 2 + (this.#above ? labelHeight + 4 : (band - BAR) / 2);
    const middle = barTop + BAR / 2;
    const shapes: Shape[] = lines.map((line, place) =>
      lineAt(line, this.#margin, labelTop + (place + 0.5) * pitch, this.#labelStyle),
    );
    const colour = colourOf(this.#breakdown.dimension!.id, part.category.code);
    const zero = scale(0);
    const far = scale(value ?? 0);
    const bounds = {
      x: tenth(Math.min(zero, far)),
      y: tenth(barTop),
      width: tenth(Math.abs(far - zero)),
      height: BAR,
    };
    if (value === null) {
      const [x1, x2, y] = [tenth(zero), tenth(zero + MISSING), tenth(middle)];
      shapes.push({ type: 'line', x1, y1: y, x2, y2: y, colour: 'secondary', weight: 2, dashed: true });
      shapes.push(
        lineAt(end, zero + MISSING + GAP, middle, { ...this.#labelStyle, colour: 'secondary', halo: true }),
      );
    } else {
      const pattern = isUnsettled(status) ? 'hatched' : 'solid';
      if (bounds.width > 0) shapes.push({ type: 'rect', ...bounds, colour, pattern });
      const [x, anchor] = value < 0 ? ([far - GAP, 'end'] as const) : ([far + GAP, 'start'] as const);
      shapes.push(lineAt(end, x, middle, { ...this.#labelStyle, bold: true, anchor, halo: true }));
    }
    const target = { x: this.#margin, y: tenth(top), width: tenth(this.#inner), height: tenth(height) };
    return { key: part.category.code, label, value, status, colour, bounds, target, shapes };
  }

  /** Says under the picture what the letters beside the numbers mean. */
  #notes(top: number): number {
    const text = notesOf(this.#rows, this.#language, this.#cube.dataset);
    return text === '' ? top : this.#block(text, top + GAP, this.#smallStyle);
  }
}
