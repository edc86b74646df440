import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { holidaysOf } from '@officine-coesione/contract';
import { dayOf, has, selectUnits, traitBits } from '../fact.ts';
import type { FactSet, UnitScope } from '../fact.ts';
import { usualNotice } from '../../../keeping/notice.ts';
import { usualQuorum } from '../../meetings/measures.ts';
import { meetingsHeld, seats } from './public-records.ts';

/** SQL of the working days of a notice, as the calendar of the contract counts them. */
const workingDays = ({ from, to }: UnitScope, given: RawBuilder<unknown>): RawBuilder<number> => {
  // A convocation may be of a year before.
  const years = Array.from({ length: to - from + 2 }, (_, place) => from - 1 + place);
  const holidays = sql.lit(`{${years.flatMap(holidaysOf).join(',')}}`);
  return sql`(select count(*)::int from generate_series(${dayOf(given)} + 1, meeting.day - 1, '1 day') as between_them
    where extract(isodow from between_them) < 6 and between_them::date <> all(${holidays}::date[]))`;
};

/**
 * SQL of who was to come to each meeting, seats that held on the day and are no observers: their categories, as `ABD`;
 * where somebody wrote down who was there, how many have a vote, and how many of these were present.
 */
const expected = (scope: UnitScope): RawBuilder<unknown> => sql`(
  select meeting.id, string_agg(distinct seat.category, '' order by seat.category) as categories,
    count(*) filter (where seat.voting and meeting.recorded) as entitled,
    count(*) filter (where seat.voting and attendance.present) as present
  from ${meetingsHeld(scope)} as meeting
  join ${seats(scope)} as seat on seat.partnership_id = meeting.partnership_id
    and seat.role <> 'observer' and coalesce(seat.valid_from <= meeting.day, true)
    and coalesce(seat.valid_to >= meeting.day, true)
  left join attendance on attendance.meeting_id = meeting.id and attendance.membership_id = seat.id
  group by meeting.id)`;

/** Meetings that were held, each once, with the categories of those who were to come. */
export const meetingFacts = {
  id: 'meetings',
  traits: ['written', 'urgent', 'kept', 'counted', 'quorate'],
  records: 'meeting',
  units: (scope) => {
    const convocation = workingDays(scope, sql`meeting.convened_at`);
    const documents = workingDays(scope, sql`meeting.documents_sent_at`);
    return selectUnits(
      {
        owner_id: sql`meeting.partnership_id`,
        year: sql`meeting.year`,
        category: sql`expected.categories`,
        traits: traitBits({
          written: sql`meeting.mode = 'written_procedure'`,
          urgent: sql`meeting.urgent`,
          kept: sql`least(notice.convocation, notice.documents)
            >= coalesce((meeting.rules ->> 'noticeWorkingDays')::int, ${sql.lit(usualNotice)})`,
          counted: sql`expected.entitled > 0`,
          quorate: sql`expected.present::double precision / nullif(expected.entitled, 0)
            >= coalesce((meeting.rules ->> 'quorumFraction')::double precision, ${sql.lit(usualQuorum)})`,
        }),
        days: sql`notice.convocation`,
        demo: sql`meeting.demo`,
        record_id: sql`meeting.id::text`,
        label: sql`meeting.title`,
      },
      sql`from ${meetingsHeld(scope)} as meeting
        cross join lateral (select ${convocation} as convocation,
          case when meeting.documents_sent_at is not null then ${documents} end as documents) as notice
        left join ${expected(scope)} as expected on expected.id = meeting.id`,
    );
  },
} as const satisfies FactSet;

/** Left out of figures on who comes together: procedures in writing. */
export const inWriting = (traits: number) =>
  has(meetingFacts, 'written')({ traits }) ? ('written_procedure' as const) : undefined;

/** Minutes of meetings that were held: days until they are public. */
export const minutesFacts = {
  id: 'minutes',
  traits: [],
  records: 'meeting',
  units: (scope) => {
    const published = sql`(meeting.minutes ->> 'publishedAt')::timestamptz`;
    return selectUnits(
      {
        owner_id: sql`meeting.partnership_id`,
        year: sql`meeting.year`,
        // The greatest of nothing and 0 would be 0.
        days: sql`case when ${published} is not null then greatest(0, ${dayOf(published)} - meeting.day) end`,
        since: sql`case when ${published} is null then meeting.day end`,
        demo: sql`meeting.demo`,
        record_id: sql`meeting.id::text`,
        label: sql`meeting.title`,
      },
      sql`from ${meetingsHeld(scope)} as meeting`,
    );
  },
} as const satisfies FactSet;
