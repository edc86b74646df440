import { nothing, reachOf } from '../authority-rules.ts';
import type { Handlers } from '../handler.ts';
import { ProblemError } from '../http/problem.ts';

/** What who calls may do, as the token says. */
export const ownAccessHandlers: Pick<Handlers, 'showOwnAccess'> = {
  showOwnAccess: ({ principal }) => {
    if (!principal) throw new ProblemError('authentication-required');
    const reach = reachOf(principal, 'read');
    const { organisations, partnerships, programmes, territories } = reach === '*' ? nothing : reach;
    return Promise.resolve({
      body: {
        roles: [...principal.roles],
        everywhere: reach === '*',
        organisationIds: [...organisations],
        partnershipIds: [...partnerships],
        programmeCodes: [...programmes],
        territories: [...territories],
      },
    });
  },
};
