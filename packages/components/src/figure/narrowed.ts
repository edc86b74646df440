import type { Cube } from '@officine-coesione/figures/on-demand';
import type { Selection } from './selection.ts';

/** A cube with the categories that are chosen; what it does not have cannot be chosen in it. */
export const narrowed = (cube: Cube, selection: Selection): Cube => {
  const chosen: Record<string, readonly string[]> = {};
  for (const { id, position } of cube.dimensions)
    if (selection[id]) chosen[id] = selection[id].filter((code) => position(code) !== undefined);
  return cube.slice(chosen);
};
