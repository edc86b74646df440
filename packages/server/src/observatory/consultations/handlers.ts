import type { AnswerOf } from '@officine-coesione/contract';
import { reachOf } from '../../authority-rules.ts';
import type { Scopes } from '../../authority-rules.ts';
import type { Connection } from '../../database/tables.ts';
import type { Answered, Call, Handlers, Principal } from '../../handler.ts';
import { ProblemError } from '../../http/problem.ts';
import { keepPartnership } from '../../keeping/partnership.ts';
import { admit } from '../../keeping/scope.ts';
import { writerOn } from '../../keeping/writing.ts';
import type { Writing } from '../../keeping/writing.ts';
import { added, writtenOn } from '../../keeping/written.ts';
import {
  findConsultation,
  findConsultationRecord,
  findConsultationRecords,
  findConsultations,
} from './consultation-store.ts';
import {
  amendConsultation,
  announceConsultation,
  publishOutcome,
  stepConsultation,
} from './consultation-writes.ts';
import {
  findContribution,
  findContributionRecord,
  findContributionRecords,
  findContributions,
} from './contribution-store.ts';
import {
  acknowledgeContribution,
  addContribution,
  amendContribution,
  answerContribution,
  submitContribution,
  withdrawContribution,
} from './contribution-writes.ts';
import type { ContributionAt } from './contribution-writes.ts';

type Consulting =
  | 'announceConsultation'
  | 'amendConsultation'
  | 'publishConsultation'
  | 'publishOutcome'
  | 'archiveConsultation'
  | 'searchConsultations'
  | 'showConsultation'
  | 'searchConsultationRecords'
  | 'showConsultationRecord'
  | 'draftContribution'
  | 'amendContribution'
  | 'submitContribution'
  | 'acknowledgeContribution'
  | 'answerContribution'
  | 'withdrawContribution'
  | 'searchContributions'
  | 'showContribution'
  | 'searchContributionRecords'
  | 'showContributionRecord';

/** Handlers of consultations and of what partners contribute to them. */
export const consultationHandlers = (database: Connection, clock: () => Date): Pick<Handlers, Consulting> => {
  const written = writtenOn(writerOn(database, clock));
  const now = () => clock().toISOString();

  const consultation = written((connection, id) => findConsultationRecord(connection, id, now()));
  const contribution = (call: { readonly principal: Principal | undefined }) =>
    written((connection, id) => findContributionRecord(connection, id, reachOfReader(call.principal)));

  type Step = Pick<Call<'publishConsultation'>, 'parameters' | 'ifVersion' | 'principal' | 'body'>;
  const stepOfConsultation = (step: Parameters<typeof stepConsultation>[2]) => (call: Step) => {
    const { consultationId: id } = call.parameters;
    const { ifVersion, body } = call;
    return consultation(
      call,
      body.reason,
      (writing) => stepConsultation(writing, { id, ifVersion }, step),
      id,
    );
  };
  type Contributed = Pick<Call<'withdrawContribution'>, 'parameters' | 'ifVersion' | 'principal'>;
  const ofContribution = (
    call: Contributed,
    act: (writing: Writing, at: ContributionAt) => Promise<void>,
    reason?: string,
  ): Promise<Answered<AnswerOf<'showContributionRecord'>>> => {
    const { contributionId: id } = call.parameters;
    const { ifVersion } = call;
    return contribution(call)(call, reason, (writing) => act(writing, { id, ifVersion }), id);
  };

  return {
    announceConsultation: (call) =>
      added(consultation(call, undefined, (writing) => announceConsultation(writing, call.body))),
    amendConsultation: (call) => {
      const { consultationId: id } = call.parameters;
      const { ifVersion, body } = call;
      return consultation(
        call,
        undefined,
        (writing) => amendConsultation(writing, { id, ifVersion }, body),
        id,
      );
    },
    publishConsultation: stepOfConsultation('publish'),
    publishOutcome: (call) => {
      const { consultationId: id } = call.parameters;
      const { ifVersion, body } = call;
      return consultation(call, undefined, (writing) => publishOutcome(writing, { id, ifVersion }, body), id);
    },
    archiveConsultation: stepOfConsultation('archive'),
    searchConsultations: async ({ query }) => ({ body: await findConsultations(database, query, now()) }),
    showConsultation: async ({ parameters }) => {
      const body = found(await findConsultation(database, parameters.consultationId, now()));
      return { body, version: body.version };
    },
    searchConsultationRecords: async ({ query, principal }) => ({
      body: await findConsultationRecords(database, query, { at: now(), reach: reachOfReader(principal) }),
    }),
    showConsultationRecord: async ({ parameters, principal }) => {
      const body = found(await findConsultationRecord(database, parameters.consultationId, now()));
      const kept = found(await keepPartnership(database, body.partnershipId, { locked: false }));
      admit(principal, 'read', kept.subject, kept.known && body.publishedAt !== undefined);
      return { body, version: body.version };
    },

    draftContribution: (call) =>
      added(contribution(call)(call, undefined, (writing) => addContribution(writing, call.body))),
    amendContribution: (call) =>
      ofContribution(call, (writing, at) => amendContribution(writing, at, call.body)),
    submitContribution: (call) =>
      ofContribution(call, (writing, at) => submitContribution(writing, at, call.body), call.body.lateReason),
    acknowledgeContribution: (call) => ofContribution(call, acknowledgeContribution, call.body.reason),
    answerContribution: (call) =>
      ofContribution(call, (writing, at) => answerContribution(writing, at, call.body)),
    withdrawContribution: (call) => ofContribution(call, withdrawContribution, call.body.reason),
    searchContributions: async ({ query }) => ({ body: await findContributions(database, query, now()) }),
    showContribution: async ({ parameters }) => {
      const body = found(await findContribution(database, parameters.contributionId, now()));
      return { body, version: body.version };
    },
    searchContributionRecords: async ({ query, principal }) => ({
      body: await findContributionRecords(database, query, reachOfReader(principal)),
    }),
    showContributionRecord: async ({ parameters, principal }) => {
      const reach = reachOfReader(principal);
      const body = found(await findContributionRecord(database, parameters.contributionId, reach));
      return { body, version: body.version };
    },
  };
};

const found = <Record>(record: Record | undefined): Record => {
  if (record === undefined) throw new ProblemError('not-found');
  return record;
};

const reachOfReader = (principal: Principal | undefined): Scopes => {
  if (!principal) throw new ProblemError('authentication-required');
  return reachOf(principal, 'read');
};
