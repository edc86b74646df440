import type { Fault, Validated } from '../validation.ts';
import type { Question, QuestionSection } from './questionnaire.ts';
import type { SurveyAnswers } from './survey-answers.ts';

/** Most characters of a text. */
export const longestAnswer = 4000;

/** A question as far as the rules on its answer look. */
type Asked = Pick<Question, 'code' | 'type' | 'required' | 'minimum' | 'maximum' | 'showIf'> & {
  readonly options: readonly { readonly code: string }[];
};

/** Sections as far as the rules on their answers look. */
export type AskedSections = readonly (Pick<QuestionSection, 'code'> & {
  readonly questions: readonly Asked[];
})[];

const valuesOf = (answers: SurveyAnswers, code: string): readonly string[] =>
  Object.hasOwn(answers, code) ? answers[code]! : [];

/**
 * The questions that are asked, given what was answered so far: one whose condition is not met is not, nor is one that
 * depends on it.
 */
export function askedQuestions<Sections extends AskedSections>(
  sections: Sections,
  answers: SurveyAnswers,
): Sections[number]['questions'][number][] {
  const asked = new Set<string>();
  return sections
    .flatMap(({ questions }) => questions)
    .filter(({ code, showIf }) => {
      const isAsked =
        !showIf ||
        (asked.has(showIf.question) &&
          valuesOf(answers, showIf.question).some((value) => showIf.is.includes(value)));
      if (isAsked) asked.add(code);
      return isAsked;
    });
}

/**
 * Holds answers against their questionnaire. The same function serves the server and the form.
 *
 * @param options `complete`: also that every required question is answered, as when they are sent
 * @returns the answers without those to questions that are not asked and without empty ones; or all faults, at
 *   `/<key of the question>`
 */
export function checkAnswers(
  sections: AskedSections,
  answers: SurveyAnswers,
  { complete }: { readonly complete: boolean },
): Validated<SurveyAnswers> {
  const questions = new Map(
    sections.flatMap((section) => section.questions.map((question) => [question.code, question])),
  );
  const unknown = Object.keys(answers)
    .filter((code) => !questions.has(code))
    .map((code): Fault => ({ pointer: `/${code}`, code: 'unknown_property', params: { property: code } }));
  const asked = askedQuestions(sections, answers);
  const faults = asked.flatMap((question): Fault[] => {
    const values = valuesOf(answers, question.code);
    const found =
      values.length === 0
        ? complete && question.required
          ? (['required', {}] as const)
          : undefined
        : answerFault(question, values);
    return found ? [{ pointer: `/${question.code}`, code: found[0], params: found[1] }] : [];
  });
  if (unknown.length + faults.length > 0) return { valid: false, faults: [...unknown, ...faults] };
  return {
    valid: true,
    value: Object.fromEntries(
      asked.flatMap(({ code }) => {
        const values = valuesOf(answers, code);
        return values.length > 0 ? [[code, [...values]]] : [];
      }),
    ),
  };
}

type Found = readonly [Fault['code'], Fault['params']] | undefined;

function answerFault({ type, options, minimum, maximum }: Asked, values: readonly string[]): Found {
  const [first = ''] = values;
  if (type !== 'multiple' && values.length > 1) return ['too_many', { maximum: 1 }];
  switch (type) {
    case 'single':
    case 'multiple':
      if (new Set(values).size < values.length) return ['unknown_choice', {}];
      return values.every((value) => options.some(({ code }) => code === value))
        ? undefined
        : ['unknown_choice', {}];
    case 'likert':
      return /^[1-5]$/.test(first) ? undefined : ['unknown_choice', {}];
    case 'number':
      if (!/^-?\d{1,12}(\.\d{1,6})?$/.test(first)) return ['not_a_number', {}];
      if (minimum !== undefined && Number(first) < minimum) return ['too_small', { minimum }];
      if (maximum !== undefined && Number(first) > maximum) return ['too_big', { maximum }];
      return undefined;
    case 'date':
      return isDay(first) ? undefined : ['invalid_date', {}];
    default:
      return first.length > longestAnswer
        ? ['too_long', { maximum: longestAnswer, actual: first.length }]
        : undefined;
  }
}

/** Whether a text is a day that the calendar has: a 30 February would be read as 2 March. */
const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^(19|2\d)\d\d-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(text)
  );
};
