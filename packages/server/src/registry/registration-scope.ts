import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import type { Scopes, Subject } from '../authority-rules.ts';
import type { Connection } from '../database/tables.ts';

/** The programmes of the partnership that a registration asks to join. */
const programmes = sql<string[]>`array(select link.programme_code from partnership_programme link
  where link.partnership_id = registration.partnership_id)`;

/**
 * Where a registration belongs: the territories of those programmes, the whole country for a national one; the
 * registered office when no partnership is asked for.
 */
const territories = sql<string[]>`case when registration.partnership_id is null
  then array[registration.request #>> '{organisation,registeredOffice,nuts3}']
  else coalesce(nullif(array(
    select distinct unnest(case when programme.nuts2 = '{}' then array['IT'] else programme.nuts2 end)
    from partnership_programme link join programme on programme.code = link.programme_code
    where link.partnership_id = registration.partnership_id), '{}'), array['IT']) end`;

/** What a scope is compared with; undefined when there is no such registration. */
export const registrationSubject = async (database: Connection, id: string): Promise<Subject | undefined> => {
  const row = await database
    .selectFrom('registration')
    .select(['partnership_id', programmes.as('programmes'), territories.as('territories')])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { ...row, partnershipId: row.partnership_id ?? undefined };
};

/** The registrations within a reach, as a condition on a row: what `covers` says of one. */
export const withinReach = (reach: Exclude<Scopes, '*'>): RawBuilder<SqlBool> =>
  sql`(registration.partnership_id = any(${reach.partnerships}::uuid[])
    or ${programmes} && ${reach.programmes}::text[]
    or not exists (select from unnest(${territories}) place where not exists (
      select from unnest(${reach.territories}::text[]) scope where starts_with(place, scope))))`;
