import { sql } from 'kysely';
import { dayOf, inYears, ownedBy, selectUnits } from '../fact.ts';
import type { FactSet } from '../fact.ts';
import { partnerships } from './public-records.ts';

/** Validated responses with scales, in the year their wave asks about: `n` satisfaction from 0 to 100, `d` its square. */
export const satisfactionFacts = {
  id: 'satisfaction',
  traits: [],
  records: undefined,
  units: (scope) =>
    selectUnits(
      {
        owner_id: sql`told.partnership_id`,
        year: sql`left(told.period, 4)::int`,
        n: sql`told.score`,
        d: sql`told.score * told.score`,
        demo: sql`told.demo or partnership.demo`,
        record_id: sql`told.response_id::text`,
      },
      sql`from survey_satisfaction as told
        join ${partnerships(scope)} as partnership on partnership.id = told.partnership_id
        where ${inYears(scope, sql`left(told.period, 4)::int`)} and ${ownedBy(scope, 'told.partnership_id')}`,
    ),
} as const satisfies FactSet;

/** Partnerships that waves asked, once these have closed: `d` one each, `n` those with a validated response. */
export const coverageFacts = {
  id: 'survey-coverage',
  traits: [],
  records: 'partnership',
  units: (scope) =>
    selectUnits(
      {
        owner_id: sql`asked.partnership_id`,
        year: sql`left(asked.period, 4)::int`,
        n: sql`case when asked.covered then 1 else 0 end`,
        d: sql`1`,
        demo: sql`asked.demo or partnership.demo`,
        record_id: sql`asked.partnership_id::text`,
        label: sql`(select title from partnership as named where named.id = asked.partnership_id)`,
      },
      sql`from survey_coverage as asked
        join ${partnerships(scope)} as partnership on partnership.id = asked.partnership_id
        where ${dayOf(sql`asked.closes_at`)} < ${sql.lit(scope.today)}::date
          and ${inYears(scope, sql`left(asked.period, 4)::int`)} and ${ownedBy(scope, 'asked.partnership_id')}`,
    ),
} as const satisfies FactSet;
