import { counted } from './evidence.ts';
import { unknown, yes } from './finding.ts';
import type { Rule } from './finding.ts';
import { gap } from './gap.ts';

/** Art. 5 and 8-9 of the code of conduct: preparation. Consultations are not recorded here yet. */
export const consultationRules = {
  R03: () => [unknown(gap('timetable'))],
  R04: ({ documents }) => [
    documents.length > 0
      ? yes(counted('public_documents', documents.length))
      : unknown(gap('public_documents')),
    unknown(gap('consultation_deadlines')),
  ],
  R05: () => [unknown(gap('consultation_days'))],
  R06: () => [unknown(gap('contributions'))],
  R07: () => [unknown(gap('consultation_outcome'))],
  R08: () => [unknown(gap('programme_statement'))],
} satisfies Record<string, Rule>;
