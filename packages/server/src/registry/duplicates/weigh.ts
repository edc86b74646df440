import type { Compared, ComparedField, Evidence } from './compared.ts';
import { differByTaxCode, fieldEvidence } from './field-agreement.ts';
import { priorBits, thresholds } from './likelihoods.ts';
import { nameEvidence } from './name-agreement.ts';

/** Whether two records are one organisation: `possible` when a person must look. */
export type Verdict = 'same' | 'possible' | 'different';

/** What one field says, and what stands in it. */
export interface Explained extends Evidence {
  /** What the first has; undefined when nothing, or what is not for everyone to read. */
  readonly first: string | undefined;
  readonly second: string | undefined;
}

/** How likely two records are one organisation, and why. */
export interface Weighed {
  /** Sum of the evidence, bits. */
  readonly weight: number;
  /** From the weight and what is known of such pairs beforehand, 0 to 1. */
  readonly probability: number;
  readonly verdict: Verdict;
  /** Field by field, the weightiest first. */
  readonly explanation: readonly Explained[];
}

/**
 * Weighs whether two records are one organisation, field by field (Fellegi and Sunter, 1969). The order of the two
 * does not matter. Two valid tax codes that differ are never one organisation without a person looking.
 */
export function weigh(a: Compared, b: Compared): Weighed {
  const found = [nameEvidence(a, b), ...fieldEvidence(a, b)].toSorted(
    (one, other) => Math.abs(other.weight) - Math.abs(one.weight) || (one.field < other.field ? -1 : 1),
  );
  const weight = Math.round(found.reduce((sum, one) => sum + one.weight, 0) * 10) / 10;
  const probability = Math.round(1e6 / (1 + 2 ** -(weight + priorBits))) / 1e6;
  return {
    weight,
    probability,
    verdict: verdictOf(probability, differByTaxCode(a, b)),
    explanation: found.map((one) => ({ ...one, first: shown(one.field, a), second: shown(one.field, b) })),
  };
}

const verdictOf = (probability: number, twoBodies: boolean): Verdict => {
  if (probability < thresholds.possible) return 'different';
  return probability < thresholds.same || twoBodies ? 'possible' : 'same';
};

/** What stands in a field; the tax code of a person, 16 characters, is not told. */
const shown = (field: ComparedField, record: Compared): string | undefined => {
  if (field === 'municipality') return record.municipality ?? record.nuts3;
  const value = record[field];
  return field === 'taxCode' && value?.length !== 11 ? undefined : value;
};
