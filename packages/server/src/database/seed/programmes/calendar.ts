import { isWorkingDay, workingDaysBetween } from '@officine-coesione/contract';
import { daysAfter } from '../../../day.ts';

/** A day, or the next one on which people work; `YYYY-MM-DD`. */
export const workingDayFrom = (day: string): string =>
  isWorkingDay(day) ? day : workingDayFrom(daysAfter(day, 1));

/**
 * The last working day on which who convenes a meeting gives so much notice of it.
 *
 * @param day of the meeting, `YYYY-MM-DD`
 * @param notice working days, as the notice of meetings is counted
 */
export const convenedFor = (day: string, notice: number): string => {
  let given = daysAfter(day, -1);
  while (!isWorkingDay(given) || workingDaysBetween(given, day) < notice) given = daysAfter(given, -1);
  return given;
};

/** Nine in the morning of a day in Italy, ten in summer; an instant, UTC. */
export const morningOf = (day: string): string => `${day}T08:00:00.000Z`;

/** The afternoon of a day in Italy; an instant, UTC. */
export const afternoonOf = (day: string): string => `${day}T15:00:00.000Z`;
