import type { Language } from '../sentence/wording.ts';
import { blockAt, lineAt, LINE, type BlockStyle } from './block.ts';
import { extremesOf } from './extremes.ts';
import { approximateWidth, type Measure } from './measure.ts';
import type { Scene, Shape } from './scene.ts';

/** What every kind of picture is laid out with. */
export interface PictureOptions {
  readonly language: Language;
  /** Width of the picture in pixels, 280 or more. */
  readonly width: number;
  /** Size of labels in pixels: 16 unless told; larger when the reader has enlarged text. */
  readonly textSize?: number;
  /** With title, sentence and source inside the picture, for a file that travels alone. */
  readonly standalone?: boolean;
  /** Name of the picture; left out, what is measured, of what and when. */
  readonly title?: string;
  /** Measures text in the page's own font. */
  readonly measure?: Measure;
}

/** Smallest type in a picture, pixels. */
export const LEAST_TEXT = 14;
/** Room between two things, pixels. */
export const GAP = 8;

/** The sheet a picture is laid out on, from the top down. */
export class Sheet {
  readonly language: Language;
  readonly measure: Measure;
  readonly margin: number;
  /** Width within the margins. */
  readonly inner: number;
  readonly label: BlockStyle;
  readonly small: BlockStyle;
  /** What lies under the data. */
  readonly frame: Shape[] = [];
  /** How far down the sheet is filled. */
  y: number;
  readonly #options: PictureOptions;

  constructor(options: PictureOptions) {
    const { language, measure = approximateWidth, textSize = 16, standalone = false, width } = options;
    this.#options = options;
    this.language = language;
    this.measure = measure;
    this.margin = standalone ? 16 : 0;
    this.inner = width - 2 * this.margin;
    const size = Math.max(LEAST_TEXT, textSize);
    this.label = { size, measure };
    this.small = { size: Math.max(LEAST_TEXT, size * 0.875), measure, colour: 'secondary' };
    this.y = this.margin;
  }

  get right(): number {
    return this.margin + this.inner;
  }

  /** Height of a line of small text. */
  get smallLine(): number {
    return this.small.size * LINE;
  }

  /** Height of a line of label. */
  get labelLine(): number {
    return this.label.size * LINE;
  }

  /** True when the picture is narrower than so many ems. */
  narrower(ems: number): boolean {
    return this.inner < ems * this.label.size;
  }

  /** Width of a label, pixels. */
  width(text: string, bold = false): number {
    return this.measure(text, this.label.size, bold);
  }

  /** Width of a small text, pixels. */
  smallWidth(text: string): number {
    return this.measure(text, this.small.size, false);
  }

  /** The style in which a line fits into a width: smaller where it must be, never under the least. */
  fitting(text: string, room: number, style: BlockStyle): BlockStyle {
    const width = this.measure(text, style.size, style.bold ?? false);
    const size = Math.max(LEAST_TEXT, Math.floor(style.size * Math.min(1, room / width) * 10) / 10);
    return { ...style, size };
  }

  /** Sets a paragraph over the whole width. */
  block(text: string, style: BlockStyle, left = this.margin): void {
    const { shapes, height } = blockAt(text, left, this.y, this.right - left, style);
    this.frame.push(...shapes);
    this.y += height;
  }

  /** One line of small text that stays within the margins, however near the edge its middle is. */
  tick(text: string, x: number, middle: number): void {
    const half = this.smallWidth(text) / 2;
    const inside = Math.max(this.margin + half, Math.min(this.right - half, x));
    this.frame.push(lineAt(text, inside, middle, { ...this.small, anchor: 'middle' }));
  }

  /** Title and sentence of a picture that travels alone. */
  head(title: string, description: string): void {
    if (!this.#options.standalone) return;
    this.block(title, { ...this.label, size: this.label.size * 1.25, bold: true });
    this.y += GAP;
    this.block(description, this.label);
    this.y += 2 * GAP;
  }

  /** Source of a picture that travels alone; the picture is then whole. */
  scene(
    content: Pick<Scene, 'kind' | 'title' | 'description' | 'provenance' | 'axis' | 'marks'> &
      Pick<Partial<Scene>, 'columns'>,
  ): Scene {
    const { standalone, width } = this.#options;
    if (standalone && content.provenance) {
      this.y += GAP;
      this.block(content.provenance, this.small);
    }
    const height = Math.ceil(this.y + this.margin + (standalone ? 0 : 2));
    return { ...content, width, height, frame: this.frame, ...extremesOf(content.marks) };
  }
}
