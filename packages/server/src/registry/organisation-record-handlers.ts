import { reachOf } from '../authority-rules.ts';
import type { Connection } from '../database/tables.ts';
import { dayInRome } from '../day.ts';
import type { Call, Handlers } from '../handler.ts';
import { ProblemError } from '../http/problem.ts';
import { writtenOn } from '../keeping/written.ts';
import { writerOn } from '../keeping/writing.ts';
import type { Writing } from '../keeping/writing.ts';
import { findOrganisationRecord, findOrganisationRecords } from './organisation-records.ts';
import { organisationsAllowed } from './organisation-scope.ts';
import {
  amendOrganisation,
  archiveOrganisation,
  restoreOrganisation,
  suspendOrganisation,
} from './organisation-writes.ts';
import type { OrganisationAt } from './organisation-writes.ts';

type Keeping =
  | 'searchOrganisationRecords'
  | 'showOrganisationRecord'
  | 'amendOrganisation'
  | 'suspendOrganisation'
  | 'restoreOrganisation'
  | 'archiveOrganisation';

type Changing = Pick<Call<'amendOrganisation'>, 'parameters' | 'principal' | 'ifVersion'>;
type StepCall = Changing & Pick<Call<'suspendOrganisation'>, 'body'>;

/** Handlers of the writes by which an authority keeps its organisations, and of what it reads to do so. */
export const organisationRecordHandlers = (
  database: Connection,
  clock: () => Date,
): Pick<Handlers, Keeping> => {
  const write = writerOn(database, clock);

  const record = writtenOn(write)(findOrganisationRecord);
  const written = (
    call: Changing,
    reason: string | undefined,
    run: (writing: Writing, at: OrganisationAt) => Promise<void>,
  ) => {
    const { ifVersion } = call;
    const id = call.parameters.organisationId;
    return record(call, reason, (writing) => run(writing, { id, ifVersion }), id);
  };
  const step = (run: typeof suspendOrganisation) => (call: StepCall) =>
    written(call, call.body.reason, (writing, at) => run(writing, at, call.body.reason));

  return {
    searchOrganisationRecords: async ({ query, principal }) => {
      if (!principal) throw new ProblemError('authentication-required');
      const day = dayInRome(clock());
      return { body: await findOrganisationRecords(database, query, reachOf(principal, 'read'), day) };
    },
    showOrganisationRecord: async ({ parameters, principal }) => {
      const id = parameters.organisationId;
      const allowed = await organisationsAllowed(database, principal, 'read', [id]);
      const body = allowed.has(id)
        ? await findOrganisationRecord(database, id, dayInRome(clock()))
        : undefined;
      if (!body) throw new ProblemError('not-found');
      return { body, version: body.version };
    },
    amendOrganisation: (call) =>
      written(call, undefined, (writing, at) => amendOrganisation(writing, at, call.body)),
    suspendOrganisation: step(suspendOrganisation),
    restoreOrganisation: step(restoreOrganisation),
    archiveOrganisation: step(archiveOrganisation),
  };
};
