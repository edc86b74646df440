import * as z from 'zod/mini';
import { patchOf } from '../patch.ts';
import {
  closedCode,
  entity,
  instant,
  line,
  list,
  page,
  request,
  text,
  uuid,
  webAddress,
  whole,
} from '../schema.ts';
import { meetingMode } from '../vocabulary/meeting-mode.ts';
import { AgendaItemRecord } from './agenda.ts';
import { Meeting } from './meeting.ts';

const changeable = {
  /** Its number among those of the partnership. */
  number: z.optional(whole(1, 100_000)),
  /** Published, so it names no person. */
  title: line(300, 3),
  mode: closedCode(meetingMode),
  /** When it begins. */
  startsAt: instant,
  /** When it ends: not before it begins. */
  endsAt: z.optional(instant),
  place: z.optional(line(300)),
  /** Where it is held at a distance: for who keeps the partnership and for its members. */
  onlineUrl: z.optional(webAddress),
  /** When the documents were sent to the members. */
  documentsSentAt: z.optional(instant),
  /** Whether it was called with a shorter notice; no unless said. */
  urgent: z.optional(z.boolean()),
  /** Why it is urgent: required then, and published. */
  urgentReason: z.optional(text(2000, 10)),
  /** Languages spoken and interpreted, ISO 639-1; the first one is that of the mails to the members. */
  languages: z.optional(list(text(2, 2).check(z.regex(/^[a-z]{2}$/)), 24)),
  /** What is done so that everyone can take part. */
  accessibilityMeasures: z.optional(list(line(200, 3), 20)),
};

/** What may be changed of a meeting, as a whole. */
export const MeetingFacts = request({
  ...changeable,
  /** When the members were called together; once they were. */
  convenedAt: z.optional(instant),
});
/** What may be changed of a meeting, as a whole. */
export type MeetingFacts = z.infer<typeof MeetingFacts>;

/** A new meeting. It is planned until it is convened. */
export const MeetingRequest = request({ partnershipId: uuid, ...changeable });
/** A new meeting. */
export type MeetingRequest = z.infer<typeof MeetingRequest>;

/** What changes of a meeting (RFC 7396): what is left out stays, null takes a property away. */
export const MeetingPatch = patchOf(MeetingFacts.shape);
/** What changes of a meeting. */
export type MeetingPatch = z.infer<typeof MeetingPatch>;

/** The members are called together. */
export const MeetingConvocation = request({
  /** When they were, if not now: for a convocation that is entered later. */
  convenedAt: z.optional(instant),
  /** When the documents were sent to the members, where they were. */
  documentsSentAt: z.optional(instant),
});
/** The members are called together. */
export type MeetingConvocation = z.infer<typeof MeetingConvocation>;

/** A meeting as who keeps the partnership sees it, in any state; members see those that were convened. */
export const MeetingRecord = entity({
  ...Meeting.shape,
  /** Where it is held at a distance. */
  onlineUrl: z.optional(text(500)),
  /** What it deals with, in order. Members are not told who is recused. */
  agenda: list(AgendaItemRecord, 100),
});
/** A meeting as who keeps the partnership sees it. */
export type MeetingRecord = z.infer<typeof MeetingRecord>;

export const MeetingRecordPage = page(MeetingRecord);
/** A page of meetings in any state. */
export type MeetingRecordPage = z.infer<typeof MeetingRecordPage>;
