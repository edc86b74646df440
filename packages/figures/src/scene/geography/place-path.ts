import { tenth } from '../scene.ts';

/** Coordinates that each command of a path takes. */
const PAIRS: Readonly<Record<string, number>> = { m: 2, l: 2, t: 2, s: 4, q: 4, c: 6, h: 1, v: 1, a: 7 };

/**
 * Path data at another scale and place, in steps of a tenth of a pixel from one rounded place to the next: what
 * two paths share stays shared.
 *
 * @param place - gives the place in the picture of a point of the path
 * @param scale - pixels per unit
 */
export function placePath(
  d: string,
  place: (x: number, y: number) => readonly [x: number, y: number],
  scale: number,
): string {
  let written = '';
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, letter = '', list = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = [...list.matchAll(/[-+]?\d*\.?\d+(?:e[-+]?\d+)?/g)].map(Number);
    let command = letter.toLowerCase();
    if (command === 'z') {
      [x, y] = [startX, startY];
      written += 'z';
      continue;
    }
    const relative = command === letter;
    const size = PAIRS[command] ?? 2;
    for (let at = 0; at + size <= numbers.length; at += size) {
      const given = numbers.slice(at, at + size);
      // Radii, rotation and flags of an arc are no places.
      const before = command === 'a' ? [given[0]! * scale, given[1]! * scale, ...given.slice(2, 5)] : [];
      if (command === 'h') given.push(relative ? 0 : y);
      if (command === 'v') given.unshift(relative ? 0 : x);
      const points = given
        .slice(before.length)
        .map((value, axis) => (relative ? value + (axis % 2 ? y : x) : value));
      const [fromX, fromY] = command === 'm' ? [0, 0] : place(x, y).map(tenth);
      const steps: number[] = [];
      for (let pair = 0; pair < points.length; pair += 2) {
        const [toX, toY] = place(points[pair]!, points[pair + 1]!).map(tenth);
        steps.push(tenth(toX! - fromX!), tenth(toY! - fromY!));
      }
      [x, y] = points.slice(-2) as [number, number];
      if (command === 'm') [startX, startY] = [x, y];
      const name = command === 'm' ? 'M' : 'hv'.includes(command) ? 'l' : command;
      // Steps that round to nothing draw nothing.
      if (name !== 'l' || steps.some((step) => step !== 0))
        written += name + [...before.map(tenth), ...steps].join(' ');
      // What follows a move is a line.
      if (command === 'm') command = 'l';
    }
  }
  return written.replaceAll(' -', '-');
}
