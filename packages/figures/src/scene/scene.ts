import type { ColourRole, InkRole, SeriesRole, StepRole } from './colour.ts';

/** A box in pixels from the picture's top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A filled box; hatched when the value may still change. */
export interface RectShape extends Box {
  readonly type: 'rect';
  readonly colour: ColourRole;
  readonly pattern: 'solid' | 'hatched';
}

/** A straight line, `weight` pixels thick. */
export interface LineShape {
  readonly type: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly colour: ColourRole;
  readonly weight: number;
  readonly dashed: boolean;
}

/** One line of text; `y` is its baseline. */
export interface TextShape {
  readonly type: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Height of the type in pixels; never under 14. */
  readonly size: number;
  readonly bold: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly colour: InkRole;
  /** True when it stands over grid lines and needs a rim of the ground's colour. */
  readonly halo: boolean;
  /** Width by the measure the layout used. */
  readonly width: number;
}

/** Any outline: a filled area, a line that bends, or both. */
export interface PathShape {
  readonly type: 'path';
  /** Path data of SVG, in pixels of the picture. */
  readonly d: string;
  /** Colour inside; left undefined, it is a line only. */
  readonly fill: ColourRole | undefined;
  /** Colour of the line; left undefined, there is none. */
  readonly stroke: ColourRole | undefined;
  /** Thickness of the line, pixels. */
  readonly weight: number;
  readonly dashed: boolean;
  /** How the inside is filled. */
  readonly pattern: 'solid' | 'hatched';
}

/** All that a renderer must know how to draw, whatever the kind of picture. */
export type Shape = RectShape | LineShape | PathShape | TextShape;

/** One observation in the picture: what a pointer or the keyboard can stand on. */
export interface DataMark {
  /** Category code: stable over redraws. */
  readonly key: string;
  /** All that the mark says: "Parti economiche e sociali: 24, provvisorio". */
  readonly label: string;
  readonly value: number | null;
  readonly status: string | undefined;
  readonly colour: SeriesRole | StepRole;
  /** What is drawn for the value; no width at zero or when missing. */
  readonly bounds: Box;
  /** What reacts to a pointer: at least 24 px high (WCAG 2.5.8). */
  readonly target: Box;
  readonly shapes: readonly Shape[];
  /** Path data of what the ring of the focus follows; left out, it goes around the target. */
  readonly outline?: string;
}

/** Keys of the marks that the arrow keys lead to; left out, there is none in that direction. */
export interface Neighbours {
  readonly left?: string;
  readonly right?: string;
  readonly up?: string;
  readonly down?: string;
}

/** A place on the axis. */
export interface Tick {
  readonly value: number;
  readonly text: string;
  /** Pixels from the left. */
  readonly position: number;
}

/** The axis of values, its title in words with the unit. */
export interface Axis {
  readonly title: string;
  readonly ticks: readonly Tick[];
}

/**
 * A picture as shapes and marks, independent of who draws it; coordinates are rounded to 0.1 px.
 *
 * A kind of picture is one function from a cube to a scene, in a file of its own: renderers know shapes only.
 */
export interface Scene {
  /** `bar`, and whatever other file makes scenes. */
  readonly kind: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The sentence that says what the picture shows. */
  readonly description: string;
  /** Source, period, update date, licence on one line. */
  readonly provenance: string;
  readonly axis: Axis | undefined;
  /** What lies under the data: grid, axis, titles, notes. */
  readonly frame: readonly Shape[];
  /** The data, in the order in which the keyboard visits them. */
  readonly marks: readonly DataMark[];
  /** Where arrow keys lead, by key of the mark; left out, marks follow one another as in a list. */
  readonly neighbours?: Readonly<Record<string, Neighbours>>;
}

/** Rounds a coordinate to a tenth of a pixel. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}

/** The room a line of text takes. */
export function textBox({ x, y, width, size, anchor }: TextShape): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: y - size * 0.8, width, height: size };
}

/** Colour of the lines a shape is hatched with; undefined when it is not. */
export function hatchOf(shape: Shape): ColourRole | undefined {
  if (shape.type === 'rect' && shape.pattern === 'hatched') return shape.colour;
  return shape.type === 'path' && shape.pattern === 'hatched' ? shape.fill : undefined;
}
