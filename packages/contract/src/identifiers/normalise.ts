/**
 * Past this many characters no identifier can be hidden in the text, and Unicode normalisation is not tried:
 * its reordering of combining marks takes quadratic time on text made for the purpose (UAX #15, section 13).
 */
const LONGEST = 1024;

/** What copying from a page, a PDF or a mail leaves behind: soft hyphen, zero-width and direction marks. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** Spaces, dots and every dash people and spreadsheets put between groups of characters. */
const SEPARATORS = /[\s.\-\u2010-\u2015\u2212]/g;

/** The text without invisible characters and outer spaces, full-width and no-break forms made plain (NFKC). */
export function trimmed(input: string): string {
  const text = input.trim();
  if (text.length > LONGEST) return text;
  return text.normalize('NFKC').replace(INVISIBLE, '').trim();
}

/** As {@link trimmed}, without inner spaces, dots and hyphens, for identifiers in which they mean nothing. */
export function compact(input: string): string {
  const text = trimmed(input);
  return text.length > LONGEST ? text : text.replace(SEPARATORS, '');
}

/** Upper case for A-Z only: the full mapping turns `ß` into `SS` and `ı` into `I`, making wrong codes right. */
export function upperCase(text: string): string {
  return text.length > LONGEST ? text : text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}

/** Lower case for A-Z only, for the reason given at {@link upperCase}. */
export function lowerCase(text: string): string {
  return text.length > LONGEST ? text : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
