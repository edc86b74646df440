import { may, reachOf } from '../authority-rules.ts';
import type { Connection } from '../database/tables.ts';
import type { Call, Handlers } from '../handler.ts';
import { ProblemError } from '../http/problem.ts';
import { accessSubject, applyForAccess, decideAccess, findAccessRequests } from './access-requests.ts';

type Decided = 'grantAccess' | 'refuseAccess';
type DecisionCall = Pick<Call<'grantAccess'>, 'parameters' | 'body' | 'principal' | 'ifVersion'>;

/** Access requests, and who decides on them: the authority, or who looks after the organisation already. */
export const accessRequestHandlers = (
  database: Connection,
  clock: () => Date,
): Pick<Handlers, Decided | 'requestAccess' | 'searchAccessRequests'> => {
  const deciding =
    (status: 'granted' | 'refused') =>
    async ({ parameters, body, principal, ifVersion }: DecisionCall) => {
      if (!principal) throw new ProblemError('authentication-required');
      const id = parameters.accessRequestId;
      const subject = await accessSubject(database, id);
      // Who may not even read it is not told that it is there.
      if (!subject || !may(principal, 'read', subject)) throw new ProblemError('not-found');
      const asAuthority = may(principal, 'decide', subject);
      const asPartner =
        principal.roles.includes('partner_editor') &&
        may({ ...principal, roles: ['partner_editor'] }, 'edit', { organisationId: subject.organisationId });
      if (!asAuthority && !asPartner) throw new ProblemError('forbidden');
      const decided = await decideAccess(
        database,
        {
          id,
          status,
          ifVersion,
          actor: principal.subject,
          kind: asAuthority ? 'authority' : 'partner',
          reason: body.reason,
        },
        clock(),
      );
      return { body: decided, version: decided.version };
    };
  return {
    requestAccess: async ({ parameters, body }) => ({
      body: await applyForAccess(database, parameters.organisationId, body, clock()),
    }),
    searchAccessRequests: async ({ query, principal }) => {
      if (!principal) throw new ProblemError('authentication-required');
      return { body: await findAccessRequests(database, query, reachOf(principal, 'read')) };
    },
    grantAccess: deciding('granted'),
    refuseAccess: deciding('refused'),
  };
};
