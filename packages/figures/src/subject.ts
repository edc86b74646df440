import { TOTAL } from './breakdown.ts';
import type { Cube } from './cube.ts';
import { kept } from './formats.ts';
import type { Category, CubeDimension } from './dimension.ts';
import { periodText } from './period.ts';
import { wordingOf, type Language } from './sentence/wording.ts';

/** A category's label; a period, and a total that has no label, are put into the words of the language. */
export function categoryText(dimension: CubeDimension, category: Category, language: Language): string {
  const period = dimension.role === 'time' ? periodText(category.code, language) : undefined;
  if (period !== undefined) return period;
  if (category.label !== TOTAL) return category.label;
  const { total } = wordingOf(language);
  return total.charAt(0).toUpperCase() + total.slice(1);
}

/** The periods a cube covers: one, or first and last. */
export function periodOf(cube: Cube<number | string>, language: Language): string | undefined {
  const time = cube.dimensions.find((dimension) => dimension.role === 'time');
  const first = time?.categories[0];
  const last = time?.categories.at(-1);
  if (!time || !first || !last) return undefined;
  const from = categoryText(time, first, language);
  return first === last ? from : `${from}\u2013${categoryText(time, last, language)}`;
}

/** What is measured, without where and when: the indicator, or the dataset's label. */
export function measureOf(cube: Cube): string {
  const metric = cube.dimensions.find((dimension) => dimension.role === 'metric');
  const only = metric?.categories.length === 1 ? metric.categories[0] : undefined;
  return only?.label ?? cube.dataset.label ?? metric?.label ?? '';
}

/**
 * Names what a cube is about: indicator, breakdown, every dimension fixed on something other than its total, period.
 *
 * @param along - dimensions shown as rows, columns or bars: "Partner attivi per categoria di partner, Italia, 2026"
 */
export function subjectOf(cube: Cube, language: Language, along: readonly string[] = []): string {
  const shown = cube.dimensions.filter((dimension) => along.includes(dimension.id));
  const words = shown
    .filter((dimension) => dimension.role !== 'metric')
    .map((dimension) => inSentence(dimension.label, language));
  const { by, locale } = wordingOf(language);
  const list = kept(`list ${locale}`, () => new Intl.ListFormat(locale));
  const measure = measureOf(cube);
  const names = [words.length > 0 ? by(measure, list.format(words)) : measure];
  for (const dimension of cube.dimensions) {
    const [category] = dimension.categories;
    if (dimension.categories.length !== 1 || !category || shown.includes(dimension)) continue;
    const unsaid = dimension.role === 'metric' || dimension.role === 'time' || category.code === TOTAL;
    if (!unsaid) names.push(category.label);
  }
  const timeShown = shown.some((dimension) => dimension.role === 'time');
  const period = timeShown ? undefined : periodOf(cube, language);
  return [...names, period].filter(Boolean).join(', ');
}

/** Lower-cases a label's first letter inside a sentence; not in German, not in an acronym. */
function inSentence(label: string, language: Language): string {
  if (language === 'de' || /^\p{Lu}[\p{Lu}\d]/u.test(label)) return label;
  return label.charAt(0).toLocaleLowerCase(wordingOf(language).locale) + label.slice(1);
}
