import { contributionOutcome, type OutcomeCount } from '@officine-coesione/contract';

/** Outcomes in the order of the code list: what was accepted first. */
export const outcomes = Object.keys(
  contributionOutcome.items,
) as readonly (keyof typeof contributionOutcome.items)[];

/** Counts in that order; a code this version does not know comes last. */
export const inOrder = (counts: readonly OutcomeCount[]): readonly OutcomeCount[] => {
  const place = ({ outcome }: OutcomeCount) => {
    const at = (outcomes as readonly string[]).indexOf(outcome);
    return at < 0 ? outcomes.length : at;
  };
  return counts.toSorted((one, other) => place(one) - place(other));
};
