import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { longestWords } from './search.ts';
import type { View } from './view.ts';

/** The words of a search and the button that starts it. */
export const searchBox = (
  typed: string,
  { term }: View,
  actions: { readonly input: (event: InputEvent) => void; readonly submit: (event: SubmitEvent) => void },
): TemplateResult =>
  html`<form class="search" part="search" role="search" novalidate @submit=${actions.submit}>
    <label for="q">${term('searchLabel')}</label>
    <p class="secondary" id="q-hint">${term('searchHint')}</p>
    <div class="search-line">
      <input
        id="q"
        type="search"
        maxlength=${longestWords}
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        aria-describedby="q-hint"
        .value=${live(typed)}
        @input=${actions.input}
        @compositionend=${actions.input}
      />
      <button class="primary" type="submit">${term('searchButton')}</button>
    </div>
  </form>`;
