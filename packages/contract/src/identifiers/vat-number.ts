import { accepted, refused, type Checked } from './checked.ts';
import { ELEVEN_ZEROS, elevenDigitsCheck } from './eleven-digits.ts';
import { compact, upperCase } from './normalise.ts';
import { DIGITS, firstMisplaced } from './place.ts';

/** What can be wrong with a partita IVA; `vat_number_office` is only a warning. */
export type VatNumberIssue =
  | 'vat_number_length'
  | 'vat_number_characters'
  | 'vat_number_zeros'
  | 'vat_number_check'
  | 'vat_number_office';

/** Offices outside 001-100: 120 and 121 issue later numbers, 888 and 999 the special ones. */
const OTHER_OFFICES: readonly number[] = [120, 121, 888, 999];

/**
 * Checks an Italian partita IVA: 11 digits with their check digit, `IT` before them allowed and removed.
 *
 * An office code (digits 8-10) that is not known is a warning, `vat_number_office`: no public list of
 * the offices is certain to be complete.
 *
 * @returns the eleven digits; or what is wrong: `vat_number_length` {expected, actual},
 *   `vat_number_characters` {position}, `vat_number_zeros`, `vat_number_check`
 * @see D.P.R. 26.10.1972 n. 633, art. 35; D.M. 23.12.1976 n. 13813
 * @example
 * checkVatNumber('IT 00743110157') // => { "valid": true, "value": "00743110157" }
 */
export function checkVatNumber(input: string): Checked<VatNumberIssue> {
  const written = upperCase(compact(input));
  const value = written.startsWith('IT') ? written.slice(2) : written;
  if (value.length !== 11) {
    return refused(value, 'vat_number_length', { expected: 11, actual: value.length });
  }
  const position = firstMisplaced(value, DIGITS);
  if (position > 0) return refused(value, 'vat_number_characters', { position });
  if (value === ELEVEN_ZEROS) return refused(value, 'vat_number_zeros');
  if (!elevenDigitsCheck(value)) return refused(value, 'vat_number_check');
  const office = Number(value.slice(7, 10));
  const known = (office >= 1 && office <= 100) || OTHER_OFFICES.includes(office);
  return known ? accepted(value) : accepted(value, 'vat_number_office');
}
