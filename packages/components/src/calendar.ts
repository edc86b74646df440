/** First day that the registry can be asked for. */
export const firstDay = '1900-01-01';

/** A day of the calendar that the registry can be asked for, `YYYY-MM-DD`. */
export const isDay = (text: string): boolean =>
  /^(19|2\d)\d{2}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.startsWith(text) === true;

/** The day that an instant has in Italy, `YYYY-MM-DD`. */
export const dayInRome = (at: Date | string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Rome', dateStyle: 'short' }).format(new Date(at));

/** The day it is in Italy, `YYYY-MM-DD`. */
export const today = (): string => dayInRome(new Date());

/** Calendar days from a day to another, both `YYYY-MM-DD`; negative when the other is before. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The day so many days after another, `YYYY-MM-DD`. */
export const dayAfter = (day: string, days = 1): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
