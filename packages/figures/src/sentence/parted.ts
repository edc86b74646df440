import type { Cell } from '../cube.ts';
import { changeText } from '../change.ts';
import { isPercent, numberText, percentText, valueText } from '../number.ts';
import { seriesName, stepNames, valuesOf, type Series, type SeriesSet } from '../series.ts';
import { absenceText } from '../status.ts';
import { subjectOf } from '../subject.ts';
import { comparisonOf } from './comparison.ts';
import { remarksOn } from './observations.ts';
import { paragraph } from './statement.ts';
import { wordingOf, type Language } from './wording.ts';

/** Share of the whole of its step, 0 to 100, for each observation of each series; undefined where it is not known. */
export type Shares = readonly (readonly (number | undefined)[])[];

/** An observation with what it is called. */
interface Named {
  readonly name: string;
  readonly value: number;
  readonly text: string;
}

/**
 * What bars by two things show, in plain words: the highest and the lowest of all, the widest difference where two
 * series stand side by side, what is missing, withheld or may change.
 *
 * @param shares - given, the largest and smallest shares are told instead of the values
 */
export function partedText(set: SeriesSet, language: Language, shares?: Shares): string {
  const { sentence, colon, separator } = wordingOf(language);
  const { lowest } = comparisonOf(language);
  const { cube, along, by, series } = set;
  const subject = subjectOf(cube, language, [along.id, ...(by ? [by.id] : [])]);
  if (valuesOf(series).length === 0) {
    const statuses = new Set(series.flatMap(({ cells }) => cells.map(({ status }) => status)));
    return paragraph([
      `${subject}${colon}${absenceText(statuses.size === 1 ? [...statuses][0] : undefined, language)}`,
    ]);
  }
  const named = observationsOf(set, language, shares);
  const extreme = (words: string, tied: string, value: number): string => {
    const those = named.filter((one) => one.value === value);
    const names = those.map(({ name }) => name);
    if (names.length > 3) return `${words}${colon}${those[0]!.text}`;
    return `${names.length > 1 ? tied : words}${colon}${names.join(separator)}, ${those[0]!.text}`;
  };
  const values = named.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const extremes = (): string[] =>
    shares
      ? [extreme(sentence.largestShare, sentence.largestShares, most)]
      : [
          extreme(sentence.highest, sentence.highestTied, most),
          least < most ? extreme(lowest, lowest, least) : '',
          gapText(set, language),
        ];
  return paragraph([subject, ...(values.length > 0 ? extremes() : []), ...remarksOn(set, language)]);
}

function observationsOf(set: SeriesSet, language: Language, shares: Shares | undefined): readonly Named[] {
  const steps = stepNames(set, language);
  return set.series.flatMap((series, row) =>
    series.cells.flatMap(({ value }, step): readonly Named[] => {
      const share = shares?.[row]?.[step];
      if (value === null || (shares && share === undefined)) return [];
      const text = share === undefined ? valueText(value, set.unit, language) : percentText(share, language);
      const name = `${steps[step]}, ${seriesName(set, series, language)}`;
      return [{ name, value: share ?? value, text }];
    }),
  );
}

/** Between two series, the step at which they are furthest apart. */
function gapText(set: SeriesSet, language: Language): string {
  const { colon, separator } = wordingOf(language);
  const [one, other] = set.series;
  if (!one || !other || set.series.length > 2) return '';
  const steps = stepNames(set, language);
  const between = (step: number): number | undefined => {
    const [a, b] = [one.cells[step]!.value, other.cells[step]!.value];
    return a === null || b === null ? undefined : Math.abs(a - b);
  };
  const widths = [...steps.keys()].flatMap((step) => between(step) ?? []);
  const widest = Math.max(...widths);
  if (widths.length < 2 || widest === 0) return '';
  const step = [...steps.keys()].find((place) => between(place) === widest)!;
  const told = ({ cells, category }: Series): string =>
    `${seriesName(set, { cells, category }, language)}, ${valueText(cells[step]!.value!, set.unit, language)}`;
  const [low, high] = [one.cells[step]!, other.cells[step]!]
    .map(({ value }: Cell) => value!)
    .sort((a, b) => a - b);
  const width = isPercent(set.unit)
    ? changeText(low!, high!, set.unit, language).slice(1)
    : numberText(high! - low!, language, set.unit?.decimals);
  return `${comparisonOf(language).gap}${colon}${steps[step]}, ${width} (${[one, other].map(told).join(separator)})`;
}
