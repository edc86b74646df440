import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { publicStates } from '../database/tables.ts';
import type { Connection } from '../database/tables.ts';
import type { CountedPartnership, Seat } from './counting.ts';

/** What the figures rest on: public records only (invariant I10). */
export interface Base {
  readonly partnerships: readonly CountedPartnership[];
  readonly seats: readonly Seat[];
  /** Instant of the last change to any of them; undefined while there is none. */
  readonly changedAt: string | undefined;
}

const isPublic = (table: string): RawBuilder<boolean> =>
  sql`${sql.ref(`${table}.status`)} = any(${[...publicStates]})`;

/** Reads the seats and the partnerships that the indicators count. */
export async function readBase(database: Connection): Promise<Base> {
  const partnerships = await sql<CountedPartnership & { changedAt: string }>`
    select partnership.id, partnership.demo, partnership.updated_at as "changedAt",
      json_agg(json_build_object('code', programme.code, 'nuts2', programme.nuts2)) as programmes
    from partnership
    join partnership_programme link on link.partnership_id = partnership.id
    join programme on programme.code = link.programme_code
    where ${isPublic('partnership')} and ${isPublic('programme')}
    group by partnership.id`.execute(database);
  const seats = await sql<Seat & { changedAt: string }>`
    select membership.partnership_id as "partnershipId", membership.organisation_id as "organisationId",
      left(membership.category, 1) as category, membership.valid_from as "validFrom",
      membership.valid_to as "validTo", membership.demo, membership.category_validated as "categoryValidated",
      greatest(membership.updated_at, organisation.updated_at) as "changedAt"
    from membership join organisation on organisation.id = membership.organisation_id
    where ${isPublic('membership')} and ${isPublic('organisation')}`.execute(database);
  const changes = [...partnerships.rows, ...seats.rows].map(({ changedAt }) => changedAt);
  return {
    partnerships: partnerships.rows,
    seats: seats.rows,
    changedAt: changes.reduce<string | undefined>(
      (latest, at) => (latest === undefined || at > latest ? at : latest),
      undefined,
    ),
  };
}

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
