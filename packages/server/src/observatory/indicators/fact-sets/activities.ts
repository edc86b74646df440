import { sql } from 'kysely';
import { has, inYears, ownedBy, selectUnits, traitBits } from '../fact.ts';
import type { FactSet } from '../fact.ts';
import { leastTold } from '../../capacity/suppression.ts';
import { isPublic } from './public-records.ts';

/**
 * Capacity activities, by programme and the year in which they begin: `d` people, `n` their hours. Of those with so
 * few people that they are not told with the activity nothing is counted: the sum would tell them.
 */
export const activityFacts = {
  id: 'activities',
  traits: ['untold'],
  records: 'capacity-activity',
  ofProgrammes: true,
  units: (scope) =>
    selectUnits(
      {
        owner_id: sql`programme_id`,
        year: sql`year`,
        traits: traitBits({ untold: sql`not told` }),
        n: sql`case when told then hours * people else 0 end`,
        d: sql`case when told then people else 0 end`,
        demo: sql`demo`,
        record_id: sql`id::text`,
        label: sql`title`,
      },
      sql`from (
        select capacity_activity.id, programme.id as programme_id, capacity_activity.title, hours,
          extract(year from starts_on)::int as year, capacity_activity.demo, sum(people) as people,
          -- As toldOf tells the total: one organisation of five people or more; several that can each be any number.
          case when count(*) = 1 then sum(people) >= ${sql.lit(leastTold)}
            else sum(people) - count(*) >= ${sql.lit(leastTold - 1)} end as told
        from capacity_activity
        join programme on programme.code = programme_code and ${isPublic('programme')}
        join capacity_participant on activity_id = capacity_activity.id
        where withdrawn_at is null and ${ownedBy(scope, 'programme.id')}
          and ${inYears(scope, sql`extract(year from starts_on)`)}
        group by capacity_activity.id, programme.id) as activity`,
    ),
} as const satisfies FactSet;

/** Left out: activities whose people are not told. */
export const untold = (traits: number) =>
  has(activityFacts, 'untold')({ traits }) ? ('few_people' as const) : undefined;
