import * as z from 'zod/mini';
import { Labels, entity, list, openCode, page, record, text, whole } from '../schema.ts';

/** Key of a section, a question or an option within its questionnaire: `clear_purpose`. */
export const questionCode = text(40).check(z.regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/));

/** One of the answers that a question offers. */
export const QuestionOption = entity({
  code: text(40),
  label: Labels,
});
/** One of the answers that a question offers. */
export type QuestionOption = z.infer<typeof QuestionOption>;

/** When a question is asked: only if another one, that stands before it, was answered so. */
export const QuestionCondition = entity({
  /** Key of a question with options. */
  question: text(40),
  /** Keys of its options: one that was chosen is enough. */
  is: list(text(40), 50),
});
/** When a question is asked. */
export type QuestionCondition = z.infer<typeof QuestionCondition>;

/** A question. */
export const Question = entity({
  code: text(40),
  type: openCode('question-type'),
  text: Labels,
  /** What helps to answer it. */
  hint: z.optional(Labels),
  required: z.boolean(),
  /** What there is to choose from, of a question of type `single` or `multiple`. */
  options: list(QuestionOption, 50),
  /** Least number, of a question of type `number`. */
  minimum: z.optional(z.number()),
  /** Greatest number. */
  maximum: z.optional(z.number()),
  showIf: z.optional(QuestionCondition),
});
/** A question. */
export type Question = z.infer<typeof Question>;

/** Questions that stand together: one step of the form. */
export const QuestionSection = entity({
  code: text(40),
  title: Labels,
  /** What it is about. */
  introduction: z.optional(Labels),
  questions: list(Question, 40),
});
/** Questions that stand together. */
export type QuestionSection = z.infer<typeof QuestionSection>;

/** An edition of a questionnaire: it changes no more once a survey wave asks it. */
export const Questionnaire = entity({
  ...record,
  /** Key of the questionnaire; its editions share it. */
  code: text(80),
  /** Which of its editions, from 1. */
  edition: whole(1, 10_000),
  title: Labels,
  introduction: z.optional(Labels),
  sections: list(QuestionSection, 12),
  /** Whether a survey wave asks it. */
  used: z.boolean(),
});
/** An edition of a questionnaire. */
export type Questionnaire = z.infer<typeof Questionnaire>;

export const QuestionnairePage = page(Questionnaire);
/** A page of questionnaires. */
export type QuestionnairePage = z.infer<typeof QuestionnairePage>;
