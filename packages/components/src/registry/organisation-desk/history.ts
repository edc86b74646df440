import type { FieldChange, Revision } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { fieldName, fieldValue } from '../organisation-facts.ts';
import { row } from '../summary-list.ts';
import type { View } from './view.ts';

const changes = ['published', 'changed', 'withdrawn', 'archived', 'prepared'] as const;
const actors = ['authority', 'partner', 'applicant', 'system'] as const;

/** What says nothing to a person, or is said beside. */
const unsaid: readonly string[] = ['demo', 'sources', 'status'];

/** What has become of an organisation, the last first: when, by whom, why, and each fact before and after. */
export const historyTemplate = (history: readonly Revision[], view: View): TemplateResult =>
  history.length === 0
    ? html`<p class="notice" part="empty">${view.term('noHistory')}</p>`
    : html`<ol class="events" part="events">
        ${history.map((revision) => revisionTemplate(revision, view))}
      </ol>`;

const revisionTemplate = ({ at, actor, reason, change, fields }: Revision, view: View): TemplateResult => {
  const { term } = view;
  const what = changes.find((one) => one === change) ?? 'changed';
  const who = actors.find((one) => one === actor.kind);
  const told = fields.filter(({ field }) => !unsaid.includes(field));
  const list = html`<dl class="facts">
    ${told.map((one) => changeTemplate(one, what !== 'changed', view))}
  </dl>`;
  return html`<li class="event" part="event">
    <p>
      <strong>${term(`change_${what}`)}</strong>
      <span class="secondary"
        >${[view.instant(at), who && term(`by_${who}`), actor.subject].filter(Boolean).join(' · ')}</span
      >
    </p>
    ${reason ? html`<p class="said">${term('because', reason)}</p>` : nothing}
    ${
      told.length === 0
        ? nothing
        : what === 'changed'
          ? list
          : html`<details>
              <summary>${term('dataThen')}</summary>
              ${list}
            </details>`
    }
  </li>`;
};

/** A fact before and after; what began with it, as it is. */
const changeTemplate = ({ field, from, to }: FieldChange, begins: boolean, view: View): unknown => {
  const { term } = view;
  const value = (text: string | undefined) => (text === undefined ? '' : fieldValue(field, text, view));
  const [before, now] = [value(from), value(to)];
  if (begins && !before) return row(fieldName(field, view), now);
  return row(
    fieldName(field, view),
    html`<span class="visually-hidden">${term('before')}: </span><del>${before || term('absent')}</del>
      <span aria-hidden="true">→</span> <span class="visually-hidden">${term('after')}: </span
      ><ins>${now || term('absent')}</ins>`,
  );
};
