import { html, nothing, type TemplateResult } from 'lit';

/** Something that was chosen besides others. */
export interface Chosen {
  readonly id: string;
  readonly name: string;
  readonly remove: () => void;
}

/** What was chosen so far, each with a way to take it out. */
export const chosenList = (
  chosen: readonly Chosen[],
  words: { readonly remove: string; readonly removeOf: (name: string) => string },
): TemplateResult | typeof nothing =>
  chosen.length === 0
    ? nothing
    : html`<ul class="chosen">
        ${chosen.map(
          ({ name, remove }) =>
            html`<li>
              <span>${name}</span>
              <button class="plain" type="button" aria-label=${words.removeOf(name)} @click=${remove}>
                ${words.remove}
              </button>
            </li>`,
        )}
      </ul>`;
