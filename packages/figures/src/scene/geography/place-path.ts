import { tenth } from '../scene.ts';

/** Coordinates that each command of a path takes. */
const PAIRS: Readonly<Record<string, number>> = { t: 2, s: 4, q: 4, c: 6, h: 1, v: 1, a: 7 };

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
  let [x, y, startX, startY, pixelX, pixelY] = [0, 0, 0, 0, 0, 0];
  const round = (toX: number, toY: number): [number, number] => {
    const [placedX, placedY] = place(toX, toY);
    return [tenth(placedX), tenth(placedY)];
  };
  for (const [, letter = '', list = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = [...list.matchAll(/[-+]?\d*\.?\d+(?:e[-+]?\d+)?/g)].map(Number);
    let command = letter.toLowerCase();
    if (command === 'z') {
      [x, y] = [startX, startY];
      [pixelX, pixelY] = round(x, y);
      written += 'z';
      continue;
    }
    const relative = command === letter;
    if (command === 'm' || command === 'l') {
      // Borders are made of these alone, by the thousand.
      for (let at = 0; at + 1 < numbers.length; at += 2) {
        const [fromX, fromY] = command === 'm' ? [0, 0] : [pixelX, pixelY];
        x = relative ? x + numbers[at]! : numbers[at]!;
        y = relative ? y + numbers[at + 1]! : numbers[at + 1]!;
        [pixelX, pixelY] = round(x, y);
        const [stepX, stepY] = [tenth(pixelX - fromX), tenth(pixelY - fromY)];
        // Steps that round to nothing draw nothing.
        if (command === 'm' || stepX !== 0 || stepY !== 0)
          written += `${command === 'm' ? 'M' : 'l'}${stepX} ${stepY}`;
        if (command === 'm') [startX, startY] = [x, y];
        // What follows a move is a line.
        command = 'l';
      }
      continue;
    }
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
      const steps: number[] = [];
      for (let pair = 0; pair < points.length; pair += 2) {
        const [toX, toY] = round(points[pair]!, points[pair + 1]!);
        steps.push(tenth(toX - pixelX), tenth(toY - pixelY));
      }
      [x, y] = points.slice(-2) as [number, number];
      [pixelX, pixelY] = round(x, y);
      written += ('hv'.includes(command) ? 'l' : command) + [...before.map(tenth), ...steps].join(' ');
    }
  }
  return written.replaceAll(' -', '-');
}
