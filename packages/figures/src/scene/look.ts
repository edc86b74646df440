import {
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTimes,
  symbolTriangle,
  symbolWye,
  type SymbolType,
} from 'd3-shape';
import { colourOf, type ColourRole, type SeriesRole } from './colour.ts';
import { tenth, type MarkerName, type MarkerShape } from './scene.ts';
import { TEXTURES, type Texture } from './texture.ts';

/** What tells a series from the others: colour, and what does without it. */
export interface Look {
  readonly colour: SeriesRole;
  readonly marker: MarkerName;
  /** Lengths of dashes and gaps in turn, pixels; empty for an unbroken line. */
  readonly dashes: readonly number[];
  readonly texture: Texture;
}

/** Most series a reader can tell apart. */
export const MOST_SERIES = 6;

const MARKERS = ['circle', 'square', 'triangle', 'diamond', 'star', 'wye'] as const;
const DASHES: readonly (readonly number[])[] = [[], [8, 3], [3, 2], [12, 3, 3, 3], [18, 4], [5, 3]];
const SYMBOLS: Readonly<Record<MarkerName, SymbolType>> = {
  circle: symbolCircle,
  square: symbolSquare,
  triangle: symbolTriangle,
  diamond: symbolDiamond,
  star: symbolStar,
  wye: symbolWye,
  times: symbolTimes,
};
/** Areas of markers in square pixels: of one area, all look alike in size. */
const AREAS = { small: 20, usual: 60, cross: 40 };

/** The looks of some series of a dimension, in its order; categories with a colour of their own keep it. */
export function looksOf(dimension: string | undefined, codes: readonly string[]): readonly Look[] {
  const own = codes.map((code) => colourOf(dimension ?? '', code));
  const apart = new Set(own).size === codes.length;
  return codes.map((_, place) => {
    const turn = place % MOST_SERIES;
    const series = `series-${turn + 1}` as SeriesRole;
    return {
      colour: apart ? own[place]! : series,
      marker: MARKERS[turn]!,
      dashes: DASHES[turn]!,
      texture: TEXTURES[turn]!,
    };
  });
}

/** A marker at a point. */
export function markerAt(
  marker: MarkerName,
  x: number,
  y: number,
  colour: ColourRole,
  hollow = false,
  size: keyof typeof AREAS = 'usual',
): MarkerShape {
  // A cross has strokes only.
  const d = symbol(SYMBOLS[marker], marker === 'times' ? AREAS.cross : AREAS[size]).digits(2)() ?? '';
  return { type: 'marker', marker, x: tenth(x), y: tenth(y), d, colour, hollow };
}
