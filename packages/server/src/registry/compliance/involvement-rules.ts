import { cyclePhase } from '@officine-coesione/contract';
import type { CyclePhase } from '@officine-coesione/contract';
import { termed } from './evidence.ts';
import type { Facts } from './facts.ts';
import { unknown, yes } from './finding.ts';
import type { Finding, Rule } from './finding.ts';
import { gap } from './gap.ts';

/** The partnership works in a phase of the cycle. */
const worksIn = (
  { partnership: { phases } }: Facts,
  phase: CyclePhase,
  code: 'monitoring_phase' | 'evaluation_phase',
): Finding =>
  phases.includes(phase) ? yes(termed('phases', [cyclePhase.items[phase].labels])) : unknown(gap(code));

/** Art. 12-16 of the code of conduct: calls, reports, monitoring, evaluation. */
export const involvementRules = {
  R17: () => [unknown(gap('acknowledgements'))],
  R18: () => [unknown(gap('recusals'))],
  R19: (facts) => [worksIn(facts, 'monitoring', 'monitoring_phase'), unknown(gap('progress_reports'))],
  R20: (facts) => [worksIn(facts, 'evaluation', 'evaluation_phase'), unknown(gap('partnership_evaluation'))],
} satisfies Record<string, Rule>;
