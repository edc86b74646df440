import type { Breakdown, Part } from '../breakdown.ts';
import { isConfidential } from '../confidential.ts';
import { differenceText } from '../change.ts';
import { numberText, valueText } from '../number.ts';
import { statusText } from '../status.ts';
import { categoryText, subjectOf } from '../subject.ts';
import { comparisonOf } from './comparison.ts';
import { mapWordingOf } from './map-wording.ts';
import { capital, paragraph } from './statement.ts';
import { wordingOf, type Language } from './wording.ts';

/** Names said one by one; of more only the number is. */
const NAMED = 3;

/**
 * What a map says, in plain words: the whole country where the data have it, the highest and the lowest value, how
 * far they are apart, how many areas have none, and what may still change.
 *
 * @param parts - the areas on the map
 */
export function mapSentenceOf(
  { cube, dimension, unit }: Breakdown,
  parts: readonly Part[],
  language: Language,
  whole?: Part,
): string {
  const wording = wordingOf(language);
  const { sentence, colon, separator, statuses } = wording;
  const map = mapWordingOf(language);
  const say = (subject: string, predicate: string): string => `${subject}${colon}${predicate}`;
  const text = (value: number): string => valueText(value, unit, language);
  const name = ({ category }: Part): string => categoryText(dimension!, category, language);
  const number = (count: number): string => numberText(count, language, 0);
  const areas = (some: readonly Part[]): string => {
    const count = map.ofAreas(number(some.length), number(parts.length));
    return some.length > NAMED ? count : `${count} (${some.map(name).join(separator)})`;
  };
  const extreme = (some: readonly Part[], one: string, tied: string): string => {
    const value = text(some[0]!.cell.value!);
    if (some.length === 1) return say(one, `${name(some[0]!)}, ${value}`);
    const who =
      some.length > NAMED
        ? map.ofAreas(number(some.length), number(parts.length))
        : some.map(name).join(separator);
    return say(tied, `${who}, ${value}`);
  };
  const subject = subjectOf(cube, language, [dimension!.id]);
  const statements = [whole ? say(subject, `${name(whole)}, ${text(whole.cell.value!)}`) : subject];
  const known = parts.filter(({ cell }) => cell.value !== null);
  const values = known.map(({ cell }) => cell.value!);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const at = (value: number): readonly Part[] => known.filter(({ cell }) => cell.value === value);
  if (known.length === 1) statements.push(say(sentence.only, `${name(known[0]!)}, ${text(most)}`));
  else if (known.length > 1 && least === most) statements.push(say(sentence.allEqual, text(most)));
  else if (known.length > 1) {
    const decimals = unit?.decimals;
    // As they are shown: the difference of what is read.
    const shown = (value: number): number =>
      Number(value.toFixed(decimals !== undefined && decimals >= 0 ? Math.min(decimals, 20) : 3));
    const apart = shown(shown(most) - shown(least));
    statements.push(
      extreme(at(most), sentence.highest, sentence.highestTied),
      extreme(at(least), comparisonOf(language).lowest, map.lowestTied),
      say(map.difference, differenceText(apart, unit, language)),
    );
  }
  const absent = parts.filter(({ cell }) => cell.value === null);
  const withheld = absent.filter(({ cell }) => isConfidential(cell.status));
  const missing = absent.filter((part) => !withheld.includes(part));
  if (missing.length > 0) statements.push(say(capital(map.noData, wording), areas(missing)));
  if (withheld.length > 0) statements.push(say(capital(statuses.C, wording), areas(withheld)));
  const byStatus = new Map<string, Part[]>();
  for (const part of known) {
    const said = statusText(part.cell.status, language, cube.dataset);
    if (said?.mark) byStatus.set(said.label, [...(byStatus.get(said.label) ?? []), part]);
  }
  for (const [label, some] of byStatus)
    statements.push(
      say(
        capital(label, wording),
        some.length > 1 && some.length === known.length ? sentence.everyValue : areas(some),
      ),
    );
  return paragraph(statements);
}
