import { html, type TemplateResult } from 'lit';
import type { ActView } from './view.ts';

/** Id of the button that opens a record of a list. */
export const openId = (id: string): string => `open-${id}`;

/** A record of a list: its name, which opens it, and what tells it from the others. */
export const itemTemplate = (
  { id, title, facts }: { readonly id: string; readonly title: unknown; readonly facts: readonly unknown[] },
  view: Pick<ActView, 'heading'>,
  open: (id: string) => void,
  offset = 1,
): TemplateResult =>
  html`<li class="item" part="item">
    ${view.heading(
      html`<button class="plain" type="button" id=${openId(id)} @click=${() => open(id)}>${title}</button>`,
      offset,
    )}
    ${factsTemplate(facts)}
  </li>`;

/** Short facts in a row. */
export const factsTemplate = (facts: readonly unknown[]): TemplateResult =>
  html`<ul class="item-facts">
    ${facts.filter((fact) => fact !== undefined && fact !== '').map((fact) => html`<li>${fact}</li>`)}
  </ul>`;
