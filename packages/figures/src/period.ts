import { kept } from './formats.ts';
import { wordingOf, type Language } from './sentence/wording.ts';

const PERIOD = /^(\d{4})(?:-?([QS])([1-4])|-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * A time period code as people say it: `2026`, `2026-Q1`, `2026-S1`, `2026-11`, `2026-11-23`.
 *
 * @returns undefined when the code is none of these, or no such day exists
 */
export function periodText(code: string, language: Language): string | undefined {
  const match = PERIOD.exec(code);
  if (!match) return undefined;
  const [, year = '', letter, part, month, day] = match;
  const wording = wordingOf(language);
  if (letter === 'Q') return wording.quarter(Number(part), year);
  if (letter === 'S') return Number(part) <= 2 ? wording.half(Number(part), year) : undefined;
  if (month === undefined) return year;
  const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  // Date rolls 31 February over into March: the code is then not a day.
  if (Number.isNaN(date.getTime()) || date.getUTCMonth() + 1 !== Number(month)) return undefined;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day !== undefined) options.day = 'numeric';
  return dateFormat(wording.locale, options).format(date);
}

/** When a period begins, in years with their fraction; undefined when the code is not a period. */
export function instantOf(code: string): number | undefined {
  const match = PERIOD.exec(code);
  if (!match) return undefined;
  const [, year, letter, part, month = '01', day = '01'] = match;
  const months = letter === 'Q' ? 3 : letter === 'S' ? 6 : 0;
  const elapsed = months > 0 ? (Number(part) - 1) * months : Number(month) - 1 + (Number(day) - 1) / 31;
  return Number(year) + elapsed / 12;
}

/** A period short enough for an axis: `2026`, `2026-Q1`, `nov 2026`. */
export function shortPeriodText(code: string, language: Language): string | undefined {
  const match = PERIOD.exec(code);
  if (!match || match[4] === undefined) return match ? code : undefined;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', timeZone: 'UTC' };
  if (match[5] !== undefined) options.day = 'numeric';
  const date = new Date(`${match[1]}-${match[4]}-${match[5] ?? '01'}T00:00:00Z`);
  return Number.isNaN(date.getTime())
    ? undefined
    : dateFormat(wordingOf(language).locale, options).format(date);
}

/** The day of an ISO 8601 date, or of an instant as lived in Rome; other texts are given back as they are. */
export function dateText(updated: string, language: Language): string {
  if (!updated.includes('T')) return periodText(updated, language) ?? updated;
  const instant = new Date(updated);
  if (Number.isNaN(instant.getTime())) return updated;
  const { locale } = wordingOf(language);
  return dateFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Rome' }).format(instant);
}

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `date ${locale} ${Object.values(options).join(' ')}`;
  return kept(key, () => new Intl.DateTimeFormat(locale, options));
}
