import type { Connection } from '../../database/tables.ts';
import { dayInRome } from '../../day.ts';
import type { Handlers } from '../../handler.ts';
import { ProblemError } from '../../http/problem.ts';
import { assess } from './assess.ts';
import { findFacts } from './store.ts';

export const complianceHandlers = (
  database: Connection,
  clock: () => Date,
): Pick<Handlers, 'showCompliance'> => ({
  showCompliance: async ({ parameters: { partnershipId }, query: { asOf } }) => {
    const now = clock();
    const day = asOf ?? dayInRome(now);
    const found = await findFacts(database, { partnershipId, day, past: asOf !== undefined });
    if (!found) throw new ProblemError('not-found');
    const { id, title, type, demo } = found.partnership;
    const body = { partnershipId: id, title, type, demo, asOf: day, computedAt: now.toISOString() };
    return { body: { ...body, ...assess(found.facts) } };
  },
});
