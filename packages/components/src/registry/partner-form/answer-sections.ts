import { html, type TemplateResult } from 'lit';
import { answerList, type AnswerLine } from '../../form/answer-list.ts';
import { isAnswered, listOf, textOf, type Answers } from '../../form/answers.ts';
import type { ChoiceGroup } from '../../form/field.ts';
import { fieldsOf, type StepId } from './steps.ts';
import type { PartnerFormView } from './view.ts';

/** What the answers are read again with. */
export interface AnswerSource {
  readonly answers: Answers;
  readonly choices: (pointer: string) => readonly ChoiceGroup[];
  /** Goes to the question of an answer; absent once they have been sent. */
  readonly change?: (pointer: string) => void;
}

/** The answers to read again, step by step. */
export const answerSections = (
  view: PartnerFormView,
  { answers, choices, change }: AnswerSource,
): TemplateResult[] => {
  const { term, heading } = view;
  const changing = change && {
    label: term('change'),
    nameOf: (label: string) => term('changeOf', label),
    go: change,
  };
  return (['organisation', 'adhesion', 'contact'] as const).map(
    (step) =>
      html`<section class="answer-section">
        ${heading(term(`${step}Title`), change ? 1 : 2)}
        ${answerList(answerLines(step, answers, view, choices), changing)}
      </section>`,
  );
};

/** The answers given at a step; choices by their label. */
const answerLines = (
  step: StepId,
  answers: Answers,
  { term, language }: PartnerFormView,
  choices: (pointer: string) => readonly ChoiceGroup[],
): AnswerLine[] =>
  fieldsOf(step, answers).map(({ pointer, label }) => {
    const answer = answers[pointer];
    const known = choices(pointer).flatMap((group) => group.choices);
    const labelOf = (value: string) => known.find((choice) => choice.value === value)?.label ?? value;
    const text =
      typeof answer === 'object'
        ? new Intl.ListFormat(language).format(listOf(answer).map(labelOf))
        : labelOf(textOf(answer));
    return {
      pointer,
      label: term(label),
      answer: isAnswered(answer) ? text : term('notGiven'),
      lang: known.find(({ value }) => value === answer)?.lang,
    };
  });
