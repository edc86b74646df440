import type { Cube } from '../cube.ts';
import { mapWordingOf } from '../sentence/map-wording.ts';
import { PROVINCE_TILES, REGION_TILES, type Tile } from './geography/tiles.ts';
import { mapScene, type MapKind, type MapOptions } from './map.ts';
import { tenth, type Scene } from './scene.ts';

/** How to draw a map of squares. */
export interface TileMapOptions extends MapOptions {
  /** `nuts2`: regions and autonomous provinces; `nuts3`: provinces and metropolitan cities. */
  readonly level: 'nuts2' | 'nuts3';
}

const LEVELS = {
  // The widest square, ems: sign and number stand in it.
  nuts2: { tiles: REGION_TILES, widest: 4, gap: 2 },
  nuts3: { tiles: PROVINCE_TILES, widest: 2.375, gap: 1 },
} as const;

/**
 * Draws the areas of Italy as squares of one size, so that none is lost for being small, in at most five classes
 * of colour, with the legend.
 *
 * @example
 * ```ts
 * import { openCube, svgOf, tileMapScene, type JsonStatDataset } from '@officine-coesione/figures';
 *
 * const dataset: JsonStatDataset = {
 *   version: '2.0',
 *   class: 'dataset',
 *   label: 'Partner attivi',
 *   id: ['REF_AREA'],
 *   size: [2],
 *   role: { geo: ['REF_AREA'] },
 *   dimension: {
 *     REF_AREA: { label: 'Provincia', category: { index: ['ITF45', 'ITF43'], label: { ITF45: 'Lecce', ITF43: 'Taranto' } } },
 *   },
 *   value: [8, 5],
 * };
 * const scene = tileMapScene(openCube(dataset), { language: 'it', width: 320, level: 'nuts3' });
 * console.log(scene.marks.map(({ label }) => label)); // → [ 'Taranto: 5', 'Lecce: 8' ]
 * svgOf(scene, { theme: 'dark' });
 * ```
 *
 * @throws {CubeError} `ambiguous`, `unknown-dimension`, `mixed-units`, or `unknown-category` when it has no area of
 * that level
 */
export function tileMapScene(cube: Cube, options: TileMapOptions): Scene {
  const { tiles, widest, gap } = LEVELS[options.level];
  return mapScene(cube, tiled(tiles, widest, gap), options);
}

function tiled(tiles: readonly Tile[], widest: number, gap: number): MapKind {
  const columns = Math.max(...tiles.map(({ column }) => column)) + 1;
  const rows = Math.max(...tiles.map(({ row }) => row)) + 1;
  return {
    kind: 'tile-map',
    codes: inOrder(tiles).map(({ code }) => code),
    size: (width, textSize) => {
      const pitch = Math.min(width / columns, widest * textSize);
      return { width: pitch * columns, height: pitch * rows };
    },
    place: (left, top, width) => {
      const pitch = width / columns;
      return inOrder(tiles).map(({ code, sign, column, row }) => {
        const target = {
          x: tenth(left + column * pitch),
          y: tenth(top + row * pitch),
          width: tenth(pitch),
          height: tenth(pitch),
        };
        const side = tenth(pitch - gap - 1);
        const bounds = {
          x: tenth(target.x + (gap + 1) / 2),
          y: tenth(target.y + (gap + 1) / 2),
          width: side,
          height: side,
        };
        return {
          code,
          sign,
          d: `M${bounds.x} ${bounds.y}h${side}v${side}h${-side}z`,
          bounds,
          words: bounds,
          target,
        };
      });
    },
    remark: (language) => mapWordingOf(language).tiles,
  };
}

/** Region by region from north to south and from west to east, and so within each. */
function inOrder(tiles: readonly Tile[]): readonly Tile[] {
  const first = new Map<string, number>();
  const sorted = tiles.toSorted((a, b) => a.row - b.row || a.column - b.column);
  const region = ({ code }: Tile): string => (code.length > 4 ? code.slice(0, 4) : '');
  sorted.forEach((tile, place) => {
    if (!first.has(region(tile))) first.set(region(tile), place);
  });
  return sorted.toSorted((a, b) => first.get(region(a))! - first.get(region(b))!);
}
