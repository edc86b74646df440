import type { Labels, SurveyResult } from '@officine-coesione/contract';
import { leastPersons, withheld } from '../indicators/suppression.ts';
import { pooled, satisfactionOf } from './satisfaction.ts';
import type { Moments } from './satisfaction.ts';

/** A partnership of a survey wave, with the moments of its scores (0 to 100) by question; '' is satisfaction. */
export interface Surveyed {
  readonly partnershipId: string;
  readonly partnershipTitle: string;
  readonly scores: ReadonlyMap<string, Moments>;
}

/** A question on a scale; that of satisfaction has no words of its own. */
export interface Scale {
  readonly code: string;
  readonly text?: Labels | undefined;
}

const nobody: Moments = { n: 0, sum: 0, squares: 0 };

/**
 * What may be told of a survey wave: for each scale a row of all together, then one for each partnership. Of one to four
 * respondents nothing is told, and they are in the row of all together only if they cannot be had from it by subtraction:
 *
 * - not before the wave is settled, since then each partnership that is added tells itself by the difference;
 * - after that, if nothing beside them would have to be withheld, by the rule that holds for all figures on persons.
 *   What is told of a partnership from its validation on cannot be withheld later.
 *
 * @param settled whether the responses of every partnership that has some are validated
 */
export const resultsOf = (
  partnerships: readonly Surveyed[],
  scales: readonly Scale[],
  settled: boolean,
): SurveyResult[] => scales.flatMap((scale) => resultsOn(scale, partnerships, settled));

function resultsOn(
  { code, text }: Scale,
  partnerships: readonly Surveyed[],
  settled: boolean,
): SurveyResult[] {
  const scoresOf = ({ scores }: Surveyed): Moments => scores.get(code) ?? nobody;
  const question = { ...(code !== '' && { question: code }), ...(text && { text }) };
  const answered = partnerships.map(scoresOf).filter(({ n }) => n > 0);
  const large = answered.filter(({ n }) => n >= leastPersons);
  const told = settled && isSafe(answered) ? answered : large;
  return [
    { ...question, partnerships: told.length, ...figureOf(pooled(told)) },
    ...partnerships.map((one) => ({
      partnershipId: one.partnershipId,
      partnershipTitle: one.partnershipTitle,
      ...question,
      partnerships: 1,
      ...figureOf(scoresOf(one)),
    })),
  ];
}

/** Whether all can be told together without giving away those that are too few. */
function isSafe(groups: readonly Moments[]): boolean {
  const counts = groups.map(({ n }) => n);
  const total = counts.length;
  const hidden = withheld({
    counts: [...counts, pooled(groups).n],
    sums: [{ total, parts: counts.map((_count, place) => place) }],
  });
  return [...hidden].every((cell) => cell !== total && counts[cell]! < leastPersons);
}

function figureOf(scores: Moments): Pick<SurveyResult, 'n' | 'mean' | 'lower' | 'upper' | 'obsStatus'> {
  const figure = satisfactionOf(scores);
  if (figure) return { n: scores.n, ...figure, obsStatus: 'A' };
  const nothing = { mean: null, lower: null, upper: null };
  return scores.n === 0 ? { n: 0, ...nothing, obsStatus: 'M' } : { n: null, ...nothing, obsStatus: 'C' };
}
