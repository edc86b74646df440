import { unitName } from './dimension.ts';
import type { JsonStatUnit } from './json-stat.ts';
import { isPercent, numberText, percentText, pluralOf, valueText } from './number.ts';
import { comparisonOf } from './sentence/comparison.ts';
import { wordingOf, type Language } from './sentence/wording.ts';

/** How far two values are apart: in percentage points between percentages, else with its unit. */
export function differenceText(
  difference: number,
  unit: JsonStatUnit | undefined,
  language: Language,
): string {
  if (!isPercent(unit)) return valueText(difference, unit, language);
  const { points } = comparisonOf(language);
  const form = pluralOf(Math.abs(difference), unit?.decimals, wordingOf(language).locale);
  return `${numberText(difference, language, unit?.decimals)}\u00a0${points[form] ?? points.other}`;
}

/**
 * The difference of two values with its sign: in percentage points between percentages, else with its unit and, where
 * zero means none, the share of the first value: `+120 (+12,5 %)`. In words when it is too small to be written.
 */
export function changeText(
  from: number,
  to: number,
  unit: JsonStatUnit | undefined,
  language: Language,
): string {
  const difference = to - from;
  const decimals = unit?.decimals;
  if (numberText(difference, language, decimals) === numberText(0, language, decimals))
    return comparisonOf(language).unchanged;
  const sign = difference > 0 ? '+' : '';
  const text = `${sign}${differenceText(difference, unit, language)}`;
  // An index, or a measure nobody names the unit of, may have its zero anywhere.
  const relative =
    !isPercent(unit) && from > 0 && unitName(unit) !== undefined && !unit?.label?.startsWith('0-');
  return relative ? `${text} (${sign}${percentText((difference / from) * 100, language)})` : text;
}
