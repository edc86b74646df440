import type { Estimate, Estimates } from '../interval.ts';
import { numberText, valueText } from '../number.ts';
import { categoryText, subjectOf } from '../subject.ts';
import { comparisonOf } from './comparison.ts';
import { sentenceOf } from './index.ts';
import { closed } from './statement.ts';
import { wordingOf, type Language } from './wording.ts';

/** What an estimate is called, with its interval: `68,0–74,4`. */
export function intervalText(
  { bounds }: Estimate,
  { unit }: Estimates,
  language: Language,
): string | undefined {
  return bounds?.map((bound) => numberText(bound, language, unit?.decimals)).join('\u2013');
}

/**
 * What estimates say, in plain words: the values from the highest, the interval of the highest, and whose intervals
 * overlap it, so that nobody takes a difference for certain that is not.
 */
export function estimatesText(set: Estimates, language: Language): string {
  const { cube, dimension, estimates, level } = set;
  const { colon, separator } = wordingOf(language);
  const words = comparisonOf(language);
  const told = sentenceOf(cube, { language, by: dimension.id });
  const [first, ...rest] = estimates
    .filter(({ cell }) => cell.value !== null)
    .sort((a, b) => b.cell.value! - a.cell.value!);
  if (!first?.bounds) return told;
  const [low] = first.bounds;
  const interval = words.interval(numberText(level, language));
  const name = (each: Estimate): string => categoryText(dimension, each.category, language);
  const overlapping = rest.filter(({ bounds }) => bounds && bounds[1] >= low);
  return [
    told,
    closed(
      `${interval.charAt(0).toLocaleUpperCase(wordingOf(language).locale)}${interval.slice(1)}${colon}${name(first)}, ${intervalText(first, set, language)}`,
    ),
    ...(overlapping.length > 0
      ? [closed(`${words.overlapping}${colon}${overlapping.map(name).join(separator)}`)]
      : []),
  ].join(' ');
}

/** Title of a picture of estimates. */
export const estimatesSubject = ({ cube, dimension }: Estimates, language: Language): string =>
  subjectOf(cube, language, [dimension.id]);

/** What is said of an estimate: name, value, interval. */
export function estimateLabel(estimate: Estimate, set: Estimates, language: Language): string {
  const { colon } = wordingOf(language);
  const value = valueText(estimate.cell.value!, set.unit, language);
  const interval = intervalText(estimate, set, language);
  const around =
    interval && `, ${comparisonOf(language).interval(numberText(set.level, language))} ${interval}`;
  return `${categoryText(set.dimension, estimate.category, language)}${colon}${value}${around ?? ''}`;
}
