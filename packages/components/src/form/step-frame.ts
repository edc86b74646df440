import { html, nothing, type TemplateResult } from 'lit';

/** Where the person is, above the title of a step: in words, and as a row of bars for the eye. */
export const stepCaption = (number: number, total: number, words: string): TemplateResult =>
  html`<span class="step" part="step">${words}</span>
    <span class="progress" aria-hidden="true"
      >${Array.from({ length: total }, (_, index) => html`<span ?data-done=${index < number}></span>`)}</span
    >`;

/** The buttons below a step. */
export interface StepButtons {
  readonly forward: string;
  /** Absent where there is no way back. */
  readonly back?: { readonly label: string; readonly go: () => void } | undefined;
  /** While something is under way, a second press does nothing. */
  readonly busy?: boolean;
}

/** The way on and the way back. The way on is the button that Enter presses. */
export const stepButtons = ({ forward, back, busy = false }: StepButtons): TemplateResult =>
  html`<div class="buttons">
    <button class="primary" type="submit" part="forward" aria-disabled=${busy ? 'true' : nothing}>
      ${forward}
    </button>
    ${
      back
        ? html`<button type="button" part="back" aria-disabled=${busy ? 'true' : nothing} @click=${back.go}>
            ${back.label}
          </button>`
        : nothing
    }
  </div>`;
