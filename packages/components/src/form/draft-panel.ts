import { html, type TemplateResult } from 'lit';
import type { SteppedFormWords } from '../locale/it/stepped-form.ts';
import type { Wording } from '../wording.ts';

/** How the draft stands, and what can be done with it. */
export interface DraftPanel {
  /** Until when it is kept; undefined when it is not. */
  readonly until: Date | undefined;
  /** At the first step a draft can be taken up, not begun. */
  readonly first: boolean;
  readonly keep: () => void;
  readonly remove: () => void;
  readonly resume: () => void;
  /** What has just been done, or could not be. */
  readonly said: string;
}

/** The draft on this device: kept only if the visitor asks, and told what that means. */
export const draftPanel = (
  { term, day }: Pick<Wording<SteppedFormWords & { readonly draftHint: string }>, 'term' | 'day'>,
  { until, first, keep, remove, resume, said }: DraftPanel,
): TemplateResult => {
  const [text, label, act] = until
    ? [term('draftKept', day(until)), term('draftDelete'), remove]
    : first
      ? [term('draftQuestion'), term('draftResume'), resume]
      : [term('draftHint'), term('draftKeep'), keep];
  return html`<section class="draft" part="draft" aria-label=${term('draftTitle')}>
    <p id="draft-text">${text}</p>
    <button class="plain" type="button" id="draft-button" aria-describedby="draft-text" @click=${act}>
      ${label}
    </button>
    <p role="status">${said}</p>
  </section>`;
};
