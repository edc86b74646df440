import * as z from 'zod/mini';
import { adding, changing, editors, none, readers, reading, stepProblems, validators } from '../keeping.ts';
import { operation } from '../operation.ts';
import { closedCode, list, listQuery, uuid } from '../schema.ts';
import { surveyWaveStatus } from '../vocabulary/survey-wave-status.ts';
import { surveyWaveRequest } from './survey-examples.ts';
import { SurveyResultPage } from './survey-result.ts';
import * as routes from './survey-routes.ts';
import {
  SurveyValidation,
  SurveyWave,
  SurveyWavePage,
  SurveyWavePatch,
  SurveyWaveRequest,
} from './survey-wave.ts';

const wave = z.object({
  /** The survey wave. */
  surveyWaveId: uuid,
});

/** Operations on survey waves, and on what is told of them. */
export const surveyWaveOperations = [
  operation({
    ...routes.searchSurveyWaves,
    ...reading,
    tag: 'surveys',
    access: 'public',
    summary: 'Survey waves, those that open last first',
    description:
      'Anyone sees those that have opened; who keeps one of their partnerships also those in preparation.',
    parameters: none,
    query: z.object({
      ...listQuery,
      /** Only those that ask the members of this partnership. */
      partnership: z.optional(uuid),
      /** States. */
      status: z.optional(list(closedCode(surveyWaveStatus), 3)),
    }),
    answer: SurveyWavePage,
    problems: [],
  }),
  operation({
    ...routes.showSurveyWave,
    ...reading,
    etag: true,
    tag: 'surveys',
    access: 'public',
    summary: 'One survey wave',
    description:
      'Anyone sees one that has opened; who keeps one of its partnerships also one in preparation.',
    parameters: wave,
    query: none,
    answer: SurveyWave,
    problems: ['not-found'],
  }),
  operation({
    ...routes.planSurveyWave,
    ...adding,
    access: editors,
    tag: 'surveys',
    summary: 'Plans a survey wave',
    description:
      'By who keeps all of its partnerships. On the day it opens each organisation with a seat gets a mail with a link to the form; a week before it closes a reminder, when nothing was sent.',
    body: SurveyWaveRequest,
    answer: SurveyWave,
    example: { body: surveyWaveRequest },
    problems: ['validation-failed'],
  }),
  operation({
    ...routes.amendSurveyWave,
    ...changing,
    access: editors,
    tag: 'surveys',
    parameters: wave,
    summary: 'Changes a survey wave in preparation, or prolongs one that is open',
    body: SurveyWavePatch,
    answer: SurveyWave,
    problems: stepProblems,
  }),
  operation({
    ...routes.validateSurveyResponses,
    ...changing,
    access: validators,
    tag: 'surveys',
    parameters: wave,
    summary: 'Validates what the members of a partnership have answered',
    description:
      'All responses at once and for good, after the closing: if they were counted one after the other, or taken back, the figures before and after would tell what each had said.',
    body: SurveyValidation,
    answer: SurveyWave,
    problems: stepProblems,
  }),
  operation({
    ...routes.searchSurveyResults,
    ...reading,
    access: [...readers, 'observatory_analyst'],
    tag: 'surveys',
    files: ['csv', 'csv-excel', 'xlsx', 'json'],
    summary: 'What was answered on scales, by partnership and all together',
    description:
      'Of validated responses, without who gave them. Of fewer than five nothing is told; nor are they in what is told of all together, as long as they could be had by subtraction: see `partnerships`.',
    parameters: wave,
    query: z.object(listQuery),
    answer: SurveyResultPage,
    problems: ['not-found'],
  }),
] as const;
