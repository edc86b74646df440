import { isRecordId } from '../../record-id.ts';
import { isDay } from '../../calendar.ts';

/** What a reader asks of the element, beyond what the page says. */
export interface Asked {
  /** The partnership chosen among those of the programme. */
  readonly partnership: string | undefined;
  /** The day whose composition is wanted; today when empty, that of the page when undefined. */
  readonly day: string | undefined;
}

/** Nothing beyond what the page says. */
export const nothingAsked: Asked = { partnership: undefined, day: undefined };

/** Whether two ask for the same. */
export const isSame = (a: Asked, b: Asked): boolean => a.partnership === b.partnership && a.day === b.day;

/** Our names in the query string of the page, which belongs to the page. */
const names = { partnership: 'oc-partnership', day: 'oc-as-of' } as const;

/** What a page's query string asks for; what cannot be is left out, since anyone can write an address. */
export const askedIn = (address: URLSearchParams): Asked => {
  const partnership = address.get(names.partnership) ?? undefined;
  const day = address.get(names.day) ?? undefined;
  return {
    partnership: partnership !== undefined && isRecordId(partnership) ? partnership : undefined,
    day: day === undefined || day === '' || isDay(day) ? day : undefined,
  };
};

/** The page's address with what is asked in its query string; what is not ours stays as it is. */
export const addressWith = (address: URL, asked: Asked): URL => {
  const url = new URL(address);
  for (const key of ['partnership', 'day'] as const) {
    const value = asked[key];
    if (value === undefined) url.searchParams.delete(names[key]);
    else url.searchParams.set(names[key], value);
  }
  return url;
};
