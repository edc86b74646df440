import type { Language } from './sentence/wording.ts';
import { COLOURS, type ColourRole, type Theme } from './scene/colour.ts';
import { hatchOf, textureOf, type Scene, type Shape } from './scene/scene.ts';
import { TILE, TILES } from './scene/texture.ts';

/** How to write a scene as SVG. */
export interface SvgOptions {
  readonly theme: Theme;
  /** Language of the words in the scene, so that they are spoken right. */
  readonly language?: Language;
  /** Start of the ids inside; left out, it comes from the scene, so that two pictures on a page do not clash. */
  readonly id?: string;
  /** True to tell the colours of bars apart by textures as well, for paper without colours. */
  readonly textured?: boolean;
}

const FONT = "'Titillium Web', system-ui, sans-serif";
/** Not allowed in XML 1.0 at all, not even escaped. */

const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Writes a scene as an SVG document that stands alone: titled, described, with presentation attributes only, so
 * that it draws the same under a strict content security policy.
 */
export function svgOf(scene: Scene, options: SvgOptions): string {
  const id = options.id ?? `oc-${fingerprint(scene, options.theme)}`;
  const colours = COLOURS[options.theme];
  const patterns = new Set<ColourRole>();
  const textures = new Set<keyof typeof TILES>();
  const write = (shape: Shape): string => {
    const role = hatchOf(shape);
    if (role) patterns.add(role);
    const texture = options.textured ? textureOf(shape) : undefined;
    if (!texture || shape.type !== 'rect') return shapeText(shape, colours, id);
    textures.add(texture);
    const { x, y, width, height } = shape;
    const fill = `url(#${id}-${texture})`;
    return `${shapeText(shape, colours, id)}<rect${attributes({ x, y, width, height, fill })}/>`;
  };
  const frame = scene.frame.map(write).join('');
  const marks = scene.marks
    .map(({ key, shapes }) => `<g data-key="${escape(key)}">${shapes.map(write).join('')}</g>`)
    .join('');
  const defs = [
    ...[...patterns].map((role) => hatching(role, colours, id)),
    ...[...textures].map((texture) => tiling(texture, colours, id)),
  ].join('');
  const size = { width: scene.width, height: scene.height };
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    ...size,
    viewBox: `0 0 ${scene.width} ${scene.height}`,
    role: 'img',
    ...(options.language && { lang: options.language }),
    'aria-labelledby': `${id}-title ${id}-description`,
    'font-family': FONT,
  };
  return [
    `<svg${attributes(root)}>`,
    `<title id="${escape(id)}-title">${escape(scene.title)}</title>`,
    `<desc id="${escape(id)}-description">${escape(scene.description)}</desc>`,
    defs ? `<defs>${defs}</defs>` : '',
    `<rect${attributes({ ...size, fill: colours.surface })}/>`,
    frame,
    marks,
    '</svg>',
  ].join('');
}

function shapeText(shape: Shape, colours: Readonly<Record<ColourRole, string>>, id: string): string {
  switch (shape.type) {
    case 'rect': {
      const { x, y, width, height, colour, pattern } = shape;
      if (pattern === 'solid') return `<rect${attributes({ x, y, width, height, fill: colours[colour] })}/>`;
      // The outline is drawn inside the bar, so that its length stays exact.
      const inset = Math.min(1, width / 2);
      const box = { x: x + inset, y: y + inset, width: width - 2 * inset, height: height - 2 * inset };
      const fill = `url(#${id}-${colour})`;
      return `<rect${attributes({ x, y, width, height, fill })}/><rect${attributes({ ...box, fill: 'none', stroke: colours[colour], 'stroke-width': 2 })}/>`;
    }
    case 'line': {
      const { x1, y1, x2, y2, colour, weight, dashed } = shape;
      const dash = dashed ? { 'stroke-dasharray': '2 3' } : {};
      const line = { x1, y1, x2, y2, stroke: colours[colour], 'stroke-width': weight, ...dash };
      return `<line${attributes(line)}/>`;
    }
    case 'path': {
      const { d, fill, stroke, weight, dashed, dashes, pattern } = shape;
      const area = fill && (pattern === 'hatched' ? `url(#${id}-${fill})` : colours[fill]);
      const dash = dashed ? { 'stroke-dasharray': dashes?.join(' ') ?? '2 3' } : {};
      const edge = stroke
        ? { stroke: colours[stroke], 'stroke-width': weight, 'stroke-linejoin': 'round', ...dash }
        : {};
      return `<path${attributes({ d, fill: area ?? 'none', ...edge })}/>`;
    }
    case 'marker': {
      const { x, y, d, colour, hollow } = shape;
      const transform = `translate(${x} ${y})`;
      const inside = hollow ? colours.surface : colours[colour];
      const edge = hollow ? colours[colour] : colours.surface;
      const look = { fill: inside, stroke: edge, 'stroke-width': hollow ? 2 : 1 };
      return `<path${attributes({ d, transform, ...look })}/>`;
    }
    case 'text': {
      const { x, y, size, bold, anchor, colour, halo, text } = shape;
      const weight = bold ? { 'font-weight': 600 } : {};
      const side = anchor === 'start' ? {} : { 'text-anchor': anchor };
      const rim = halo
        ? { stroke: colours.surface, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
        : {};
      const set = { x, y, 'font-size': size, ...weight, ...side, ...rim, fill: colours[colour] };
      return `<text${attributes(set)}>${escape(text)}</text>`;
    }
  }
}

/** Diagonal lines of the series' colour: seen without colour too. */
function hatching(role: ColourRole, colours: Readonly<Record<ColourRole, string>>, id: string): string {
  const pattern = {
    id: `${id}-${role}`,
    width: 6,
    height: 6,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  };
  const line = { x1: 1, y1: 0, x2: 1, y2: 6, stroke: colours[role], 'stroke-width': 2 };
  return `<pattern${attributes(pattern)}><line${attributes(line)}/></pattern>`;
}

/** Strokes of the ground's colour over that of the data. */
function tiling(
  texture: keyof typeof TILES,
  { surface }: Readonly<Record<ColourRole, string>>,
  id: string,
): string {
  const tile = { id: `${id}-${texture}`, width: TILE, height: TILE, patternUnits: 'userSpaceOnUse' };
  const strokes = { d: TILES[texture], fill: 'none', stroke: surface, 'stroke-width': 2 };
  return `<pattern${attributes(tile)}><path${attributes(strokes)}/></pattern>`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? value : escape(value)}"`)
    .join('');
}

function escape(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}

/** FNV-1a over what the scene says and how wide it is: the same picture always gets the same ids. */
function fingerprint(scene: Scene, theme: Theme): string {
  let hash = 0x811c9dc5;
  for (const character of `${theme} ${scene.width} ${scene.title} ${scene.description}`) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
