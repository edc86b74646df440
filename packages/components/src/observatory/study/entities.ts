/** Names of characters that writers use; others stand as they are written. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  euro: '€',
  agrave: 'à',
  egrave: 'è',
  eacute: 'é',
  igrave: 'ì',
  ograve: 'ò',
  ugrave: 'ù',
};

/** A text of Markdown with its references to characters as those characters (CommonMark, section 2.5). */
export const decoded = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi,
    (whole, decimal, hexadecimal, name: string) => {
      if (name) return (Object.hasOwn(named, name) && named[name]) || whole;
      const point = decimal ? Number(decimal) : parseInt(hexadecimal as string, 16);
      return point > 0 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : '\ufffd';
    },
  );
