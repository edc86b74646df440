import type { Meeting } from '@officine-coesione/contract';
import { Meetings, type Send } from '@officine-coesione/sdk';
import { dayAfter, dayInRome } from '../../calendar.ts';
import type { Listed } from '../../list/listed.ts';
import type { Chosen } from '../process/filters.ts';
import type { Scope } from '../process/process-element.ts';

/** What a reader narrows the meetings by. */
export type MeetingFilter = 'year' | 'status';

/** What is shown of the meetings of a partnership, of a programme, or of all. */
export interface MeetingsData {
  /** Those of today and after, the first to come first. */
  readonly coming: Listed<Meeting>;
  /** Those of before today, the last first. */
  readonly past: Listed<Meeting>;
  /** Years in which there are meetings, the last first; undefined when they are not known. */
  readonly years?: readonly string[] | undefined;
  /** The choice that is answered; the reader is told when it is no longer the one asked for. */
  readonly chosen?: Chosen<MeetingFilter> | undefined;
}

/** How many past meetings are fetched at a time. */
export const pastAtATime = 10;
/** Most meetings to come that are shown; nobody convenes more. */
const mostComing = 50;

/** First and last day of what is asked, both included. */
export interface Days {
  readonly from?: string;
  readonly to?: string;
}

/** The days to come and those past, within a year where one was chosen; undefined where there are none. */
export const daysOf = (
  year: string | undefined,
  today: string,
): { readonly coming: Days | undefined; readonly past: Days | undefined } => {
  const yesterday = dayAfter(today, -1);
  if (!year) return { coming: { from: today }, past: { to: yesterday } };
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  return {
    coming: last < today ? undefined : { from: first > today ? first : today, to: last },
    past: first > yesterday ? undefined : { from: first, to: last < yesterday ? last : yesterday },
  };
};

/** What narrows the meetings, as the API is asked; days apart. */
export const narrowing = (scope: Scope, { status }: Chosen<MeetingFilter>) => ({
  ...scope,
  ...(status ? { status: [status as 'convened' | 'held' | 'cancelled'] } : {}),
});

/** The query of the past meetings; undefined where none can be. */
export const pastQuery = (scope: Scope, chosen: Chosen<MeetingFilter>, today: string) => {
  const { past } = daysOf(chosen.year, today);
  return past && { ...narrowing(scope, chosen), ...past, embed: ['present' as const], limit: pastAtATime };
};

const none = { items: [] };

/** Fetches the meetings to come and the first of those past. */
export const lookUp = async (
  send: Send,
  scope: Scope,
  chosen: Chosen<MeetingFilter>,
  today: string,
  signal: AbortSignal,
): Promise<Pick<MeetingsData, 'coming' | 'past'>> => {
  const meetings = new Meetings(send);
  const { coming } = daysOf(chosen.year, today);
  const past = pastQuery(scope, chosen, today);
  const [next, before] = await Promise.all([
    coming
      ? meetings.list(
          { ...narrowing(scope, chosen), ...coming, sort: 'startsAt', limit: mostComing },
          { signal },
        )
      : none,
    past ? meetings.list(past, { signal }) : none,
  ]);
  return { coming: next, past: before };
};

/** The years in which there are meetings, soon given up: a list is read without. */
export const yearsOf = async (send: Send, scope: Scope): Promise<readonly string[] | undefined> => {
  const meetings = new Meetings(send);
  const end = (sort: 'startsAt' | '-startsAt') =>
    meetings.list({ ...scope, sort, limit: 1 }, { retries: 0, timeout: 4000 });
  try {
    const [first, last] = (await Promise.all([end('startsAt'), end('-startsAt')])).map(({ items: [one] }) =>
      one ? Number(dayInRome(one.startsAt).slice(0, 4)) : undefined,
    );
    if (first === undefined || last === undefined) return [];
    return Array.from({ length: last - first + 1 }, (_, place) => String(last - place));
  } catch {
    return undefined;
  }
};
