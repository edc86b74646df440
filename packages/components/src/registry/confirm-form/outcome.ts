import type { LinkAction, LinkedRecord } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { mailTo, publishedData, recordSummary } from './record-summary.ts';
import type { ConfirmFormData, ConfirmFormView } from './view.ts';

const dones = {
  answer_integration: 'answerDone',
  confirm: 'confirmDone',
  edit_organisation: 'organisationDone',
  edit_contact: 'contactDone',
  leave: 'leaveDone',
} as const;

/** What was done, and how the records are then. */
export interface Done {
  readonly action: LinkAction;
  readonly record: LinkedRecord;
  /** It was the yearly confirmation, or counts as it. */
  readonly confirmed: boolean;
}

/**
 * What was done, to keep.
 *
 * @param next the way to what else can be done: with this link, or with another
 */
export const receipt = (
  { action, record, confirmed }: Done,
  territories: ConfirmFormData['territories'],
  view: ConfirmFormView,
  next: unknown,
): TemplateResult => {
  const { term, heading, day } = view;
  const dueOn = record.organisation?.confirmationDueOn;
  return html`${heading(term(dones[action]), 0, 'step-title')}
    <div class="receipt" part="receipt">
      ${action === 'confirm' ? nothing : html`<p>${term(`${dones[action]}Next`)}</p>`}
      ${confirmed && dueOn ? html`<p>${term('confirmNext', day(dueOn))}</p>` : nothing}
      ${recordSummary(record, view)}
      ${action === 'edit_organisation' ? publishedData({ record, territories }, view) : nothing}
      <p><button type="button" part="print" @click=${() => window.print()}>${term('print')}</button></p>
    </div>
    ${next}`;
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

const acts = {
  edit_organisation: 'doOrganisation',
  edit_contact: 'doContact',
  leave: 'doLeave',
  answer_integration: 'doAnswer',
} as const;

const own = (
  { go }: Changes,
  term: ConfirmFormView['term'],
  actions: readonly Exclude<LinkAction, 'confirm'>[],
) =>
  html`<ul class="acts">
    ${actions.map(
      (action) =>
        html`<li>
          <button class="plain" type="button" id=${action} @click=${() => go(action)}>
            ${term(acts[action])}
          </button>
        </li>`,
    )}
  </ul>`;

/** What can be changed, by whom: the acts of this link, another link, the authority. */
export const whatChanged = (changes: Changes, { term, heading }: ConfirmFormView): TemplateResult => {
  const { authorityEmail, others, back, ask } = changes;
  const [reach, people] = [
    others.filter((action) => action === 'edit_organisation'),
    others.filter((action) => action !== 'edit_organisation'),
  ];
  return html`<p class="lead">${term('changedLead')}</p>
    ${
      reach.length > 0
        ? html`${heading(term('changedReach'), 1)}
            <p>${term('changedReachText')}</p>
            ${own(changes, term, reach)}`
        : nothing
    }
    ${heading(term('changedFacts'), 1)}
    <p>${term('changedDataText')} ${mailTo(authorityEmail)}</p>
    ${heading(term('changedPeople'), 1)}
    ${
      people.length > 0
        ? own(changes, term, people)
        : html`<p>${term('changedPeopleText')}</p>
            ${ask}`
    }
    <div class="buttons">
      <button type="button" part="back" @click=${back}>${term('back')}</button>
    </div>`;
};
