import type { StepRole } from './colour.ts';

/** How values are put into classes. */
export interface ClassesOptions {
  /** `quantile`: as many areas in each; `equal`: steps of one width. `quantile` unless told. */
  readonly method?: 'quantile' | 'equal';
  /** Least value of each class but the first, ascending: four at most. Colours then stay with their class. */
  readonly breaks?: readonly number[];
  /** Zero, a target, an average: what is below it has a colour of its own. Only where it means something. */
  readonly around?: number;
  /** Decimals that values are shown with; left out, as many as they have, up to three. */
  readonly decimals?: number | undefined;
}

/** Values of one colour: from `least` to `most`, both of them in it, as they are shown. */
export interface ValueClass {
  readonly least: number;
  readonly most: number;
  /** How many values it holds; never none. */
  readonly count: number;
  readonly role: StepRole;
}

/** Values in classes. */
export interface Classes {
  /** From the least. */
  readonly list: readonly ValueClass[];
  /** Decimals that bounds are shown with. */
  readonly decimals: number;
  /** The class of a value that is among those given. */
  of(value: number): ValueClass;
}

/** Five shades of one hue are all that an eye finds again in a legend. */
const MOST = 5;
/** Steps for so many classes: as far apart as they can be, evenly. */
const STEPS: readonly (readonly number[])[] = [[], [3], [2, 4], [1, 3, 5], [2, 3, 4, 5], [1, 2, 3, 4, 5]];
const SIDES = ['below-2', 'below-1', 'step-2', 'step-4'] as const;

/**
 * Puts values into at most five classes; equal values are never parted and no class is empty.
 *
 * Bounds are round where the values let them, and stand at the precision that values are shown with: what is
 * shown as 20.0 is never in the class up to 19.9.
 *
 * @throws {RangeError} for more than four breaks, or breaks that do not ascend
 */
export function classesOf(values: readonly number[], options: ClassesOptions = {}): Classes {
  const { breaks, around } = options;
  const decimals = options.decimals ?? Math.max(0, ...values.map(decimalsOf));
  const scale = 10 ** decimals;
  // Whole numbers from here on: the sums of decimal fractions are not exact.
  const whole = (value: number): number => Math.round(value * scale);
  const sorted = values.map(whole).sort((a, b) => a - b);
  const method = options.method === 'equal' ? equalBounds : quantileBounds;
  let bounds: readonly number[];
  let roles: readonly StepRole[];
  if (breaks) {
    if (breaks.length >= MOST || breaks.some((bound, place) => bound <= (breaks[place - 1] ?? -Infinity)))
      throw new RangeError('Breaks must ascend, four at most.');
    bounds = breaks.map(whole);
    roles = stepRoles(bounds.length + 1);
  } else if (around !== undefined) {
    const middle = whole(around);
    const [below, above] = [
      sorted.filter((value) => value < middle),
      sorted.filter((value) => value >= middle),
    ];
    const [lower, upper] = [method(below, 2), method(above, 2)];
    bounds = [...lower, middle, ...upper];
    // The far colour needs a near one: a side of one class has the near colour.
    roles = [...SIDES.slice(1 - lower.length, 2), ...SIDES.slice(2, 3 + upper.length)];
  } else {
    // Of few values each class would hold one.
    const most =
      options.method === 'equal' ? MOST : Math.min(MOST, Math.max(3, Math.ceil(sorted.length / 3)));
    bounds = method(sorted, Math.min(most, new Set(sorted).size));
    roles = stepRoles(bounds.length + 1);
  }
  const place = (value: number): number => bounds.filter((bound) => bound <= value).length;
  const list: ValueClass[] = [];
  const byPlace = new Map<number, ValueClass>();
  roles.forEach((role, at) => {
    const held = sorted.filter((value) => place(value) === at);
    if (held.length === 0) return;
    const least = held[0] === sorted[0] ? held[0]! : bounds[at - 1]!;
    const most = held.at(-1) === sorted.at(-1) ? held.at(-1)! : bounds[at]! - 1;
    const found = { least: least / scale, most: most / scale, count: held.length, role };
    list.push(found);
    byPlace.set(at, found);
  });
  return { list, decimals, of: (value) => byPlace.get(place(whole(value)))! };
}

const stepRoles = (count: number): readonly StepRole[] =>
  STEPS[count]!.map((step) => `step-${step}` as StepRole);

/** Decimals a number is written with, up to three. */
const decimalsOf = (value: number): number =>
  [0, 1, 2].find((digits) => Number(value.toFixed(digits)) === Number(value.toFixed(3))) ?? 3;

/** Bounds that leave about as many values in each class. */
function quantileBounds(sorted: readonly number[], count: number): readonly number[] {
  const steps = sorted.flatMap((value, at) => (at > 0 && sorted[at - 1]! < value ? [at] : []));
  const cuts = new Set<number>();
  for (let part = 1; part < count; part += 1) {
    const ideal = (part * sorted.length) / count;
    const free = steps.filter((at) => !cuts.has(at));
    const [first] = free;
    if (first === undefined) break;
    cuts.add(free.reduce((best, at) => (Math.abs(at - ideal) < Math.abs(best - ideal) ? at : best), first));
  }
  return [...cuts].sort((a, b) => a - b).map((at) => roundBetween(sorted[at - 1]!, sorted[at]!));
}

/** Bounds at even round distances; a class that would be empty goes to the one above it. */
function equalBounds(sorted: readonly number[], count: number): readonly number[] {
  const [least, most] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  for (const step of roundSteps()) {
    const first = Math.floor(least / step + 1) * step;
    const length = Math.max(0, Math.floor((most - first) / step) + 1);
    if (length >= count) continue;
    return Array.from({ length }, (_, at) => first + at * step).filter((bound, at, bounds) =>
      sorted.some((value) => value < bound && value >= (bounds[at - 1] ?? -Infinity)),
    );
  }
  return [];
}

/** 1, 2, 5, 10, 20, 50 … */
function* roundSteps(): Generator<number> {
  for (let power = 1; power < 1e300; power *= 10) for (const digit of [1, 2, 5]) yield digit * power;
}

/** The roundest whole number above one and up to another, near their middle. */
function roundBetween(below: number, upTo: number): number {
  // Nothing is a class of its own where it can be.
  if (below === 0) return 1;
  let found = upTo;
  for (const step of roundSteps()) {
    const [first, last] = [Math.ceil((below + 1) / step), Math.floor(upTo / step)];
    const middle = Math.round((below + 1 + upTo) / 2 / step);
    if (first <= last) found = Math.min(last, Math.max(first, middle)) * step || 0;
    else if (step > 2 * Math.max(Math.abs(below), Math.abs(upTo))) return found;
  }
  return found;
}
