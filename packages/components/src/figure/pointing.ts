import type { DataMark } from '@officine-coesione/figures/on-demand';

/** How far from the middle of a point a pointer may be to mean it, pixels. */
const REACH = 32;
/** Widest target of a point, pixels. */
const POINT = 24;

/** A place in a picture, pixels from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The mark that a pointer means: the one under it, else the nearest point. Points lie closer than they can be hit,
 * so that of two under the pointer the nearer one is meant.
 *
 * @param under - the mark that the browser says is under the pointer
 */
export const meant = (
  marks: readonly DataMark[],
  under: DataMark | undefined,
  { x, y }: Point,
): DataMark | undefined => {
  if (under && (under.outline !== undefined || under.target.width > POINT)) return under;
  let nearest: DataMark | undefined;
  let least = REACH;
  for (const mark of marks) {
    const { target } = mark;
    if (target.width > POINT) continue;
    const far = Math.hypot(target.x + target.width / 2 - x, target.y + target.height / 2 - y);
    if (far >= least) continue;
    least = far;
    nearest = mark;
  }
  return nearest ?? under;
};
