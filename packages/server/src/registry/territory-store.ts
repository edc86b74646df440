import type { QueryOf, Territory } from '@officine-coesione/contract';
import { sql } from 'kysely';
import { answers } from '../database/full-text.ts';
import type { Connection, Row } from '../database/tables.ts';
import { pageOf, scopeOf } from '../paging.ts';
import type { Page, SortKey } from '../paging.ts';

type TerritoryQuery = QueryOf<'searchTerritories'>;

const territoryOf = (row: Row<'territory'>): Territory => ({
  ...row.details,
  code: row.code,
  title: row.title,
  level: row.level,
  parentCode: row.parent_code ?? undefined,
  validFrom: row.valid_from,
  validTo: row.valid_to ?? undefined,
});

const code: SortKey = { expression: sql`territory.code collate "C"`, form: 'text' };
const title: SortKey = { expression: sql.ref('territory.sort_key'), form: 'text' };

/** Territories that pass the filters, a page at a time. */
export async function findTerritories(database: Connection, query: TerritoryQuery): Promise<Page<Territory>> {
  const { q, level, parent, sort } = query;
  let rows = database.selectFrom('territory').selectAll('territory');
  if (q) rows = rows.where(answers(sql.ref('territory.search'), q));
  if (level) rows = rows.where('level', 'in', level);
  if (parent) rows = rows.where('parent_code', '=', parent);
  const keys = sort === 'title' ? [title, code] : [code];
  const page = await pageOf(
    rows,
    { keys, direction: 'asc' },
    { ...query, scope: scopeOf('territories', query) },
  );
  return { ...page, items: page.items.map(territoryOf) };
}

/** The territory with this code. */
export async function findTerritory(database: Connection, code: string): Promise<Territory | undefined> {
  const row = await database.selectFrom('territory').selectAll().where('code', '=', code).executeTakeFirst();
  return row && territoryOf(row);
}
