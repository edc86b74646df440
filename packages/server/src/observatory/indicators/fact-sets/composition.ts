import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { selectUnits, traitBits } from '../fact.ts';
import type { FactSet, UnitScope } from '../fact.ts';
import { isPublic, partnerships, seatYears } from './public-records.ts';

/** SQL of the years of each partnership in which somebody sat there, or may have. */
const composed = (scope: UnitScope): RawBuilder<unknown> => sql`(
  select partnership_id, year, bool_or(demo) as demo, bool_or(unknown) as unknown, bool_or(at_end) as at_end
  from ${seatYears(scope)} as seat where at_end or unknown group by partnership_id, year)`;

/** Sub-types of partners that a committee must have (ECCP Art. 4(1); CPR Art. 8). */
export const requiredSubTypes: Readonly<Record<string, readonly string[]>> = {
  'ECCP-2014': ['A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'B3', 'C1', 'C2', 'C3'],
  'CPR-2021': ['A1', 'A3', 'A4', 'B1', 'B2', 'B3', 'C1', 'C2', 'C3', 'D'],
};

/** The sub-types each partnership must have: `n` is 1 where somebody of it sits there at the end. */
export const subTypeFacts = {
  id: 'sub-types',
  traits: [],
  records: 'partner-category',
  units: (scope) =>
    selectUnits(
      {
        owner_id: sql`composed.partnership_id`,
        year: sql`composed.year`,
        n: sql`case when there.sub_type is null then 0 else 1 end`,
        d: sql`1`,
        unknown: sql`composed.unknown`,
        demo: sql`composed.demo`,
        record_id: sql`required.sub_type`,
      },
      sql`from ${composed(scope)} as composed
        join ${partnerships(scope)} as partnership on partnership.id = composed.partnership_id
        join (values ${sql.join(
          Object.entries(requiredSubTypes).flatMap(([scheme, types]) =>
            types.map((type) => sql`(${sql.lit(scheme)}, ${sql.lit(type)})`),
          ),
        )}) as required (scheme, sub_type) on required.scheme = partnership.category_scheme
        left join (select distinct partnership_id, year, sub_type from ${seatYears(scope)} as seat where at_end) as there
          on there.partnership_id = composed.partnership_id and there.year = composed.year
          and there.sub_type = required.sub_type`,
    ),
} as const satisfies FactSet;

/** The NUTS 3 areas of the programmes of each partnership: `n` is 1 where somebody there covers it. */
export const areaFacts = {
  id: 'areas',
  traits: [],
  records: 'territory',
  units: (scope) =>
    selectUnits(
      {
        owner_id: sql`composed.partnership_id`,
        year: sql`composed.year`,
        n: sql`case when covered.code is null then 0 else 1 end`,
        d: sql`1`,
        unknown: sql`composed.unknown`,
        demo: sql`composed.demo`,
        record_id: sql`area.code`,
        label: sql`area.title`,
      },
      sql`from ${composed(scope)} as composed
        join (
          select distinct partnership_id, territory.code, territory.title
          from partnership_programme
          join programme on programme.code = programme_code and ${isPublic('programme')}
          join territory on territory.level = 'nuts3'
            and (cardinality(programme.nuts2) = 0 or left(territory.code, 4) = any(programme.nuts2))
        ) as area on area.partnership_id = composed.partnership_id
        left join (
          select distinct partnership_id, year, territory.code
          from (select distinct partnership_id, year, unnest(coverage_nuts) as cover
            from ${seatYears(scope)} as seat where at_end) as reach
          join territory on territory.level = 'nuts3' and territory.code like cover || '%'
        ) as covered on covered.partnership_id = composed.partnership_id and covered.year = composed.year
          and covered.code = area.code`,
    ),
} as const satisfies FactSet;

/** Who sits for members at the end of each year: persons, who are never listed. */
export const representativeFacts = {
  id: 'representatives',
  traits: ['gender_declared', 'female', 'interests_declared'],
  records: undefined,
  units: (scope) =>
    selectUnits(
      {
        owner_id: sql`seat.partnership_id`,
        year: sql`seat.year`,
        traits: traitBits({
          gender_declared: sql`person ->> 'gender' in ('F', 'M', 'X')`,
          female: sql`person ->> 'gender' = 'F'`,
          interests_declared: sql`exists (select from declaration
            where representative_id = representative.id and seat.day between declared_on and valid_until)`,
        }),
        demo: sql`seat.demo or representative.demo`,
        record_id: sql`representative.id::text`,
      },
      sql`from ${seatYears(scope)} as seat
        join representative on membership_id = seat.id and representative.valid_from <= seat.day
          and coalesce(representative.valid_to >= seat.day, true)
        where seat.at_end or seat.unknown`,
    ),
} as const satisfies FactSet;

/** What a partnership should publish, in the order in which it is told. */
export const publishedItems = [
  'members',
  'rules_of_procedure',
  'agenda',
  'documents',
  'minutes',
  'decisions',
  'answers',
  'contact_point',
] as const;

/** The eight things each partnership should publish: `n` is 1 for those that it did. */
export const publicationFacts = {
  id: 'publications',
  traits: [],
  records: 'published-item',
  units: (scope) => {
    const meeting = (condition: RawBuilder<unknown>) => sql`exists (select from meeting
      where meeting.partnership_id = composed.partnership_id
      and extract(year from meeting.day) = composed.year and ${condition})`;
    const document = (condition: RawBuilder<unknown>) => sql`exists (select from document
      where document.partnership_id = composed.partnership_id and access = 'public' and withdrawn_at is null
      and extract(year from coalesce((document.details ->> 'publishedAt')::timestamptz, created_at)
        at time zone 'Europe/Rome') <= composed.year and ${condition})`;
    const published: Record<(typeof publishedItems)[number], RawBuilder<unknown>> = {
      members: sql`composed.at_end`,
      rules_of_procedure: document(sql`type = 'regulation'`),
      agenda: meeting(sql`convened_at is not null and meeting.status <> 'cancelled'`),
      documents: document(sql`type <> 'minutes'`),
      minutes: meeting(sql`minutes ->> 'publishedAt' is not null`),
      decisions: meeting(sql`meeting.status = 'held'
        and exists (select from meeting_decision where meeting_id = meeting.id)`),
      answers: sql`exists (select from contribution join consultation on consultation.id = consultation_id
        where consultation.partnership_id = composed.partnership_id and consultation.published_at is not null
        and contribution.status = 'answered' and public
        and extract(year from answered_at at time zone 'Europe/Rome') = composed.year)`,
      contact_point: sql`partnership.details ->> 'website' is not null or reachable.partnership_id is not null`,
    };
    return selectUnits(
      {
        owner_id: sql`composed.partnership_id`,
        year: sql`composed.year`,
        n: sql`case when item.published then 1 else 0 end`,
        d: sql`1`,
        unknown: sql`composed.unknown`,
        demo: sql`composed.demo`,
        record_id: sql`item.code`,
      },
      sql`from ${composed(scope)} as composed
        join ${partnerships(scope)} as partnership on partnership.id = composed.partnership_id
        left join (
          select distinct partnership_id from membership join organisation on organisation.id = organisation_id
          where role = 'secretariat' and ${isPublic('membership')} and ${isPublic('organisation')}
            and coalesce(organisation.details ->> 'email', organisation.details ->> 'pec') is not null
        ) as reachable on reachable.partnership_id = composed.partnership_id
        cross join lateral (values ${sql.join(
          publishedItems.map((item) => sql`(${sql.lit(item)}, ${published[item]})`),
        )}) as item (code, published)`,
    );
  },
} as const satisfies FactSet;
