import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../../form/answers.ts';
import type { ChoiceGroup, Field } from '../../form/field.ts';
import { fieldTemplate, type FieldWords } from '../../form/field-templates.ts';
import type { FormController, FormFault } from '../../form/form-controller.ts';
import type { FaultMessages } from '../../form/messages.ts';
import { sections, type StepId, type Word } from './steps.ts';
import type { PartnerFormView } from './view.ts';

/** What the questions of a step are made with. */
export interface QuestionContext {
  readonly view: PartnerFormView;
  readonly form: FormController<StepId>;
  /** What is wrong with an answer, in words. */
  readonly faultText: (fault: FormFault, field: Field<Word>) => string;
  readonly choices: (pointer: string) => readonly ChoiceGroup[];
  readonly change: (pointer: string, answer: Answer) => void;
  /** What stands before a question, or in its stead. */
  readonly besides: (pointer: string) => { readonly before?: unknown; readonly instead?: unknown };
}

/** The questions of the step the person is at. */
export const questions = (context: QuestionContext): TemplateResult[] =>
  sections[context.form.step]
    .filter(({ when }) => !when || when(context.form.answers))
    .map(({ legend, fields }) => {
      const content = fields.map((field) => question(field, context));
      return legend
        ? html`<fieldset class="section">
            <legend>${context.view.term(legend)}</legend>
            ${content}
          </fieldset>`
        : html`${content}`;
    });

const question = (field: Field<Word>, context: QuestionContext): unknown => {
  const { view, form, choices, change } = context;
  const { pointer } = field;
  const fault = form.faultOf(pointer);
  const { before = nothing, instead } = context.besides(pointer);
  return html`${before}${
    instead ??
    fieldTemplate(field, {
      label: view.term(field.label),
      hint: field.hint && view.term(field.hint),
      answer: form.answers[pointer],
      error: fault && context.faultText(fault, field),
      groups: choices(pointer),
      words: wordsOf(view),
      change: (answer) => change(pointer, answer),
      leave: () => form.leave(pointer, field.checkOnLeave ?? false),
    })
  }`;
};

const wordsOf = ({ term, common }: PartnerFormView): FieldWords => ({
  optional: common('optional'),
  error: term('error'),
  choose: term('choose'),
  remaining: (characters) => term('remaining', characters),
});

/** What is wrong in words: the server's own, else the contract's; a choice is not "filled in". */
export const faultText = (
  fault: FormFault,
  { control }: Field<Word>,
  { term }: PartnerFormView,
  messages: FaultMessages,
): string => {
  if (fault.message !== undefined) return fault.message;
  if (control === 'confirmation') return term('confirmRead');
  const chosen = control === 'radios' || control === 'checkboxes' || control === 'select';
  return fault.code === 'required' && chosen ? term('chooseOne') : messages.say(fault.code, fault.params);
};
