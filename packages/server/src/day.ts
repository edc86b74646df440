const inRome = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Rome' });

/** The calendar day it is in Italy, `YYYY-MM-DD`. */
export const dayInRome = (instant: Date): string => inRome.format(instant);

/** The day so many days later, or earlier. */
export const daysAfter = (day: string, days: number): string => {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
};
