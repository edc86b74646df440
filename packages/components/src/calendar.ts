/** First day that the registry can be asked for. */
export const firstDay = '1900-01-01';

/** A day of the calendar that the registry can be asked for, `YYYY-MM-DD`. */
export const isDay = (text: string): boolean =>
  /^(19|2\d)\d{2}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.startsWith(text) === true;

/** The day it is in Italy, `YYYY-MM-DD`. */
export const today = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Rome', dateStyle: 'short' }).format(new Date());
