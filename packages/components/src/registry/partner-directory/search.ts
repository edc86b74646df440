import { checkNuts, partnerCategory } from '@officine-coesione/contract';
import type { QueryOf } from '@officine-coesione/contract/routes';

/** What a search is narrowed by. */
export const facets = ['category', 'territory', 'programme'] as const;
/** What a search is narrowed by. */
export type Facet = (typeof facets)[number];

/** Codes chosen in each facet. */
export type Chosen = Readonly<Record<Facet, readonly string[]>>;

/** Orders a reader may ask for. */
export const sorts = ['legalName', '-legalName', '-updatedAt'] as const;
/** An order a reader may ask for. */
export type Sort = (typeof sorts)[number];

/** What a reader asks of the directory. */
export interface Search extends Chosen {
  /** Words, trimmed. */
  readonly q: string;
  /** The order; undefined leaves it to the API: by relevance when there are words, else by name. */
  readonly sort: Sort | undefined;
}

/** A query of the API. */
export type DirectoryQuery = QueryOf<'searchOrganisations'>;

/** Everything, in the order of the API. */
export const everything: Search = { q: '', category: [], territory: [], programme: [], sort: undefined };

/** Longest text the API takes as words, in characters. */
export const longestWords = 200;

/** The same search with other words. */
export const withWords = (search: Search, words: string): Search => ({
  ...search,
  q: words.trim().slice(0, longestWords),
});

/** The same search with a code of a facet chosen, or no more. */
export const toggled = (search: Search, facet: Facet, code: string): Search => ({
  ...search,
  [facet]: search[facet].includes(code)
    ? search[facet].filter((chosen) => chosen !== code)
    : [...search[facet], code],
});

/** The same search without words and filters. */
export const cleared = (search: Search): Search => ({ ...everything, sort: search.sort });

/** How many filters are on, words apart. */
export const activeFilters = (search: Search): number =>
  facets.reduce((sum, facet) => sum + search[facet].length, 0);

/** Whether words or a filter narrow the search. */
export const isNarrowed = (search: Search): boolean => search.q !== '' || activeFilters(search) > 0;

/** Whether two searches ask for the same. */
export const isSame = (a: Search, b: Search): boolean =>
  a.q === b.q &&
  a.sort === b.sort &&
  facets.every(
    (facet) => a[facet].length === b[facet].length && a[facet].every((code, at) => code === b[facet][at]),
  );

/** The query of the first page; what the page has fixed wins over what the reader chose. */
export const queryOf = (search: Search, fixed: Partial<Chosen> = {}, limit?: number): DirectoryQuery => {
  const chosen = facets.flatMap((facet) => {
    const codes = fixed[facet] ?? search[facet];
    return codes.length > 0 ? [[facet, codes] as const] : [];
  });
  return {
    ...(search.q ? { q: search.q } : {}),
    ...(Object.fromEntries(chosen) as Pick<DirectoryQuery, Facet>),
    ...(search.sort ? { sort: search.sort } : {}),
    ...(limit === undefined ? {} : { limit }),
    embed: ['facets', 'memberships'],
  };
};

const allowed: Readonly<Record<Facet, (code: string) => boolean>> = {
  category: (code) => Object.hasOwn(partnerCategory.items, code),
  territory: (code) => {
    const checked = checkNuts(code);
    return checked.valid && checked.value === code;
  },
  programme: (code) => code.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(code),
};

/** The codes of an attribute, separated by spaces or commas; undefined when one of them cannot be. */
export const codesOf = (facet: Facet, text: string): readonly string[] | undefined => {
  const codes = text.split(/[\s,]+/).filter(Boolean);
  return codes.length > 0 && codes.every(allowed[facet]) ? codes : undefined;
};

/** Beginning of our names in the query string of the page, which belongs to the page. */
const prefix = 'oc-';

/** The search a page's query string asks for; what cannot be is left out, since anyone can write an address. */
export const searchIn = (address: URLSearchParams): Search => {
  const sort = address.get(`${prefix}sort`);
  const codes = (facet: Facet) =>
    [...new Set(address.getAll(prefix + facet))].filter(allowed[facet]).slice(0, 20);
  return {
    ...withWords(everything, address.get(`${prefix}q`) ?? ''),
    category: codes('category'),
    territory: codes('territory'),
    programme: codes('programme'),
    sort: sorts.find((known) => known === sort),
  };
};

/** The page's address with the search in its query string; what is not ours stays as it is. */
export const addressWith = (address: URL, search: Search): URL => {
  const url = new URL(address);
  for (const name of ['q', 'sort', ...facets]) url.searchParams.delete(prefix + name);
  if (search.q) url.searchParams.set(`${prefix}q`, search.q);
  for (const facet of facets) for (const code of search[facet]) url.searchParams.append(prefix + facet, code);
  if (search.sort) url.searchParams.set(`${prefix}sort`, search.sort);
  return url;
};
