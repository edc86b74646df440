import { accepted, refused, type Checked } from './checked.ts';
import { compact } from './normalise.ts';
import { DIGITS, firstMisplaced } from './place.ts';

/** What can be wrong with an ISTAT territorial code. */
export type IstatCodeIssue =
  'istat_code_length' | 'istat_code_characters' | 'istat_code_region' | 'istat_code_zeros';

/** The territories that ISTAT gives a code to, by the length of the code. */
export type IstatLevel = 'region' | 'province' | 'municipality';

const LENGTH: Readonly<Record<IstatLevel, number>> = { region: 2, province: 3, municipality: 6 };

const LEVELS: readonly IstatLevel[] = ['region', 'province', 'municipality'];

const REGIONS = 20;

/**
 * Checks the form of an ISTAT code: region 2 digits, province or metropolitan city 3, municipality 6.
 *
 * Codes are text, leading zeros included (`001001`): spreadsheets drop them, and the length tells.
 *
 * @param level the only level to accept; any of the three when left out
 * @returns the digits; or what is wrong: `istat_code_length` {expected, actual},
 *   `istat_code_characters` {position}, `istat_code_zeros`, `istat_code_region`
 * @see ISTAT, Codici statistici delle unità amministrative territoriali
 * @example
 * checkIstatCode('001001', 'municipality') // => { "valid": true, "value": "001001" }
 */
export function checkIstatCode(input: string, level?: IstatLevel): Checked<IstatCodeIssue> {
  const value = compact(input);
  const lengths = (level === undefined ? LEVELS : [level]).map((each) => LENGTH[each]);
  if (!lengths.includes(value.length)) {
    return refused(value, 'istat_code_length', { expected: lengths.join('/'), actual: value.length });
  }
  const position = firstMisplaced(value, DIGITS);
  if (position > 0) return refused(value, 'istat_code_characters', { position });
  if (Number(value) === 0) return refused(value, 'istat_code_zeros');
  if (value.length === LENGTH.region && Number(value) > REGIONS) return refused(value, 'istat_code_region');
  return accepted(value);
}

/**
 * Which kind of territory an ISTAT code stands for; `undefined` when it is not valid.
 *
 * @example
 * istatLevel('058091') // => "municipality"
 */
export function istatLevel(input: string): IstatLevel | undefined {
  const checked = checkIstatCode(input);
  return checked.valid ? LEVELS.find((level) => LENGTH[level] === checked.value.length) : undefined;
}
