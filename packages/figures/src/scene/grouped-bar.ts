import type { Cube } from '../cube.ts';
import { valueText } from '../number.ts';
import { provenanceOf } from '../provenance.ts';
import { partedText } from '../sentence/parted.ts';
import { partedOf, valuesOf, type SeriesSet } from '../series.ts';
import { absenceText } from '../status.ts';
import { measureOf, subjectOf } from '../subject.ts';
import { scaleFromZero, ticksOf, type ValueScale } from './axis.ts';
import { lineAt } from './block.ts';
import {
  barShape,
  coloursOf,
  endText,
  keyOf,
  lettersOf,
  linesOf,
  namesOf,
  orderOf,
  setColours,
  setName,
  wordsOf,
  type Colour,
  type PartedOptions,
} from './parted-bars.ts';
import { axisBelow, axisTitle, scaleBeside, upright, type Band } from './rows.ts';
import { tenth, type DataMark, type Scene, type Shape } from './scene.ts';
import { GAP, Sheet } from './sheet.ts';

/** How to draw bars side by side. */
export type GroupedBarOptions = PartedOptions;

/** From one bar to the next, pixels: room for a finger. */
const PITCH = 24;
const BETWEEN_BARS = 3;
const BETWEEN_GROUPS = 16;
/** Length of the dashed line that stands for a missing bar. */
const MISSING = 16;

/**
 * Draws a cube along two dimensions as groups of horizontal bars from zero: up to six colours, named in a key.
 *
 * A missing value leaves a gap with a dashed mark and words; a value that may change is hatched and has a letter.
 *
 * @throws {CubeError} `ambiguous`, `unknown-dimension`, `too-many`, or `mixed-units`
 */
export function groupedBarScene(cube: Cube, options: GroupedBarOptions): Scene {
  const set = partedOf(cube, options);
  const { language, title } = options;
  const sheet = new Sheet(options);
  const colours = coloursOf(set, options);
  const name = title ?? subjectOf(set.cube, language, [set.along.id, set.by!.id]);
  const description = partedText(set, language);
  sheet.head(name, description);
  setColours(sheet, colours);
  const { names, place } = namesOf(sheet, set, options);
  const known = valuesOf(set.series);
  const scale = scaleBeside(
    sheet,
    (from, to) => scaleFromZero(known, from, to),
    place.left,
    set.series.flatMap(({ cells }) =>
      cells.map(({ value, status }) => ({
        value,
        width:
          value === null
            ? MISSING + 2 * GAP + sheet.width(absenceText(status, language))
            : GAP + sheet.width(endText(value, status, set, options), true),
      })),
    ),
  );
  const top = sheet.y;
  const pitch = Math.max(PITCH, sheet.labelLine + 2);
  const bands: Band[] = [];
  const marks: DataMark[] = [];
  for (const step of orderOf(set, options.order)) {
    const label = linesOf(sheet, names[step]!, place) * sheet.labelLine;
    const bars = colours.length * pitch;
    sheet.y += BETWEEN_GROUPS / 2;
    const from = sheet.y + (place.above ? label + 2 : Math.max(0, (label - bars) / 2));
    setName(sheet, names[step]!, place, place.above ? sheet.y : from + bars / 2 - label / 2);
    for (const [row, colour] of colours.entries())
      marks.push(groupMark(sheet, set, options, colour, step, scale, from + row * pitch, pitch));
    bands.push({ from: from - 2, to: from + bars + 2 });
    sheet.y = (place.above ? from + bars : from + Math.max(bars, (bars + label) / 2)) + BETWEEN_GROUPS / 2;
  }
  const ticks = known.length > 0 ? ticksOf(scale, set.unit, language, (text) => sheet.smallWidth(text)) : [];
  const words = axisTitle(measureOf(set.cube), set.unit, language);
  upright(sheet, ticks, scale, place.above ? bands : [{ from: top, to: sheet.y }]);
  axisBelow(sheet, ticks, words, place.left);
  const letters = lettersOf(set, options);
  if (letters) {
    sheet.y += GAP;
    sheet.block(letters, sheet.small);
  }
  return sheet.scene({
    kind: 'grouped-bar',
    title: name,
    description,
    provenance: provenanceOf(set.cube, language).text,
    axis: ticks.length > 0 ? { title: words, ticks } : undefined,
    marks,
  });
}

function groupMark(
  sheet: Sheet,
  set: SeriesSet,
  options: GroupedBarOptions,
  colour: Colour,
  step: number,
  scale: ValueScale,
  top: number,
  pitch: number,
): DataMark {
  const { language } = options;
  const { value, status } = colour.series.cells[step]!;
  const middle = top + pitch / 2;
  const zero = scale(0);
  const far = scale(value ?? 0);
  const bounds = {
    x: tenth(Math.min(zero, far)),
    y: tenth(top + BETWEEN_BARS / 2),
    width: tenth(Math.abs(far - zero)),
    height: tenth(pitch - BETWEEN_BARS),
  };
  const shapes: Shape[] = [];
  const text = value === null ? absenceText(status, language) : valueText(value, set.unit, language);
  if (value === null) {
    const [x1, x2, y] = [tenth(zero), tenth(zero + MISSING), tenth(middle)];
    shapes.push({ type: 'line', x1, y1: y, x2, y2: y, colour: colour.look.colour, weight: 2, dashed: true });
    const style = { ...sheet.label, colour: 'secondary', halo: true } as const;
    const left = zero + MISSING + GAP;
    shapes.push(lineAt(text, left, middle, sheet.fitting(text, sheet.right - left, style)));
  } else {
    shapes.push(...barShape(bounds, colour.look, status));
    const [x, anchor] = value < 0 ? ([far - GAP, 'end'] as const) : ([far + GAP, 'start'] as const);
    const style = { ...sheet.label, bold: true, anchor, halo: true };
    const end = endText(value, status, set, options);
    const room = value < 0 ? x - sheet.margin : sheet.right - x;
    shapes.push(lineAt(end, x, middle, sheet.fitting(end, room, style)));
  }
  const target = { x: sheet.margin, y: tenth(top), width: tenth(sheet.inner), height: tenth(pitch) };
  return {
    key: keyOf(set, step, colour.series),
    label: wordsOf(set, colour, step, text, options),
    value,
    status,
    colour: colour.look.colour,
    bounds,
    target,
    shapes,
  };
}
