import type { OrganisationConfirmation } from '@officine-coesione/contract';
import { reachOf } from '../authority-rules.ts';
import type { Connection } from '../database/tables.ts';
import { dayInRome, daysAfter } from '../day.ts';
import type { Handlers } from '../handler.ts';
import { ProblemError } from '../http/problem.ts';
import { askedBefore } from './confirmation-dates.ts';
import { findConfirmation, findConfirmations, recordConfirmation } from './confirmation-store.ts';
import { organisationsAllowed } from './organisation-scope.ts';

/** How an authority follows the yearly confirmation, and takes those in that come otherwise than by a link. */
export const confirmationHandlers = (
  database: Connection,
  clock: () => Date,
): Pick<Handlers, 'confirmOrganisation' | 'searchConfirmations'> => ({
  searchConfirmations: async ({ query, principal }) => {
    if (!principal) throw new ProblemError('authentication-required');
    const dueBy = query.dueBy ?? daysAfter(dayInRome(clock()), askedBefore);
    return { body: await findConfirmations(database, { ...query, dueBy }, reachOf(principal, 'read')) };
  },
  confirmOrganisation: async ({ parameters, body, principal, ifVersion }) => {
    if (!principal) throw new ProblemError('authentication-required');
    const id = parameters.organisationId;
    // Who may not even read it is not told that it is there.
    if ((await organisationsAllowed(database, principal, 'read', [id])).size === 0)
      throw new ProblemError('not-found');
    if ((await organisationsAllowed(database, principal, 'decide', [id])).size === 0)
      throw new ProblemError('forbidden');
    await recordConfirmation(database, {
      id,
      ifVersion,
      actor: principal.subject,
      reason: body.reason,
      now: clock(),
    });
    const confirmed: OrganisationConfirmation = await findConfirmation(database, id);
    return { body: confirmed, version: confirmed.version };
  },
});
