import * as z from 'zod/mini';
import { closedCode, entity, instant, list, openCode, request, text, uuid, whole } from '../schema.ts';
import { attendanceMode } from '../vocabulary/attendance-mode.ts';

const count = whole(0, 100_000);

/** How many of those who could come were there. Seats are counted, never persons. */
export const AttendanceTally = entity({
  /** Seats in force on the day, without observers. */
  entitled: count,
  /** Those of them present, in person or at a distance. */
  present: count,
  /** Those of them that gave their proxy to another seat: they do not count as present. */
  proxies: count,
  /** Those of them with a vote. */
  votingEntitled: count,
  /** Those with a vote that were present. */
  votingPresent: count,
  /**
   * Whether enough of those with a vote were present, by the rules of procedure, or half of them where there are
   * none; absent when nobody has a vote.
   */
  quorate: z.optional(z.boolean()),
});
/** How many of those who could come were there. */
export type AttendanceTally = z.infer<typeof AttendanceTally>;

/** Organisations that were at a meeting, of one category. No person is named. */
export const CategoryPresent = entity({
  category: openCode('partner-category'),
  /** Seats of the category that could have come. */
  entitled: count,
  /** Those that were present. */
  present: count,
  /** The organisations present, by name. */
  organisations: list(entity({ organisationId: uuid, organisationLegalName: text(300) }), 2000),
});
/** Organisations that were at a meeting, of one category. */
export type CategoryPresent = z.infer<typeof CategoryPresent>;

/** A seat on the day of a meeting, and whether it was there. Personal data: kept from the public. */
export const Attendance = entity({
  membershipId: uuid,
  organisationId: uuid,
  organisationLegalName: text(300),
  category: openCode('partner-category'),
  role: openCode('member-role'),
  voting: z.boolean(),
  /** False while nobody has said whether it was there. */
  recorded: z.boolean(),
  present: z.boolean(),
  mode: z.optional(openCode('attendance-mode')),
  /** The seat, present, to which this one gave its proxy. */
  proxyForMembershipId: z.optional(uuid),
  /** Who sat for it. */
  representativeId: z.optional(uuid),
  arrivedAt: z.optional(instant),
  leftAt: z.optional(instant),
  /** Whether its absence was announced. */
  excused: z.boolean(),
});
/** A seat on the day of a meeting, and whether it was there. */
export type Attendance = z.infer<typeof Attendance>;

/** Who was at a meeting: every seat in force on its day. */
export const MeetingAttendance = entity({
  meetingId: uuid,
  /** That of the meeting: a change of the attendance is one of the meeting. */
  version: whole(1, 2_000_000_000),
  tally: AttendanceTally,
  rows: list(Attendance, 5000),
});
/** Who was at a meeting. */
export type MeetingAttendance = z.infer<typeof MeetingAttendance>;

const row = {
  /** A seat in force on the day of the meeting. */
  membershipId: uuid,
  present: z.boolean(),
  /** How: required when present. A seat that gave its proxy is not present. */
  mode: z.optional(closedCode(attendanceMode)),
  /** The seat, present, to which this one gave its proxy; with the mode `proxy`. */
  proxyForMembershipId: z.optional(uuid),
  /** Who sat for it: in office on the day. */
  representativeId: z.optional(uuid),
  arrivedAt: z.optional(instant),
  leftAt: z.optional(instant),
  /** Whether an absence was announced; no unless said. */
  excused: z.optional(z.boolean()),
};

/** The attendance of a meeting, as a whole: seats that are left out lose theirs. */
export const AttendanceRequest = request({
  rows: list(request(row), 1000),
});
/** The attendance of a meeting, as a whole. */
export type AttendanceRequest = z.infer<typeof AttendanceRequest>;
