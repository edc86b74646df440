import type { Import } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { fieldTemplate } from '../../form/field-templates.ts';
import { stepButtons } from '../../form/step-frame.ts';
import { subjectOf } from './columns-step.ts';
import type { View } from './view.ts';

/** A step that the API does in portions. */
export type Work = 'check' | 'apply' | 'undo';

/** The work that an import is in the middle of. */
export const workOf = ({ status }: Import): Work | undefined =>
  status === 'checking'
    ? 'check'
    : status === 'applying'
      ? 'apply'
      : status === 'undoing'
        ? 'undo'
        : undefined;

/** How far the work has come, of how much. */
const progressOf = (current: Import, work: Work): [done: number, total: number] => {
  const { checkedCount, rowCount, newCount, changedCount, appliedCount, leftOutCount, undoneCount } = current;
  if (work === 'check') return [checkedCount, rowCount];
  if (work === 'apply')
    return [Math.min(appliedCount + leftOutCount, newCount + changedCount), newCount + changedCount];
  return [undoneCount, appliedCount];
};

/** Work under way: how far it is, that one may leave, and how to stop or go on. */
export const workingTemplate = (
  current: Import,
  work: Work,
  { running, go }: { readonly running: boolean; readonly go: () => void },
  { term }: View,
): TemplateResult => {
  const [done, total] = progressOf(current, work);
  return html`<div class="working" part="progress">
    <label for="progress">${term(`working_${work}`)}</label>
    <progress id="progress" max=${Math.max(total, 1)} value=${done}></progress>
    <p class="figures" role="status">${term('progress', done, total)}</p>
    <p>${running ? term('mayLeave') : term('paused')}</p>
    <p>
      <button
        type="button"
        class=${running ? '' : 'primary'}
        part=${running ? 'stop' : 'resume'}
        @click=${go}
      >
        ${term(running ? 'stop' : 'resume')}
      </button>
    </p>
  </div>`;
};

type Count = readonly [word: Parameters<View['term']>[0], value: number];

const counts = (lines: readonly Count[], { term, number }: View): TemplateResult =>
  html`<dl class="counts" part="counts">
    ${lines.map(
      ([word, value]) =>
        html`<div>
          <dt>${(term as (word: Count[0]) => string)(word)}</dt>
          <dd class="figures">${number(value)}</dd>
        </div>`,
    )}
  </dl>`;

/** What an import would do, in figures. */
export const reportCounts = (current: Import, view: View): TemplateResult =>
  counts(
    [
      ['count_rows', current.rowCount],
      ['count_new', current.newCount],
      ['count_changed', current.changedCount],
      ['count_same', current.sameCount],
      ['count_invalid', current.invalidCount],
    ],
    view,
  );

/** What can be done after a dry run. */
export interface ReportActions {
  readonly busy: boolean;
  readonly changeColumns: () => void;
  readonly checkAgain: () => void;
  readonly another: () => void;
}

/** That it can be applied, and what that means; the way back to the columns. */
export const reportActions = (current: Import, actions: ReportActions, view: View): TemplateResult => {
  const { term, may } = view;
  const count = current.newCount + current.changedCount;
  return html`<p class="consequence">
      ${count > 0 ? term(`means_${subjectOf(current)}`) : term('nothingToApply')}
    </p>
    ${count > 0 && !may('decide') ? html`<p class="notice" part="not-yours">${term('forValidators')}</p>` : nothing}
    ${
      count > 0 && may('decide')
        ? stepButtons({
            forward: term('apply', count),
            busy: actions.busy,
            back: { label: term('changeColumns'), go: actions.changeColumns },
          })
        : html`<div class="buttons">
            <button type="button" part="back" @click=${actions.changeColumns}>
              ${term('changeColumns')}
            </button>
          </div>`
    }
    <div class="buttons">
      <button type="button" class="plain" @click=${actions.checkAgain}>${term('checkAgain')}</button>
      <button type="button" class="plain" part="another" @click=${actions.another}>${term('another')}</button>
    </div>`;
};

/** What became of an import, by its figures. */
export const resultTitle = ({ status, appliedCount, undoneCount }: Import) =>
  status !== 'undone'
    ? 'appliedTitle'
    : undoneCount === appliedCount
      ? 'undoneTitle'
      : undoneCount === 0
        ? 'undoneNothingTitle'
        : 'undonePartTitle';

/** What an import has done, in figures. */
export const resultCounts = (current: Import, view: View): TemplateResult => {
  const { status, appliedCount, leftOutCount, undoneCount, sameCount, invalidCount } = current;
  const kept = appliedCount - undoneCount;
  return counts(
    status === 'undone'
      ? [
          ['count_undone', undoneCount],
          ['count_kept', kept],
        ]
      : [
          ['count_applied', appliedCount],
          ['count_leftOut', leftOutCount],
          ['count_same', sameCount],
          ['count_invalid', invalidCount],
        ],
    view,
  );
};

/** How an import is taken back. */
export interface Undoing {
  readonly asked: boolean;
  readonly reason: string;
  readonly ask: () => void;
  readonly change: (reason: string) => void;
  readonly no: () => void;
}

/** The way to take an import back, asked for twice. */
export const undoTemplate = (
  current: Import,
  undoing: Undoing,
  view: View,
): TemplateResult | typeof nothing => {
  const { term, may } = view;
  const { asked, reason, ask, change, no } = undoing;
  if (current.status !== 'applied' || current.appliedCount === 0 || !may('decide')) return nothing;
  if (!asked)
    return html`<div class="buttons">
      <button type="button" part="undo" @click=${ask}>${term('undo')}</button>
    </div>`;
  return html`<section class="undo" part="confirm" aria-labelledby="undo-title">
    ${view.heading(term('undoTitle'), 1, 'undo-title')}
    <p>${term('undoMeans', current.appliedCount)}</p>
    ${fieldTemplate(
      { pointer: '/reason', control: 'area', label: 'reason', required: false, maximum: 2000 },
      {
        label: term('undoReason'),
        hint: term('undoReasonHint'),
        answer: reason,
        words: view.fieldWords,
        change: (value) => change(String(value)),
        leave: () => undefined,
      },
    )}
    ${stepButtons({ forward: term('undoYes'), back: { label: term('undoNo'), go: no } })}
  </section>`;
};
