import type { FacetCount, OrganisationFacets, QueryOf } from '@officine-coesione/contract';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Connection } from '../database/tables.ts';
import { conditions, seatsOnDay } from './organisation-filter.ts';
import type { Filter } from './organisation-filter.ts';

type Counted = { code: string; title: string | null; count: number };

/** Counts beside a search: each facet leaves its own filter out, so that it shows what else could be chosen. */
export async function countFacets(
  database: Connection,
  query: QueryOf<'searchOrganisations'>,
  day: string,
  prefix: RawBuilder<unknown> = sql``,
): Promise<OrganisationFacets> {
  const matching = (except?: Filter) => sql.join(conditions(query, day, except), sql` and `);
  const counts = async (counted: RawBuilder<Counted>): Promise<FacetCount[]> => {
    const { rows } = await sql<Counted>`${prefix}${counted}`.execute(database);
    return rows.map(({ code, title, count }) => ({ code, title: title ?? undefined, count }));
  };
  const { rows } = await sql<{ total: number }>`${prefix}
    select count(*) as total from organisation where ${matching()}`.execute(database);
  return {
    total: rows[0]?.total ?? 0,
    category: await counts(sql`
      select held.letter as code, null as title, count(*) as count
      from organisation join (
        select id, left(default_category, 1) as letter from organisation
        union select membership.organisation_id, left(membership.category, 1) from ${seatsOnDay(day)}
      ) as held on held.id = organisation.id
      where held.letter is not null and ${matching('category')}
      group by held.letter order by held.letter collate "C"`),
    // Like the filter: who covers all of it (the country, the NUTS 1), and who lies in it.
    territory: await counts(sql`
      select territory.code, territory.title, count(distinct covered.id) as count
      from (
        select organisation.id, code from organisation, unnest(organisation.area) as code
        where (char_length(code) = 4 or code = any(organisation.coverage_nuts)) and ${matching('territory')}
      ) as covered join territory on territory.level = 'nuts2'
        and covered.code in ('IT', left(territory.code, 3), territory.code)
      group by territory.code order by territory.code collate "C"`),
    programme: await counts(sql`
      select programme.code, programme.title, count(*) as count
      from organisation join (
        select distinct membership.organisation_id, link.programme_code
        from partnership_programme link, ${seatsOnDay(day)} and link.partnership_id = partnership.id
      ) as seated on seated.organisation_id = organisation.id
      join programme on programme.code = seated.programme_code
      where ${matching('programme')}
      group by programme.id order by count(*) desc, programme.sort_key, programme.code limit 200`),
  };
}
