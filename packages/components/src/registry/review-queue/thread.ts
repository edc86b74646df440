import { labelOf, recordStatus } from '@officine-coesione/contract';
import type { RegistrationEvent } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { comparisonTable, markOf } from './comparison.ts';
import { fieldName, fieldValue } from '../organisation-facts.ts';
import type { View } from './view.ts';

/** What has happened so far, oldest first: who asked and who answered, with their words and deadlines. */
export const threadTemplate = (history: readonly RegistrationEvent[], view: View): TemplateResult =>
  html`<ol class="thread" part="thread">
    ${history.map((event) => eventTemplate(event, view))}
  </ol>`;

const eventTemplate = (event: RegistrationEvent, view: View): TemplateResult => {
  const { term, instant, day } = view;
  const { actor, at, reason, dueOn, changes = [] } = event;
  const who = actor === 'applicant' ? term('applicant') : actor;
  return html`<li>
    <p><strong>${titleOf(event, view)}</strong></p>
    <p class="secondary">${term('byAt', who, instant(at))}</p>
    ${reason === undefined ? nothing : html`<blockquote>${reason}</blockquote>`}
    ${dueOn === undefined ? nothing : html`<p>${term('answerAwaitedBy', day(dueOn))}</p>`}
    ${
      changes.length === 0
        ? nothing
        : comparisonTable(
            {
              caption: term('changesMade'),
              first: term('before'),
              second: term('after'),
              outcome: term('outcome'),
            },
            changes.map(({ field, from, to }) => {
              const mark = markOf(from, to);
              const said = (value: string | undefined) => value && fieldValue(field, value, view);
              return {
                name: fieldName(field, view),
                first: said(from),
                second: said(to),
                mark,
                word: term(`mark_${mark}`),
              };
            }),
            view,
          )
    }
  </li>`;
};

const titleOf = ({ from, to, actor }: RegistrationEvent, { term, language }: View): string => {
  if (from === 'integration_requested' && to === 'submitted')
    return term(actor === 'applicant' ? 'eventAnswered' : 'eventReceived');
  if (to === 'submitted') return term('eventSubmitted');
  if (to === 'integration_requested') return term('eventAsked');
  return labelOf(recordStatus, to, language);
};
