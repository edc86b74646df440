import { nice, ticks } from 'd3-array';
import type { JsonStatUnit } from '../json-stat.ts';
import { isCount, numberText } from '../number.ts';
import type { Language } from '../sentence/wording.ts';
import { tenth, type Tick } from './scene.ts';

/** Values to pixels. */
export interface ValueScale {
  (value: number): number;
  /** The value at the far end. */
  readonly most: number;
  ticks(count?: number): number[];
}

/** A scale with zero always inside, whose ends are round numbers; from 0 to 1 unless pixels are told. */
export function scaleFromZero(values: readonly number[], from = 0, to = 1): ValueScale {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const [low, high] = nice(least, least === most ? 1 : most, 4);
  const place = (value: number): number => from + ((value - low) / (high - low)) * (to - from);
  return Object.assign(place, { most: high, ticks: (count = 10) => ticks(low, high, count) });
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
