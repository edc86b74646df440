import { html, svg, type TemplateResult } from 'lit';

/** The mark before what is wrong, for who does not see its colour. */
export const errorIcon = (): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${svg`<circle cx="12" cy="12" r="11" fill="currentColor"></circle>
      <path class="icon-sign" d="M12 6v7.5M12 17v.5" fill="none" stroke-width="2.5" stroke-linecap="round"></path>`}
  </svg>`;
