import { accepted, refused, type Checked } from './checked.ts';
import { ELEVEN_ZEROS, elevenDigitsCheck } from './eleven-digits.ts';
import { compact, upperCase } from './normalise.ts';
import { DIGITS, firstMisplaced, LETTERS, places } from './place.ts';

/** What can be wrong with a codice fiscale. */
export type TaxCodeIssue =
  'tax_code_length' | 'tax_code_characters' | 'tax_code_date' | 'tax_code_check' | 'tax_code_zeros';

/** The letters that stand for the digits 0-9 where two persons would have the same code (omocodia). */
const OMOCODIA = 'LMNPQRSTUV';

const DIGIT_OR_OMOCODIA = DIGITS + OMOCODIA;

const MONTHS = 'ABCDEHLMPRST';

/** Days of the months in the order of {@link MONTHS}; February in a leap year. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const PERSON = places(
  [6, LETTERS],
  [2, DIGIT_OR_OMOCODIA],
  [1, MONTHS],
  [2, DIGIT_OR_OMOCODIA],
  [1, LETTERS],
  [3, DIGIT_OR_OMOCODIA],
  [1, LETTERS],
);

/** Values of A-Z in odd places; a digit counts there as the letter of the same rank (0 as A, 9 as J). */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/**
 * Checks a codice fiscale: 16 characters for a person, all 128 omocodia forms included, or 11 digits for a body.
 *
 * A person's code is refused when its date does not exist (30 February, day 72). The date and the gender
 * it holds are never given out: nothing here needs them (GDPR Art. 5(1)(c)).
 *
 * @returns the code in upper case without spaces, dots and hyphens; or what is wrong:
 *   `tax_code_length` {expected, actual}, `tax_code_characters` {position}, `tax_code_date`, `tax_code_check`,
 *   `tax_code_zeros`
 * @see D.M. 23.12.1976 n. 13813
 * @example
 * checkTaxCode('rssmra 85t10 a562s') // => { "valid": true, "value": "RSSMRA85T10A562S" }
 */
export function checkTaxCode(input: string): Checked<TaxCodeIssue> {
  const value = upperCase(compact(input));
  if (value.length === 16) return checkPerson(value);
  if (value.length === 11) return checkBody(value);
  const expected = value.length < 16 && firstMisplaced(value, DIGITS) === 0 ? 11 : 16;
  return refused(value, 'tax_code_length', { expected, actual: value.length });
}

/**
 * Whether a codice fiscale has the form of a person's or of a body's; `undefined` when it is not valid.
 *
 * @example
 * taxCodeKind('80008630420') // => "body"
 */
export function taxCodeKind(input: string): 'person' | 'body' | undefined {
  const checked = checkTaxCode(input);
  if (!checked.valid) return undefined;
  return checked.value.length === 16 ? 'person' : 'body';
}

function checkPerson(value: string): Checked<TaxCodeIssue> {
  const position = firstMisplaced(value, PERSON);
  if (position > 0) return refused(value, 'tax_code_characters', { position });
  if (!dateExists(value)) return refused(value, 'tax_code_date');
  return checkLetter(value) === value.charAt(15) ? accepted(value) : refused(value, 'tax_code_check');
}

function checkBody(value: string): Checked<TaxCodeIssue> {
  const position = firstMisplaced(value, DIGITS);
  if (position > 0) return refused(value, 'tax_code_characters', { position });
  if (value === ELEVEN_ZEROS) return refused(value, 'tax_code_zeros');
  return elevenDigitsCheck(value) ? accepted(value) : refused(value, 'tax_code_check');
}

function dateExists(value: string): boolean {
  const year = twoDigits(value, 6);
  const month = MONTHS.indexOf(value.charAt(8));
  const written = twoDigits(value, 9);
  const day = written > 40 ? written - 40 : written;
  if (day < 1 || day > (DAYS[month] ?? 0)) return false;
  // The century is not written. Of the years in 00 one (2000) was leap, so a multiple of four is enough.
  return !(month === 1 && day === 29) || year % 4 === 0;
}

function twoDigits(value: string, index: number): number {
  return 10 * digit(value.charAt(index)) + digit(value.charAt(index + 1));
}

function digit(character: string): number {
  const rank = OMOCODIA.indexOf(character);
  return rank < 0 ? Number(character) : rank;
}

function checkLetter(value: string): string {
  let sum = 0;
  for (let index = 0; index < 15; index += 1) {
    const letter = LETTERS.indexOf(value.charAt(index));
    const rank = letter < 0 ? Number(value.charAt(index)) : letter;
    sum += index % 2 === 0 ? (ODD[rank] ?? 0) : rank;
  }
  return LETTERS.charAt(sum % 26);
}
