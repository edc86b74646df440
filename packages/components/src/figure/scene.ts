import { html, nothing, svg, type TemplateResult } from 'lit';
import {
  hatchOf,
  textureOf,
  TILE,
  TILES,
  type ColourRole,
  type DataMark,
  type Scene,
  type Shape,
} from '@officine-coesione/figures/on-demand';
import type { DataCursor } from './data-cursor.ts';
import { readoutTemplate } from './readout.ts';
import { shapeTemplate } from './shape.ts';

/** How to draw a scene in an element. */
export interface SceneOptions {
  /** What moves among the marks with the keyboard. */
  readonly cursor: DataCursor;
  /** Id of the element that names the picture. */
  readonly labelledBy: string;
  /** Id of the element that says what it shows. */
  readonly describedBy: string;
  /** What a mark says when it is more than the scene knows. */
  readonly labelOf?: (mark: DataMark) => string;
}

/** How far the ring of the focus stands out of a mark on the sides, and in above and below, pixels. */
const RING = { out: 5, inwards: 2, corner: 4 };
/** The same around a point, whose target is far larger than itself. */
const ROUND = { out: 0, inwards: 0, corner: 12 };
/** Widest target of a point, pixels. */
const POINT = 24;

/**
 * Draws a scene as a list of graphics: each mark is an image with its own words, and a place for the keyboard.
 * Colours are classes, one a role; see the styles beside.
 */
export const sceneTemplate = (scene: Scene, options: SceneOptions): TemplateResult => {
  const { width, height, frame, marks } = scene;
  const { cursor } = options;
  const current = cursor.current(marks, scene);
  const { told } = cursor;
  const visited = marks.find(({ key, outline }) => key === current && outline);
  // Listeners stand around the picture: Chromium lets Tab reach an <svg> that listens to the focus.
  return html`<div
    class="picture"
    @keydown=${cursor.onKeydown}
    @focusin=${cursor.onFocusin}
    @focusout=${cursor.onFocusout}
    @pointermove=${cursor.onPointermove}
    @pointerleave=${cursor.onPointerleave}
    @click=${cursor.onClick}
  >
    <svg
      class="scene"
      part="chart"
      role="list"
      width=${width}
      height=${height}
      viewBox="0 0 ${width} ${height}"
      aria-labelledby=${options.labelledBy}
      aria-describedby=${options.describedBy}
    >
      <defs>${hatched(scene).map(hatching)}${textured(scene).map(tiling)}</defs>
      <g aria-hidden="true">${frame.map(shapeTemplate)}</g>
      ${marks.map(
        (mark) => svg`<g role="listitem">
        <g
          role="img"
          data-key=${mark.key}
          tabindex=${mark.key === current ? 0 : -1}
          aria-label=${options.labelOf?.(mark) ?? mark.label}
        >
          <rect class="target" x=${mark.target.x} y=${mark.target.y} width=${mark.target.width} height=${mark.target.height}></rect>
          ${mark.shapes.map(shapeTemplate)}
          ${mark.outline ? nothing : [ring(mark, 'ring outer'), ring(mark, 'ring inner')]}
        </g>
      </g>`,
      )}
      ${visited ? outlined(visited) : nothing}
      ${told ? readoutTemplate(told, scene, options.labelOf?.(told) ?? told.label) : nothing}
    </svg>
  </div>`;
};

const ring = ({ target }: DataMark, name: string): TemplateResult => {
  const { out, inwards, corner } = target.width <= POINT ? ROUND : RING;
  return svg`<rect class=${name} x=${target.x - out} y=${target.y + inwards} width=${target.width + 2 * out} height=${target.height - 2 * inwards} rx=${corner}></rect>`;
};

/** The ring around an area: over its neighbours, which are drawn after it. */
const outlined = ({ outline }: DataMark): TemplateResult =>
  svg`<g class="around" aria-hidden="true"><path class="ring outer" d=${outline}></path><path class="ring inner" d=${outline}></path></g>`;

/** What some of the shapes ask for, each once. */
const asked = <Item>({ frame, marks }: Scene, of: (shape: Shape) => Item | undefined): readonly Item[] => [
  ...new Set([...frame, ...marks.flatMap(({ shapes }) => shapes)].flatMap((shape) => of(shape) ?? [])),
];

/** Colours of the shapes whose value may still change. */
const hatched = (scene: Scene): readonly ColourRole[] => asked(scene, hatchOf);

const textured = (scene: Scene) => asked(scene, textureOf);

/** Diagonal lines of the series' colour: seen without colour too. */
const hatching = (
  role: ColourRole,
): TemplateResult => svg`<pattern id="hatch-${role}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <line class="stroke ${role}" x1="1" y1="0" x2="1" y2="6" stroke-width="2"></line>
  </pattern>`;

/** Strokes over the colour of the data, seen only where there are no colours. */
const tiling = (
  texture: keyof typeof TILES,
): TemplateResult => svg`<pattern id="texture-${texture}" width=${TILE} height=${TILE} patternUnits="userSpaceOnUse">
    <path class="tile" d=${TILES[texture]} fill="none" stroke-width="2"></path>
  </pattern>`;
