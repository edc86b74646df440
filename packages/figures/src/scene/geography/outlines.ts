/** The outline of one area. */
export interface Outline {
  /** Code of the area, as in the data. */
  readonly code: string;
  /** Path data of SVG, in units of the view box. */
  readonly d: string;
  /** Left, top, width and height of the path. */
  readonly box: readonly [left: number, top: number, width: number, height: number];
}

/** Outlines that make a map together. */
export interface Outlines {
  /** Left, top, width and height of the whole map. */
  readonly viewBox: readonly [left: number, top: number, width: number, height: number];
  /** Whom to name, and the licence; shown under the map. */
  readonly attribution?: string;
  readonly areas: readonly Outline[];
}
