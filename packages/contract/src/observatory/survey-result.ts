import * as z from 'zod/mini';
import { Labels, entity, openCode, page, text, uuid, whole } from '../schema.ts';
import { responseCount } from './survey-wave.ts';

const score = z.number().check(z.gte(0), z.lte(100));

/**
 * What was answered on a scale from 1 to 5, by all together: by the members of a partnership, or of all. Of fewer than
 * five it tells nothing, nor what would give them away by subtraction.
 */
export const SurveyResult = entity({
  /** The partnership; absent for all together. */
  partnershipId: z.optional(uuid),
  /** Its title. */
  partnershipTitle: z.optional(text(300)),
  /** Key of the question; absent for satisfaction, the mean of what each answered on all of its scales. */
  question: z.optional(text(40)),
  /** The question. */
  text: z.optional(Labels),
  /** How many partnerships are in it. */
  partnerships: whole(0, 200),
  /** How many responses; null for one to four. */
  n: z.nullable(responseCount),
  /** Their mean, rescaled from 1 to 5 to 0 to 100; null below five. */
  mean: z.nullable(score),
  /** Lower end of its confidence interval of 95 %. */
  lower: z.nullable(score),
  /** Upper end. */
  upper: z.nullable(score),
  /** `M` where nobody has answered, `A` where there is a figure, `C` where it is withheld. */
  obsStatus: openCode('observation-status'),
});
/** What was answered on a scale, by all together. */
export type SurveyResult = z.infer<typeof SurveyResult>;

export const SurveyResultPage = page(SurveyResult);
/** A page of results. */
export type SurveyResultPage = z.infer<typeof SurveyResultPage>;
