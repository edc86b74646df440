import { may, reachOf } from '../authority-rules.ts';
import type { Action } from '../authority-rules.ts';
import { apart } from '../database/joint.ts';
import type { Connection } from '../database/tables.ts';
import { dayInRome, daysAfter } from '../day.ts';
import type { Call, Handlers, Principal } from '../handler.ts';
import { ProblemError } from '../http/problem.ts';
import { decide } from './registration-decision.ts';
import type { Decision } from './registration-decision.ts';
import { takeIn } from './registration-intake.ts';
import type { ProofOfWork } from '../spam/proof-of-work.ts';
import { registrationSubject } from './registration-scope.ts';
import { findRegistration, findRegistrations } from './registration-store.ts';

/** Days for an integration unless said: as long as the term is suspended for (L. 241/1990, Art. 2(7)). */
const integrationDays = 30;

type Deciding = 'requestIntegration' | 'acceptIntegration' | 'validateRegistration' | 'rejectRegistration';
type DecisionCall = Pick<Call<'acceptIntegration'>, 'parameters' | 'body' | 'principal' | 'ifVersion'>;
type Registering = 'issueChallenge' | 'registerOrganisation' | 'searchRegistrations' | 'showRegistration';

export const registrationHandlers = (
  database: Connection,
  clock: () => Date,
  proofs: ProofOfWork,
): Pick<Handlers, Registering | Deciding> => {
  /** Who may not even read a registration is not told that it is there. */
  const admit = async (principal: Principal | undefined, action: Action, id: string): Promise<void> => {
    const subject = await registrationSubject(database, id);
    if (!subject || !may(principal, 'read', subject)) throw new ProblemError('not-found');
    if (!may(principal, action, subject)) throw new ProblemError('forbidden');
  };
  const deciding =
    (decision: Decision, dueOn?: string) =>
    async ({ parameters, body, principal, ifVersion }: DecisionCall) => {
      if (!principal) throw new ProblemError('authentication-required');
      await admit(principal, 'decide', parameters.registrationId);
      const registration = await decide(database, decision, {
        registrationId: parameters.registrationId,
        ifVersion,
        actor: principal.subject,
        reason: body.reason,
        ...(dueOn !== undefined && { dueOn }),
        now: clock(),
      });
      return { body: registration, version: registration.version };
    };
  return {
    issueChallenge: async ({ body }) => ({ body: await proofs.issue(body) }),

    registerOrganisation: async ({ body, principal }) => {
      // Before the registry is asked about the organisation: asking costs work.
      // What was done for it is used up also when the request fails.
      if (!principal) await apart(() => proofs.admit(body.proof, 'registration'));
      return { body: await takeIn(database, body, clock()) };
    },

    searchRegistrations: async ({ query, principal }) => {
      if (!principal) throw new ProblemError('authentication-required');
      return {
        body: await findRegistrations(database, query, reachOf(principal, 'read'), dayInRome(clock())),
      };
    },

    showRegistration: async ({ parameters, principal }) => {
      await admit(principal, 'read', parameters.registrationId);
      const body = await findRegistration(database, parameters.registrationId);
      if (!body) throw new ProblemError('not-found');
      return { body, version: body.version };
    },

    requestIntegration: async (call) => {
      const today = dayInRome(clock());
      const dueOn = call.body.dueOn ?? daysAfter(today, integrationDays);
      if (dueOn <= today)
        throw new ProblemError('validation-failed', {
          faults: [{ pointer: '/dueOn', code: 'date_not_ahead', params: {} }],
        });
      return deciding('request_integration', dueOn)(call);
    },
    acceptIntegration: deciding('accept_integration'),
    validateRegistration: deciding('validate'),
    rejectRegistration: deciding('reject'),
  };
};
