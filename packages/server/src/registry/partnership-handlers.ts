import type { Connection } from '../database/tables.ts';
import { dayInRome } from '../day.ts';
import type { Handlers } from '../handler.ts';
import { ProblemError } from '../http/problem.ts';
import { findMembers } from './membership-store.ts';
import { findPartnership, findPartnerships } from './partnership-store.ts';

export const partnershipHandlers = (
  database: Connection,
  clock: () => Date,
): Pick<Handlers, 'searchPartnerships' | 'showPartnership' | 'searchMembers'> => {
  const existing = async (id: string) => {
    const partnership = await findPartnership(database, id);
    if (!partnership) throw new ProblemError('not-found');
    return partnership;
  };
  return {
    searchPartnerships: async ({ query }) => ({ body: await findPartnerships(database, query) }),

    showPartnership: async ({ parameters }) => {
      const body = await existing(parameters.partnershipId);
      return { body, version: body.version };
    },

    searchMembers: async ({ parameters, query }) => {
      const { id } = await existing(parameters.partnershipId);
      return { body: await findMembers(database, id, query, dayInRome(clock())) };
    },
  };
};
