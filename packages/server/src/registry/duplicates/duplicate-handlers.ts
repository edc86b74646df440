import { may, reachOf } from '../../authority-rules.ts';
import type { Connection } from '../../database/tables.ts';
import type { Call, Handlers } from '../../handler.ts';
import { ProblemError } from '../../http/problem.ts';
import { registrationSubject } from '../registration-scope.ts';
import { findRegistration } from '../registration-store.ts';
import { organisationOf } from '../organisation-store.ts';
import { candidatesOf } from './candidates.ts';
import { compareDue } from './comparing.ts';
import { findDuplicate, findDuplicates } from './duplicate-store.ts';
import { decidePair } from './pair-decision.ts';
import { requestCompared } from './request-compared.ts';

type Own =
  | 'showRegistrationCandidates'
  | 'searchDuplicates'
  | 'showDuplicate'
  | 'dismissDuplicate'
  | 'reopenDuplicate';

/** How many changed records a search of the queue compares first, so that what has just come is in it. */
const comparedOnSearch = 20;

export const duplicateHandlers = (database: Connection, clock: () => Date): Pick<Handlers, Own> => {
  const deciding =
    (status: 'dismissed' | 'open') =>
    async ({
      parameters,
      body,
      principal,
      ifVersion,
    }: Pick<Call<'dismissDuplicate'>, 'parameters' | 'body' | 'principal' | 'ifVersion'>) => {
      if (!principal) throw new ProblemError('authentication-required');
      const { duplicateId: id } = parameters;
      if (!(await findDuplicate(database, id, reachOf(principal, 'read'))))
        throw new ProblemError('not-found');
      const reach = reachOf(principal, 'edit');
      if (!(await findDuplicate(database, id, reach))) throw new ProblemError('forbidden');
      const { reason } = body;
      await decidePair(database, { id, status, reason, actor: principal.subject, ifVersion, now: clock() });
      const decided = await findDuplicate(database, id, reach);
      if (!decided) throw new ProblemError('not-found');
      return { body: decided, version: decided.version };
    };
  return {
    showRegistrationCandidates: async ({ parameters, principal }) => {
      const subject = await registrationSubject(database, parameters.registrationId);
      // Who may not read a registration is not told that it is there.
      if (!subject || !may(principal, 'read', subject)) throw new ProblemError('not-found');
      const registration = await findRegistration(database, parameters.registrationId);
      if (!registration) throw new ProblemError('not-found');
      const found = await candidatesOf(database, requestCompared(registration));
      const candidates = found
        // What the request became is not a candidate for it.
        .filter(({ organisation }) => organisation.id !== registration.organisationId)
        .map(({ organisation, explanation, ...weighed }) => ({
          organisation: organisationOf(organisation),
          ...weighed,
          explanation: [...explanation],
        }));
      return { body: { candidates } };
    },

    searchDuplicates: async ({ query, principal }) => {
      if (!principal) throw new ProblemError('authentication-required');
      await compareDue(database, comparedOnSearch, clock());
      return { body: await findDuplicates(database, query, reachOf(principal, 'read')) };
    },

    showDuplicate: async ({ parameters, principal }) => {
      if (!principal) throw new ProblemError('authentication-required');
      const body = await findDuplicate(database, parameters.duplicateId, reachOf(principal, 'read'));
      if (!body) throw new ProblemError('not-found');
      return { body, version: body.version };
    },

    dismissDuplicate: deciding('dismissed'),
    reopenDuplicate: deciding('open'),
  };
};
