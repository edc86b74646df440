import type { Owner } from './facts-store.ts';

/** The code of everything together. */
export const total = '_T';

/** The code of the whole country. */
export const country = 'IT';

/** A year as it is counted: at its last day, or today while it runs. */
export interface Period {
  /** `YYYY` */
  readonly year: string;
  /** Day on which it is read, `YYYY-MM-DD`. */
  readonly day: string;
  /** Whether the year is still running. */
  readonly present: boolean;
}

/** The year as it is counted on a day. */
export const periodOf = (year: string, today: string): Period => {
  const present = year === today.slice(0, 4);
  return { year, day: present ? today : `${year}-12-31`, present };
};

/** Whether an owner is of a programme and of a territory; every one is of `_T` and of the country. */
export const inScope = (
  { programmes }: Pick<Owner, 'programmes'>,
  programme: string,
  territory: string,
): boolean =>
  programmes.some(
    ({ code, nuts2 }) =>
      (programme === total || code === programme) &&
      (territory === country || nuts2.some((own) => own.startsWith(territory))),
  );
