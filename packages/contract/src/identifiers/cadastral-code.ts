import { accepted, refused, type Checked } from './checked.ts';
import { compact, upperCase } from './normalise.ts';
import { DIGITS, firstMisplaced, LETTERS, places } from './place.ts';

/** What can be wrong with a cadastral code. */
export type CadastralCodeIssue = 'cadastral_code_length' | 'cadastral_code_characters';

const CODE = places([1, LETTERS], [3, DIGITS]);

/**
 * Checks the form of the cadastral code (codice Belfiore) of a municipality: a letter and three digits.
 *
 * @returns the code in upper case; or what is wrong: `cadastral_code_length` {expected, actual},
 *   `cadastral_code_characters` {position}
 * @see Agenzia delle Entrate, codici catastali dei comuni
 * @example
 * checkCadastralCode('h501') // => { "valid": true, "value": "H501" }
 */
export function checkCadastralCode(input: string): Checked<CadastralCodeIssue> {
  const value = upperCase(compact(input));
  if (value.length !== CODE.length) {
    return refused(value, 'cadastral_code_length', { expected: CODE.length, actual: value.length });
  }
  const position = firstMisplaced(value, CODE);
  return position > 0 ? refused(value, 'cadastral_code_characters', { position }) : accepted(value);
}
