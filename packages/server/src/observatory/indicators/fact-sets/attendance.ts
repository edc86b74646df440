import { sql } from 'kysely';
import { has, selectUnits, traitBits } from '../fact.ts';
import type { FactSet } from '../fact.ts';
import { meetingsHeld, seats } from './public-records.ts';

/**
 * Meetings that were held, by category and level of those who were to come: `d` seats that held on the day, without
 * observers, `n` of them present. A proxy does not make present.
 */
export const attendanceFacts = {
  id: 'attendance',
  traits: ['written', 'recorded'],
  records: 'meeting',
  units: (scope) =>
    selectUnits(
      {
        owner_id: sql`partnership_id`,
        year: sql`year`,
        category: sql`category`,
        level: sql`level`,
        traits: traitBits({ written: sql`mode = 'written_procedure'`, recorded: sql`recorded` }),
        n: sql`present`,
        d: sql`entitled`,
        demo: sql`demo`,
        record_id: sql`id::text`,
        label: sql`title`,
      },
      sql`from (
        select meeting.id, meeting.partnership_id, meeting.year, meeting.title, meeting.mode, meeting.recorded, seat.category,
          seat.level, bool_or(meeting.demo or seat.demo) as demo, count(*) as entitled,
          count(*) filter (where attendance.present) as present
        from ${meetingsHeld(scope)} as meeting
        join ${seats(scope)} as seat on seat.partnership_id = meeting.partnership_id
          and seat.role <> 'observer' and coalesce(seat.valid_from <= meeting.day, true)
          and coalesce(seat.valid_to >= meeting.day, true)
        left join attendance on attendance.meeting_id = meeting.id and attendance.membership_id = seat.id
        group by meeting.id, meeting.partnership_id, meeting.year, meeting.title, meeting.mode, meeting.recorded, seat.category,
          seat.level) as counted`,
    ),
} as const satisfies FactSet;

/** Left out: procedures in writing, and meetings of which nobody wrote down who was there. */
export const notAttended = (traits: number) => {
  if (has(attendanceFacts, 'written')({ traits })) return 'written_procedure' as const;
  return has(attendanceFacts, 'recorded')({ traits }) ? undefined : ('attendance_not_recorded' as const);
};
