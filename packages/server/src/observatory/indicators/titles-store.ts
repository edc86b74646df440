import { sql } from 'kysely';
import { publicStates } from '../../database/tables.ts';
import type { Connection } from '../../database/tables.ts';
import { total } from './scope.ts';

/** Titles of the programmes with these keys; one that is not public is not there. */
export async function programmeTitles(
  database: Connection,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await database
    .selectFrom('programme')
    .select(['code', 'title'])
    .where(sql<boolean>`code = any(${codes})`)
    .where('status', 'in', publicStates)
    .execute();
  return new Map(rows.map(({ code, title }) => [code, title]));
}

/** Titles of the territories with these codes that figures can be asked for: the country, NUTS 1 and NUTS 2. */
export async function territoryTitles(
  database: Connection,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await database
    .selectFrom('territory')
    .select(['code', 'title'])
    .where(sql<boolean>`code = any(${codes})`)
    .where('level', '<>', 'nuts3')
    .execute();
  return new Map(rows.map(({ code, title }) => [code, title]));
}

/** Every public programme, code and title, by code. */
export const everyProgramme = (database: Connection): Promise<{ code: string; title: string }[]> =>
  database
    .selectFrom('programme')
    .select(['code', 'title'])
    .where('status', 'in', publicStates)
    .orderBy('code')
    .execute();

/** Every territory that figures can be asked for, code and title, by code. */
export const everyTerritory = (database: Connection): Promise<{ code: string; title: string }[]> =>
  database
    .selectFrom('territory')
    .select(['code', 'title'])
    .where('level', '<>', 'nuts3')
    .orderBy('code')
    .execute();

/** Filters that take the figures of every programme and territory, and of all together. */
export const everyPlace = (
  programmes: readonly { readonly code: string }[],
  territories: readonly { readonly code: string }[],
) => ({
  programme: [total, ...programmes.map(({ code }) => code)],
  territory: territories.map(({ code }) => code),
});
