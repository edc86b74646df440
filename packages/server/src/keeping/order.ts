import { sql } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { distance } from '../database/full-text.ts';
import type { Order, SortKey } from '../paging.ts';

type Named = 'programme' | 'organisation' | 'partnership' | 'consultation' | 'capacity_activity';

const titleKeys = (table: Named): SortKey[] => [
  { expression: sql.ref(`${table}.sort_key`), form: 'text' },
  { expression: sql.ref(`${table}.id`), form: 'uuid' },
];

/** By name or title, the identifier deciding between equals. */
export const byTitle = (table: Named, direction: Order['direction'] = 'asc'): Order => ({
  keys: titleKeys(table),
  direction,
});

/** Nearest to the words first, then by title. */
export const byRelevance = (table: Named, words: string): Order => ({
  keys: [{ expression: distance(sql.ref(`${table}.search`), words), form: 'number' }, ...titleKeys(table)],
  direction: 'asc',
});

/** By an instant of a record. */
export const byInstant = (
  table: keyof Tables,
  column: 'updated_at' | 'submitted_at' | 'created_at' | 'merged_at' | 'opens_at' | 'closes_at',
  direction: Order['direction'],
): Order => ({
  keys: [
    { expression: sql.ref(`${table}.${column}`), form: 'instant' },
    { expression: sql.ref(`${table}.id`), form: 'uuid' },
  ],
  direction,
});
