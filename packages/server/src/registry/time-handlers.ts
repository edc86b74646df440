import { may, reachOf } from '../authority-rules.ts';
import type { Connection } from '../database/tables.ts';
import type { Call, Handlers, Principal } from '../handler.ts';
import { ProblemError } from '../http/problem.ts';
import { organisationsAllowed } from './organisation-scope.ts';
import { findChanges, findHistory } from './revision-store.ts';
import { keepPartnership } from '../keeping/partnership.ts';

/** Who may know of a record who acted, why, and what was not public: who checks, within reach. */
const isEntitled = async (
  database: Connection,
  principal: Principal | undefined,
  { entity, id }: { readonly entity: 'organisation' | 'partnership'; readonly id: string },
): Promise<boolean> => {
  if (!principal?.roles.some((role) => role === 'auditor' || role === 'admin')) return false;
  // Also of what is gone, which stands nowhere.
  if (reachOf(principal, 'read') === '*') return true;
  if (entity === 'organisation')
    return (await organisationsAllowed(database, principal, 'read', [id])).has(id);
  const kept = await keepPartnership(database, id, { locked: false });
  return kept !== undefined && may(principal, 'read', kept.subject);
};

export const timeHandlers = (
  database: Connection,
): Pick<Handlers, 'showOrganisationHistory' | 'showPartnershipHistory' | 'searchChanges'> => {
  const history = async (
    entity: 'organisation' | 'partnership',
    id: string,
    { query, principal }: Pick<Call<'showPartnershipHistory'>, 'query' | 'principal'>,
  ) => {
    const entitled = await isEntitled(database, principal, { entity, id });
    const body = await findHistory(database, { ...query, entity, id, entitled });
    if (!body) throw new ProblemError('not-found');
    return { body };
  };
  return {
    showOrganisationHistory: (call) => history('organisation', call.parameters.organisationId, call),
    showPartnershipHistory: (call) => history('partnership', call.parameters.partnershipId, call),
    searchChanges: async ({ query }) => ({ body: await findChanges(database, query) }),
  };
};
