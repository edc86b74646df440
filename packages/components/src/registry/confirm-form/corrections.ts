import type { LinkedRecord } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../../form/field.ts';
import { questions, type QuestionContext } from '../../form/questions.ts';
import { organisationSections } from '../registration-questions.ts';
import { correctedFields, correctionSections, restSections } from './correction.ts';
import type { Open } from './open-task.ts';
import { changedFields, type Word } from './tasks.ts';
import type { ConfirmFormView } from './view.ts';

/** The data an organisation corrects by itself, what changes, those it does not correct, and whether these hold. */
export const correction = (
  { before, form }: Open,
  record: LinkedRecord | undefined,
  { context, view, fixed }: { context: QuestionContext<Word>; view: ConfirmFormView; fixed: unknown },
): TemplateResult => {
  const organisation = record?.organisation;
  const changed = correctedFields(organisation, before, form.answers);
  return html`${questions(correctionSections(organisation), context)}
  ${whatChanges(changed, 'willSave', view)} ${fixed} ${questions(restSections, context)}`;
};

/** The data of a request, for who has to correct them; what would change is said as it changes. */
export const requestCorrections = (
  { before, form }: Open,
  {
    context,
    view,
    open,
    turn,
  }: {
    context: QuestionContext<Word>;
    view: ConfirmFormView;
    /** Whether the questions are shown, and what shows or hides them. */
    open: boolean;
    turn: (open: boolean) => void;
  },
): TemplateResult => {
  const shown = open || form.faults.some(({ pointer }) => pointer.startsWith('/organisation'));
  return html`<section class="corrections">
    <p>
      <button
        class="plain"
        type="button"
        id="correct"
        aria-expanded=${shown}
        aria-controls="organisation"
        @click=${() => turn(!shown)}
      >
        ${view.term('correct')}
      </button>
    </p>
    <div id="organisation" ?hidden=${!shown}>
      ${shown ? questions(organisationSections, context) : nothing}
    </div>
    ${whatChanges(changedFields(before, form.answers), 'willChange', view)}
  </section>`;
};

/** What is going to change, said as it changes. */
const whatChanges = (
  changed: readonly Field<Word>[],
  lead: 'willChange' | 'willSave',
  { term, language }: ConfirmFormView,
): TemplateResult =>
  html`<div role="status">
    ${
      changed.length > 0
        ? html`<p class="notice">
            ${term(lead)}
            <strong>${new Intl.ListFormat(language).format(changed.map(({ label }) => term(label)))}</strong>
          </p>`
        : nothing
    }
  </div>`;
