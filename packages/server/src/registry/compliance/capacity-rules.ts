import { unknown } from './finding.ts';
import type { Rule } from './finding.ts';
import { gap } from './gap.ts';

/** Art. 17-18 of the code of conduct. Capacity activities and good practices are not recorded here yet. */
export const capacityRules = {
  R21: () => [unknown(gap('capacity_activities'))],
  R22: () => [unknown(gap('good_practices'))],
} satisfies Record<string, Rule>;
