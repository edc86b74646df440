import type { Cube } from '../cube.ts';
import { mapWordingOf } from '../sentence/map-wording.ts';
import type { Outlines } from './geography/outlines.ts';
import { placePath } from './geography/place-path.ts';
import { REGIONS } from './geography/regions.ts';
import { mapScene, type MapKind, type MapOptions } from './map.ts';
import { tenth, type Box, type Scene } from './scene.ts';

/** How to draw a map of outlines. */
export interface RegionMapOptions extends MapOptions {
  /** Other outlines than those of the Italian regions, whose codes are those of the data. */
  readonly outlines?: Outlines;
}

/** Widest a map is drawn, ems. */
const WIDEST = 34;
/** Least width and height of a target (WCAG 2.5.8). */
const TARGET = 24;

/**
 * Draws the regions and autonomous provinces of Italy (NUTS 2) in at most five classes of colour, with the legend.
 *
 * An area without a value is hatched, a withheld one hatched more densely; a value that may change is hatched over
 * its colour. Trento and Bolzano stand apart.
 *
 * @example
 * ```ts
 * import { openCube, regionMapScene, svgOf, type JsonStatDataset } from '@officine-coesione/figures';
 *
 * const dataset: JsonStatDataset = {
 *   version: '2.0',
 *   class: 'dataset',
 *   label: 'Partner attivi',
 *   id: ['REF_AREA'],
 *   size: [3],
 *   role: { geo: ['REF_AREA'] },
 *   dimension: {
 *     REF_AREA: {
 *       label: 'Territorio',
 *       category: { index: ['ITH1', 'ITH2', 'ITF4'], label: { ITH1: 'Bolzano', ITH2: 'Trento', ITF4: 'Puglia' } },
 *     },
 *   },
 *   value: [12, 31, null],
 * };
 * const scene = regionMapScene(openCube(dataset), { language: 'it', width: 600 });
 * console.log(scene.description); // → Partner attivi per territorio. Il valore più alto: Trento, 31. Il valore più basso: Bolzano, 12. Differenza: 19. Senza dato: 1 su 3 (Puglia).
 * svgOf(scene, { theme: 'light' });
 * ```
 *
 * @throws {CubeError} `ambiguous`, `unknown-dimension`, `mixed-units`, or `unknown-category` when it has no region
 */
export function regionMapScene(cube: Cube, options: RegionMapOptions): Scene {
  return mapScene(cube, outlined(options.outlines ?? REGIONS), options);
}

function outlined({
  viewBox: [viewLeft, viewTop, viewWidth, viewHeight],
  areas,
  attribution,
}: Outlines): MapKind {
  const middles = areas.map(({ code, box, inner }) => ({
    code,
    x: inner?.[0] ?? box[0] + box[2] / 2,
    y: inner?.[1] ?? box[1] + box[3] / 2,
  }));
  const order = middles.toSorted((a, b) => a.y - b.y || a.x - b.x).map(({ code }) => code);
  const byCode = new Map(areas.map((area) => [area.code, area]));
  return {
    kind: 'region-map',
    codes: order,
    size: (width, textSize) => {
      const drawn = Math.min(width, WIDEST * textSize);
      return { width: drawn, height: (drawn / viewWidth) * viewHeight + 2 };
    },
    place: (left, top, width) => {
      // A line of half a pixel on either side stays inside.
      const scale = (width - 2) / viewWidth;
      const placing = { x: left + 1 - viewLeft * scale, y: top - viewTop * scale, scale };
      const place = (x: number, y: number): [number, number] => [
        placing.x + x * scale,
        placing.y + y * scale,
      ];
      const placed = order.map((code) => {
        const { d, box, inner } = byCode.get(code)!;
        const [x, y] = place(box[0], box[1]);
        const bounds = {
          x: tenth(x),
          y: tenth(y),
          width: tenth(box[2] * scale),
          height: tenth(box[3] * scale),
        };
        const [middleX, middleY] = inner
          ? place(inner[0], inner[1])
          : [x + bounds.width / 2, y + bounds.height / 2];
        const around = (width: number, height: number): Box => ({
          x: tenth(Math.max(left, middleX - width / 2)),
          y: tenth(Math.max(top, middleY - height / 2)),
          width: tenth(width),
          height: tenth(height),
        });
        // Figures have no descenders: a box as wide as the circle may be a little higher than fits in it.
        const radius = (inner?.[2] ?? 0) * scale;
        return {
          code,
          d: placePath(d, placing),
          bounds,
          words: around(radius * 1.8, radius * 1.3),
          target: around(TARGET, TARGET),
        };
      });
      const targets = apart(
        placed.map(({ target }) => target),
        left,
        top,
      );
      return placed.map((area, at) => ({ ...area, target: targets[at]! }));
    },
    remark: (language) => attribution && mapWordingOf(language).outlines(attribution),
  };
}

/** Moves boxes of one size off one another: small neighbours are as easy to hit as large ones. */
function apart(boxes: readonly Box[], left: number, top: number): readonly Box[] {
  const moved = boxes.map((box) => ({ ...box }));
  // A few rounds are enough: only small areas stand so near, and there are few.
  for (let round = 0; round < 20; round += 1) {
    let done = true;
    moved.forEach((one, at) => {
      for (const other of moved.slice(at + 1)) {
        const [x, y] = [other.x - one.x, other.y - one.y];
        const [overX, overY] = [one.width - Math.abs(x), one.height - Math.abs(y)];
        if (overX <= 0 || overY <= 0) continue;
        done = false;
        const axis = overX < overY ? 'x' : 'y';
        const half = tenth(Math.min(overX, overY) / 2 + 0.1) * ((axis === 'x' ? x : y) < 0 ? -1 : 1);
        one[axis] = tenth(one[axis] - half);
        other[axis] = tenth(other[axis] + half);
        for (const box of [one, other]) {
          box.x = Math.max(left, box.x);
          box.y = Math.max(top, box.y);
        }
      }
    });
    if (done) break;
  }
  return moved;
}
