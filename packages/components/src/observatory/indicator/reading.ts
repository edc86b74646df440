import {
  breakdownOf,
  categoryText,
  numberText,
  percentText,
  provenanceOf,
  sentenceOf,
  statusText,
  tableOf,
  TOTAL,
  type Breakdown,
  type Cell,
  type Coordinates,
  type Cube,
  type CubeDimension,
  type JsonStatUnit,
  type Language,
  type Part,
  type Provenance,
  type Table,
} from '@officine-coesione/figures/on-demand';
import type { IndicatorData } from '@officine-coesione/contract';
import { numbered, type NumberParts } from '../../figure/number-parts.ts';

/** The number that stands first: the total, or the leading part where the total says nothing. */
export interface Headline extends NumberParts {
  /** What the number is: the total, that of the country, the largest share or the highest value. */
  readonly lead: 'total' | 'country' | 'largest' | 'highest';
  /** Names of the country or of the leading categories; empty when the number is the total. */
  readonly leaders: readonly string[];
  /** Difference from the period before. */
  readonly change: Change | undefined;
  /** Where in the view it stands. */
  readonly at: Coordinates;
}

/** Difference between the last two periods. */
export interface Change {
  /** With its sign. */
  readonly number: string;
  /** True for a difference between percentages. */
  readonly points: boolean;
  /** The period before. */
  readonly since: string;
}

/** An indicator as an element shows it. */
export interface Reading {
  /** Everything the API gave of what was chosen. */
  readonly cube: Cube;
  /** The latest period only. */
  readonly view: Cube;
  /** Key of the indicator. */
  readonly code: string;
  readonly title: string;
  /** Place, programme and period shown. */
  readonly context: string;
  readonly headline: Headline;
  readonly sentence: string;
  /** Dimension whose categories are bars; undefined when there is one value. */
  readonly by: string | undefined;
  /** Share of the whole by category, in words; empty unless parts make up the whole. */
  readonly shares: ReadonlyMap<string, string>;
  readonly table: Table;
  /** Letters beside values, with what they mean. */
  readonly marks: ReadonlyMap<string, string>;
  readonly provenance: Provenance;
  readonly notes: readonly string[];
  /** How many values of the latest period are there. */
  readonly present: number;
  /** How many are not. */
  readonly absent: number;
}

/** The country, where areas are told apart. */
const COUNTRY = 'IT';
/** Dimension along which partners are told, where a cube has it. */
const PARTNER_CATEGORY = 'PARTNER_CATEGORY';

/**
 * Reads a cube, the answer of the API or what was chosen of it, in a language.
 *
 * @throws {CubeError} when it has more dimensions open than can be shown
 */
export const readingOf = (cube: Cube, data: IndicatorData, language: Language): Reading => {
  const metric = withRole(cube, 'metric');
  const time = withRole(cube, 'time');
  const view = time ? cube.slice({ [time.id]: latest(time) }) : cube;
  const by = openDimension(view);
  const told = by === undefined ? {} : { by };
  const breakdown = breakdownOf(view, by);
  const cells = [...breakdown.parts.map(({ cell }) => cell), ...(breakdown.total ? [breakdown.total] : [])];
  const absent = cells.filter(({ value }) => value === null).length;
  return {
    cube,
    view,
    by,
    code: metric?.categories[0]?.code ?? '',
    title: metric?.categories[0]?.label ?? data.label,
    context: contextOf(view, language),
    headline: headlineOf(breakdown, cube, time, language),
    sentence: sentenceOf(view, { language, ...told }),
    shares: new Map(
      breakdown.shares?.map((share, place) => [
        breakdown.parts[place]!.category.code,
        percentText(share, language),
      ]),
    ),
    table: tableFor(cube, by, time, language),
    marks: marksOf(cube, language),
    provenance: provenanceOf(cube, language),
    notes: data.note,
    present: cells.length - absent,
    absent,
  };
};

const withRole = (cube: Cube, role: 'metric' | 'time'): CubeDimension | undefined =>
  cube.dimensions.find((dimension) => dimension.role === role);

/** Codes of periods sort as the periods do: `2026`, `2026-Q1`. */
const latest = ({ categories }: CubeDimension): string =>
  categories.map(({ code }) => code).reduce((last, code) => (code > last ? code : last), '');

const openDimension = ({ dimensions }: Cube): string | undefined => {
  const open = dimensions.filter(({ categories }) => categories.length > 1);
  const partners = open.find(({ id }) => id === PARTNER_CATEGORY);
  // Of the others, one that has no total cannot be left aside.
  return (partners ?? open.find(({ position }) => position(TOTAL) === undefined) ?? open[0])?.id;
};

const contextOf = (view: Cube, language: Language): string =>
  view.dimensions
    .filter(({ role, categories }) => role !== 'metric' && categories.length === 1)
    .filter(({ categories }) => categories[0]!.code !== TOTAL)
    .map((dimension) => categoryText(dimension, dimension.categories[0]!, language))
    .join(' · ');

/** Where every dimension that is not told apart stands. */
const fixedIn = ({ cube }: Breakdown): Coordinates =>
  Object.fromEntries(cube.dimensions.map(({ id, categories }) => [id, categories[0]!.code]));

const headlineOf = (
  breakdown: Breakdown,
  cube: Cube,
  time: CubeDimension | undefined,
  language: Language,
): Headline => {
  const { parts, total, dimension } = breakdown;
  const fixed = fixedIn(breakdown);
  const at = (code: string) => (dimension ? { ...fixed, [dimension.id]: code } : fixed);
  const unit = breakdown.unit ?? parts[0]?.unit;
  if (total && !isWholeByConstruction(total, parts, unit))
    return {
      ...numbered(total, unit, cube, language),
      lead: 'total',
      leaders: [],
      change: changeOf(breakdown, cube, time, language),
      at: at(TOTAL),
    };
  const country =
    dimension?.role === 'geo' ? parts.find(({ category }) => category.code === COUNTRY) : undefined;
  if (country)
    return {
      ...numbered(country.cell, country.unit, cube, language),
      lead: 'country',
      leaders: [categoryText(dimension!, country.category, language)],
      change: undefined,
      at: at(COUNTRY),
    };
  const known = parts.filter(({ cell }) => cell.value !== null);
  const most = Math.max(...known.map(({ cell }) => cell.value!));
  const leading = known.filter(({ cell }) => cell.value === most);
  const first: Part | undefined = leading[0] ?? parts[0];
  return {
    ...numbered(first?.cell ?? { value: null, status: undefined }, first?.unit, cube, language),
    // Of a hundred the parts are shares; of a rate by category, values like any.
    lead: total ? 'largest' : 'highest',
    leaders: leading.map(({ category }) => categoryText(dimension!, category, language)),
    change: undefined,
    at: first ? at(first.category.code) : fixed,
  };
};

const isWhole = ({ value }: Cell): boolean => value !== null && Math.abs(value - 100) < 1e-9;

/** The hundred percent of shares is not news; that of a rate is, and then no part is below it. */
const isWholeByConstruction = (
  total: Cell,
  parts: readonly Part[],
  unit: JsonStatUnit | undefined,
): boolean =>
  unit?.label === '%' && isWhole(total) && parts.some(({ cell }) => cell.value !== null && !isWhole(cell));

/** How the total differs from that of the period before, where both are known. */
const changeOf = (
  breakdown: Breakdown,
  cube: Cube,
  time: CubeDimension | undefined,
  language: Language,
): Change | undefined => {
  const { dimension, total, unit } = breakdown;
  const now = time && latest(time);
  const codes = time?.categories.map(({ code }) => code).filter((code) => code < now!) ?? [];
  const before = codes.sort().at(-1);
  if (!time || before === undefined || total?.value == null) return undefined;
  const { value } = cube.cell({
    ...fixedIn(breakdown),
    ...(dimension ? { [dimension.id]: TOTAL } : {}),
    [time.id]: before,
  });
  if (value === null) return undefined;
  const difference = total.value - value;
  const category = time.categories[time.position(before)!]!;
  return {
    number: `${difference > 0 ? '+' : ''}${numberText(difference, language, unit?.decimals)}`,
    points: unit?.label === '%',
    since: categoryText(time, category, language),
  };
};

const tableFor = (
  cube: Cube,
  by: string | undefined,
  time: CubeDimension | undefined,
  language: Language,
): Table => {
  const rows = by ?? time?.id ?? cube.dimensions[0]!.id;
  const columns = time && time.id !== rows && time.categories.length > 1 ? { columns: time.id } : {};
  return tableOf(cube, { language, rows, ...columns });
};

const marksOf = (cube: Cube, language: Language): Map<string, string> => {
  const marks = new Map<string, string>();
  cube.forEach((value, status) => {
    const said = value === null ? undefined : statusText(status, language, cube.dataset);
    if (said?.mark) marks.set(said.mark, said.label);
  });
  return marks;
};
