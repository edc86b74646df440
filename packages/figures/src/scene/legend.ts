import type { ColourRole, StepRole } from './colour.ts';
import { blockAt, LINE, type BlockStyle } from './block.ts';
import { tenth, type PathShape, type Shape } from './scene.ts';

/** How an area is filled. */
export type AreaLook = StepRole | 'missing' | 'withheld' | 'outside';

/** Lines over a colour: near enough for text on it to be read, far enough to be seen. */
const OVER: Readonly<Record<StepRole, ColourRole>> = {
  'step-1': 'step-2',
  'step-2': 'step-3',
  'step-3': 'step-2',
  'step-4': 'step-5',
  'step-5': 'step-4',
  'below-1': 'surface',
  'below-2': 'text',
};
const ABSENT: ReadonlySet<AreaLook> = new Set<AreaLook>(['missing', 'withheld', 'outside']);
const DARK: ReadonlySet<AreaLook> = new Set<AreaLook>(['step-4', 'step-5', 'below-2']);

/** True when `text` is read on that look, false when `surface` is. */
export const bearsText = (look: AreaLook): boolean => !DARK.has(look);

/** An outline filled as its value wants; one that does not stand off the ground by itself has a line that does. */
export function areaShapes(d: string, look: AreaLook, unsettled: boolean, weight = 0.75): PathShape[] {
  const path = { type: 'path', d, weight, dashed: false } as const;
  switch (look) {
    case 'outside':
      return [{ ...path, fill: 'surface', stroke: 'grid', pattern: 'solid' }];
    case 'missing':
    case 'withheld': {
      const fill = look === 'missing' ? 'grid' : 'secondary';
      return [
        { ...path, fill: 'surface', stroke: undefined, pattern: 'solid' },
        { ...path, fill, stroke: 'secondary', pattern: 'hatched' },
      ];
    }
    default: {
      const stroke = DARK.has(look) ? 'surface' : 'secondary';
      const solid: PathShape = { ...path, fill: look, stroke, pattern: 'solid' };
      if (!unsettled) return [solid];
      // The line stands over the hatching, not under it.
      return [
        { ...solid, stroke: undefined },
        { ...solid, fill: OVER[look], pattern: 'hatched' },
      ];
    }
  }
}

/** A line of a legend. */
export interface LegendItem {
  readonly look: AreaLook;
  readonly unsettled?: boolean;
  readonly text: string;
}

/** Least width of a column of a legend, ems. */
const COLUMN = 13;

/**
 * Sets a legend from `top` down: a title, then a swatch and its words a line, what is no class in a second column
 * where there is room; gives the place under it.
 */
export function legendAt(
  { title, items }: { readonly title: readonly string[]; readonly items: readonly LegendItem[] },
  left: number,
  top: number,
  width: number,
  style: BlockStyle,
): { readonly shapes: readonly Shape[]; readonly bottom: number } {
  const shapes: Shape[] = [];
  const pitch = style.size * LINE;
  const [swatchWidth, swatchHeight] = [tenth(style.size * 1.75), tenth(style.size)];
  let y = top;
  title.forEach((line, place) => {
    const block = blockAt(
      line,
      left,
      y,
      width,
      place === 0 ? { ...style, bold: true } : { ...style, colour: 'secondary' },
    );
    shapes.push(...block.shapes);
    y += block.height;
  });
  y += style.size * 0.5;
  const classes = items.filter(({ look, unsettled }) => !unsettled && !ABSENT.has(look));
  const others = items.filter((item) => !classes.includes(item));
  const two = others.length > 0 && width >= 2 * COLUMN * style.size;
  const columns = two ? [classes, others] : [items];
  const across = two ? Math.min(width / 2, (COLUMN + 2) * style.size) : width;
  const bottoms = columns.map((some, place) => {
    const start = left + place * across;
    const textLeft = start + swatchWidth + style.size * 0.6;
    let at = y;
    for (const { look, unsettled = false, text } of some) {
      const [x, swatchTop] = [tenth(start + 0.5), tenth(at + (pitch - swatchHeight) / 2)];
      const d = `M${x} ${swatchTop}h${swatchWidth}v${swatchHeight}h${-swatchWidth}z`;
      const block = blockAt(text, textLeft, at, start + across - textLeft, style);
      shapes.push(...areaShapes(d, look, unsettled), ...block.shapes);
      at += Math.max(pitch, block.height) + style.size * 0.25;
    }
    return at;
  });
  return { shapes, bottom: Math.max(...bottoms) };
}
