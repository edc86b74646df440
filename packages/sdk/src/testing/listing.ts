import { defaultLimit } from '@officine-coesione/contract';
import { withFields } from '@officine-coesione/contract/operations';
import type { Asked } from './asked.ts';
import { Refusal, notRecorded } from './problem.ts';
import type { Places, RecordedList } from './recording.ts';

type Query = ReadonlyMap<string, readonly string[]>;

/** Parameters of a list that are no filters. */
const form = new Set(['cursor', 'limit', 'fields', 'sort', 'embed']);

/**
 * A page of a recorded list. Which items answer a value of a filter was recorded; values of one filter are
 * alternatives and different filters add up, as in every list of the contract.
 *
 * @throws Refusal for words, an order or counts of which nothing is recorded
 */
export const pageOf = (list: RecordedList, { operation, query, fields, url }: Asked): object => {
  const unknown = notRecorded(operation.id, url);
  const filters = [...query].filter(([name]) => !form.has(name));
  const chosen = filters.map(([name, values]) => {
    const recorded = list.filters[name];
    if (!recorded) throw unknown;
    return values.flatMap((value) => {
      const places = recorded[name === 'q' ? value.toLowerCase() : value];
      if (!places && name === 'q') throw unknown;
      return places ?? [];
    });
  });
  const [sort] = query.get('sort') ?? [];
  const order = sort === undefined ? orderOf(list, query) : list.orders[sort];
  if (!order) throw unknown;
  const items = order.filter((place) => chosen.every((places) => places.includes(place)));

  const wanted = query.get('embed') ?? [];
  const ofPage = kept(list.embedded, wanted);
  if (ofPage && filters.length > 0) throw unknown;

  const limit = Number(query.get('limit')?.[0] ?? defaultLimit);
  const start = startOf(query.get('cursor')?.[0], items.length);
  const nextCursor = start + limit < items.length ? cursorAt(start + limit) : undefined;
  return {
    items: items
      .slice(start, start + limit)
      .map((place) => withFields(withEmbedded(list.items[place]!, wanted), fields)),
    limit,
    ...(nextCursor !== undefined && { nextCursor, _links: { next: linkTo(url, nextCursor) } }),
    ...(ofPage && { _embedded: ofPage }),
  };
};

/** By relevance when words are looked for, else as recorded. */
const orderOf = ({ items, filters }: RecordedList, query: Query): Places | undefined => {
  const [words] = query.get('q') ?? [];
  return words === undefined ? items.map((_, place) => place) : filters['q']?.[words.toLowerCase()];
};

/** An item with what it embeds of what is wanted. */
export const withEmbedded = (item: object, wanted: readonly string[]): object => {
  const { _embedded: embedded, ...own } = item as { readonly _embedded?: Readonly<Record<string, unknown>> };
  const ofItem = kept(embedded, wanted);
  return ofItem ? { ...own, _embedded: ofItem } : own;
};

const kept = (embedded: Readonly<Record<string, unknown>> = {}, wanted: readonly string[]) => {
  const entries = Object.entries(embedded).filter(([name]) => wanted.includes(name));
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
};

const cursorAt = (place: number): string => `place-${place}`;

const startOf = (cursor: string | undefined, length: number): number => {
  if (cursor === undefined) return 0;
  const place = Number(/^place-(\d+)$/.exec(cursor)?.[1] ?? length);
  if (place < length) return place;
  throw new Refusal('unknown-parameter', {
    faults: [{ pointer: '#query/cursor', code: 'cursor_invalid', params: {} }],
  });
};

const linkTo = (address: URL, cursor: string): string => {
  const next = new URL(address);
  next.searchParams.set('cursor', cursor);
  return next.href;
};
