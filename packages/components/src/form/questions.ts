import { html, nothing, type TemplateResult } from 'lit';
import type { FormWords } from '../locale/it/form.ts';
import type { Localize } from '../locale/words.ts';
import type { Answer, Answers } from './answers.ts';
import type { ChoiceGroup, Field, FieldSection } from './field.ts';
import { fieldTemplate, type FieldWords } from './field-templates.ts';
import type { FormFault } from './form-controller.ts';
import type { FaultMessages } from './messages.ts';

/** The words with which a form speaks of its questions, and those of every element. */
export interface QuestionView {
  readonly term: Localize<FormWords>['term'];
  readonly common: (word: 'optional') => string;
}

/** What questions are made with. */
export interface QuestionContext<Word extends string> {
  readonly view: QuestionView;
  /** A question in words. */
  readonly wordOf: (word: Word) => string;
  /** The answers and what is wrong with them. */
  readonly form: {
    readonly answers: Answers;
    faultOf(pointer: string): FormFault | undefined;
    leave(pointer: string, eager: boolean): void;
  };
  /** What is wrong with an answer, in words. */
  readonly faultText: (fault: FormFault, field: Field<Word>) => string;
  readonly choices: (pointer: string) => readonly ChoiceGroup[];
  readonly change: (pointer: string, answer: Answer) => void;
  /** What stands before a question, or in its stead. */
  readonly besides?: (pointer: string) => { readonly before?: unknown; readonly instead?: unknown };
}

/** The questions that are asked, given the answers so far; those that belong together under their legend. */
export const questions = <Word extends string>(
  sections: readonly FieldSection<Word>[],
  context: QuestionContext<Word>,
): TemplateResult[] =>
  sections
    .filter(({ when }) => !when || when(context.form.answers))
    .map(({ legend, fields }) => {
      const content = fields.map((field) => question(field, context));
      return legend
        ? html`<fieldset class="section">
            <legend>${context.wordOf(legend)}</legend>
            ${content}
          </fieldset>`
        : html`${content}`;
    });

const question = <Word extends string>(field: Field<Word>, context: QuestionContext<Word>): unknown => {
  const { view, wordOf, form, choices, change } = context;
  const { pointer } = field;
  const fault = form.faultOf(pointer);
  const { before = nothing, instead } = context.besides?.(pointer) ?? {};
  return html`${before}${
    instead ??
    fieldTemplate(
      // What is missing is not left to choice, given the other answers.
      fault?.code === 'required' ? { ...field, required: true } : field,
      {
        label: wordOf(field.label),
        hint: field.hint && wordOf(field.hint),
        answer: form.answers[pointer],
        error: fault && context.faultText(fault, field),
        groups: choices(pointer),
        words: fieldWords(view),
        change: (answer) => {
          change(pointer, answer);
          // What was wrong with a choice is looked at again as soon as another is made.
          if (isChosen(field)) form.leave(pointer, false);
        },
        leave: () => form.leave(pointer, field.checkOnLeave ?? false),
      },
    )
  }`;
};

/** Whether a question is answered by choosing. */
const isChosen = ({ control }: Pick<Field, 'control'>): boolean =>
  control === 'radios' || control === 'checkboxes' || control === 'select';

/** The words that every question needs. */
export const fieldWords = ({ term, common }: QuestionView): FieldWords => ({
  optional: common('optional'),
  error: term('error'),
  choose: term('choose'),
  remaining: (characters) => term('remaining', characters),
});

/** What is wrong in words: the server's own, else the contract's; a choice is not "filled in". */
export const faultText = (
  fault: FormFault,
  { control }: Pick<Field, 'control'>,
  { term }: Pick<QuestionView, 'term'>,
  messages: FaultMessages,
): string => {
  if (fault.message !== undefined) return fault.message;
  return fault.code === 'required' && isChosen({ control })
    ? term('chooseOne')
    : messages.say(fault.code, fault.params);
};
