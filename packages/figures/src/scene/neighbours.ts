import type { Box, Neighbours } from './scene.ts';

type Direction = keyof Neighbours;

/** For each direction: how far along it a step leads, and how far aside. */
const DIRECTIONS: readonly (readonly [Direction, (x: number, y: number) => readonly [number, number]])[] = [
  ['left', (x, y) => [-x, y]],
  ['right', (x, y) => [x, y]],
  ['up', (x, y) => [-y, x]],
  ['down', (x, y) => [y, x]],
];

/** A step aside counts as much as so many ahead. */
const ASIDE = 2;

/**
 * The next place for each arrow key: the nearest one in that direction, rather ahead than aside.
 */
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
      for (const [direction, measure] of DIRECTIONS) {
        let least = Infinity;
        for (const to of centres) {
          const [ahead, aside] = measure(to.x - from.x, to.y - from.y);
          if (ahead <= 0 || Math.abs(aside) > ahead) continue;
          const far = ahead + ASIDE * Math.abs(aside);
          if (far >= least) continue;
          least = far;
          found[direction] = to.key;
        }
      }
      return [from.key, found];
    }),
  );
}
