import type { Box, Neighbours } from './scene.ts';

type Direction = keyof Neighbours;

/** A step aside counts as much as so many ahead. */
const ASIDE = 2;

/** Which way a step leads: the axis that it follows more, and its sign; between two, across. */
const directionOf = (x: number, y: number): Direction =>
  Math.abs(x) >= Math.abs(y) ? (x < 0 ? 'left' : 'right') : y < 0 ? 'up' : 'down';

/** The next place for each arrow key: the nearest one in that direction, rather ahead than aside. */
export function neighboursOf(
  places: readonly { readonly key: string; readonly target: Box }[],
): Record<string, Neighbours> {
  const centres = places.map(({ key, target: { x, y, width, height } }) => ({
    key,
    x: x + width / 2,
    y: y + height / 2,
  }));
  return Object.fromEntries(
    centres.map((from) => {
      const found: { -readonly [Name in Direction]?: string } = {};
      const least = { left: Infinity, right: Infinity, up: Infinity, down: Infinity };
      for (const to of centres) {
        if (to === from) continue;
        const [x, y] = [to.x - from.x, to.y - from.y];
        const direction = directionOf(x, y);
        const across = direction === 'left' || direction === 'right';
        const far = across ? Math.abs(x) + ASIDE * Math.abs(y) : Math.abs(y) + ASIDE * Math.abs(x);
        if (far >= least[direction]) continue;
        least[direction] = far;
        found[direction] = to.key;
      }
      return [from.key, found];
    }),
  );
}
