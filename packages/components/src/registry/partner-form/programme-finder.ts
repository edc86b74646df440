import type { Programme } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { folded } from '../folded.ts';
import type { PartnerFormView } from './view.ts';

/** Programmes below this number are seen at a glance: no search is offered. */
const worthSearching = 9;

/** The programmes whose title, code or CCI has every word of `query`; the chosen one always stays. */
export const programmesFor = (
  programmes: readonly Programme[],
  query: string,
  chosen: string,
): readonly Programme[] => {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return programmes.filter(({ code, cci, title, cycle }) => {
    const text = folded(`${title} ${cycle} ${code} ${cci ?? ''}`);
    return code === chosen || words.every((word) => text.includes(word));
  });
};

/** A field that shortens the list of programmes below it, and says how many are left. */
export const programmeFinder = (
  { term }: PartnerFormView,
  {
    all,
    found,
    query,
    search,
  }: { all: number; found: number; query: string; search: (query: string) => void },
): TemplateResult | typeof nothing =>
  all < worthSearching
    ? nothing
    : html`<div class="field finder">
        <label for="programme-filter">${term('programmeFilter')}</label>
        <p class="hint" id="programme-filter-hint">${term('programmeFilterHint')}</p>
        <input
          id="programme-filter"
          type="search"
          class="w-30"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="programme-filter-hint"
          .value=${live(query)}
          @input=${(event: Event) => search((event.target as HTMLInputElement).value)}
          @keydown=${(event: KeyboardEvent) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
        <p class="secondary" role="status">${term('programmeCount', found)}</p>
      </div>`;
