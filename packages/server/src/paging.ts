import { createHash } from 'node:crypto';
import { defaultLimit } from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { RawBuilder, SelectQueryBuilder, SqlBool } from 'kysely';
import type { Tables } from './database/tables.ts';
import { ProblemError } from './http/problem.ts';

/** What a list is sorted by: an expression that is never null, and what its values look like in a cursor. */
export interface SortKey {
  readonly expression: RawBuilder<unknown>;
  readonly form: 'text' | 'number' | 'instant' | 'day' | 'uuid';
}

/** An order in which no two rows are equal: the last key is unique. */
export interface Order {
  readonly keys: readonly SortKey[];
  readonly direction: 'asc' | 'desc';
}

/** The page asked for. `scope` names the list and its filters: a cursor serves only where it was given out. */
export interface PageRequest {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
  readonly scope: readonly unknown[];
}

/** Rows of one page. */
export interface Page<Row> {
  readonly items: Row[];
  readonly limit: number;
  readonly nextCursor?: string;
}

type Value = string | number;

/** The filters of a query: all of it that decides which rows there are and in which order. */
export const scopeOf = (list: string, query: Readonly<Record<string, unknown>>): unknown[] => {
  const { cursor: _cursor, limit: _limit, fields: _fields, embed: _embed, ...filters } = query;
  return [list, filters];
};

/**
 * One page of a query. A cursor holds the last row's sort keys, so that rows inserted or removed meanwhile
 * neither repeat nor hide another one.
 *
 * @throws {ProblemError} `unknown-parameter` when the cursor was altered or belongs to another list
 */
export async function pageOf<Table extends keyof Tables, Row extends object>(
  query: SelectQueryBuilder<Tables, Table, Row>,
  order: Order,
  request: PageRequest,
): Promise<Page<Row>> {
  const limit = request.limit ?? defaultLimit;
  const after = request.cursor === undefined ? undefined : read(request.cursor, order.keys, request.scope);
  const keyed = order.keys.reduce(
    (selected, key, place) =>
      selected
        .select(key.expression.as(`key${place}`))
        .orderBy(sql.ref(`key${place}`), order.direction) as unknown as typeof query,
    after === undefined ? query : query.where(beyond(order, after)),
  );
  const rows = await keyed.limit(limit + 1).execute();
  const items = rows.slice(0, limit);
  const last = items.at(-1) as Record<string, Value> | undefined;
  if (rows.length <= limit || last === undefined) return { items, limit };
  return {
    items,
    limit,
    nextCursor: write(
      order.keys.map((_, place) => last[`key${place}`]!),
      request.scope,
    ),
  };
}

/** One page of a list that stands in memory, in its own order. */
export function pageOfList<Item>(list: readonly Item[], request: PageRequest): Page<Item> {
  const limit = request.limit ?? defaultLimit;
  const start = request.cursor === undefined ? 0 : Number(read(request.cursor, [position], request.scope)[0]);
  const items = list.slice(start, start + limit);
  const next = start + limit;
  return next < list.length ? { items, limit, nextCursor: write([next], request.scope) } : { items, limit };
}

const position: Pick<SortKey, 'form'> = { form: 'number' };

const beyond = ({ keys, direction }: Order, after: readonly Value[]): RawBuilder<SqlBool> => {
  const columns = sql.join(keys.map(({ expression }) => expression));
  const values = sql.join(after.map((value) => sql`${value}`));
  return direction === 'asc' ? sql`(${columns}) > (${values})` : sql`(${columns}) < (${values})`;
};

const write = (values: readonly Value[], scope: readonly unknown[]): string =>
  Buffer.from(JSON.stringify([seal(values, scope), ...values])).toString('base64url');

function read(cursor: string, keys: readonly Pick<SortKey, 'form'>[], scope: readonly unknown[]): Value[] {
  const [mark, ...values] = parsed(cursor);
  const sound = values.length === keys.length && keys.every(({ form }, place) => forms[form](values[place]));
  if (!sound || mark !== seal(values as Value[], scope))
    throw new ProblemError('unknown-parameter', {
      faults: [{ pointer: '#query/cursor', code: 'cursor_invalid', params: {} }],
    });
  return values as Value[];
}

function parsed(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** Ties a cursor to its list and filters, and shows when it was altered; it hides nothing and needs no secret. */
const seal = (values: readonly Value[], scope: readonly unknown[]): string =>
  createHash('sha256')
    .update(JSON.stringify([scope, values]))
    .digest('base64url')
    .slice(0, 12);

/** Anyone can seal a cursor: what passes here must be what the column's type takes. */
const forms: Readonly<Record<SortKey['form'], (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string' && value.isWellFormed() && !value.includes('\0'),
  number: (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31,
  instant: (value) => typeof value === 'string' && /^[1-9]\d{3}-/.test(value) && isInstant(value),
  day: (value) => typeof value === 'string' && forms.instant(`${value}T00:00:00.000Z`),
  uuid: (value) => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
};

/** Whether a text is an instant as the database gives it: a 30 February would be read as 2 March. */
const isInstant = (text: string): boolean => {
  const instant = new Date(text);
  return !Number.isNaN(instant.getTime()) && instant.toISOString() === text;
};
