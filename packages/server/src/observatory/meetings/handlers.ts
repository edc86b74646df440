import type { Connection } from '../../database/tables.ts';
import { dayInRome } from '../../day.ts';
import type { Call, Handlers } from '../../handler.ts';
import { ProblemError } from '../../http/problem.ts';
import { keepPartnership } from '../../keeping/partnership.ts';
import { admit } from '../../keeping/scope.ts';
import { writerOn } from '../../keeping/writing.ts';
import type { Writing } from '../../keeping/writing.ts';
import { added, writtenOn } from '../../keeping/written.ts';
import { findAttendance } from './attendance-store.ts';
import { recordAttendance } from './attendance-writes.ts';
import { findDecision } from './decision-store.ts';
import { amendDecision, recordDecision } from './decision-writes.ts';
import {
  findMeeting,
  findMeetingRecord,
  findMeetingRecordFor,
  findMeetingRecords,
  findMeetings,
} from './meeting-store.ts';
import {
  amendMeeting,
  cancelMeeting,
  conveneMeeting,
  holdMeeting,
  keepMinutes,
  planMeeting,
  setAgenda,
} from './meeting-writes.ts';
import type { MeetingAt } from './meeting-writes.ts';

type Meetings =
  | 'searchMeetings'
  | 'showMeeting'
  | 'searchMeetingRecords'
  | 'showMeetingRecord'
  | 'planMeeting'
  | 'amendMeeting'
  | 'conveneMeeting'
  | 'holdMeeting'
  | 'cancelMeeting'
  | 'setAgenda'
  | 'keepMinutes'
  | 'showAttendance'
  | 'recordAttendance'
  | 'recordDecision'
  | 'amendDecision';

/** The calls that change a meeting and answer with it. */
type MeetingChange =
  'amendMeeting' | 'conveneMeeting' | 'holdMeeting' | 'cancelMeeting' | 'setAgenda' | 'keepMinutes';

/** Handlers of the meetings of partnerships. */
export const meetingHandlers = (database: Connection, clock: () => Date): Pick<Handlers, Meetings> => {
  const written = writtenOn(writerOn(database, clock));
  const meeting = written(findMeetingRecord);
  const attendance = written(findAttendance);
  const decision = written(findDecision);

  const change =
    <Id extends MeetingChange>(
      run: (writing: Writing, at: MeetingAt, body: Call<Id>['body']) => Promise<void>,
    ) =>
    (call: Call<Id>) => {
      const { meetingId: id } = call.parameters as { meetingId: string };
      const { reason } = call.body as { readonly reason?: string };
      const at = { id, ifVersion: call.ifVersion };
      return meeting(call, reason, (writing) => run(writing, at, call.body), id);
    };
  const reader = (principal: Call<'showMeetingRecord'>['principal']) => {
    if (!principal) throw new ProblemError('authentication-required');
    return { principal, day: dayInRome(clock()) };
  };

  return {
    searchMeetings: async ({ query }) => ({ body: await findMeetings(database, query) }),
    showMeeting: async ({ parameters, query }) => {
      const body = await findMeeting(database, parameters.meetingId, query.embed);
      if (!body) throw new ProblemError('not-found');
      return { body, version: body.version };
    },
    searchMeetingRecords: async ({ query, principal }) => ({
      body: await findMeetingRecords(database, query, reader(principal)),
    }),
    showMeetingRecord: async ({ parameters, principal }) => {
      const body = await findMeetingRecordFor(database, parameters.meetingId, reader(principal));
      return { body, version: body.version };
    },

    planMeeting: (call) => added(meeting(call, undefined, (writing) => planMeeting(writing, call.body))),
    amendMeeting: change<'amendMeeting'>(amendMeeting),
    conveneMeeting: change<'conveneMeeting'>(conveneMeeting),
    holdMeeting: change<'holdMeeting'>(holdMeeting),
    cancelMeeting: change<'cancelMeeting'>((writing, at, { reason }) => cancelMeeting(writing, at, reason)),
    setAgenda: change<'setAgenda'>(setAgenda),
    keepMinutes: change<'keepMinutes'>(keepMinutes),

    showAttendance: async ({ parameters, principal }) => {
      const { meetingId: id } = parameters;
      const { partnershipId, convenedAt } = (await findMeetingRecord(database, id)) ?? {};
      const kept =
        partnershipId === undefined
          ? undefined
          : await keepPartnership(database, partnershipId, { locked: false });
      if (!kept) throw new ProblemError('not-found');
      admit(principal, 'read', kept.subject, kept.known && convenedAt !== undefined);
      const body = await findAttendance(database, id);
      if (!body) throw new ProblemError('not-found');
      return { body, version: body.version };
    },
    recordAttendance: (call) => {
      const { meetingId: id } = call.parameters;
      const { ifVersion, body } = call;
      return attendance(call, undefined, (writing) => recordAttendance(writing, { id, ifVersion }, body), id);
    },

    recordDecision: (call) =>
      added(
        decision(call, undefined, (writing) => recordDecision(writing, call.parameters.meetingId, call.body)),
      ),
    amendDecision: (call) => {
      const { decisionId: id } = call.parameters;
      const { ifVersion, body } = call;
      return decision(call, undefined, (writing) => amendDecision(writing, { id, ifVersion }, body), id);
    },
  };
};
