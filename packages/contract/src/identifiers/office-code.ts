import { accepted, refused, type Checked } from './checked.ts';
import { compact, upperCase } from './normalise.ts';
import { ALPHANUMERIC, firstMisplaced } from './place.ts';

/** What can be wrong with a codice univoco ufficio. */
export type OfficeCodeIssue = 'office_code_length' | 'office_code_characters';

/**
 * Checks the form of a codice univoco ufficio or of an AOO: 6 or 7 letters and digits.
 *
 * @returns the code in upper case; or what is wrong: `office_code_length` {actual},
 *   `office_code_characters` {position}
 * @see IPA, tables UO (`Codice_uni_uo`) and AOO (`Codice_uni_aoo`)
 * @example
 * checkOfficeCode('b3rxc7') // => { "valid": true, "value": "B3RXC7" }
 */
export function checkOfficeCode(input: string): Checked<OfficeCodeIssue> {
  const value = upperCase(compact(input));
  if (value.length < 6 || value.length > 7) {
    return refused(value, 'office_code_length', { actual: value.length });
  }
  const position = firstMisplaced(value, ALPHANUMERIC);
  return position > 0 ? refused(value, 'office_code_characters', { position }) : accepted(value);
}
