import type { Programme, QueryOf } from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import { answers } from '../database/full-text.ts';
import { publicStates, recordOf } from '../database/tables.ts';
import type { Connection, Row } from '../database/tables.ts';
import { pageOf, scopeOf } from '../paging.ts';
import type { Order, Page } from '../paging.ts';
import { byRelevance, byTitle } from '../keeping/order.ts';

type ProgrammeQuery = QueryOf<'searchProgrammes'>;

export const programmeOf = (row: Row<'programme'>): Programme => ({
  ...recordOf(row),
  ...row.details,
  code: row.code,
  cci: row.cci ?? undefined,
  title: row.title,
  cycle: row.cycle,
  kind: row.kind,
  funds: row.funds,
  level: row.level,
  nuts2: row.nuts2,
  managingAuthorityId: row.managing_authority_id ?? undefined,
  status: row.status,
});

const publicProgrammes = (database: Connection) =>
  database.selectFrom('programme').selectAll('programme').where('programme.status', 'in', publicStates);

/** Programmes that pass the filters, a page at a time. */
export async function findProgrammes(database: Connection, query: ProgrammeQuery): Promise<Page<Programme>> {
  const page = await pageOf(
    publicProgrammes(database).where(({ and }) => and(conditions(query))),
    orderOf(query),
    { ...query, scope: scopeOf('programmes', query) },
  );
  return { ...page, items: page.items.map(programmeOf) };
}

/** The programme with this key or CCI code. */
export async function findProgramme(database: Connection, code: string): Promise<Programme | undefined> {
  const row = await publicProgrammes(database)
    .where(({ or, eb }) => or([eb('code', '=', code), eb('cci', '=', code)]))
    .executeTakeFirst();
  return row && programmeOf(row);
}

function conditions(query: ProgrammeQuery): RawBuilder<SqlBool>[] {
  const { q, cycle, kind, fund, level, territory, openToAdhesion } = query;
  return [
    ...(q ? [answers(sql.ref('programme.search'), q)] : []),
    ...(cycle ? [sql<SqlBool>`programme.cycle = any(${cycle})`] : []),
    ...(kind ? [sql<SqlBool>`programme.kind = any(${kind})`] : []),
    ...(fund ? [sql<SqlBool>`programme.funds && ${fund}`] : []),
    ...(level ? [sql<SqlBool>`programme.level = any(${level})`] : []),
    ...(territory ? [inTerritory(territory)] : []),
    ...(openToAdhesion === undefined ? [] : [sql<SqlBool>`${isOpen} = ${sql.lit(openToAdhesion)}`]),
  ];
}

/** Every programme is of the country; else those whose territory lies in the one asked for, or holds it. */
const inTerritory = (codes: readonly string[]): RawBuilder<SqlBool> =>
  sql`exists (select from unnest(${codes}::text[]) as wanted where wanted = 'IT' or exists (
    select from unnest(programme.nuts2) as own where starts_with(own, wanted) or starts_with(wanted, own)))`;

const isOpen = sql<boolean>`exists (select from partnership_programme link
  join partnership on partnership.id = link.partnership_id
  where link.programme_code = programme.code and partnership.open_to_adhesion
    and partnership.status = any(${[...publicStates]}))`;

function orderOf({ sort, q }: ProgrammeQuery): Order {
  switch (sort) {
    case 'code':
      return { keys: [{ expression: sql.ref('programme.code'), form: 'text' }], direction: 'asc' };
    case '-cycle':
      // Latest cycle first, yet by title within it: the year counts backwards.
      return {
        keys: [
          { expression: sql`-left(programme.cycle, 4)::int`, form: 'number' },
          ...byTitle('programme').keys,
        ],
        direction: 'asc',
      };
    case '-title':
      return byTitle('programme', 'desc');
    default:
      return q && sort === undefined ? byRelevance('programme', q) : byTitle('programme');
  }
}
