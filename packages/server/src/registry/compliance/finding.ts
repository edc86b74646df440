import type { ComplianceEvidence, ComplianceGap, ComplianceOutcome } from '@officine-coesione/contract';
import type { Facts } from './facts.ts';

/**
 * What is found of one requirement of a rule: it is there, in part, recorded as not there, or nothing is known.
 * Nothing known is never taken for not there.
 */
export interface Finding {
  readonly state: 'yes' | 'part' | 'no' | 'unknown';
  readonly evidence: readonly ComplianceEvidence[];
  readonly missing: readonly ComplianceGap[];
}

/** The requirements of a rule, each held against the facts. */
export type Rule = (facts: Facts) => readonly Finding[];

/** What the findings of a rule come to: met when all is there, not met when something is known not to be and nothing is. */
export const outcomeOf = (findings: readonly Pick<Finding, 'state'>[]): ComplianceOutcome => {
  const states = new Set(findings.map(({ state }) => state));
  if (states.size === 1 && states.has('yes')) return 'met';
  if (states.has('yes') || states.has('part')) return 'partly';
  return states.has('no') ? 'not_met' : 'not_recorded';
};

/** It is there. */
export const yes = (...evidence: readonly ComplianceEvidence[]): Finding => ({
  state: 'yes',
  evidence,
  missing: [],
});

/** Some of it is there, and something is missing. */
export const part = (missing: ComplianceGap, ...evidence: readonly ComplianceEvidence[]): Finding => ({
  state: 'part',
  evidence,
  missing: [missing],
});

/** What is recorded says that it is not there. */
export const no = (missing: ComplianceGap, ...evidence: readonly ComplianceEvidence[]): Finding => ({
  state: 'no',
  evidence,
  missing: [{ ...missing, outcome: 'not_met' }],
});

/** Nothing is known of it. */
export const unknown = (missing: ComplianceGap, ...evidence: readonly ComplianceEvidence[]): Finding => ({
  state: 'unknown',
  evidence,
  missing: [missing],
});

/** So many of so many: all, some, or none of which anything is known. */
export const share = (
  counted: ComplianceEvidence & { readonly count: number; readonly total: number },
  missing: ComplianceGap,
): Finding => {
  if (counted.total > 0 && counted.count === counted.total) return yes(counted);
  return counted.count > 0 ? part(missing, counted) : unknown(missing, counted);
};
