import type { Connection } from '../database/tables.ts';
import type { Handlers } from '../handler.ts';
import { ProblemError } from '../http/problem.ts';
import { findProgramme, findProgrammes } from './programme-store.ts';

export const programmeHandlers = (
  database: Connection,
): Pick<Handlers, 'searchProgrammes' | 'showProgramme'> => ({
  searchProgrammes: async ({ query }) => ({ body: await findProgrammes(database, query) }),

  showProgramme: async ({ parameters }) => {
    const body = await findProgramme(database, parameters.programmeCode);
    if (!body) throw new ProblemError('not-found');
    return { body, version: body.version };
  },
});
