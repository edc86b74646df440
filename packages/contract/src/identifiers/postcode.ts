import { accepted, refused, type Checked } from './checked.ts';
import { compact } from './normalise.ts';
import { DIGITS, firstMisplaced } from './place.ts';

/** What can be wrong with a CAP. */
export type PostcodeIssue = 'postcode_length' | 'postcode_characters';

/**
 * Checks the form of an Italian CAP (codice di avviamento postale): five digits, leading zeros included.
 *
 * @returns the digits; or what is wrong: `postcode_length` {expected, actual}, `postcode_characters` {position}
 * @see Poste Italiane, CAP
 * @example
 * checkPostcode('00184') // => { "valid": true, "value": "00184" }
 */
export function checkPostcode(input: string): Checked<PostcodeIssue> {
  const value = compact(input);
  if (value.length !== 5) return refused(value, 'postcode_length', { expected: 5, actual: value.length });
  const position = firstMisplaced(value, DIGITS);
  return position > 0 ? refused(value, 'postcode_characters', { position }) : accepted(value);
}
