import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

/** A `jsonb` column: read as a value, written as JSON text, which both drivers take alike. */
export type Json<T> = ColumnType<T, string, string>;

export interface RecordTable {
  id: string;
  version: Generated<number>;
  created_at: ColumnType<string, string, never>;
  updated_at: string;
  demo: Generated<boolean>;
}

/** Columns that the database derives: what a search looks into and what a list is sorted by. */
export interface Searched {
  search: GeneratedAlways<string>;
  sort_key: GeneratedAlways<string>;
}
