import { counted } from './evidence.ts';
import { unknown, yes } from './finding.ts';
import type { Rule } from './finding.ts';
import { gap } from './gap.ts';

/** Art. 17-18 of the code of conduct. Good practices are not recorded here yet. */
export const capacityRules = {
  R21: ({ processes: { activities } }) => [
    activities > 0 ? yes(counted('capacity_activities', activities)) : unknown(gap('capacity_activities')),
  ],
  R22: () => [unknown(gap('good_practices'))],
} satisfies Record<string, Rule>;
