/**
 * A text as it is compared: no accents, case, points or signs; abbreviations with points made one word
 * (`S.r.l.`, `C.G.I.L.`).
 */
export const folded = (text: string): string =>
  text
    .slice(0, 400)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('æ', 'ae')
    .replace(/\b(?:[a-z]\.\s?){2,}(?:[a-z]\b(?!['’\w]))?/g, (letters) => `${letters.replace(/[.\s]/g, '')} `)
    .replaceAll('&', ' e ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
