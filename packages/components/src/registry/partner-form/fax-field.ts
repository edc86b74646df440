import { html, type TemplateResult } from 'lit';

/** Seen by no person and reached by no key; a program fills it in. */
export const faxField = (fax: string, change: (fax: string) => void): TemplateResult =>
  html`<div class="fax" aria-hidden="true">
    <label for="fax">Fax</label>
    <input
      id="fax"
      name="fax"
      tabindex="-1"
      autocomplete="off"
      .value=${fax}
      @input=${(event: Event) => change((event.target as HTMLInputElement).value)}
    />
  </div>`;
