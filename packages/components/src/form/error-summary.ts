import { html, nothing, type TemplateResult } from 'lit';
import { errorIcon } from './error-icon.ts';
import { idOf } from './field-templates.ts';

/** One line of the summary: a question and what is wrong with it. */
export interface SummaryLine {
  readonly pointer: string;
  readonly text: string;
}

/**
 * What stands above a step that has errors: it takes focus, and each line leads to its question.
 *
 * @param go moves focus to the control with this id
 */
export const errorSummary = (
  title: string,
  lines: readonly SummaryLine[],
  go: (id: string) => void,
): TemplateResult | typeof nothing =>
  lines.length === 0
    ? nothing
    : html`<div class="faults" part="error-summary" id="error-summary" role="alert" tabindex="-1">
        <p class="summary-title">${errorIcon()}<strong>${title}</strong></p>
        <ul>
          ${lines.map(
            ({ pointer, text }) =>
              html`<li>
                <a
                  href="#${idOf(pointer)}"
                  @click=${(event: Event) => {
                    event.preventDefault();
                    go(idOf(pointer));
                  }}
                  >${text}</a
                >
              </li>`,
          )}
        </ul>
      </div>`;
