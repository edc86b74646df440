import { isConfidential } from '../confidential.ts';
import type { Cell } from '../cube.ts';
import { numberText } from '../number.ts';
import { seriesName, stepNames, type SeriesSet } from '../series.ts';
import { statusText } from '../status.ts';
import { comparisonOf } from './comparison.ts';
import { capital } from './statement.ts';
import { wordingOf, type Language } from './wording.ts';

/** Most observations named one by one. */
const NAMED = 8;

/** Statements on what is missing, withheld, or has a status that a reader must know of. */
export function remarksOn(set: SeriesSet, language: Language): string[] {
  const wording = wordingOf(language);
  const { colon, sentence, statuses } = wording;
  const about = (subject: string, concerns: (cell: Cell) => boolean): string => {
    const whom = whomOf(set, language, concerns);
    return whom === '' ? '' : `${subject}${colon}${whom}`;
  };
  const labelOf = ({ value, status }: Cell): string | undefined => {
    const said = value === null ? undefined : statusText(status, language, set.cube.dataset);
    return said?.mark ? said.label : undefined;
  };
  const labels = new Set(set.series.flatMap(({ cells }) => cells.flatMap((cell) => labelOf(cell) ?? [])));
  return [
    about(sentence.missing, ({ value, status }) => value === null && !isConfidential(status)),
    about(capital(statuses.C, wording), ({ value, status }) => value === null && isConfidential(status)),
    ...[...labels].map((label) => about(capital(label, wording), (cell) => labelOf(cell) === label)),
  ];
}

/** Names the observations: a step that concerns every value in it is said once, the others by series. */
function whomOf(set: SeriesSet, language: Language, concerns: (cell: Cell) => boolean): string {
  const { separator, sentence } = wordingOf(language);
  const { series } = set;
  const steps = stepNames(set, language);
  const cells = series.flatMap((each) => each.cells);
  const concerned = cells.filter(concerns);
  if (concerned.length === 0) return '';
  const kin = cells.filter(({ value }) => (value === null) === (concerned[0]!.value === null));
  if (concerned.length > 1 && concerned.length === kin.length && concerned[0]!.value !== null)
    return sentence.everyValue;
  const whole = [...steps.keys()].filter((step) => {
    const there = series.map((each) => each.cells[step]!);
    // A step of which nothing else is known belongs to it, too.
    const alike = there.filter(({ value }) => (value === null) === (concerned[0]!.value === null));
    const complete = concerned[0]!.value === null ? alike.length === there.length : alike.length > 0;
    return complete && alike.every(concerns);
  });
  const names = whole.map((step) => steps[step]!);
  for (const each of series) {
    const places = [...steps.keys()].filter((step) => !whole.includes(step) && concerns(each.cells[step]!));
    if (places.length === 0) continue;
    names.push(`${seriesName(set, each, language)} (${places.map((step) => steps[step]).join(', ')})`);
  }
  const loose = concerned.length - whole.length * series.length;
  if (names.length <= NAMED && loose <= 2 * NAMED) return names.join(separator);
  return comparisonOf(language).valuesOf(
    numberText(concerned.length, language, 0),
    numberText(cells.length, language, 0),
  );
}
