import * as z from 'zod/mini';
import { adding, changing, none, reading, seers, stepProblems } from '../keeping.ts';
import { operation } from '../operation.ts';
import type { Role } from '../operation.ts';
import { closedCode, list, listQuery, uuid } from '../schema.ts';
import { surveyResponseStatus } from '../vocabulary/survey-response-status.ts';
import { surveyAnswers, surveyResponseRequest } from './survey-examples.ts';
import {
  LinkedSurvey,
  LinkedSurveyAnswers,
  LinkedSurveyOpening,
  SurveyAnswersRequest,
  SurveyResponse,
  SurveyResponsePage,
  SurveyResponseRequest,
} from './survey-response.ts';
import * as routes from './survey-routes.ts';

const response = z.object({
  /** The response. */
  surveyResponseId: uuid,
});

/** Nobody answers for an organisation but itself: what it says on a scale is nobody else's to know. */
const respondents: readonly Role[] = ['partner_editor', 'admin'];

const answering = {
  ...changing,
  tag: 'surveys',
  access: respondents,
  parameters: response,
  answer: SurveyResponse,
  problems: stepProblems,
} as const;

/** A call of someone who holds no account: the link from a mail, in the body, says for whom. */
const linked = {
  tag: 'surveys',
  access: 'public',
  caching: 'no-store',
  parameters: none,
  query: none,
  status: 200,
  answer: LinkedSurvey,
  problems: ['validation-failed', 'link-not-valid', 'transition-not-allowed'],
} as const;

/** Operations by which the members of partnerships answer. */
export const surveyResponseOperations = [
  operation({
    ...routes.searchSurveyResponses,
    ...reading,
    tag: 'surveys',
    access: seers,
    summary: 'Responses within the scope of who asks',
    description:
      'An organisation sees its own, whole; who keeps the partnership those that were sent, without what was said on scales.',
    parameters: none,
    query: z.object({
      ...listQuery,
      /** Only those to this survey wave. */
      wave: z.optional(uuid),
      /** Only those of members of this partnership. */
      partnership: z.optional(uuid),
      /** Only those of this organisation. */
      organisation: z.optional(uuid),
      /** States. */
      status: z.optional(list(closedCode(surveyResponseStatus), 3)),
    }),
    answer: SurveyResponsePage,
    problems: [],
  }),
  operation({
    ...routes.showSurveyResponse,
    ...reading,
    etag: true,
    tag: 'surveys',
    access: seers,
    summary: 'One response',
    parameters: response,
    query: none,
    answer: SurveyResponse,
    problems: ['not-found'],
  }),
  operation({
    ...routes.startSurveyResponse,
    ...adding,
    access: respondents,
    tag: 'surveys',
    summary: 'Begins a response to a survey wave that is open',
    description: 'One that was begun is answered as it is, and nothing changes.',
    body: SurveyResponseRequest,
    answer: SurveyResponse,
    example: { body: surveyResponseRequest },
    problems: ['validation-failed', 'transition-not-allowed'],
  }),
  operation({
    ...routes.saveSurveyAnswers,
    ...answering,
    summary: 'Keeps the answers given so far, to go on later',
    description:
      'Each must be of the type that its question asks for; none need be there. What was answered to a question that is not asked is dropped.',
    body: SurveyAnswersRequest,
    example: { body: { answers: surveyAnswers } },
  }),
  operation({
    ...routes.submitSurveyResponse,
    ...answering,
    summary: 'Sends the answers',
    description:
      'With every required one. Until the survey closes they may be sent again: the later ones count.',
    body: SurveyAnswersRequest,
  }),
  operation({
    ...routes.showLinkedSurvey,
    ...linked,
    etag: false,
    audited: 'read',
    summary: 'Shows the survey behind a link, with what was answered so far',
    description:
      'Changes nothing. A POST, because what opens a door does not belong into an address (RAC_GEN_004).',
    body: LinkedSurveyOpening,
    problems: ['validation-failed', 'link-not-valid'],
  }),
  operation({
    ...routes.saveLinkedSurvey,
    ...linked,
    etag: true,
    summary: 'Keeps the answers given so far, with a link',
    description:
      'The version is that of the response, 0 before there is one. The link serves until the survey closes.',
    body: LinkedSurveyAnswers,
  }),
  operation({
    ...routes.submitLinkedSurvey,
    ...linked,
    etag: true,
    summary: 'Sends the answers, with a link',
    description: 'Until the survey closes they may be sent again: the later ones count.',
    body: LinkedSurveyAnswers,
  }),
] as const;
