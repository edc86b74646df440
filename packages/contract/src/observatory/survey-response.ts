import * as z from 'zod/mini';
import { LinkToken } from '../link-token.ts';
import { entity, instant, openCode, page, record, request, text, uuid, whole } from '../schema.ts';
import { Questionnaire } from './questionnaire.ts';
import { SurveyAnswers } from './survey-answers.ts';
import { SurveyWave } from './survey-wave.ts';

/** The answers of an organisation, as a member of a partnership, in a survey wave. It names no person. */
export const SurveyResponse = entity({
  ...record,
  /** What it is called in the receipt: `OC-R-2026-7K3M9QX2`. */
  reference: text(40),
  waveId: uuid,
  partnershipId: uuid,
  partnershipTitle: text(300),
  organisationId: uuid,
  organisationLegalName: text(300),
  status: openCode('survey-response-status'),
  /** When it was first sent, UTC. */
  submittedAt: z.optional(instant),
  /** When who keeps the partnership validated its responses, UTC. */
  validatedAt: z.optional(instant),
  /** What was answered: what was said on scales only for the organisation itself. */
  answers: SurveyAnswers,
});
/** The answers of an organisation in a survey wave. */
export type SurveyResponse = z.infer<typeof SurveyResponse>;

export const SurveyResponsePage = page(SurveyResponse);
/** A page of responses. */
export type SurveyResponsePage = z.infer<typeof SurveyResponsePage>;

/** Begins a response; one that was begun is answered as it is. */
export const SurveyResponseRequest = request({
  waveId: uuid,
  partnershipId: uuid,
  organisationId: uuid,
});
/** Begins a response. */
export type SurveyResponseRequest = z.infer<typeof SurveyResponseRequest>;

/** All answers given so far: they take the place of those that were kept. */
export const SurveyAnswersRequest = request({ answers: SurveyAnswers });
/** All answers given so far. */
export type SurveyAnswersRequest = z.infer<typeof SurveyAnswersRequest>;

/** What a link from a mail opens: the survey, and what was answered so far. */
export const LinkedSurvey = entity({
  /** Version of the response: 0 before anything is kept. */
  version: whole(0, 2_000_000_000),
  /** Until when the link opens it, UTC. */
  expiresAt: instant,
  wave: SurveyWave,
  questionnaire: Questionnaire,
  partnershipTitle: text(300),
  organisationLegalName: text(300),
  response: z.optional(SurveyResponse),
});
/** What a link from a mail opens. */
export type LinkedSurvey = z.infer<typeof LinkedSurvey>;

/** Opens a survey with the link from a mail. */
export const LinkedSurveyOpening = request({ token: LinkToken });
/** Opens a survey with the link from a mail. */
export type LinkedSurveyOpening = z.infer<typeof LinkedSurveyOpening>;

/** Answers that come with the link from a mail. */
export const LinkedSurveyAnswers = request({ token: LinkToken, answers: SurveyAnswers });
/** Answers that come with the link from a mail. */
export type LinkedSurveyAnswers = z.infer<typeof LinkedSurveyAnswers>;
