import { reachOf } from '../../authority-rules.ts';
import type { Connection } from '../../database/tables.ts';
import type { Handlers } from '../../handler.ts';
import { ProblemError } from '../../http/problem.ts';
import { admit } from '../../keeping/scope.ts';
import { writerOn } from '../../keeping/writing.ts';
import { added, writtenOn } from '../../keeping/written.ts';
import { findActivities, findActivity, findActivityRecord, findActivityRecords } from './activity-store.ts';
import { amendActivity, recordActivity, subjectOf, withdrawActivity } from './activity-writes.ts';

type Capacity =
  | 'recordActivity'
  | 'amendActivity'
  | 'withdrawActivity'
  | 'searchActivities'
  | 'showActivity'
  | 'searchActivityRecords'
  | 'showActivityRecord';

/** Handlers of what is done so that partners can take part. */
export const capacityHandlers = (database: Connection, clock: () => Date): Pick<Handlers, Capacity> => {
  const activity = writtenOn(writerOn(database, clock))(findActivityRecord);
  return {
    recordActivity: (call) =>
      added(activity(call, undefined, (writing) => recordActivity(writing, call.body))),
    amendActivity: (call) => {
      const { activityId: id } = call.parameters;
      const { ifVersion, body } = call;
      return activity(call, undefined, (writing) => amendActivity(writing, { id, ifVersion }, body), id);
    },
    withdrawActivity: (call) => {
      const { activityId: id } = call.parameters;
      const { ifVersion, body } = call;
      return activity(call, body.reason, (writing) => withdrawActivity(writing, { id, ifVersion }), id);
    },
    searchActivities: async ({ query }) => ({ body: await findActivities(database, query) }),
    showActivity: async ({ parameters }) => {
      const body = await findActivity(database, parameters.activityId);
      if (!body) throw new ProblemError('not-found');
      return { body, version: body.version };
    },
    searchActivityRecords: async ({ query, principal }) => {
      if (!principal) throw new ProblemError('authentication-required');
      return { body: await findActivityRecords(database, query, reachOf(principal, 'read')) };
    },
    showActivityRecord: async ({ parameters, principal }) => {
      const body = await findActivityRecord(database, parameters.activityId);
      const subject = body && (await subjectOf(database, body.programmeCode));
      if (!subject) throw new ProblemError('not-found');
      admit(principal, 'read', subject, body.withdrawnAt === undefined);
      return { body, version: body.version };
    },
  };
};
