const dayLength = 86_400_000;

/** Fixed holidays, `MM-DD`, since the first year in which they are kept (L. 260/1949; L. 151/2025 for 4 October). */
const fixed: Readonly<Record<string, number>> = {
  '01-01': 0,
  '01-06': 0,
  '04-25': 0,
  '05-01': 0,
  '06-02': 0,
  '08-15': 0,
  '10-04': 2026,
  '11-01': 0,
  '12-08': 0,
  '12-25': 0,
  '12-26': 0,
};

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Easter Sunday of a year of the Gregorian calendar, `YYYY-MM-DD` (Meeus, Jones and Butcher). */
export const easter = (year: number): string => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const skipped = Math.floor(century / 4);
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - skipped - moon + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const month = Math.floor((epact + weekday - 7 * shift + 114) / 31);
  const day = ((epact + weekday - 7 * shift + 114) % 31) + 1;
  return dayOf(Date.UTC(year, month - 1, day));
};

/** National holidays of a year, `YYYY-MM-DD`, in order; one where two fall on a day, as on 25 April 2011. */
export const holidaysOf = (year: number): string[] => {
  const days = Object.entries(fixed)
    .filter(([, since]) => year >= since)
    .map(([day]) => `${String(year).padStart(4, '0')}-${day}`);
  return [...new Set([...days, dayOf(timeOf(easter(year)) + dayLength)])].sort();
};

/** Monday to Friday. */
const isWeekday = (time: number): boolean => ![0, 6].includes(new Date(time).getUTCDay());

/** Whether people work on a day in Italy: neither Saturday or Sunday nor a national holiday. */
export const isWorkingDay = (day: string): boolean =>
  isWeekday(timeOf(day)) && !holidaysOf(Number(day.slice(0, 4))).includes(day);

/**
 * Working days of a notice: from the day after it was given to the day before the meeting. None when the meeting
 * is not after it.
 *
 * @param from day of the notice, `YYYY-MM-DD`
 * @param to day of the meeting, `YYYY-MM-DD`
 * @see Reg. (EEC, Euratom) 1182/71, Art. 3
 */
export const workingDaysBetween = (from: string, to: string): number => {
  const first = timeOf(from) + dayLength;
  const between = Math.max(0, (timeOf(to) - first) / dayLength);
  // Whole weeks have five days each: centuries cost no more than days do.
  const weeks = Math.floor(between / 7);
  let count = weeks * 5;
  for (let day = weeks * 7; day < between; day += 1) if (isWeekday(first + day * dayLength)) count += 1;
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1)
    count -= holidaysOf(year).filter((day) => day > from && day < to && isWeekday(timeOf(day))).length;
  return Math.max(0, count);
};
