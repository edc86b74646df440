import type { Connection } from '../database/tables.ts';
import type { Call, Handlers, Principal } from '../handler.ts';
import { ProblemError } from '../http/problem.ts';
import { findChanges, findHistory } from './revision-store.ts';

/** Who may know who acted, why, and what was not public. */
const isEntitled = (principal: Principal | undefined): boolean =>
  principal?.roles.some((role) => role === 'auditor' || role === 'admin') ?? false;

export const timeHandlers = (
  database: Connection,
): Pick<Handlers, 'showOrganisationHistory' | 'showPartnershipHistory' | 'searchChanges'> => {
  const history = async (
    entity: 'organisation' | 'partnership',
    id: string,
    { query, principal }: Pick<Call<'showPartnershipHistory'>, 'query' | 'principal'>,
  ) => {
    const body = await findHistory(database, { ...query, entity, id, entitled: isEntitled(principal) });
    if (!body) throw new ProblemError('not-found');
    return { body };
  };
  return {
    showOrganisationHistory: (call) => history('organisation', call.parameters.organisationId, call),
    showPartnershipHistory: (call) => history('partnership', call.parameters.partnershipId, call),
    searchChanges: async ({ query }) => ({ body: await findChanges(database, query) }),
  };
};
