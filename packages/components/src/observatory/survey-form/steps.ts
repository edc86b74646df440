import { askedQuestions, checkAnswers, longestAnswer } from '@officine-coesione/contract';
import type { Labels, Language, Question, Questionnaire, SurveyAnswers } from '@officine-coesione/contract';
import { listOf, textOf, type Answers } from '../../form/answers.ts';
import type { ChoiceGroup, Field } from '../../form/field.ts';
import type { Examined, FormFault, FormStep } from '../../form/form-controller.ts';
import type { SurveyFormView } from './view.ts';

type Sections = Questionnaire['sections'];

/** The pages that are no section of the questionnaire; its keys have no hyphen. */
export const opening = '-opening';
export const check = '-check';
export const receipt = '-receipt';

/** A text of the questionnaire in a language. */
export const inLanguage = (labels: Labels, language: Language): string => labels[language] ?? labels.it;

/** Where the answer to a question goes in what is sent. */
export const pointerOf = ({ code }: Pick<Question, 'code'>): string => `/answers/${code}`;

/** The answers as the contract writes them; a decimal comma is a point there. */
export const surveyAnswersOf = (sections: Sections, answers: Answers): SurveyAnswers => {
  const given = Object.fromEntries(
    sections
      .flatMap(({ questions }) => questions)
      .map((question) => {
        const answer = answers[pointerOf(question)];
        const texts = typeof answer === 'object' ? [...listOf(answer)] : [textOf(answer).trim()];
        const values = texts.filter((text) => text !== '');
        return [
          question.code,
          question.type === 'number' ? values.map((text) => text.replace(',', '.')) : values,
        ];
      }),
  );
  const asked = new Set(askedQuestions(sections, given).map(({ code }) => code));
  return Object.fromEntries(
    Object.entries(given).filter(([code, values]) => asked.has(code) && values.length > 0),
  );
};

/** Answers that were kept, as the form takes them: numbers as the language writes them. */
export const formAnswersOf = (sections: Sections, kept: SurveyAnswers, language: Language): Answers =>
  Object.fromEntries(
    sections
      .flatMap(({ questions }) => questions)
      .flatMap((question) => {
        const values = Object.hasOwn(kept, question.code) ? kept[question.code] : undefined;
        if (!values) return [];
        const [first = ''] = values;
        const one = question.type === 'number' && language !== 'en' ? first.replace('.', ',') : first;
        return [[pointerOf(question), question.type === 'multiple' ? values : one]];
      }),
  );

/** What is wrong with the answers, at their questions. */
export const faultsIn = (
  sections: Sections,
  answers: Answers,
  options: { readonly complete: boolean },
): readonly FormFault[] => {
  const checked = checkAnswers(sections, surveyAnswersOf(sections, answers), options);
  return checked.valid
    ? []
    : checked.faults.map((fault) => ({ ...fault, pointer: `/answers${fault.pointer}` }));
};

/** The questions of a section that are asked, given the answers so far. */
export const askedIn = (sections: Sections, step: string, answers: Answers): Question[] => {
  const asked = new Set(askedQuestions(sections, surveyAnswersOf(sections, answers)).map(({ code }) => code));
  const section = sections.find(({ code }) => code === step);
  return section?.questions.filter(({ code }) => asked.has(code)) ?? [];
};

/** The pages of a questionnaire: what it is about, a page for each section, all answers again, the receipt. */
export const stepsOf = (sections: Sections): readonly [FormStep, ...FormStep[]] => {
  const plain = (id: string): FormStep => ({
    id,
    pointers: [],
    examine: (answers) => ({ faults: [], answers }),
  });
  return [
    plain(opening),
    ...sections.map(({ code, questions }): FormStep => {
      const pointers = questions.map(pointerOf);
      return {
        id: code,
        pointers,
        examine: (answers): Examined => ({
          faults: faultsIn(sections, answers, { complete: true }).filter(({ pointer }) =>
            pointers.includes(pointer),
          ),
          answers,
        }),
      };
    }),
    plain(check),
    plain(receipt),
  ];
};

const controls: Readonly<Record<string, Field['control']>> = {
  single: 'radios',
  likert: 'radios',
  multiple: 'checkboxes',
  text: 'area',
};

/** A question as the form asks it. */
export const fieldOf = (question: Question, language: Language): Field => {
  const { type, required, text, hint } = question;
  return {
    pointer: pointerOf(question),
    control: controls[type] ?? 'text',
    label: inLanguage(text, language),
    ...(hint && { hint: inLanguage(hint, language) }),
    required,
    ...(type === 'text' && { maximum: longestAnswer }),
    ...(type === 'number' && { width: 8 as const, checkOnLeave: true as const }),
    ...(type === 'date' && { type: 'date' as const, width: 14 as const }),
  };
};

/** What there is to choose from: of a scale its five degrees. */
export const choicesOf = (
  { type, options }: Pick<Question, 'type' | 'options'>,
  { term, language }: Pick<SurveyFormView, 'term' | 'language'>,
): readonly ChoiceGroup[] => [
  {
    choices:
      type === 'likert'
        ? ([1, 2, 3, 4, 5] as const).map((degree) => ({
            value: String(degree),
            label: term(`degree${degree}`),
          }))
        : options.map(({ code, label }) => ({ value: code, label: inLanguage(label, language) })),
  },
];
