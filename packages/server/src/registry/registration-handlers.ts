import type { Connection } from '../database/tables.ts';
import type { Call, Handlers } from '../handler.ts';
import { ProblemError } from '../http/problem.ts';
import { decide } from './registration-decision.ts';
import type { Decision } from './registration-decision.ts';
import { takeIn } from './registration-intake.ts';
import { findRegistration, findRegistrations } from './registration-store.ts';

type Deciding = 'requestIntegration' | 'acceptIntegration' | 'validateRegistration' | 'rejectRegistration';
type DecisionCall = Pick<Call<'acceptIntegration'>, 'parameters' | 'body' | 'principal' | 'ifVersion'>;
type Registering = 'registerOrganisation' | 'searchRegistrations' | 'showRegistration';

export const registrationHandlers = (
  database: Connection,
  clock: () => Date,
): Pick<Handlers, Registering | Deciding> => {
  const deciding =
    (decision: Decision) =>
    async ({ parameters, body, principal, ifVersion }: DecisionCall) => {
      if (!principal) throw new ProblemError('authentication-required');
      const registration = await decide(database, decision, {
        registrationId: parameters.registrationId,
        ifVersion,
        actor: principal.subject,
        reason: body.reason,
        now: clock(),
      });
      return { body: registration, version: registration.version };
    };
  return {
    registerOrganisation: async ({ body }) => ({ body: await takeIn(database, body, clock()) }),

    searchRegistrations: async ({ query }) => ({ body: await findRegistrations(database, query) }),

    showRegistration: async ({ parameters }) => {
      const body = await findRegistration(database, parameters.registrationId);
      if (!body) throw new ProblemError('not-found');
      return { body, version: body.version };
    },

    requestIntegration: deciding('request_integration'),
    acceptIntegration: deciding('accept_integration'),
    validateRegistration: deciding('validate'),
    rejectRegistration: deciding('reject'),
  };
};
