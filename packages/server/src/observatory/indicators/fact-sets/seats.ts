import { sql } from 'kysely';
import { has, selectUnits, traitBits } from '../fact.ts';
import type { FactSet } from '../fact.ts';
import { contributionsSent, meetingsHeld, seatYears } from './public-records.ts';

/** Whether an organisation belongs to those whose capacity is to be strengthened (ECCP Art. 17(1)). */
const supported = sql`(seat.category in ('B', 'C') or seat.small)`;

/** Seats in each year in which they held. */
export const seatFacts = {
  id: 'seats',
  traits: [
    'at_end',
    'at_start',
    'start_unknown',
    'observer',
    'voting',
    'mandate',
    'prepared',
    'took_part',
    'supported',
    'trained',
  ],
  records: 'membership',
  complete: true,
  units: (scope) =>
    selectUnits(
      {
        owner_id: sql`seat.partnership_id`,
        year: sql`seat.year`,
        category: sql`seat.category`,
        level: sql`seat.level`,
        subject_id: sql`seat.organisation_id`,
        traits: traitBits({
          at_end: sql`seat.at_end`,
          at_start: sql`seat.valid_from <= make_date(seat.year, 1, 1)
            and coalesce(seat.valid_to >= make_date(seat.year, 1, 1), true)`,
          start_unknown: sql`seat.valid_from is null`,
          observer: sql`seat.role = 'observer'`,
          voting: sql`seat.voting`,
          mandate: sql`seat.details -> 'mandate' is not null`,
          prepared: sql`(seat.details ->> 'involvedInPreparation')::boolean`,
          took_part: sql`attended.membership_id is not null or contributed.organisation_id is not null`,
          supported,
          trained: sql`trained.organisation_id is not null`,
        }),
        unknown: sql`seat.unknown`,
        demo: sql`seat.demo`,
        unvalidated: sql`seat.unvalidated`,
        record_id: sql`seat.id::text`,
        label: sql`seat.legal_name`,
      },
      sql`from ${seatYears(scope)} as seat
        left join (select distinct membership_id, year from ${meetingsHeld(scope)} as meeting
          join attendance on meeting_id = meeting.id where present) as attended
          on attended.membership_id = seat.id and attended.year = seat.year
        left join (select distinct partnership_id, organisation_id, extract(year from day)::int as year
          from ${contributionsSent(scope)} as contribution where status <> 'withdrawn') as contributed
          on contributed.partnership_id = seat.partnership_id
          and contributed.organisation_id = seat.organisation_id and contributed.year = seat.year
        left join (select distinct partnership_id, organisation_id, extract(year from starts_on)::int as year
          from capacity_participant join capacity_activity on capacity_activity.id = activity_id
          join partnership_programme using (programme_code)
          where withdrawn_at is null) as trained
          on trained.partnership_id = seat.partnership_id and trained.organisation_id = seat.organisation_id
          and trained.year = seat.year`,
    ),
} as const satisfies FactSet;

/** Left out of figures on who sits there at the end: who does not any more. */
export const notAtEnd = (traits: number) =>
  has(seatFacts, 'at_end')({ traits }) ? undefined : ('not_in_force' as const);
