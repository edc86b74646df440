import { accepted, refused, type Checked } from './checked.ts';
import { lowerCase, trimmed } from './normalise.ts';
import { ALPHANUMERIC, firstMisplaced } from './place.ts';

/** What can be wrong with a codice IPA. */
export type IpaCodeIssue = 'ipa_code_length' | 'ipa_code_characters';

const MAXIMUM = 50;

const ALLOWED = `${lowerCase(ALPHANUMERIC)}_`;

/**
 * Checks the form of a codice IPA (`c_h501`, `r_lazi`); whether it exists only the index of public bodies knows.
 *
 * @returns the code in lower case; or what is wrong: `ipa_code_length` {maximum, actual},
 *   `ipa_code_characters` {position}
 * @see Indice dei domicili digitali delle pubbliche amministrazioni (IPA), d.lgs. 82/2005, art. 6-ter
 * @example
 * checkIpaCode('C_H501') // => { "valid": true, "value": "c_h501" }
 */
export function checkIpaCode(input: string): Checked<IpaCodeIssue> {
  const value = lowerCase(trimmed(input));
  if (value.length < 1 || value.length > MAXIMUM) {
    return refused(value, 'ipa_code_length', { maximum: MAXIMUM, actual: value.length });
  }
  const position = firstMisplaced(value, ALLOWED);
  return position > 0 ? refused(value, 'ipa_code_characters', { position }) : accepted(value);
}
