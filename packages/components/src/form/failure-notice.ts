import { html, nothing, type TemplateResult } from 'lit';
import { errorIcon } from './error-icon.ts';

/** Why something was not done, and what to do now. */
export interface FailureNotice {
  /** Id of the notice, which takes focus. */
  readonly id?: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** What to quote when asking for help. */
  readonly reference?: string | undefined;
  /** Buttons, and whatever else helps. */
  readonly remedy?: unknown;
}

/** What is said when what was sent was not accepted; the answers stay. */
export const failureTemplate = ({
  id = 'failure',
  title,
  paragraphs,
  reference,
  remedy = nothing,
}: FailureNotice): TemplateResult =>
  html`<div class="faults failure-notice" part="failure" id=${id} role="alert" tabindex="-1">
    <p class="summary-title">${errorIcon()}<strong>${title}</strong></p>
    ${paragraphs.map((text) => html`<p>${text}</p>`)}
    ${reference ? html`<p class="secondary">${reference}</p>` : nothing} ${remedy}
  </div>`;
