import type { CubeDimension } from '../dimension.ts';
import { instantOf, shortPeriodText } from '../period.ts';
import type { Language } from '../sentence/wording.ts';
import { categoryText } from '../subject.ts';
import { tenth } from './scene.ts';

/** Steps between labels, in years. */
const STRIDES = [1, 2, 5, 10, 20, 25, 50, 100];
/** Least room between two labels, pixels. */
const ROOM = 12;

/** A labelled place on an axis of periods. */
export interface PeriodTick {
  readonly text: string;
  /** Pixels from the left. */
  readonly x: number;
  /** Position of the period. */
  readonly at: number;
}

/** Where each period stands: as far apart as they are in time, evenly when they are not periods. */
export function placesOf({ categories }: CubeDimension, left: number, right: number): readonly number[] {
  const instants = categories.map(({ code }) => instantOf(code));
  const known = instants.every((instant) => instant !== undefined) ? instants : undefined;
  const values = known ?? [...categories.keys()];
  const first = values[0] ?? 0;
  const span = (values.at(-1) ?? 0) - first;
  return values.map((value) =>
    tenth(span === 0 ? (left + right) / 2 : left + ((value - first) / span) * (right - left)),
  );
}

/** Labels of the first, the last and as many round periods between as there is room for. */
export function periodTicks(
  dimension: CubeDimension,
  places: readonly number[],
  language: Language,
  width: (text: string) => number,
  bounds: readonly [left: number, right: number],
): readonly PeriodTick[] {
  const { categories } = dimension;
  const ticks = categories.map((category, place) => {
    const text = shortPeriodText(category.code, language) ?? categoryText(dimension, category, language);
    const half = width(text) / 2;
    // A label at the edge stands inside the picture.
    const x = Math.max(bounds[0] + half, Math.min(bounds[1] - half, places[place]!));
    return { text, x, half, at: place, instant: instantOf(category.code) ?? place };
  });
  type Labelled = (typeof ticks)[number];
  const apart = (one: Labelled, other: Labelled): boolean =>
    Math.abs(one.x - other.x) >= one.half + other.half + ROOM;
  const first = ticks[0];
  const last = ticks.at(-1);
  if (!first || !last) return [];
  const ends = first === last || !apart(first, last) ? [last] : [first, last];
  const between = ticks.filter((tick) => !ends.includes(tick));
  for (const stride of [0, ...STRIDES]) {
    const round = between.filter(({ instant }) => stride === 0 || instant % stride === 0);
    if (round.some((tick, place) => place > 0 && !apart(tick, round[place - 1]!))) continue;
    const free = round.filter((tick) => ends.every((end) => apart(tick, end)));
    // A hole in an unbroken row would look like a missing period: a longer stride has none.
    if (round.length === between.length && free.length < round.length) continue;
    return [...ends, ...free].sort((a, b) => a.x - b.x);
  }
  return ends;
}
