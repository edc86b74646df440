import { categoryLetter } from '@officine-coesione/contract';
import { html, type TemplateResult } from 'lit';

/** The fixed colour of a category, beside its words: it says nothing that they do not. */
export const marker = (category: string): TemplateResult =>
  html`<span class="marker category-${categoryLetter(category).toLowerCase()}" aria-hidden="true"></span>`;
