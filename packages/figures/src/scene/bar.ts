import { breakdownOf, type Breakdown } from '../breakdown.ts';
import { demand } from '../cube-error.ts';
import type { Cube } from '../cube.ts';
import { provenanceOf } from '../provenance.ts';
import { sentenceOf } from '../sentence/index.ts';
import { isUnsettled } from '../status.ts';
import { measureOf, subjectOf } from '../subject.ts';
import { scaleFromZero, ticksOf, type ValueScale } from './axis.ts';
import { nameOf, notesOf, ordered, rowOf, type Row } from './bar-row.ts';
import { lineAt } from './block.ts';
import { colourOf } from './colour.ts';
import { axisBelow, axisTitle, placeNames, scaleBeside, upright, type NamePlace } from './rows.ts';
import { tenth, type DataMark, type Scene, type Shape } from './scene.ts';
import { GAP, Sheet, type PictureOptions } from './sheet.ts';

/** How to draw a breakdown as bars. */
export interface BarOptions extends PictureOptions {
  /** Dimension whose categories are the bars; left out, the only one with more than one category. */
  readonly by?: string;
  /** `value`: longest first; `given`: the dimension's own order, and the one used for periods unless told. */
  readonly order?: 'value' | 'given';
}

const BAR = 24;
const ROW_GAP = 16;
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
  readonly #sheet: Sheet;
  readonly #names: NamePlace;
  readonly #rows: readonly Row[];

  constructor(cube: Cube, options: BarOptions) {
    const { language } = options;
    this.#cube = cube;
    this.#options = options;
    this.#breakdown = breakdownOf(cube, options.by);
    const { dimension, comparable } = this.#breakdown;
    demand(
      dimension !== undefined,
      'ambiguous',
      'holds one observation, which has no bars to compare',
      'value',
    );
    demand(comparable, 'mixed-units', 'Bars on one axis need one unit: choose one indicator.');
    this.#sheet = new Sheet(options);
    const parts = ordered(this.#breakdown, options.order);
    const names = parts.map((part) => nameOf(part, this.#breakdown, language));
    this.#names = placeNames(this.#sheet, names, options.width);
    this.#rows = parts.map((part) =>
      rowOf(part, {
        breakdown: this.#breakdown,
        language,
        style: this.#sheet.label,
        column: this.#names.column,
        room: this.#sheet.inner,
      }),
    );
  }

  scene(): Scene {
    const { title, language } = this.#options;
    const { cube, unit } = this.#breakdown;
    const sheet = this.#sheet;
    const { id } = this.#breakdown.dimension!;
    const name = title ?? subjectOf(cube, language, [id]);
    const description = sentenceOf(this.#cube, { language, by: id });
    sheet.head(name, description);
    const top = sheet.y;
    const scale = this.#scale();
    const marks: DataMark[] = [];
    for (const row of this.#rows) {
      const mark = this.#mark(row, scale, sheet.y);
      marks.push(mark);
      sheet.y = mark.target.y + mark.target.height;
    }
    const known = this.#rows.some(({ part }) => part.cell.value !== null);
    const ticks = known ? ticksOf(scale, unit, language, (text) => sheet.smallWidth(text)) : [];
    const words = axisTitle(measureOf(this.#cube), unit, language);
    // Where names stand above the bars, lines would run through them.
    const bands = this.#names.above
      ? marks.map(({ bounds }) => ({ from: bounds.y - 2, to: bounds.y + bounds.height + 2 }))
      : marks.length > 0
        ? [{ from: top, to: sheet.y }]
        : [];
    upright(sheet, ticks, scale, bands);
    axisBelow(sheet, ticks, words, this.#names.left);
    this.#notes();
    return sheet.scene({
      kind: 'bar',
      title: name,
      description,
      provenance: provenanceOf(cube, language).text,
      axis: ticks.length > 0 ? { title: words, ticks } : undefined,
      marks,
    });
  }

  /** Bars start at zero, and end where their own label still fits. */
  #scale(): ValueScale {
    const values = this.#rows.map(({ part }) => part.cell.value ?? 0);
    const ends = this.#rows.map(({ part: { cell }, endWidth }) => {
      return { value: cell.value, width: GAP + endWidth + (cell.value === null ? MISSING : 0) };
    });
    return scaleBeside(this.#sheet, (from, to) => scaleFromZero(values, from, to), this.#names.left, ends);
  }

  #mark(row: Row, scale: ValueScale, top: number): DataMark {
    const { part, end, label, lines } = row;
    const { value, status } = part.cell;
    const pitch = this.#sheet.labelLine;
    const labelHeight = lines.length * pitch;
    const band = this.#names.above ? labelHeight + 4 + BAR : Math.max(BAR, labelHeight);
    const height = band + ROW_GAP;
    const labelTop = top + ROW_GAP / 2 + (this.#names.above ? 0 : (band - labelHeight) / 2);
    const barTop = top + ROW_GAP / 2 + (this.#names.above ? labelHeight + 4 : (band - BAR) / 2);
    const middle = barTop + BAR / 2;
    const shapes: Shape[] = lines.map((line, place) =>
      lineAt(line, this.#sheet.margin, labelTop + (place + 0.5) * pitch, this.#sheet.label),
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
        lineAt(end, zero + MISSING + GAP, middle, { ...this.#sheet.label, colour: 'secondary', halo: true }),
      );
    } else {
      const pattern = isUnsettled(status) ? 'hatched' : 'solid';
      if (bounds.width > 0) shapes.push({ type: 'rect', ...bounds, colour, pattern });
      const [x, anchor] = value < 0 ? ([far - GAP, 'end'] as const) : ([far + GAP, 'start'] as const);
      shapes.push(lineAt(end, x, middle, { ...this.#sheet.label, bold: true, anchor, halo: true }));
    }
    const target = {
      x: this.#sheet.margin,
      y: tenth(top),
      width: tenth(this.#sheet.inner),
      height: tenth(height),
    };
    return { key: part.category.code, label, value, status, colour, bounds, target, shapes };
  }

  /** Says under the picture what the letters beside the numbers mean. */
  #notes(): void {
    const text = notesOf(this.#rows, this.#options.language, this.#cube.dataset);
    if (text === '') return;
    this.#sheet.y += GAP;
    this.#sheet.block(text, this.#sheet.small);
  }
}
