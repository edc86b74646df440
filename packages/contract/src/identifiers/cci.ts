import { accepted, refused, type Checked } from './checked.ts';
import { compact, upperCase } from './normalise.ts';
import { ALPHANUMERIC, DIGITS, firstMisplaced, LETTERS, places } from './place.ts';

/** What can be wrong with a CCI. */
export type CciIssue = 'cci_length' | 'cci_characters';

/** Year, country (`TC` for territorial cooperation), field of policy, fund and kind of programme, number. */
const CCI = places(
  [1, '2'],
  [1, '0'],
  [2, DIGITS],
  [2, LETTERS],
  [2, DIGITS],
  [4, ALPHANUMERIC],
  [3, DIGITS],
);

/**
 * Checks the form of a CCI, the code the European Commission gives to a programme (`2014IT05M2OP002`).
 *
 * @returns the code in upper case; or what is wrong: `cci_length` {expected, actual}, `cci_characters` {position}
 * @see Code commun d'identification, SFC2014 and SFC2021
 * @example
 * checkCci('2014IT05M2OP002') // => { "valid": true, "value": "2014IT05M2OP002" }
 */
export function checkCci(input: string): Checked<CciIssue> {
  const value = upperCase(compact(input));
  if (value.length !== CCI.length) {
    return refused(value, 'cci_length', { expected: CCI.length, actual: value.length });
  }
  const position = firstMisplaced(value, CCI);
  return position > 0 ? refused(value, 'cci_characters', { position }) : accepted(value);
}
