import type { Wording } from './wording.ts';

/** A word that begins a statement. */
export function capital(text: string, { locale }: Wording): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** A statement with its full stop. */
export function closed(statement: string): string {
  return /[.!?]$/.test(statement) ? statement : `${statement}.`;
}

/** Statements as one paragraph; empty ones are left out. */
export function paragraph(statements: readonly string[]): string {
  return statements.filter(Boolean).map(closed).join(' ');
}
