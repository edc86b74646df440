/** The outline of one area. */
export interface Outline {
  /** Code of the area, as in the data. */
  readonly code: string;
  /** Path data of SVG, in units of the view box. */
  readonly d: string;
  /** Left, top, width and height of the path. */
  readonly box: readonly [left: number, top: number, width: number, height: number];
  /** A circle within it: its value is written there where it fits. Left out, the middle of the box is its place. */
  readonly inner?: readonly [x: number, y: number, radius: number];
}

/** Outlines that make a map together. */
export interface Outlines {
  /** Left, top, width and height of the whole map. */
  readonly viewBox: readonly [left: number, top: number, width: number, height: number];
  /** Whom to name, and the licence; shown under the map. */
  readonly attribution?: string;
  readonly areas: readonly Outline[];
}
