import type { Connection } from '../database/tables.ts';
import { dayInRome } from '../day.ts';
import type { Handlers } from '../handler.ts';
import { ProblemError } from '../http/problem.ts';
import { reading } from './as-of.ts';
import { findMembers } from './membership-store.ts';
import { findPartnership, findPartnerships } from './partnership-store.ts';

export const partnershipHandlers = (
  database: Connection,
  clock: () => Date,
): Pick<Handlers, 'searchPartnerships' | 'showPartnership' | 'searchMembers'> => {
  const existing = async (id: string, day: string | undefined) => {
    const { rows } = reading(database, day, { partnershipId: id });
    const partnership = await findPartnership(rows, id);
    if (!partnership) throw new ProblemError('not-found');
    return { rows, partnership };
  };
  return {
    searchPartnerships: async ({ query }) => ({
      body: await findPartnerships(reading(database, query.asOf).rows, query),
    }),

    showPartnership: async ({ parameters, query }) => {
      const { partnership } = await existing(parameters.partnershipId, query.asOf);
      return { body: partnership, version: partnership.version };
    },

    searchMembers: async ({ parameters, query }) => {
      const { rows, partnership } = await existing(parameters.partnershipId, query.asOf);
      return { body: await findMembers(rows, partnership.id, query, query.asOf ?? dayInRome(clock())) };
    },
  };
};
