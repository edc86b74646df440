import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Titillium Web (SIL Open Font License 1.1), as Bootstrap Italia brings it: pictures are the same on every machine, also
 * on one that has no fonts.
 */
const folder = join(
  dirname(fileURLToPath(import.meta.resolve('bootstrap-italia/package.json'))),
  'dist/fonts/Titillium_Web',
);

/** The name that pictures call the font by. */
export const fontFamily = 'Titillium Web';

/** Its regular and its bold face. */
export const fontFiles = ['regular', '700'].map((face) =>
  join(folder, `titillium-web-v10-latin-ext_latin-${face}.ttf`),
);

/** What it has no letter for. */
const absent =
  /[^\n -~\u00a0-\u00ac\u00ae-\u0131\u0134-\u0137\u0139-\u013e\u0141-\u0148\u014a-\u017e\u0218-\u021b\u02c6\u02da\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u2039\u203a\u20ac\u2122\u2212]/gu;

/** Signs that it lacks, as others that say the same; written as XML. */
const instead: Readonly<Record<string, string>> = {
  '\u00ad': '',
  '\u2009': '\u00a0',
  '\u200b': '',
  '\u2010': '-',
  '\u2011': '-',
  '\u202f': '\u00a0',
  '\u2192': '-&gt;',
  '\u2264': '&lt;=',
  '\u2265': '&gt;=',
};

/**
 * A picture with only the letters that the font has: a letter without its accents where it has none with them, and a
 * question mark for one of another script, which would else be left out without a word.
 */
export const inLettersOfFont = (svg: string): string =>
  svg.normalize('NFC').replace(absent, (letter) => {
    const plain = letter.normalize('NFKD').replace(/\p{M}/gu, '');
    return instead[letter] ?? (plain !== letter && plain.search(absent) < 0 ? plain : '?');
  });
