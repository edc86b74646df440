import { accepted, refused, type Checked } from './checked.ts';
import { compact, upperCase } from './normalise.ts';

/** What can be wrong with a NUTS code. */
export type NutsIssue = 'nuts_country' | 'nuts_pattern';

/** 0 the country, 1 a group of regions, 2 a region or autonomous province, 3 a province. */
export type NutsLevel = 0 | 1 | 2 | 3;

const PATTERN = /^IT(?:[CFGHI](?:\d[0-9A-Z]?)?)?$/;

/**
 * Checks the form of an Italian NUTS code of any level, from `IT` to `ITC4C`.
 *
 * @returns the code in upper case; or what is wrong: `nuts_country`, `nuts_pattern`
 * @see Regulation (EC) No 1059/2003, as amended by Delegated Regulation (EU) 2023/674 (NUTS 2024)
 * @example
 * checkNuts('itc4c') // => { "valid": true, "value": "ITC4C" }
 */
export function checkNuts(input: string): Checked<NutsIssue> {
  const value = upperCase(compact(input));
  if (!value.startsWith('IT')) return refused(value, 'nuts_country');
  return PATTERN.test(value) ? accepted(value) : refused(value, 'nuts_pattern');
}

/**
 * The level of an Italian NUTS code; `undefined` when it is not one.
 *
 * @example
 * nutsLevel('ITC4') // => 2
 */
export function nutsLevel(input: string): NutsLevel | undefined {
  const checked = checkNuts(input);
  return checked.valid ? ((checked.value.length - 2) as NutsLevel) : undefined;
}
