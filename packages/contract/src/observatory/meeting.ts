import * as z from 'zod/mini';
import { entity, instant, list, openCode, page, record, text, uuid, whole } from '../schema.ts';
import { AgendaItem, LedMinutes } from './agenda.ts';
import { AttendanceTally, CategoryPresent } from './attendance.ts';
import { MeetingDecision } from './meeting-decision.ts';
import { Minutes } from './minutes.ts';

/** A meeting of a partnership, as anyone may see it once it was convened. */
export const Meeting = entity({
  ...record,
  partnershipId: uuid,
  partnershipTitle: text(300),
  /** Keys of the programmes of the partnership. */
  programmeCodes: list(text(80), 20),
  /** Its number among those of the partnership. */
  number: z.optional(whole(1, 100_000)),
  title: text(300),
  mode: openCode('meeting-mode'),
  /** When it begins, UTC. */
  startsAt: instant,
  /** When it ends, UTC. */
  endsAt: z.optional(instant),
  place: z.optional(text(300)),
  /** When the members were called together, UTC. */
  convenedAt: z.optional(instant),
  /** When the documents were sent to the members, UTC. */
  documentsSentAt: z.optional(instant),
  urgent: z.boolean(),
  urgentReason: z.optional(text(2000)),
  status: openCode('meeting-status'),
  /** Why it was cancelled. */
  cancelReason: z.optional(text(2000)),
  /** Languages spoken and interpreted, ISO 639-1. */
  languages: list(text(2), 24),
  /** What was done so that everyone can take part. */
  accessibilityMeasures: list(text(200), 20),
  /** What it deals with, in order. */
  agenda: list(AgendaItem, 100),
  /** Minutes of the agenda by who leads them. */
  ledMinutes: LedMinutes,
  /** Its minutes, once they are published. */
  minutes: z.optional(Minutes),
  /** What it decided, once it was held. */
  decisions: list(MeetingDecision, 500),
  /** Working days from the convocation to the meeting, both days left out; absent before the convocation. */
  noticeWorkingDays: z.optional(whole(0, 1_000_000)),
  /** Working days from the sending of the documents to the meeting; absent while they were not sent. */
  documentsWorkingDays: z.optional(whole(0, 1_000_000)),
  /**
   * Whether the lesser of the two reaches the notice that the rules of procedure ask for, 10 where there are none
   * (ECCP Art. 11(b)); absent before the convocation and for urgent meetings.
   */
  noticeKept: z.optional(z.boolean()),
  /** How many were there, once it was held. */
  attendance: z.optional(AttendanceTally),
  /** What was asked for with `embed`. */
  _embedded: z.optional(
    entity({
      /** Organisations present by category, with `embed=present`; empty unless the meeting was held. */
      present: z.optional(list(CategoryPresent, 20)),
    }),
  ),
});
/** A meeting of a partnership. */
export type Meeting = z.infer<typeof Meeting>;

export const MeetingPage = page(Meeting);
/** A page of meetings. */
export type MeetingPage = z.infer<typeof MeetingPage>;
