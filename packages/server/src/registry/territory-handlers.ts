import type { Connection } from '../database/tables.ts';
import type { Handlers } from '../handler.ts';
import { ProblemError } from '../http/problem.ts';
import { findTerritories, findTerritory } from './territory-store.ts';

export const territoryHandlers = (
  database: Connection,
): Pick<Handlers, 'searchTerritories' | 'showTerritory'> => ({
  searchTerritories: async ({ query }) => ({ body: await findTerritories(database, query) }),

  showTerritory: async ({ parameters }) => {
    const body = await findTerritory(database, parameters.territoryCode);
    if (!body) throw new ProblemError('not-found');
    return { body };
  },
});
