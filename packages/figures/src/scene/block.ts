import type { InkRole } from './colour.ts';
import { wrap, type Measure } from './measure.ts';
import { tenth, type TextShape } from './scene.ts';

/** Room for a line of text, as a multiple of its size. */
export const LINE = 1.3;
/** From the middle of a line to its baseline, as a multiple of its size. */
const BASELINE = 0.35;

/** How a block of text is set. */
export interface BlockStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: InkRole;
  readonly anchor?: TextShape['anchor'];
  readonly halo?: boolean;
  readonly measure: Measure;
}

/** Lines of text, one under the other, and the height they take. */
export interface Block {
  readonly shapes: readonly TextShape[];
  readonly height: number;
}

/** One line of text whose middle is at `middle`. */
export function lineAt(text: string, x: number, middle: number, style: BlockStyle): TextShape {
  const { size, bold = false, colour = 'text', anchor = 'start', halo = false, measure } = style;
  return {
    type: 'text',
    x: tenth(x),
    y: tenth(middle + size * BASELINE),
    text,
    size,
    bold,
    anchor,
    colour,
    halo,
    width: tenth(measure(text, size, bold)),
  };
}

/** Sets a text from `top` down, broken to a width. */
export function blockAt(text: string, x: number, top: number, width: number, style: BlockStyle): Block {
  const pitch = style.size * LINE;
  const lines = wrap(text, width, style.size, style.bold ?? false, style.measure);
  return {
    shapes: lines.map((line, row) => lineAt(line, x, top + (row + 0.5) * pitch, style)),
    height: lines.length * pitch,
  };
}
