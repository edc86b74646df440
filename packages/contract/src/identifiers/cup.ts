import { accepted, refused, type Checked } from './checked.ts';
import { compact, upperCase } from './normalise.ts';
import { ALPHANUMERIC, firstMisplaced } from './place.ts';

/** What can be wrong with a CUP; `cup_pattern` is only a warning. */
export type CupIssue = 'cup_length' | 'cup_characters' | 'cup_pattern';

const PATTERN = /^[B-J]\d{2}[B-J]\d{11}$/;

/**
 * Checks the form of a CUP (codice unico di progetto): 15 letters and digits. It has no check digit.
 *
 * The pattern that the real codes follow is not in any norm: leaving it is a warning, `cup_pattern`.
 *
 * @returns the code in upper case; or what is wrong: `cup_length` {expected, actual}, `cup_characters` {position}
 * @see Legge 16.1.2003 n. 3, art. 11; Delibera CIPE 63/2020; opencup.gov.it
 * @example
 * checkCup('C11G06000000001') // => { "valid": true, "value": "C11G06000000001" }
 */
export function checkCup(input: string): Checked<CupIssue> {
  const value = upperCase(compact(input));
  if (value.length !== 15) return refused(value, 'cup_length', { expected: 15, actual: value.length });
  const position = firstMisplaced(value, ALPHANUMERIC);
  if (position > 0) return refused(value, 'cup_characters', { position });
  return PATTERN.test(value) ? accepted(value) : accepted(value, 'cup_pattern');
}
