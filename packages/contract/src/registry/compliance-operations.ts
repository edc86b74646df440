import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { day, uuid } from '../schema.ts';
import { Compliance } from './compliance.ts';
import { showCompliance } from './compliance-routes.ts';

/** Operations that hold a partnership against the law. */
export const complianceOperations = [
  operation({
    ...showCompliance,
    tag: 'partnerships',
    summary: 'How a partnership stands with the rules on partnership',
    description:
      'Each requirement of the European code of conduct on partnership (Delegated Reg. (EU) 240/2014) and of the common provisions of the period, with what the registry holds of it and what is missing. What the registry does not know is `not_recorded`, never `not_met`. Computed from public records, with counts instead of persons.',
    access: 'public',
    caching: { maxAge: 60 },
    parameters: z.object({
      /** The partnership. */
      partnershipId: uuid,
    }),
    query: z.object({
      /** A day: the partnership, its members and its documents as they were at its end, in Italy; today unless said. */
      asOf: z.optional(day),
    }),
    body: undefined,
    status: 200,
    answer: Compliance,
    etag: false,
    problems: ['not-found'],
  }),
] as const;
