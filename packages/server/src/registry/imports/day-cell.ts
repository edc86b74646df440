/** Days a spreadsheet counts from 1899-12-30 on; a number below the first is rather a year. */
const serials = { first: 18_264, last: 73_415 } as const;

const day = 86_400_000;

/**
 * The day that a cell means, `YYYY-MM-DD`: written so, as day, month and year, or as the number that spreadsheets keep
 * for it (days since 1899-12-30, from 1950 to 2100). Undefined when there is no such day, or when the year has not
 * all its digits.
 */
export function dayOf(written: string): string | undefined {
  const serial = /^(\d{5})([.,]\d+)?$/.exec(written);
  if (serial) {
    const days = Number(serial[1]);
    return days >= serials.first && days <= serials.last
      ? isoDay(Date.UTC(1899, 11, 30) + days * day)
      : undefined;
  }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.]+Z?)?$/.exec(written);
  const ours = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written);
  const [year, month, date] = (iso ? iso.slice(1, 4) : ours ? ours.slice(1, 4).toReversed() : []).map(Number);
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const instant = Date.UTC(year, month - 1, date);
  const found = new Date(instant);
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === date ? isoDay(instant) : undefined;
}

const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
