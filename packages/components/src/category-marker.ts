import { categoryLetter } from '@officine-coesione/contract';
import { css, html, type TemplateResult } from 'lit';

/** The fixed colour of a category, beside its words: it says nothing that they do not. */
export const marker = (category: string): TemplateResult =>
  html`<span class="marker category-${categoryLetter(category).toLowerCase()}" aria-hidden="true"></span>`;

/** How the marker looks. */
export const markerStyles = css`
  :host {
    --_category-a: var(--oc-color-category-a, light-dark(#0066cc, #6fb1ff));
    --_category-b: var(--oc-color-category-b, light-dark(#b78c1f, #da9e2b));
    --_category-c: var(--oc-color-category-c, light-dark(#873409, #9a5683));
    --_category-d: var(--oc-color-category-d, light-dark(#41006a, #c0f7d6));
  }
  .marker {
    display: inline-block;
    width: 0.65em;
    height: 0.65em;
    margin-inline-end: 8px;
    border-radius: 2px;
    background: var(--_category-a);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .category-b {
    background: var(--_category-b);
  }
  .category-c {
    background: var(--_category-c);
  }
  .category-d {
    background: var(--_category-d);
  }
  @media (forced-colors: active) {
    .marker {
      border: 1px solid CanvasText;
    }
  }
`;
