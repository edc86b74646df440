import * as z from 'zod/mini';
import { list } from '../schema.ts';
import { questionCode } from './questionnaire.ts';
import { longestAnswer } from './survey-rules.ts';

/**
 * Answers by the key of the question: a list of one value, of several for `multiple`, empty for none. A value is the key
 * of an option, a number from 1 to 5 on a scale, a number with a point, a text, or a day `YYYY-MM-DD`.
 */
export const SurveyAnswers = z.record(
  questionCode,
  list(z.string().check(z.trim(), z.minLength(1), z.maxLength(longestAnswer)), 50),
);
/** Answers by the key of the question. */
export type SurveyAnswers = Record<string, string[]>;
