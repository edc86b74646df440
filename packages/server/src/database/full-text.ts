import { labelOf, languages, partnerTag } from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { Expression, RawBuilder, SqlBool } from 'kysely';

/** Whether a `search` column answers the words a person typed: see `search_query` in the migrations. */
export const answers = (column: Expression<unknown>, words: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`${column} @@ search_query(${words})`;

/** How far a `search` column is from the words, in millionths: a whole number, so that a cursor can carry it. */
export const distance = (column: Expression<unknown>, words: string): RawBuilder<number> =>
  sql<number>`(1000000 - ts_rank(${column}, search_query(${words})) * 1000000)::int4`;

/** What an organisation is found by besides its names: what its tags are called, in every language, and its town. */
export const searchLabels = (tags: readonly string[], municipality?: string): string =>
  [
    ...tags.flatMap((tag) => languages.map((language) => labelOf(partnerTag, tag, language))),
    ...(municipality ? [municipality] : []),
  ].join(' ');
