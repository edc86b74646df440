import type { LinkAction, LinkedRecord } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { recordSummary } from './record-summary.ts';
import type { ConfirmFormData, ConfirmFormView } from './view.ts';

const dones = {
  answer_integration: 'answerDone',
  confirm: 'confirmDone',
  edit_contact: 'contactDone',
  leave: 'leaveDone',
} as const;

/** What was done, to keep; `ask` is the way to another link. */
export const receipt = (
  action: LinkAction,
  record: LinkedRecord,
  view: ConfirmFormView,
  ask: unknown,
): TemplateResult => {
  const { term, heading, day } = view;
  const dueOn = record.organisation?.confirmationDueOn;
  const next = action === 'confirm' ? dueOn && term('confirmNext', day(dueOn)) : term(`${dones[action]}Next`);
  return html`${heading(term(dones[action]), 0, 'step-title')}
    <div class="receipt" part="receipt">
      ${next ? html`<p>${next}</p>` : nothing} ${recordSummary(record, view)}
      <p><button type="button" part="print" @click=${() => window.print()}>${term('print')}</button></p>
    </div>
    ${ask}`;
};

const refusals = {
  missing: ['missingTitle', 'missingText'],
  cut: ['cutTitle', 'cutText'],
  invalid: ['invalidTitle', 'invalidText'],
} as const;

/** Why no record is shown. */
export const refusal = (
  { refusal: why = 'missing' }: ConfirmFormData,
  { term, heading }: ConfirmFormView,
  ask: unknown,
): TemplateResult => {
  const [title, text] = refusals[why];
  return html`${heading(term(title), 0, 'step-title')}
    <p class="lead" part="empty">${term(text)}</p>
    ${ask}`;
};

/** Where the changes go that a confirmation does not make. */
export interface Changes {
  readonly authorityEmail: string | null;
  /** Acts of this link, apart from the confirmation. */
  readonly others: readonly Exclude<LinkAction, 'confirm'>[];
  readonly go: (action: LinkAction) => void;
  readonly back: () => void;
  readonly ask: unknown;
}

const acts = { edit_contact: 'doContact', leave: 'doLeave', answer_integration: 'doAnswer' } as const;

/** What can be changed, by whom: the acts of this link, another link, the authority. */
export const whatChanged = (
  { authorityEmail, others, go, back, ask }: Changes,
  { term, heading }: ConfirmFormView,
): TemplateResult =>
  html`<p class="lead">${term('changedLead')}</p>
    ${heading(term('changedFacts'), 1)}
    <p>
      ${term('changedDataText')}
      ${
        authorityEmail && /^[^@\s]+@[^@\s]+$/.test(authorityEmail)
          ? html`<a href="mailto:${authorityEmail}">${authorityEmail}</a>`
          : nothing
      }
    </p>
    ${heading(term('changedPeople'), 1)}
    ${
      others.length > 0
        ? html`<ul class="acts">
            ${others.map(
              (action) =>
                html`<li>
                  <button class="plain" type="button" @click=${() => go(action)}>
                    ${term(acts[action])}
                  </button>
                </li>`,
            )}
          </ul>`
        : html`<p>${term('changedPeopleText')}</p>
            ${ask}`
    }
    <div class="buttons">
      <button type="button" part="back" @click=${back}>${term('back')}</button>
    </div>`;
