import { demand } from '../cube-error.ts';
import { numberText } from '../number.ts';
import { seriesName, stepNames, type Series, type SeriesSet } from '../series.ts';
import { wordingOf, type Language } from '../sentence/wording.ts';
import { isUnsettled, statusText } from '../status.ts';
import { blockAt } from './block.ts';
import { setKey, type KeyItem } from './key.ts';
import { looksOf, MOST_SERIES, type Look } from './look.ts';
import { wrap } from './measure.ts';
import { placeNames, type NamePlace } from './rows.ts';
import { tenth, type Box, type RectShape, type Shape } from './scene.ts';
import type { PictureOptions, Sheet } from './sheet.ts';

/** How to draw bars by two things. */
export interface PartedOptions extends PictureOptions {
  /** Dimension of the bars; left out, the first of the open ones. */
  readonly along?: string;
  /** Dimension whose categories have colours; left out, the second of the open ones. */
  readonly by?: string;
  /** `value`: by the value of the first colour, largest first; `given`: as in the dimension, and periods unless told. */
  readonly order?: 'value' | 'given';
}

/** A colour of the bars. */
export interface Colour {
  readonly series: Series;
  readonly name: string;
  readonly look: Look;
}

/** Side of a sample of colour in a key, pixels. */
const SAMPLE = 14;

/**
 * The colours of bars by two things.
 *
 * @throws {CubeError} `too-many` when there are more than can be told apart
 */
export function coloursOf(set: SeriesSet, { language }: PictureOptions): readonly Colour[] {
  const codes = set.series.map(({ category }) => category?.code ?? '');
  const most = `has more than ${MOST_SERIES} categories, which no colours tell apart: choose some`;
  demand(codes.length <= MOST_SERIES, 'too-many', most, 'dimension', set.by?.id ?? '');
  const looks = looksOf(set.by?.id, codes);
  return set.series.map((series, place) => ({
    series,
    name: seriesName(set, series, language),
    look: looks[place]!,
  }));
}

/** Steps as they follow one another. */
export function orderOf({ along, series }: SeriesSet, order?: 'value' | 'given'): readonly number[] {
  const steps = [...along.categories.keys()];
  if ((order ?? (along.role === 'time' ? 'given' : 'value')) === 'given') return steps;
  const rank = (step: number): number => series[0]?.cells[step]?.value ?? -Infinity;
  return steps.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
}

/** Names of the steps with the place where they stand. */
export function namesOf(
  sheet: Sheet,
  set: SeriesSet,
  { width }: PictureOptions,
): { readonly names: readonly string[]; readonly place: NamePlace } {
  const names = stepNames(set, sheet.language);
  return { names, place: placeNames(sheet, names, width) };
}

/** How many lines a name takes beside or above its row. */
export const linesOf = (sheet: Sheet, name: string, { column }: NamePlace): number =>
  wrap(name, column, sheet.label.size, false, sheet.measure).length;

/** Sets a name from `top` down. */
export function setName(sheet: Sheet, name: string, { column }: NamePlace, top: number): void {
  sheet.frame.push(...blockAt(name, sheet.margin, top, column, sheet.label).shapes);
}

/** Which colour is what. */
export function setColours(sheet: Sheet, colours: readonly Colour[]): void {
  const items = colours.map(({ name, look }): KeyItem => {
    return {
      text: name,
      width: SAMPLE,
      sample: (x, middle) => [
        {
          type: 'rect',
          x: tenth(x),
          y: tenth(middle - SAMPLE / 2),
          width: SAMPLE,
          height: SAMPLE,
          colour: look.colour,
          pattern: 'solid',
          texture: look.texture,
        },
      ],
    };
  });
  setKey(sheet, items, 'text');
}

/** The box of a value in its colour; none when it has no width. */
export function barShape(
  { x, y, width, height }: Box,
  { colour, texture }: Look,
  status: string | undefined,
): readonly Shape[] {
  if (width <= 0) return [];
  const pattern = isUnsettled(status) ? 'hatched' : 'solid';
  const bar: RectShape = { type: 'rect', x, y, width, height, colour, pattern, texture };
  return [bar];
}

/** Key of an observation: codes of its step and its series. */
export const keyOf = ({ along }: SeriesSet, step: number, { category }: Series): string =>
  [along.categories[step]!.code, category?.code ?? ''].map(encodeURIComponent).join('/');

/** The letters beside values, and what they mean, as one line; empty when there are none. */
export function lettersOf(set: SeriesSet, { language }: PictureOptions): string {
  const letters = new Map<string, string>();
  for (const { cells } of set.series)
    for (const { value, status } of cells) {
      const said = value === null ? undefined : statusText(status, language, set.cube.dataset);
      if (said?.mark) letters.set(said.mark, said.label);
    }
  return [...letters].map(([mark, label]) => `(${mark})\u00a0${label}`).join(' · ');
}

/** The number of an observation with the letter of its status. */
export function endText(
  value: number,
  status: string | undefined,
  set: SeriesSet,
  { language }: PictureOptions,
): string {
  return `${numberText(value, language, set.unit?.decimals)}${letterOf(status, set, language)}`;
}

/** The letter of a status in brackets, to stand after a number; empty when there is nothing to say. */
export function letterOf(status: string | undefined, { cube }: SeriesSet, language: Language): string {
  const mark = statusText(status, language, cube.dataset)?.mark;
  return mark ? ` (${mark})` : '';
}

/** What is said of an observation. */
export function wordsOf(
  set: SeriesSet,
  { name, series }: Colour,
  step: number,
  text: string,
  { language }: PictureOptions,
): string {
  const { status, value } = series.cells[step]!;
  const said = value === null ? undefined : statusText(status, language, set.cube.dataset);
  const remark = said?.mark ? `, ${said.label}` : '';
  return `${stepNames(set, language)[step]}, ${name}${wordingOf(language).colon}${text}${remark}`;
}
