import { blockAt, lineAt } from './block.ts';
import { wrap } from './measure.ts';
import type { Shape } from './scene.ts';
import { GAP, type Sheet } from './sheet.ts';

/** One thing a key explains: a sample, and what it stands for. */
export interface KeyItem {
  readonly text: string;
  /** Width of the sample, pixels. */
  readonly width: number;
  /** Draws the sample from `x`, its middle at `middle`. */
  readonly sample: (x: number, middle: number) => readonly Shape[];
}

/** Room between a sample and its words, and between two items, pixels. */
const BESIDE = 6;
const BETWEEN = 20;

/** Sets a key in lines: items one after the other, as many as fit. */
export function setKey(sheet: Sheet, items: readonly KeyItem[], ink: 'text' | 'secondary'): void {
  if (items.length === 0) return;
  const style = { ...sheet.small, colour: ink };
  const line = sheet.smallLine + 2;
  let x = sheet.margin;
  for (const { text, width, sample } of items) {
    const whole = width + BESIDE + sheet.smallWidth(text);
    if (x > sheet.margin && x + whole > sheet.right) {
      x = sheet.margin;
      sheet.y += line;
    }
    sheet.frame.push(...sample(x, sheet.y + line / 2));
    const left = x + width + BESIDE;
    const room = sheet.right - left;
    if (wrap(text, room, style.size, false, sheet.measure).length > 1) {
      const { shapes, height } = blockAt(text, left, sheet.y + 1, room, style);
      sheet.frame.push(...shapes);
      sheet.y += height + 2;
      x = sheet.margin;
      continue;
    }
    sheet.frame.push(lineAt(text, left, sheet.y + line / 2, style));
    x += whole + BETWEEN;
  }
  sheet.y += x === sheet.margin ? 0 : line;
  sheet.y += GAP;
}
