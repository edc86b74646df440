/** First and last month of a part of a year, by its letter: semester, trimester, quarter, month (SDMX periods). */
const months: Readonly<Record<string, number>> = { S: 6, T: 4, Q: 3, M: 1 };

/** The days a period spans, `YYYY-MM-DD`; undefined for a period of another form. */
export function spanOf(period: string): { readonly first: string; readonly last: string } | undefined {
  if (/^\d{4}(-A1)?$/.test(period)) {
    const year = period.slice(0, 4);
    return { first: `${year}-01-01`, last: `${year}-12-31` };
  }
  const [, year, letter = 'M', number] = /^(\d{4})-([STQM]?)(\d{1,2})$/.exec(period) ?? [];
  const length = months[letter === '' ? 'M' : letter]!;
  const place = Number(number);
  if (!year || !(place >= 1 && place <= 12 / length)) return undefined;
  const day = (month: number, date: number) =>
    new Date(Date.UTC(Number(year), month, date)).toISOString().slice(0, 10);
  return { first: day((place - 1) * length, 1), last: day(place * length, 0) };
}

/** The first day of a period. */
export const startOf = (period: string): string | undefined => spanOf(period)?.first;
