import {
  absenceText,
  numberText,
  statusText,
  valueText,
  type Cell,
  type Cube,
  type JsonStatUnit,
  type Language,
} from '@officine-coesione/figures/on-demand';

/** A number to be set large, with its unit small beside it. */
export interface NumberParts {
  /** Digits, without the unit; undefined when there is no value. */
  readonly number: string | undefined;
  /** What follows the digits: sign or word, with the space its language wants; without a value, words for that. */
  readonly unit: string;
  /** Why there is no value, or what to know about it. */
  readonly remark: string | undefined;
}

/** Takes a value apart; one that is missing is words, never a number. */
export const numbered = (
  { value, status }: Cell,
  unit: JsonStatUnit | undefined,
  { dataset }: Cube,
  language: Language,
): NumberParts => {
  const said = statusText(status, language, dataset);
  if (value === null) {
    const absence = absenceText(status, language);
    return { number: undefined, unit: absence, remark: said?.label === absence ? undefined : said?.label };
  }
  const text = valueText(value, unit, language);
  const digits = numberText(value, language, unit?.decimals);
  const number = text.startsWith(digits) ? digits : text;
  return { number, unit: text.slice(number.length), remark: said?.mark ? said.label : undefined };
};
