const inRome = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Rome' });

/** The calendar day it is in Italy, `YYYY-MM-DD`. */
export const dayInRome = (instant: Date): string => inRome.format(instant);
