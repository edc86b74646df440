import { daysAfter } from '../day.ts';

/** Days from the last day for the confirmation on which it is asked for. */
export const reminders = [-30, -7, 7] as const;

/** Days after which an organisation that has not confirmed is suspended. */
export const suspendedAfter = 60;

/** Days before the last day from which the confirmation is asked for. */
export const askedBefore = -reminders[0];

/** A year after a day; the last day of February for the 29th. */
export const confirmationDueAfter = (day: string): string => {
  const [year = '', rest = ''] = [day.slice(0, 4), day.slice(4)];
  return `${Number(year) + 1}${rest === '-02-29' ? '-02-28' : rest}`;
};

/**
 * By when who confirms on a day confirms again. While it is asked for, and not late, the year counts from the day it
 * was due, so that who answers at once loses nothing; else from the day itself. Never sooner than it was.
 */
export const nextConfirmation = (dueOn: string | null, day: string): string => {
  const asked = dueOn !== null && day <= dueOn && daysAfter(dueOn, -askedBefore) <= day;
  const next = confirmationDueAfter(asked ? dueOn : day);
  return dueOn !== null && dueOn > next ? dueOn : next;
};

/**
 * By when an organisation confirms that nobody has been asked about so far: on the next day of the year on which it
 * was validated for which all reminders can still be sent.
 */
export const firstConfirmation = (validatedOn: string, today: string): string => {
  let dueOn = confirmationDueAfter(validatedOn);
  while (daysAfter(dueOn, -askedBefore) < today) dueOn = confirmationDueAfter(dueOn);
  return dueOn;
};
