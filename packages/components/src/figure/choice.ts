import { html, type TemplateResult } from 'lit';

/** A choice among a few views, as buttons of which one is pressed. */
export const choiceTemplate = <View extends string>(
  label: string,
  views: readonly (readonly [view: View, words: string])[],
  chosen: View,
  choose: (view: View) => void,
): TemplateResult =>
  html`<div class="choice" role="group" aria-label=${label}>
    ${views.map(
      ([view, words]) =>
        html`<button
          type="button"
          aria-pressed=${view === chosen ? 'true' : 'false'}
          @click=${() => choose(view)}
        >
          ${words}
        </button>`,
    )}
  </div>`;
