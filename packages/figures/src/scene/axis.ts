import { nice, ticks } from 'd3-array';
import type { JsonStatUnit } from '../json-stat.ts';
import { compactText, isCount, numberText } from '../number.ts';
import type { Language } from '../sentence/wording.ts';
import { tenth, type Tick } from './scene.ts';

/** Values to pixels. */
export interface ValueScale {
  (value: number): number;
  /** The value at the near end. */
  readonly least: number;
  /** The value at the far end. */
  readonly most: number;
  ticks(count?: number): number[];
}

/** A scale with zero always inside, whose ends are round numbers; from 0 to 1 unless pixels are told. */
export function scaleFromZero(values: readonly number[], from = 0, to = 1): ValueScale {
  return scaleOver([0, ...values], from, to);
}

/** Share of the length that values must take for a scale to start at zero of itself. */
const WORTH_ZERO = 0.5;

/**
 * A scale for lines and points, which need not start at zero: it does where that costs little room, and always when
 * there is but one value.
 *
 * @param zero - true or false to decide it
 */
export function scaleAround(
  values: readonly number[],
  from: number,
  to: number,
  zero: boolean | undefined,
): ValueScale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const far = Math.max(Math.abs(least), Math.abs(most));
  const starts = zero ?? (least * most <= 0 || most - least >= WORTH_ZERO * far);
  return starts || least === most || values.length === 0
    ? scaleFromZero(values, from, to)
    : scaleOver(values, from, to);
}

function scaleOver(values: readonly number[], from: number, to: number): ValueScale {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const [low, high] = nice(least, least === most ? least + 1 : most, 4);
  const place = (value: number): number => from + ((value - low) / (high - low)) * (to - from);
  return Object.assign(place, { least: low, most: high, ticks: (count = 10) => ticks(low, high, count) });
}

/** Least room between two tick labels, pixels. */
const ROOM = 16;

/**
 * Ticks of an axis of values: as many as fit without touching, whole numbers only for counts.
 *
 * @param width - measures a tick's label, in pixels
 */
export function ticksOf(
  scale: ValueScale,
  unit: JsonStatUnit | undefined,
  language: Language,
  width: (text: string) => number,
): Tick[] {
  const whole = isCount(unit) || unit?.decimals === 0;
  for (const count of [5, 4, 3, 2, 1]) {
    const values = scale.ticks(count).filter((value) => !whole || Number.isInteger(value));
    const ticks = values.map((value): Tick => {
      return { value, text: numberText(value, language), position: tenth(scale(value)) };
    });
    const clear = ticks.every(({ text, position }, place) => {
      const before = ticks[place - 1];
      return !before || position - before.position >= (width(text) + width(before.text)) / 2 + ROOM;
    });
    if (clear) return ticks;
  }
  return [{ value: 0, text: numberText(0, language), position: tenth(scale(0)) }];
}

/** Ticks of an upright axis, as many as stand apart; great numbers are shortened. */
export function uprightTicksOf(
  scale: ValueScale,
  unit: JsonStatUnit | undefined,
  language: Language,
  line: number,
): Tick[] {
  const whole = isCount(unit) || unit?.decimals === 0;
  for (const count of [5, 4, 3, 2, 1]) {
    const values = scale.ticks(count).filter((value) => !whole || Number.isInteger(value));
    const step = values.length > 1 ? values[1]! - values[0]! : 1;
    const ticks = values.map((value): Tick => {
      return { value, text: tickText(value, step, language), position: tenth(scale(value)) };
    });
    const [one, other] = ticks;
    if (!one || !other || Math.abs(other.position - one.position) >= 1.6 * line) return ticks;
  }
  return [];
}

/** A number on an axis, with as many decimals as its steps need. */
function tickText(value: number, step: number, language: Language): string {
  const power = Math.floor(Math.log10(step) + 1e-9);
  if (power >= 5) return compactText(value, language);
  return numberText(value, language, Math.max(0, -power));
}
