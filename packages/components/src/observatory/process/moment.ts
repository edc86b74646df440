const inRome = (options: Intl.DateTimeFormatOptions, language: string, at: string): string =>
  new Intl.DateTimeFormat(language, { ...options, timeZone: 'Europe/Rome' }).format(new Date(at));

/** The number of the day that an instant has in Rome. */
export const dayNumber = (at: string, language: string): string =>
  // Without the point that German and Slovenian write after it: it stands alone, in large figures.
  inRome({ day: 'numeric' }, language, at).replace(/\D/g, '');

/** Month and year of an instant, in words. */
export const monthAndYear = (at: string, language: string): string =>
  inRome({ month: 'long', year: 'numeric' }, language, at);

/** The time of an instant in Rome. */
export const time = (at: string, language: string): string =>
  inRome({ hour: '2-digit', minute: '2-digit' }, language, at);
