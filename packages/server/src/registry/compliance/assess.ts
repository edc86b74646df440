import { complianceActs, complianceRule, complianceRuleDefinition } from '@officine-coesione/contract';
import type {
  Compliance,
  ComplianceCheck,
  ComplianceCounts,
  ComplianceOutcome,
  ComplianceRule,
  ComplianceRuleSource,
  ComplianceSource,
} from '@officine-coesione/contract';
import { capacityRules } from './capacity-rules.ts';
import { committeeRules } from './committee-rules.ts';
import { commonProvisionsRules } from './common-provisions-rules.ts';
import { consultationRules } from './consultation-rules.ts';
import { cyclesOf } from './facts.ts';
import type { Facts } from './facts.ts';
import { outcomeOf } from './finding.ts';
import type { Rule } from './finding.ts';
import { involvementRules } from './involvement-rules.ts';
import { partnersRules } from './partners-rules.ts';

/** Version of the method: it changes when the same facts come to another outcome. */
export const methodVersion = '1.1.0';

/** Every rule of the contract: a missing one does not compile. */
export const rules: Readonly<Record<ComplianceRule, Rule>> = {
  ...partnersRules,
  ...consultationRules,
  ...committeeRules,
  ...involvementRules,
  ...capacityRules,
  ...commonProvisionsRules,
};

const codes = Object.keys(complianceRule.items) as ComplianceRule[];

const sourceOf = ({ act, article, verified }: ComplianceRuleSource): ComplianceSource => ({
  title: complianceActs[act].title,
  article,
  url: complianceActs[act].url,
  verified,
});

/** One rule held against the facts; it applies by type of partnership and by programming period. */
export const check = (code: ComplianceRule, facts: Facts): ComplianceCheck => {
  const { group, wording, sources, types } = complianceRuleDefinition[code];
  const cycles = cyclesOf(facts);
  const inForce = sources.filter((source) => source.cycles.some((cycle) => cycles.includes(cycle)));
  const spokenOf: readonly string[] = types;
  const applies = inForce.length > 0 && spokenOf.includes(facts.partnership.type);
  const findings = applies ? rules[code](facts) : [];
  return {
    code,
    group,
    title: complianceRule.items[code].labels,
    wording,
    sources: (applies ? inForce : sources).map(sourceOf),
    outcome: applies ? outcomeOf(findings) : 'not_applicable',
    evidence: findings.flatMap(({ evidence }) => evidence),
    // Two requirements can lack the same: it is to be recorded once.
    missing: findings
      .flatMap(({ missing }) => missing)
      .filter((gap, place, all) => all.findIndex((one) => one.code === gap.code) === place),
  };
};

/** Every rule held against the facts. */
export const assess = (facts: Facts): Pick<Compliance, 'cycles' | 'methodVersion' | 'counts' | 'checks'> => {
  const checks = codes.map((code) => check(code, facts));
  const count = (outcome: ComplianceOutcome) => checks.filter((one) => one.outcome === outcome).length;
  const counts: ComplianceCounts = {
    met: count('met'),
    partly: count('partly'),
    notMet: count('not_met'),
    notRecorded: count('not_recorded'),
    notApplicable: count('not_applicable'),
  };
  return { cycles: cyclesOf(facts), methodVersion, counts, checks };
};
