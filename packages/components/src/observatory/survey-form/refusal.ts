import { html, type TemplateResult } from 'lit';
import type { Refusal, Survey, SurveyFormView } from './view.ts';

/** That there is nothing to answer, why, and what to do. */
export const refusalPage = ({ term, heading }: SurveyFormView, refusal: Refusal): TemplateResult =>
  html`${heading(term(`${refusal}Title`), 0, 'step-title')}
    <p part="refusal">${term(refusal)}</p>
    <slot></slot>`;

/** That the survey is not open, or no more. */
export const closedPage = (
  { term, heading, instant }: SurveyFormView,
  { wave, response }: Survey,
): TemplateResult => {
  const isClosed = wave.status === 'closed';
  return html`${heading(term(isClosed ? 'closedTitle' : 'notOpenTitle'), 0, 'step-title')}
    <p part="refusal">
      <strong>${wave.title}</strong>:
      ${isClosed ? term('closed', instant(wave.closesAt)) : term('notOpen', instant(wave.opensAt))}
    </p>
    ${
      isClosed && response
        ? html`<p>
            ${response.status === 'draft' ? term('neverSent') : term('wasSent', response.reference)}
          </p>`
        : ''
    }
    <slot></slot>`;
};
