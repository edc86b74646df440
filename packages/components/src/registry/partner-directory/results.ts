import { labelOf, partnerCategory, type Organisation } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { chipsTemplate } from './chips.ts';
import { emptyTemplate } from './empty.ts';
import { rowTemplate } from './row.ts';
import { isSame, type Search, type Sort } from './search.ts';
import { sortTemplate } from './sort.ts';
import type { View } from './view.ts';

/** How the results stand. */
export interface ResultsState {
  readonly items: readonly Organisation[];
  /** Organisations found, shown or not. */
  readonly total: number;
  /** What the reader asks for. */
  readonly search: Search;
  /** What the items answer. */
  readonly answered: Search;
  readonly busy: boolean;
  /** Busy for so long that it is to be said. */
  readonly slow: boolean;
  /** How many more one press shows; 0 when there are no more. */
  readonly left: number;
  readonly more: 'idle' | 'loading' | 'failed';
  /** The way to take all of them away. */
  readonly download: unknown;
}

/** What the results do when a reader acts on them. */
export interface ResultsActions {
  readonly sort: (sort: Sort | undefined) => void;
  readonly remove: (search: Search, at: number) => void;
  readonly more: () => void;
}

/** How many were found, what narrows them, the list, and the way to the rest. */
export const resultsTemplate = (state: ResultsState, view: View, actions: ResultsActions): TemplateResult => {
  const { items, total, search, answered, busy, slow } = state;
  const { term, language } = view;
  return html`<section class="results" aria-labelledby="results">
    <div class="results-head">
      <div class="visually-hidden">${view.heading(term('results'), 0, 'results')}</div>
      <p class="count" part="count" role="status">
        ${slow ? term('searching') : term('counted', total, items.length, answered.q)}
      </p>
      ${items.length > 1 ? sortTemplate(search, view, actions.sort) : nothing}
    </div>
    ${chipsTemplate(
      search,
      {
        category: (code) => labelOf(partnerCategory, code, language),
        territory: view.territory,
        programme: view.programme,
      },
      view,
      actions.remove,
    )}
    ${busy || isSame(answered, search) ? nothing : html`<p class="secondary previous">${term('previous')}</p>`}
    <div class="answer" aria-busy=${busy}>
      ${
        items.length === 0
          ? emptyTemplate(answered, view)
          : html`<ul class="rows" part="results">
              ${repeat(
                items,
                ({ id }) => id,
                (organisation) => rowTemplate(organisation, view),
              )}
            </ul>`
      }
    </div>
    ${state.left > 0 ? moreTemplate(state, view, actions) : nothing} ${state.download}
  </section>`;
};

const moreTemplate = ({ left, more }: ResultsState, { term, common }: View, actions: ResultsActions) =>
  html`<div class="more">
    ${more === 'failed' ? html`<p role="alert">${term('moreFailed')}</p>` : nothing}
    <button type="button" part="more" aria-disabled=${more === 'loading'} @click=${actions.more}>
      ${more === 'loading' ? common('loading') : term('more', left)}
    </button>
  </div>`;
