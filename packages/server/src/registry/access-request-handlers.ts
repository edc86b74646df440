import { may, reachOf } from '../authority-rules.ts';
import { apart } from '../database/joint.ts';
import type { Connection } from '../database/tables.ts';
import type { Call, Handlers } from '../handler.ts';
import { ProblemError } from '../http/problem.ts';
import type { ProofOfWork } from '../spam/proof-of-work.ts';
import { withdrawAccess } from './access-withdrawal.ts';
import { admit } from '../keeping/scope.ts';
import { accessSubject, applyForAccess, decideAccess, findAccessRequests } from './access-requests.ts';

type Decided = 'grantAccess' | 'refuseAccess' | 'withdrawAccess';
type DecisionCall = Pick<Call<'grantAccess'>, 'parameters' | 'body' | 'principal' | 'ifVersion'>;

/** Access requests, and who decides on them: the authority, or who looks after the organisation already. */
export const accessRequestHandlers = (
  database: Connection,
  clock: () => Date,
  proofs: ProofOfWork,
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
    requestAccess: async ({ parameters, body, principal }) => {
      // What was done for it is used up also when the request fails.
      if (!principal) await apart(() => proofs.admit(body.proof, 'access'));
      return { body: await applyForAccess(database, parameters.organisationId, body, clock()) };
    },
    searchAccessRequests: async ({ query, principal }) => {
      if (!principal) throw new ProblemError('authentication-required');
      return { body: await findAccessRequests(database, query, reachOf(principal, 'read')) };
    },
    grantAccess: deciding('granted'),
    refuseAccess: deciding('refused'),
    withdrawAccess: async ({ parameters, body, principal, ifVersion }) => {
      if (!principal) throw new ProblemError('authentication-required');
      const id = parameters.accessRequestId;
      const subject = await accessSubject(database, id);
      if (!subject) throw new ProblemError('not-found');
      admit(principal, 'decide', subject);
      const { subject: actor } = principal;
      const withdrawn = await withdrawAccess(
        database,
        { id, ifVersion, actor, reason: body.reason },
        clock(),
      );
      return { body: withdrawn, version: withdrawn.version };
    },
  };
};
