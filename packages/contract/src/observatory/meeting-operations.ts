import * as z from 'zod/mini';
import { Decision, ReasonedDecision } from '../decision.ts';
import {
  adding,
  changing,
  editors,
  none,
  readers,
  reading,
  seers,
  stepProblems,
  stepsOf,
  words,
  writing,
} from '../keeping.ts';
import { operation } from '../operation.ts';
import { closedCode, day, list, listQuery, programmeCode, uuid } from '../schema.ts';
import { meetingStatus } from '../vocabulary/meeting-status.ts';
import { AgendaRequest } from './agenda.ts';
import { AttendanceRequest, MeetingAttendance } from './attendance.ts';
import { MeetingDecision, MeetingDecisionPatch, MeetingDecisionRequest } from './meeting-decision.ts';
import * as examples from './meeting-examples.ts';
import {
  MeetingConvocation,
  MeetingPatch,
  MeetingRecord,
  MeetingRecordPage,
  MeetingRequest,
} from './meeting-request.ts';
import * as routes from './meeting-routes.ts';
import { Meeting, MeetingPage } from './meeting.ts';
import { MinutesRequest } from './minutes.ts';

const meeting = z.object({
  /** The meeting. */
  meetingId: uuid,
});
const decision = z.object({
  /** The decision. */
  decisionId: uuid,
});

const published = {
  access: 'public',
  caching: 'revalidate',
  body: undefined,
  status: 200,
  etag: true,
} as const;

const filters = {
  ...listQuery,
  /** Words of the title, the place or the agenda. */
  q: words,
  /** Only those of this partnership. */
  partnership: z.optional(uuid),
  /** Keys of programmes whose partnerships meet. */
  programme: z.optional(list(programmeCode, 30)),
  /** States. */
  status: z.optional(list(closedCode(meetingStatus), 4)),
  /** First day, in Italy. */
  from: z.optional(day),
  /** Last day, in Italy. */
  to: z.optional(day),
  /** Order, by when they begin; the latest first unless said. */
  sort: z.optional(z.enum(['startsAt', '-startsAt'])),
};

const embeddable = {
  /** `present`: organisations that were there, by category. */
  embed: z.optional(list(z.enum(['present']), 1)),
};

/** A step in the life of a meeting, and whatever else changes it. */
const meetingStep = stepsOf({
  tag: 'meetings',
  access: editors,
  parameters: meeting,
  answer: MeetingRecord,
  problems: stepProblems,
});

/** Operations on the meetings of partnerships. */
export const meetingOperations = [
  operation({
    ...routes.searchMeetings,
    ...published,
    files: ['csv', 'csv-excel', 'xlsx', 'json', 'jsonld', 'ics'],
    tag: 'meetings',
    summary: 'Meetings of public partnerships that were convened',
    description:
      'Those of archived partnerships stay. As `ics` it is a calendar that can be subscribed to (RFC 5545): what is cancelled stays in it and says so.',
    parameters: none,
    query: z.object({ ...filters, ...embeddable }),
    answer: MeetingPage,
    problems: [],
  }),
  operation({
    ...routes.showMeeting,
    ...published,
    tag: 'meetings',
    summary: 'One meeting that was convened',
    parameters: meeting,
    query: z.object(embeddable),
    answer: Meeting,
    problems: ['not-found'],
  }),
  operation({
    ...routes.searchMeetingRecords,
    ...reading,
    tag: 'meetings',
    summary: 'Meetings in any state, within the scope of who asks',
    description:
      'A member sees those of its partnerships that were convened, with where they are held at a distance.',
    access: seers,
    parameters: none,
    query: z.object(filters),
    answer: MeetingRecordPage,
    problems: [],
  }),
  operation({
    ...routes.showMeetingRecord,
    ...reading,
    etag: true,
    tag: 'meetings',
    summary: 'One meeting, in any state',
    description: 'A member sees it once it was convened, with where it is held at a distance.',
    access: seers,
    parameters: meeting,
    query: none,
    answer: MeetingRecord,
    problems: ['not-found'],
  }),
  operation({
    ...routes.planMeeting,
    ...adding,
    tag: 'meetings',
    summary: 'Plans a meeting of a partnership',
    description: 'Nobody else sees it before it is convened. It may lie in the past, to be entered later.',
    body: MeetingRequest,
    answer: MeetingRecord,
    example: { body: examples.meetingRequest },
    problems: ['not-found', 'validation-failed', 'transition-not-allowed'],
  }),
  meetingStep({
    ...routes.amendMeeting,
    summary: 'Changes a meeting',
    description:
      'Of one that was convened and is still to come the members are told by mail when time, place or address change. A cancelled one changes no more.',
    body: MeetingPatch,
  }),
  meetingStep({
    ...routes.conveneMeeting,
    summary: 'Convenes a planned meeting: it is published and the members are told by mail',
    description:
      'It needs an agenda and lies after the convocation. The mail goes to the effective representatives of the seats in force on its day, once; not for a meeting that is over (ECCP Art. 11(b)).',
    body: MeetingConvocation,
  }),
  meetingStep({
    ...routes.holdMeeting,
    summary: 'Records that a convened meeting was held: not before it begins',
    body: Decision,
  }),
  meetingStep({
    ...routes.cancelMeeting,
    summary: 'Cancels a planned or convened meeting, with a reason',
    description:
      'The reason is published with one that was convened; its members are told by mail when it was still to come.',
    body: ReasonedDecision,
  }),
  meetingStep({
    ...routes.setAgenda,
    summary: 'Sets the agenda of a meeting, as a whole',
    description: 'Items that carry their identifier are kept. Until the meeting is held.',
    body: AgendaRequest,
  }),
  meetingStep({
    ...routes.keepMinutes,
    summary: 'Records how far the minutes of a meeting that was held are, as a whole',
    description: 'Drafted, sent, adopted, published, in this order; anyone sees them once published.',
    body: MinutesRequest,
  }),
  operation({
    ...routes.showAttendance,
    ...reading,
    etag: true,
    audited: 'read',
    tag: 'meetings',
    summary: 'Who was at a meeting, with the representatives',
    description: 'Every seat in force on the day. Personal data: each reading is noted.',
    access: readers,
    parameters: meeting,
    query: none,
    answer: MeetingAttendance,
    problems: ['not-found'],
  }),
  operation({
    ...routes.recordAttendance,
    ...changing,
    tag: 'meetings',
    summary: 'Records who was at a meeting, as a whole',
    description:
      'Of a convened meeting that has begun, or one that was held. Only seats in force on its day. The gender of representatives is copied for the statistics and shown nowhere. The change counts as one of the meeting: it has its version.',
    access: editors,
    parameters: meeting,
    body: AttendanceRequest,
    answer: MeetingAttendance,
    problems: stepProblems,
  }),
  operation({
    ...routes.recordDecision,
    ...writing,
    tag: 'meetings',
    summary: 'Records what a meeting that was held decided on an item of its agenda',
    description:
      'An item of the kind `decision` or `election`. Votes are no more than those with a vote present; who is recused does not vote.',
    access: editors,
    parameters: meeting,
    status: 201,
    etag: false,
    body: MeetingDecisionRequest,
    answer: MeetingDecision,
    problems: stepProblems,
  }),
  operation({
    ...routes.amendDecision,
    ...changing,
    tag: 'meetings',
    summary: 'Corrects what was recorded of a decision',
    access: editors,
    parameters: decision,
    body: MeetingDecisionPatch,
    answer: MeetingDecision,
    problems: stepProblems,
  }),
] as const;
