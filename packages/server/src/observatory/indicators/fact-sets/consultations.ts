import { involvementLevel } from '@officine-coesione/contract';
import { sql } from 'kysely';
import { authorsSeatOrder, isAuthorsSeat } from '../../consultations/author-seat.ts';
import { dayOf, has, inYears, ownedBy, selectUnits, traitBits } from '../fact.ts';
import type { FactSet, UnitScope } from '../fact.ts';
import { consultationsHeld, contributionsSent, seats } from './public-records.ts';

const open = ({ today }: UnitScope) => sql`${dayOf(sql`consultation.closes_at`)} >= ${sql.lit(today)}::date`;

const ladder = sql.lit(`{${Object.keys(involvementLevel.items).join(',')}}`);

/** Consultations, in the year in which they close: how long they last, and `n` their rung on the ladder, 1 to 6. */
export const consultationFacts = {
  id: 'consultations',
  traits: ['open'],
  records: 'consultation',
  units: (scope) =>
    selectUnits(
      {
        owner_id: sql`consultation.partnership_id`,
        year: sql`consultation.year`,
        traits: traitBits({ open: open(scope) }),
        n: sql`array_position(${ladder}::text[], consultation.involvement_level)`,
        days: sql`${dayOf(sql`consultation.closes_at`)} - ${dayOf(sql`consultation.opens_at`)}`,
        demo: sql`consultation.demo`,
        record_id: sql`consultation.id::text`,
        label: sql`consultation.title`,
      },
      sql`from ${consultationsHeld(scope)} as consultation where ${inYears(scope, sql`consultation.year`)}`,
    ),
} as const satisfies FactSet;

/** Who was invited to consultations, in the year in which these close: `d` organisations, `n` that said something. */
export const invitationFacts = {
  id: 'invitations',
  traits: ['open'],
  records: 'consultation',
  units: (scope) =>
    selectUnits(
      {
        owner_id: sql`partnership_id`,
        year: sql`year`,
        category: sql`category`,
        level: sql`level`,
        traits: traitBits({ open: sql`open` }),
        n: sql`responding`,
        d: sql`invited`,
        demo: sql`demo`,
        record_id: sql`id::text`,
        label: sql`title`,
      },
      sql`from (
        select consultation.id, consultation.partnership_id, consultation.year, consultation.title,
          ${open(scope)} as open, bool_or(consultation.demo) as demo, seat.category, seat.level,
          count(distinct seat.organisation_id) as invited,
          count(distinct seat.organisation_id) filter (where said.organisation_id is not null) as responding
        from ${consultationsHeld(scope)} as consultation
        join consultation_invitation on consultation_id = consultation.id
        join ${seats(scope)} as seat on seat.id = membership_id
        left join (select distinct consultation_id, organisation_id from ${contributionsSent(scope)} as contribution
          where status <> 'withdrawn') as said
          on said.consultation_id = consultation.id and said.organisation_id = seat.organisation_id
        where ${inYears(scope, sql`consultation.year`)}
        group by consultation.id, consultation.partnership_id, consultation.year, consultation.title,
          consultation.closes_at, seat.category, seat.level) as counted`,
    ),
} as const satisfies FactSet;

/** Left out until they have closed. */
export const stillOpen = (traits: number) =>
  has(consultationFacts, 'open')({ traits }) ? ('not_closed' as const) : undefined;

/** The phases of the programme, each with a consultation that was open in the year or without. */
export const phaseFacts = {
  id: 'phases',
  traits: [],
  records: 'cycle-phase',
  units: (scope) =>
    selectUnits(
      {
        owner_id: sql`known.partnership_id`,
        year: sql`year`,
        n: sql`case when worked.phase is null then 0 else 1 end`,
        d: sql`1`,
        demo: sql`known.demo`,
        record_id: sql`phases.phase`,
      },
      sql`from (
          select partnership_id, bool_or(demo) as demo,
            min(extract(year from opens_at at time zone 'Europe/Rome'))::int as first
          from ${consultationsHeld(scope)} as consultation group by partnership_id) as known
        cross join lateral generate_series(greatest(${sql.lit(scope.from)}, first), ${sql.lit(scope.to)}) as year
        cross join unnest('{preparation,implementation,monitoring,evaluation}'::text[]) as phases (phase)
        left join (
          select distinct partnership_id, phase, during
          from ${consultationsHeld(scope)} as consultation
          cross join lateral generate_series(extract(year from opens_at at time zone 'Europe/Rome')::int,
            consultation.year) as during
          where ${dayOf(sql`opens_at`)} <= ${sql.lit(scope.today)}::date) as worked
          on worked.partnership_id = known.partnership_id and worked.phase = phases.phase and during = year`,
    ),
} as const satisfies FactSet;

/** Contributions, in the year in which they were sent: days until the answer. */
export const contributionFacts = {
  id: 'contributions',
  traits: ['withdrawn', 'answered', 'accepted', 'partly', 'traceable'],
  records: 'contribution',
  units: (scope) =>
    selectUnits(
      {
        owner_id: sql`contribution.partnership_id`,
        year: sql`extract(year from contribution.day)::int`,
        category: sql`seat.category`,
        level: sql`seat.level`,
        traits: traitBits({
          withdrawn: sql`contribution.status = 'withdrawn'`,
          answered: sql`contribution.status = 'answered'`,
          accepted: sql`contribution.outcome = 'accepted'`,
          partly: sql`contribution.outcome = 'partially_accepted'`,
          traceable: sql`contribution.details -> 'traceableTo' is not null`,
        }),
        days: sql`${dayOf(sql`contribution.answered_at`)} - contribution.day`,
        since: sql`case when contribution.status in ('submitted', 'acknowledged') then contribution.day end`,
        demo: sql`contribution.invented`,
        record_id: sql`contribution.id::text`,
        // What is not public is counted and not named.
        label: sql`case when contribution.public and contribution.status = 'answered' then contribution.title end`,
      },
      sql`from ${contributionsSent(scope)} as contribution
        left join lateral (
          select category, level from ${seats(scope)} as seat
          where ${isAuthorsSeat('seat', 'contribution.partnership_id')}
          order by ${authorsSeatOrder('seat')} limit 1) as seat on true
        where ${inYears(scope, sql`extract(year from contribution.day)`)}
          and ${ownedBy(scope, 'contribution.partnership_id')}`,
    ),
} as const satisfies FactSet;

/** Left out: what was taken back. */
export const takenBack = (traits: number) =>
  has(contributionFacts, 'withdrawn')({ traits }) ? ('withdrawn' as const) : undefined;
