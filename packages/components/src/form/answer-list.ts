import { html, nothing, type TemplateResult } from 'lit';
import { idOf } from './field-templates.ts';

/** A question and what was answered. */
export interface AnswerLine {
  readonly pointer: string;
  readonly label: string;
  readonly answer: string;
  readonly lang?: string | undefined;
}

/** How an answer is changed: the verb, and what it does. */
export interface AnswerChange {
  readonly label: string;
  /** The whole name of the button, e.g. `Modifica: PEC`. */
  readonly nameOf: (label: string) => string;
  readonly go: (pointer: string) => void;
}

/** The id of the button that changes an answer. */
export const changeIdOf = (pointer: string): string => `change-${idOf(pointer)}`;

/** Answers to read again, each with a way to change it unless they have been sent. */
export const answerList = (lines: readonly AnswerLine[], change?: AnswerChange): TemplateResult =>
  html`<dl class=${change ? 'answers' : 'answers sent'} part="answers">
    ${lines.map(
      ({ pointer, label, answer, lang }) =>
        html`<div>
          <dt>${label}</dt>
          <dd class="answer" lang=${lang ?? nothing}>${answer}</dd>
          ${
            change
              ? html`<dd>
                  <button
                    class="plain"
                    type="button"
                    id=${changeIdOf(pointer)}
                    aria-label=${change.nameOf(label)}
                    @click=${() => change.go(pointer)}
                  >
                    ${change.label}
                  </button>
                </dd>`
              : nothing
          }
        </div>`,
    )}
  </dl>`;
