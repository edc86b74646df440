/** Width in pixels of a text at a size; a page may give its own, measured in its own font. */
export type Measure = (text: string, size: number, bold: boolean) => number;

/** Advance widths in ems, after the wide faces (Verdana, DejaVu Sans): what fits in them fits in the others. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijl'|.,:;!\u00a0 I·]/u, 0.33],
  [/[ftr()[\]/-]/u, 0.4],
  [/\u202f/u, 0.2],
  [/[mwMW%@—]/u, 0.95],
  [/\p{Lu}/u, 0.72],
];
const OTHER = 0.63;
const BOLD = 1.12;
const known = new Map<string, number>();

/** Approximate width of a text in a common sans-serif face: enough to lay out without a page. */
export function approximateWidth(text: string, size: number, bold: boolean): number {
  let ems = 0;
  for (const character of text) {
    let width = known.get(character);
    if (width === undefined) {
      width = WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER;
      known.set(character, width);
    }
    ems += width;
  }
  return ems * size * (bold ? BOLD : 1);
}

/**
 * Breaks a text over lines no wider than a width; a word longer than the line is cut with a hyphen.
 *
 * @param width - in pixels
 */
export function wrap(text: string, width: number, size: number, bold: boolean, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  // No-break spaces hold number and unit together, so only ordinary white space breaks.
  for (let word of text.split(/[ \t\r\n]+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (measure(longer, size, bold) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    while (measure(word, size, bold) > width && [...word].length > 1) {
      const head = fittingHead(word, width, size, bold, measure);
      lines.push(`${head}-`);
      word = word.slice(head.length);
    }
    line = word;
  }
  if (line) lines.push(line);
  return lines;
}

function fittingHead(word: string, width: number, size: number, bold: boolean, measure: Measure): string {
  const characters = [...word];
  let count = characters.length - 1;
  while (count > 1 && measure(`${characters.slice(0, count).join('')}-`, size, bold) > width) count -= 1;
  return characters.slice(0, count).join('');
}
