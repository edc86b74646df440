import { html, nothing, type TemplateResult } from 'lit';
import { activeFilters, isNarrowed, type Search } from './search.ts';
import type { View } from './view.ts';

/** What to do when nothing is found. */
export const emptyTemplate = (search: Search, { term }: View): TemplateResult =>
  isNarrowed(search)
    ? html`<div class="nothing" part="empty">
        <p class="nothing-title">${term('empty')}</p>
        <ul>
          ${
            search.q
              ? html`<li>${term('checkSpelling')}</li>
                  <li>${term('fewerWords')}</li>`
              : nothing
          }
          ${activeFilters(search) > 0 ? html`<li>${term('removeSome')}</li>` : nothing}
        </ul>
      </div>`
    : html`<p class="nothing" part="empty">${term('emptyRegister')}</p>`;
