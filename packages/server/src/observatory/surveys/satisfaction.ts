import { meanOf } from '../indicators/mean.ts';
import type { Mean } from '../indicators/mean.ts';

/** What is needed of answers to tell their mean: how many, their sum, and that of their squares. */
export interface Moments {
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
}

/**
 * Satisfaction (SAT): the mean of scores from 0 to 100, each (x − 1) / 4 × 100 of what a respondent answered on scales
 * from 1 to 5, with its 95 % confidence interval; null for fewer than five respondents.
 *
 * The scores stand in the view `survey_satisfaction`, one row for each validated response; which partnerships have such a
 * response (SURV_COV) in the view `survey_coverage`.
 *
 * @see {@link meanOf}
 */
export const satisfactionOf = (scores: Moments): Mean | null => meanOf(scores, [0, 100]);

/** The moments of scores from 0 to 100 from those of answers on a scale from 1 to 5. */
export const rescaled = ({ n, sum, squares }: Moments): Moments => ({
  n,
  sum: 25 * (sum - n),
  squares: 625 * (squares - 2 * sum + n),
});

/** The moments of several groups together: pooled, never a mean of means. */
export const pooled = (groups: readonly Moments[]): Moments =>
  groups.reduce(
    (all, { n, sum, squares }) => ({ n: all.n + n, sum: all.sum + sum, squares: all.squares + squares }),
    { n: 0, sum: 0, squares: 0 },
  );
