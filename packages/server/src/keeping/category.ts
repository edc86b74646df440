import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';

/** Whether a column holds one of the categories; a letter takes all its points. */
export const inCategories = (column: string, categories: readonly string[]): RawBuilder<SqlBool> =>
  sql`(${sql.ref(column)} = any(${categories}) or left(${sql.ref(column)}, 1) = any(${categories}))`;
