import { accepted, refused, type Checked } from './checked.ts';
import { trimmed } from './normalise.ts';

/** What can be wrong with a number of the EU Transparency Register. */
export type TransparencyRegisterIdIssue = 'transparency_register_id_pattern';

/** Characters past which a text is no such number, however it is spaced. */
const longest = 40;

/**
 * Checks the form of a number of the EU Transparency Register; whether it exists only the register knows. It names
 * organisations of any country, also those without an Italian tax code.
 *
 * @returns the number with a plain hyphen; or what is wrong: `transparency_register_id_pattern`
 * @see Interinstitutional agreement of 20 May 2021 on a mandatory transparency register
 * @example
 * checkTransparencyRegisterId('123456789012–34') // => { "valid": true, "value": "123456789012-34" }
 */
export function checkTransparencyRegisterId(input: string): Checked<TransparencyRegisterIdIssue> {
  const text = trimmed(input);
  const value = text.length > longest ? text : text.replace(/\s*[\u2010-\u2015\u2212-]\s*/, '-');
  return /^\d{9,13}-\d{2}$/.test(value)
    ? accepted(value)
    : refused(value, 'transparency_register_id_pattern');
}
