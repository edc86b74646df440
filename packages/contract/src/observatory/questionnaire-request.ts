import * as z from 'zod/mini';
import { patchOf } from '../patch.ts';
import { closedCode, issue, line, list, programmeCode, request, text } from '../schema.ts';
import { questionType } from '../vocabulary/question-type.ts';
import { questionCode } from './questionnaire.ts';

const inEveryLanguage = <T extends z.ZodMiniType>(words: T) =>
  request({ it: words, en: words, de: words, fr: words, sl: words });

const heading = inEveryLanguage(line(300));
const paragraph = inEveryLanguage(text(2000));

const QuestionRequest = request({
  code: questionCode,
  type: closedCode(questionType),
  text: inEveryLanguage(text(500)),
  hint: z.optional(inEveryLanguage(text(500))),
  required: z.boolean(),
  options: z.optional(list(request({ code: questionCode, label: heading }), 50)),
  minimum: z.optional(z.number().check(z.gte(-1e12), z.lte(1e12))),
  maximum: z.optional(z.number().check(z.gte(-1e12), z.lte(1e12))),
  showIf: z.optional(request({ question: questionCode, is: list(questionCode, 50, 1) })),
});
type QuestionRequest = z.infer<typeof QuestionRequest>;

const choosing: readonly string[] = ['single', 'multiple'];

/** What must hold between the parts of a question. */
const questionIssues = (
  { type, options = [], minimum, maximum, showIf }: QuestionRequest,
  before: ReadonlyMap<string, QuestionRequest>,
  path: PropertyKey[],
) => {
  const at = (...property: PropertyKey[]) => [...path, ...property];
  const codes = options.map(({ code }) => code);
  const repeated = codes.findIndex((code, place) => codes.indexOf(code) < place);
  const asked = showIf && before.get(showIf.question);
  const unknown = asked?.options
    ? showIf!.is.findIndex((code) => !asked.options!.some((option) => option.code === code))
    : -1;
  return [
    choosing.includes(type) && options.length < 2
      ? issue('too_few', at('options'), options, { minimum: 2 })
      : undefined,
    !choosing.includes(type) && options.length > 0
      ? issue('options_not_for_type', at('options'), options)
      : undefined,
    repeated >= 0 ? issue('code_repeated', at('options', repeated, 'code'), codes[repeated]) : undefined,
    type !== 'number' && minimum !== undefined
      ? issue('limit_not_for_type', at('minimum'), minimum)
      : undefined,
    type !== 'number' && maximum !== undefined
      ? issue('limit_not_for_type', at('maximum'), maximum)
      : undefined,
    minimum !== undefined && maximum !== undefined && maximum < minimum
      ? issue('too_small', at('maximum'), maximum, { minimum })
      : undefined,
    showIf && !choosing.includes(asked?.type ?? '')
      ? issue('condition_unknown', at('showIf', 'question'), showIf.question)
      : undefined,
    showIf && unknown >= 0 ? issue('unknown_choice', at('showIf', 'is', unknown), showIf.is) : undefined,
  ].filter((one) => one !== undefined);
};

/**
 * Sections whose keys are there once, with conditions on questions with options that stand before: on a scale there is
 * none, since whether the question that depends on it was answered would tell what was said on it.
 */
const sections = list(
  request({
    code: questionCode,
    title: heading,
    introduction: z.optional(paragraph),
    questions: list(QuestionRequest, 40, 1),
  }),
  12,
  1,
).check((context) => {
  const known = new Set<string>();
  const before = new Map<string, QuestionRequest>();
  context.value.forEach(({ code, questions }, place) => {
    if (known.has(code)) context.issues.push(issue('code_repeated', [place, 'code'], code));
    known.add(code);
    questions.forEach((question, number) => {
      const path = [place, 'questions', number];
      if (before.has(question.code))
        context.issues.push(issue('code_repeated', [...path, 'code'], question.code));
      context.issues.push(...questionIssues(question, before, path));
      before.set(question.code, question);
    });
  });
});

const changeable = {
  title: heading,
  introduction: z.optional(paragraph),
  /** Questions that stand together: one step of the form each. */
  sections,
};

/** What may be changed of a questionnaire that no survey wave asks yet, as a whole. */
export const QuestionnaireFacts = request(changeable);
/** What may be changed of a questionnaire, as a whole. */
export type QuestionnaireFacts = z.infer<typeof QuestionnaireFacts>;

/** A new edition of a questionnaire, or the first one. */
export const QuestionnaireRequest = request({
  /** Key of the questionnaire, kebab-case: of one that is known this is its next edition. */
  code: programmeCode,
  ...changeable,
});
/** A new edition of a questionnaire. */
export type QuestionnaireRequest = z.infer<typeof QuestionnaireRequest>;

/** What changes of a questionnaire (RFC 7396): a list takes the place of the one that was there. */
export const QuestionnairePatch = patchOf(changeable);
/** What changes of a questionnaire. */
export type QuestionnairePatch = z.infer<typeof QuestionnairePatch>;
