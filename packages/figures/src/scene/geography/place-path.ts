import { tenth } from '../scene.ts';

/** Where units of an outline come to stand: pixels of the origin, and pixels per unit. */
export interface Placing {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Numbers that each command of a path takes; two where it is not said. */
const SIZES: Readonly<Record<string, number>> = { s: 4, q: 4, c: 6, h: 1, v: 1, a: 7 };

/**
 * Path data at another scale and place, in steps from one place, rounded to a tenth of a pixel, to the next: what
 * two paths share stays shared.
 */
export function placePath(d: string, { x: left, y: top, scale }: Placing): string {
  let written = '';
  let [x, y, startX, startY] = [0, 0, 0, 0];
  /** Tenths of a pixel, whole: where the pen stands. */
  let [penX, penY] = [0, 0];
  const across = (value: number): number => Math.round((left + value * scale) * 10);
  const down = (value: number): number => Math.round((top + value * scale) * 10);
  for (const part of d.match(/[a-zA-Z][^a-zA-Z]*/g) ?? []) {
    const letter = part[0]!;
    const relative = letter > 'Z';
    let command = letter.toLowerCase();
    if (command === 'z') {
      [x, y] = [startX, startY];
      [penX, penY] = [across(x), down(y)];
      written += 'z';
      continue;
    }
    const numbers = (part.match(/[-+]?\d*\.?\d+(?:e[-+]?\d+)?/g) ?? []).map(Number);
    const size = SIZES[command] ?? 2;
    for (let at = 0; at + size <= numbers.length; at += size) {
      // Borders are lines alone, by the thousand: nothing is made for each.
      if (command === 'm' || command === 'l') {
        x = numbers[at]! + (relative ? x : 0);
        y = numbers[at + 1]! + (relative ? y : 0);
        const [toX, toY] = [across(x), down(y)];
        if (command === 'm') {
          [startX, startY] = [x, y];
          written += `M${toX / 10} ${toY / 10}`;
        } else if (toX !== penX || toY !== penY) written += `l${(toX - penX) / 10} ${(toY - penY) / 10}`;
        [penX, penY] = [toX, toY];
        // What follows a move is a line.
        command = 'l';
        continue;
      }
      const given = numbers.slice(at, at + size);
      // Radii, rotation and flags of an arc are no places.
      const before = command === 'a' ? [given[0]! * scale, given[1]! * scale, ...given.slice(2, 5)] : [];
      if (command === 'h') given.push(relative ? 0 : y);
      if (command === 'v') given.unshift(relative ? 0 : x);
      const points = given
        .slice(before.length)
        .map((value, axis) => (relative ? value + (axis % 2 ? y : x) : value));
      const steps = points.map((value, axis) => (axis % 2 ? down(value) - penY : across(value) - penX) / 10);
      [x, y] = points.slice(-2) as [number, number];
      [penX, penY] = [across(x), down(y)];
      written += ('hv'.includes(command) ? 'l' : command) + [...before.map(tenth), ...steps].join(' ');
    }
  }
  return written.replaceAll(' -', '-');
}
