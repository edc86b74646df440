import type { AnswerLine } from '../../form/answer-list.ts';
import { isAnswered, listOf, textOf, type Answers } from '../../form/answers.ts';
import type { ChoiceGroup } from '../../form/field.ts';
import { fieldsOf, type StepId } from './steps.ts';
import type { PartnerFormView } from './view.ts';

/** The answers given at a step, as they are read again; choices by their label. */
export const answerLines = (
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
