import { svg, html, type TemplateResult } from 'lit';

const strokes: Readonly<Record<string, string>> = {
  accepted: 'M4 8.5l3 3 5.5-7',
  partially_accepted: 'M4 9h8M4 6h5',
  rejected: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  deferred: 'M8 4v4.5l3 2',
};

/** The sign of an outcome, beside its words: it says nothing that they do not. Without one, that it is waited for. */
export const outcomeMark = (outcome?: string): TemplateResult =>
  html`<svg
    class="sign ${outcome ?? 'waiting'}"
    viewBox="0 0 16 16"
    width="16"
    height="16"
    aria-hidden="true"
  >
    ${svg`<circle cx="8" cy="8" r="7.25"></circle><path d=${strokes[outcome ?? ''] ?? 'M5 8h6'}></path>`}
  </svg>`;
