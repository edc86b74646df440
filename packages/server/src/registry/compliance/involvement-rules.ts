import { cyclePhase } from '@officine-coesione/contract';
import type { CyclePhase } from '@officine-coesione/contract';
import { counted, termed } from './evidence.ts';
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

const recusals = ({ processes: { meetings } }: Facts): Finding => {
  const recused = meetings.reduce((sum, meeting) => sum + meeting.recusals, 0);
  return recused > 0 ? yes(counted('recusals', recused)) : unknown(gap('recusals'));
};

const reports = ({ processes: { consultations } }: Facts): Finding => {
  const monitored = consultations.filter(({ phase }) => phase === 'monitoring').length;
  return monitored > 0 ? yes(counted('consultations', monitored)) : unknown(gap('progress_reports'));
};

/** Art. 12-16 of the code of conduct: calls, reports, monitoring, evaluation. */
export const involvementRules = {
  R17: () => [unknown(gap('acknowledgements'))],
  R18: (facts) => [recusals(facts)],
  R19: (facts) => [worksIn(facts, 'monitoring', 'monitoring_phase'), reports(facts)],
  R20: (facts) => [worksIn(facts, 'evaluation', 'evaluation_phase'), unknown(gap('partnership_evaluation'))],
} satisfies Record<string, Rule>;
