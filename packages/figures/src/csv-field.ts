/**
 * What spreadsheets take for a formula, full-width forms included (OWASP, CSV Injection). A sign alone is none: it is
 * a code at several publishers.
 */
const FORMULA = /^(?:[=@\t\r\n\uff1d\uff20]|[+\-\uff0b\uff0d].)/s;

/**
 * One field of CSV: text made harmless by a leading apostrophe, then quoted if it must be (RFC 4180); a number as it
 * is; nothing for null.
 */
export function csvField(item: string | number | boolean | null | undefined): string {
  if (typeof item !== 'string') return String(item ?? '');
  const harmless = FORMULA.test(item) ? `'${item}` : item;
  return /[",;\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Lines of CSV, each ended as RFC 4180 wants. */
export function csvText(lines: readonly string[]): string {
  return `${lines.join('\r\n')}\r\n`;
}
