import * as z from 'zod/mini';
import { adding, changeProblems, changing, none } from '../keeping.ts';
import { operation } from '../operation.ts';
import type { Role } from '../operation.ts';
import { listQuery, programmeCode, uuid } from '../schema.ts';
import { Questionnaire, QuestionnairePage } from './questionnaire.ts';
import { QuestionnairePatch, QuestionnaireRequest } from './questionnaire-request.ts';
import * as routes from './questionnaire-routes.ts';
import { questionnaireRequest } from './survey-examples.ts';

const questionnaire = z.object({
  /** The questionnaire. */
  questionnaireId: uuid,
});

/** One questionnaire is asked by many authorities: it is kept by who answers for all of them. */
const keeper: readonly Role[] = ['admin'];

const published = {
  access: 'public',
  caching: 'revalidate',
  body: undefined,
  status: 200,
  etag: true,
  tag: 'surveys',
} as const;

/** Operations on what is asked in surveys. */
export const questionnaireOperations = [
  operation({
    ...routes.searchQuestionnaires,
    ...published,
    summary: 'Questionnaires, the latest first',
    parameters: none,
    query: z.object({
      ...listQuery,
      /** Only the editions of this questionnaire. */
      code: z.optional(programmeCode),
    }),
    answer: QuestionnairePage,
    problems: [],
  }),
  operation({
    ...routes.showQuestionnaire,
    ...published,
    summary: 'One edition of a questionnaire, with its questions',
    parameters: questionnaire,
    query: none,
    answer: Questionnaire,
    problems: ['not-found'],
  }),
  operation({
    ...routes.addQuestionnaire,
    ...adding,
    access: keeper,
    tag: 'surveys',
    summary: 'Adds a questionnaire, or the next edition of one',
    description:
      'A question may depend on one with options that stands before it; not on a scale, since whether it was asked would tell what was said there.',
    body: QuestionnaireRequest,
    answer: Questionnaire,
    example: { body: questionnaireRequest },
    problems: ['validation-failed'],
  }),
  operation({
    ...routes.amendQuestionnaire,
    ...changing,
    access: keeper,
    tag: 'surveys',
    summary: 'Changes a questionnaire that no survey wave asks yet',
    description: 'Once one does, what was answered must stay what was asked: add its next edition.',
    parameters: questionnaire,
    body: QuestionnairePatch,
    answer: Questionnaire,
    problems: [...changeProblems, 'transition-not-allowed'],
  }),
] as const;
