import { randomInt } from 'node:crypto';

/** Digits and letters that are not taken for one another when read aloud (Crockford's Base32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new reference of a registration, `OC-2026-7K3M9QX2`: random, so that no one can guess another's. */
export const newReference = (year: string): string =>
  `OC-${year}-${Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('')}`;
