import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { sorts, type Search, type Sort } from './search.ts';
import type { View } from './view.ts';

/** The order of the results; by relevance only where there are words to be relevant to. */
export const sortTemplate = (
  { q, sort }: Search,
  { term }: View,
  choose: (sort: Sort | undefined) => void,
): TemplateResult => {
  const chosen = sort ?? (q ? '' : 'legalName');
  const option = (value: Sort | '', label: string) =>
    html`<option value=${value} .selected=${live(value === chosen)}>${label}</option>`;
  return html`<label class="sort"
    ><span>${term('sort')}</span>
    <select
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        choose(sorts.find((known) => known === value));
      }}
    >
      ${q ? option('', term('relevance')) : nothing} ${option('legalName', term('nameAscending'))}
      ${option('-legalName', term('nameDescending'))} ${option('-updatedAt', term('recent'))}
    </select></label
  >`;
};
