const inRome = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Rome' });

/** The calendar day it is in Italy, `YYYY-MM-DD`. */
export const dayInRome = (instant: Date): string => inRome.format(instant);

/** The day so many days later, or earlier. */
export const daysAfter = (day: string, days: number): string => {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
};

/** How many days lie between two instants, as the calendar of Italy counts them: 0 on one day. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(dayInRome(new Date(to))) - Date.parse(dayInRome(new Date(from)))) / 86_400_000;

const clockOfRome = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Rome', timeStyle: 'short' });

/** The time that clocks show in Italy, `23:59`. */
export const timeInRome = (instant: Date): string => clockOfRome.format(instant);

/** An instant as a sentence in any language can tell it, `2027-01-04 23:59 (Europe/Rome)`. */
export const momentInRome = (instant: string): string =>
  `${dayInRome(new Date(instant))} ${timeInRome(new Date(instant))} (Europe/Rome)`;
