import { randomInt } from 'node:crypto';

/** Digits and letters that are not taken for one another when read aloud (Crockford's Base32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A new reference of what someone sent, `OC-2026-7K3M9QX2`: random, so that no one can guess another's.
 *
 * @param series what it is a reference of: `OC` of a registration
 */
export const newReference = (year: string, series = 'OC'): string =>
  `${series}-${year}-${Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('')}`;
