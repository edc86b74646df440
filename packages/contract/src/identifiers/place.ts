export const DIGITS = '0123456789';
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const ALPHANUMERIC = DIGITS + LETTERS;

/**
 * The first place, counted from 1, where a character is not among those allowed there; 0 when all are in place.
 *
 * @param allowed the characters allowed everywhere, or one string for each place
 */
export function firstMisplaced(value: string, allowed: string | readonly string[]): number {
  for (let index = 0; index < value.length; index += 1) {
    const here = typeof allowed === 'string' ? allowed : (allowed[index] ?? '');
    if (!here.includes(value.charAt(index))) return index + 1;
  }
  return 0;
}

/** The allowed characters of each place, from pairs of how many places and which characters. */
export function places(...groups: readonly (readonly [count: number, allowed: string])[]): readonly string[] {
  return groups.flatMap(([count, allowed]) => new Array<string>(count).fill(allowed));
}
