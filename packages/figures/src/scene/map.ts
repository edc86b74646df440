import { breakdownOf, type Part } from '../breakdown.ts';
import { isConfidential } from '../confidential.ts';
import { demand } from '../cube-error.ts';
import type { Cube } from '../cube.ts';
import { numberText, unitText, valueText } from '../number.ts';
import { provenanceOf } from '../provenance.ts';
import { mapSentenceOf } from '../sentence/map.ts';
import { mapWordingOf } from '../sentence/map-wording.ts';
import { capital } from '../sentence/statement.ts';
import { wordingOf, type Language } from '../sentence/wording.ts';
import { absenceText, isUnsettled, statusText } from '../status.ts';
import { categoryText, measureOf, subjectOf } from '../subject.ts';
import { blockAt, LINE, lineAt, type BlockStyle } from './block.ts';
import { extremesOf } from './extremes.ts';
import { classesOf, type ClassesOptions, type ValueClass } from './classes.ts';
import { areaShapes, bearsText, legendAt, type AreaLook, type LegendItem } from './legend.ts';
import { approximateWidth } from './measure.ts';
import { neighboursOf } from './neighbours.ts';
import type { StepRole } from './colour.ts';
import { GAP, LEAST_TEXT, type PictureOptions } from './sheet.ts';
import { tenth, type Box, type DataMark, type Scene, type Shape } from './scene.ts';

/** How to draw a map. */
export interface MapOptions extends PictureOptions {
  /** Dimension of the areas; left out, the one whose role is `geo`, else the only one with more than one category. */
  readonly by?: string;
  /** How values are put into classes. */
  readonly classes?: ClassesOptions;
}

/** An area where it stands in the picture. */
export interface PlacedArea {
  readonly code: string;
  /** Path data in pixels. */
  readonly d: string;
  readonly bounds: Box;
  /** Where its words are written, and the room for them. */
  readonly words: Box;
  /** At least 24 px wide and high (WCAG 2.5.8). */
  readonly target: Box;
  /** Letters written on it. */
  readonly sign?: string;
}

/** A kind of map: which areas there are, and where. */
export interface MapKind {
  readonly kind: string;
  /** Every area there can be, in the order of the keyboard. */
  readonly codes: readonly string[];
  /** Width and height of the map in a picture of that width. */
  size(width: number, textSize: number): { readonly width: number; readonly height: number };
  /** The areas, their map's top left corner being at that place. */
  place(left: number, top: number, width: number): readonly PlacedArea[];
  /** What is said under the map. */
  readonly remark: (language: Language) => string | undefined;
}

/** Least width of a map with its legend beside it, ems. */
const LEAST_MAP = 18;
/** Between map and legend, ems. */
const BESIDE = 2;
/** Least width of a legend beside the map, ems. */
const LEGEND = 14;
/** Least width of a list of areas beside both, ems, and how many areas it may have. */
const LIST = { width: 20, areas: 30 };
/** The country, whose value is told and not drawn. */
const COUNTRY = 'IT';

/**
 * Draws the areas of one dimension as a map in classes of colour.
 *
 * @throws {CubeError} `ambiguous`, `unknown-dimension`, `mixed-units`, or `unknown-category` when it has no area of
 * the map
 */
export function mapScene(cube: Cube, kind: MapKind, options: MapOptions): Scene {
  const { language, measure = approximateWidth, textSize = 16, standalone = false } = options;
  const breakdown = breakdownOf(cube, options.by ?? cube.dimensions.find(({ role }) => role === 'geo')?.id);
  const { dimension, comparable, unit } = breakdown;
  demand(dimension !== undefined, 'ambiguous', 'holds one observation, which is no map', 'value');
  demand(comparable, 'mixed-units', 'Areas on one map need one unit: choose one indicator.');
  const byCode = new Map(breakdown.parts.map((part) => [part.category.code, part]));
  const parts = kind.codes.flatMap((code) => byCode.get(code) ?? []);
  demand(parts.length > 0, 'unknown-category', 'has no area of this map', 'dimension', dimension.id);
  const wording = wordingOf(language);
  const known = parts.filter(({ cell }) => cell.value !== null);
  const classes = classesOf(
    known.map(({ cell }) => cell.value!),
    { ...options.classes, decimals: options.classes?.decimals ?? unit?.decimals },
  );
  const looks = new Map(parts.map((part) => [part.category.code, lookOf(part)]));
  const unsettled = known.filter(({ cell }) => isUnsettled(cell.status));
  // What all values have is said once; hatched all over, the map would tell nothing.
  const hatched = new Set(unsettled.length === known.length ? [] : unsettled);
  const size = Math.max(LEAST_TEXT, textSize);
  const style: BlockStyle = { size, measure };
  const small: BlockStyle = { size: Math.max(LEAST_TEXT, size * 0.875), measure };
  const quiet: BlockStyle = { ...small, colour: 'secondary' };
  const margin = standalone ? 16 : 0;
  const inner = options.width - 2 * margin;
  const name = options.title ?? subjectOf(breakdown.cube, language, [dimension.id]);
  const country = byCode.get(COUNTRY);
  const description = mapSentenceOf(
    breakdown,
    parts,
    language,
    country?.cell.value == null ? undefined : country,
  );
  const remark = kind.remark(language);
  const said = provenanceOf(breakdown.cube, language).text;
  const provenance = [said, remark].filter(Boolean).join(' · ');
  const frame: Shape[] = [];
  let y = margin;
  const block = (text: string, width: number, left: number, how: BlockStyle): void => {
    const { shapes, height } = blockAt(text, left, y, width, how);
    frame.push(...shapes);
    y += height;
  };
  if (standalone) {
    block(name, inner, margin, { ...style, size: size * 1.25, bold: true });
    y += GAP;
    block(description, inner, margin, style);
    y += 2 * GAP;
  }
  const room = inner - (BESIDE + LEGEND) * size;
  const wanted = kind.size(inner, size);
  const beside = wanted.width <= room || room >= LEAST_MAP * size;
  const map = beside ? kind.size(room, size) : wanted;
  const top = y;
  const left = margin + (beside ? 0 : (inner - map.width) / 2);
  const placed = kind.place(left, top + 1, map.width);
  for (const { code, d } of placed) if (!byCode.has(code)) frame.push(...areaShapes(d, 'outside', false));
  const marks = placed.flatMap((area) => {
    const part = byCode.get(area.code);
    return part ? [markOf(part, area)] : [];
  });
  // Legend and notes, beside the map or below it.
  const column = beside
    ? { left: tenth(left + map.width + BESIDE * size), width: inner - map.width - BESIDE * size }
    : { left: margin, width: inner };
  const listed =
    beside && parts.length <= LIST.areas && column.width >= (LEGEND + BESIDE + LIST.width) * size;
  const listWidth = column.width - (LEGEND + BESIDE) * size;
  if (listed) column.width = LEGEND * size;
  y = beside ? top : top + map.height + 2 * GAP;
  const legend = legendAt(
    { title: legendTitle(), items: legendItems() },
    column.left,
    y,
    column.width,
    small,
  );
  frame.push(...legend.shapes);
  y = legend.bottom;
  const notes = notesOf();
  if (notes) {
    y += GAP / 2;
    block(notes, column.width, column.left, quiet);
  }
  if (remark && !standalone) {
    y += GAP / 2;
    block(remark, column.width, column.left, quiet);
  }
  y = Math.max(y, top + map.height + 2);
  if (listed)
    y = Math.max(y, listAt(column.left + column.width + BESIDE * size, Math.min(listWidth, 26 * size)));
  if (standalone && provenance) {
    y += GAP;
    block(provenance, inner, margin, quiet);
  }
  return {
    kind: kind.kind,
    width: options.width,
    height: Math.ceil(y + margin + (standalone ? 0 : 2)),
    title: name,
    description,
    provenance,
    axis: undefined,
    frame,
    marks,
    neighbours: neighboursOf(marks),
    ...extremesOf(marks),
  };

  function lookOf({ cell: { value, status } }: Part): AreaLook {
    if (value !== null) return classes.of(value).role;
    return isConfidential(status) ? 'withheld' : 'missing';
  }

  function markOf(part: Part, area: PlacedArea): DataMark {
    const { value, status } = part.cell;
    const look = looks.get(area.code)!;
    const statusSaid = value === null ? undefined : statusText(status, language, breakdown.cube.dataset);
    const text = value === null ? absenceText(status, language) : valueText(value, part.unit, language);
    const label = `${categoryText(dimension!, part.category, language)}${wording.colon}${text}`;
    const ink = bearsText(look) ? 'text' : 'surface';
    const number =
      value === null
        ? undefined
        : numberText(value, language, classes.decimals) +
          (hatched.has(part) && statusSaid?.mark ? `\u00a0(${statusSaid.mark})` : '');
    const lines = wordsIn(area, number).map((line, place, all) =>
      lineAt(
        line.text,
        area.words.x + area.words.width / 2,
        area.words.y + area.words.height / 2 + (place - (all.length - 1) / 2) * line.size * LINE,
        { size: line.size, bold: line.bold, measure, anchor: 'middle', colour: ink, halo: value === null },
      ),
    );
    return {
      key: area.code,
      label: statusSaid?.mark ? `${label}, ${statusSaid.label}` : label,
      value,
      status,
      colour: value === null ? 'step-1' : (look as StepRole),
      bounds: area.bounds,
      target: area.target,
      outline: area.d,
      shapes: [...areaShapes(area.d, look, hatched.has(part)), ...lines],
    };
  }

  /** Every area with its value, the highest first; gives the place under it. */
  function listAt(start: number, width: number): number {
    const rank = ({ cell }: Part): number => cell.value ?? -Infinity;
    const ranked = parts.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
    const swatch = tenth(small.size * 0.8);
    let at = top;
    for (const part of ranked) {
      const { value, status } = part.cell;
      const mark = value === null ? undefined : statusText(status, language, breakdown.cube.dataset)?.mark;
      const shown =
        value === null ? absenceText(status, language) : numberText(value, language, classes.decimals);
      const text = mark ? `${shown}\u00a0(${mark})` : shown;
      const end = {
        ...small,
        bold: value !== null,
        anchor: 'end',
        colour: value === null ? 'secondary' : 'text',
      } as const;
      const from = start + swatch + small.size * 0.6;
      const room = start + width - from - measure(text, small.size, end.bold) - small.size;
      const area = categoryText(dimension!, part.category, language);
      const { shapes, height } = blockAt(area, from, at, room, small);
      const middle = at + (small.size * LINE) / 2;
      const d = `M${tenth(start)} ${tenth(middle - swatch / 2)}h${swatch}v${swatch}h${-swatch}z`;
      frame.push(
        ...areaShapes(d, looks.get(part.category.code)!, hatched.has(part)),
        ...shapes,
        lineAt(text, start + width, middle, end),
      );
      at += height + small.size * 0.3;
    }
    return at;
  }

  /** Sign and number where both fit, else one of them. */
  function wordsIn({ sign, words }: PlacedArea, number: string | undefined) {
    const fits = (lines: readonly { text: string; size: number; bold: boolean }[]): boolean =>
      lines.every((line) => measure(line.text, line.size, line.bold) <= words.width) &&
      lines.reduce((sum, line) => sum + line.size * LINE, 0) <= words.height;
    const plain = number?.replace(/\u00a0\(.*/, '');
    for (const size of [small.size, LEAST_TEXT]) {
      const line = (text: string | undefined, bold: boolean) =>
        text === undefined ? [] : [{ text, size, bold }];
      const tries = sign
        ? [
            [...line(sign, false), ...line(number, true)],
            [...line(sign, false), ...line(plain, true)],
          ]
        : [line(number, false), line(plain, false)];
      const found = tries.find((lines) => lines.length > 0 && fits(lines));
      if (found) return found;
      if (size > LEAST_TEXT) continue;
      return sign && fits(line(sign, false)) ? line(sign, false) : [];
    }
    return [];
  }

  function legendTitle(): string[] {
    const words = unitText(unit, language);
    const title = measureOf(cube);
    return [words === undefined ? title : `${title} (${words})`, mapWordingOf(language).counts];
  }

  function legendItems(): LegendItem[] {
    const counted = (text: string, count: number): string => `${text} (${numberText(count, language, 0)})`;
    const classText = ({ least, most }: ValueClass): string => {
      const [from, to] = [
        numberText(least, language, classes.decimals),
        numberText(most, language, classes.decimals),
      ];
      const shown = { ...unit, decimals: classes.decimals };
      // Short signs stand beside the numbers; words are in the title.
      const end = unit?.label === '%' || unit?.symbol ? valueText(most, shown, language) : to;
      if (from === to) return end;
      return least < 0 ? `${from}\u00a0\u2013\u00a0${end}` : `${from}\u2013${end}`;
    };
    const items: LegendItem[] = classes.list
      .map((one) => ({ look: one.role, text: counted(classText(one), one.count) }))
      .toReversed();
    const absent = (look: AreaLook, text: string): void => {
      const count = [...looks.values()].filter((other) => other === look).length;
      if (count > 0) items.push({ look, text: counted(text, count) });
    };
    absent('missing', mapWordingOf(language).noData);
    absent('withheld', wording.statuses.C);
    const outside = kind.codes.length - parts.length;
    if (outside > 0) items.push({ look: 'outside', text: counted(mapWordingOf(language).outside, outside) });
    const byStatus = new Map<string, { mark: string; look: AreaLook; count: number }>();
    for (const part of hatched) {
      const { label, mark } = statusText(part.cell.status, language, breakdown.cube.dataset)!;
      const before = byStatus.get(label);
      byStatus.set(label, { mark, look: before?.look ?? lookOf(part), count: (before?.count ?? 0) + 1 });
    }
    for (const [label, { mark, look, count }] of byStatus)
      items.push({ look, unsettled: true, text: counted(`(${mark})\u00a0${label}`, count) });
    return items;
  }

  /** Statuses that the legend does not show: those of all values, and those that change nothing in the drawing. */
  function notesOf(): string {
    const notes = new Map<string, Part[]>();
    for (const part of known) {
      const status = statusText(part.cell.status, language, breakdown.cube.dataset);
      if (status?.mark && !hatched.has(part))
        notes.set(status.label, [...(notes.get(status.label) ?? []), part]);
    }
    return [...notes]
      .map(([label, some]) => {
        const whom =
          some.length === known.length
            ? wording.sentence.everyValue
            : some
                .map(({ category }) => categoryText(dimension!, category, language))
                .join(wording.separator);
        return `${capital(label, wording)}${wording.colon}${whom}`;
      })
      .join(' · ');
  }
}
