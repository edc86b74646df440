import {
  categoryText,
  numberText,
  provenanceOf,
  TOTAL,
  valueText,
  type Cube,
  type CubeDimension,
  type JsonStatUnit,
  type Language,
  type Provenance,
  type SeriesPoint,
} from '@officine-coesione/figures/on-demand';
import { narrowed } from '../../figure/narrowed.ts';
import { numbered, type NumberParts } from '../../figure/number-parts.ts';

/** Which way is better, as the definition of an indicator says it. */
export type Direction = 'higher' | 'lower' | 'target' | 'neutral';

/** What there is to know of a number beside itself. */
export interface Aims {
  readonly direction: Direction;
  /** The value to be reached. */
  readonly target: number | undefined;
  /** Dimensions whose one category belongs to its name. */
  readonly named: readonly string[];
}

/** Difference from the period before that has a value. */
export interface Change {
  /** With its sign; undefined where nothing has changed. */
  readonly number: string | undefined;
  /** True for a difference between percentages. */
  readonly points: boolean;
  readonly since: string;
  /** Undefined where nothing says which way is better, or the series is broken between the two. */
  readonly verdict: 'better' | 'worse' | undefined;
}

/** How far the number is from what it aims at. */
export interface Distance {
  readonly target: string;
  readonly reached: boolean;
  /** How much is missing; with its unit unless that is points. */
  readonly missing: string;
  readonly points: boolean;
}

/** A number that stands alone, with what makes it readable. */
export interface Reading {
  readonly title: string;
  /** Category, programme and place where the number is not of all together. */
  readonly context: string;
  readonly number: NumberParts;
  readonly change: Change | undefined;
  readonly distance: Distance | undefined;
  readonly provenance: Provenance;
  /** Period of the number, in words. */
  readonly period: string | undefined;
  readonly present: boolean;
  /** The number over time, where enough of it is known to draw a line. */
  readonly course: Cube | undefined;
}

/** Fewest known values that make a course; of two, the change has said everything. */
const COURSE = 3;

/**
 * Reads the latest number of a cube.
 *
 * @throws {CubeError} `ambiguous` when a dimension other than time has several categories and no total
 */
export const readingOf = (whole: Cube, { direction, target, named }: Aims, language: Language): Reading => {
  const course = atTotals(whole);
  const time = course.dimensions.find(({ role }) => role === 'time');
  const metric = course.dimensions.find(({ role }) => role === 'metric');
  const unit = course.unitAt(course.dimensions.map(() => 0));
  const points: readonly SeriesPoint[] = course
    .series((time ?? course.dimensions[0]!).id)
    .toSorted((one, other) => (one.code < other.code ? -1 : 1));
  const latest = points.at(-1)!;
  const provenance = provenanceOf(course, language);
  return {
    title: [
      metric?.categories[0]?.label ?? course.dataset.label,
      ...categoriesOf(course, language, (id) => named.includes(id)),
    ].join(' · '),
    context: categoriesOf(course, language, (id) => !named.includes(id)).join(' · '),
    number: numbered(latest, unit, course, language),
    change: time && changeOf(points, { time, unit, direction, target, language }),
    distance: target === undefined ? undefined : distanceOf(latest.value, target, direction, unit, language),
    provenance,
    period: time && categoryText(time, time.categories[time.position(latest.code)!]!, language),
    present: latest.value !== null,
    course: courseOf(course, time, points),
  };
};

/** The course of a number from the first period it is known of. */
const courseOf = (
  cube: Cube,
  time: CubeDimension | undefined,
  points: readonly SeriesPoint[],
): Cube | undefined => {
  if (!time || points.filter(({ value }) => value !== null).length < COURSE) return undefined;
  const since = points.slice(points.findIndex(({ value }) => value !== null));
  return narrowed(cube, { [time.id]: since.map(({ code }) => code) });
};

/** Every dimension but time at its total. */
const atTotals = (cube: Cube): Cube =>
  cube.slice(
    Object.fromEntries(
      cube.dimensions
        .filter(
          ({ role, categories, position }) =>
            role !== 'time' && categories.length > 1 && position(TOTAL) !== undefined,
        )
        .map(({ id }) => [id, TOTAL]),
    ),
  );

/** The one category of dimensions that have one, other than their total. */
const categoriesOf = (
  { dimensions }: Cube,
  language: Language,
  wanted: (id: string) => boolean,
): readonly string[] =>
  dimensions
    .filter(
      ({ id, role, categories }) =>
        wanted(id) &&
        role !== 'metric' &&
        role !== 'time' &&
        categories.length === 1 &&
        categories[0]!.code !== TOTAL,
    )
    .map((dimension) => categoryText(dimension, dimension.categories[0]!, language));

interface Ground extends Omit<Aims, 'named'> {
  readonly time: CubeDimension;
  readonly unit: JsonStatUnit | undefined;
  readonly language: Language;
}

const changeOf = (
  points: readonly SeriesPoint[],
  { time, unit, direction, target, language }: Ground,
): Change | undefined => {
  const latest = points.at(-1)!;
  const before = points.slice(0, -1).findLastIndex(({ value }) => value !== null);
  const { code, value } = points[before] ?? {};
  if (latest.value === null || code === undefined || value == null) return undefined;
  const difference = latest.value - value;
  const digits = numberText(difference, language, unit?.decimals);
  // A change that no digit shows is none.
  const none = digits === numberText(0, language, unit?.decimals);
  const broken = points.slice(before + 1).some(({ status }) => status?.toUpperCase().includes('B'));
  return {
    number: none ? undefined : `${difference > 0 ? '+' : ''}${digits}`,
    points: unit?.label === '%',
    since: categoryText(time, time.categories[time.position(code)!]!, language),
    verdict: none || broken ? undefined : verdictOf(value, latest.value, direction, target),
  };
};

const verdictOf = (
  before: number,
  now: number,
  direction: Direction,
  target: number | undefined,
): Change['verdict'] => {
  if (direction === 'higher') return now > before ? 'better' : 'worse';
  if (direction === 'lower') return now < before ? 'better' : 'worse';
  if (direction !== 'target' || target === undefined) return undefined;
  const nearer = Math.abs(before - target) - Math.abs(now - target);
  return nearer === 0 ? undefined : nearer > 0 ? 'better' : 'worse';
};

const distanceOf = (
  value: number | null,
  target: number,
  direction: Direction,
  unit: JsonStatUnit | undefined,
  language: Language,
): Distance => {
  const points = unit?.label === '%';
  const gap = value === null ? Number.NaN : Math.abs(value - target);
  const reached =
    value !== null &&
    (direction === 'higher' ? value >= target : direction === 'lower' ? value <= target : gap === 0);
  return {
    target: valueText(target, unit, language),
    reached,
    missing: Number.isNaN(gap)
      ? ''
      : points
        ? numberText(gap, language, unit.decimals)
        : valueText(gap, unit, language),
    points,
  };
};
