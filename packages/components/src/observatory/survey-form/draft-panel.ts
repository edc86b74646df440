import { html, nothing, type TemplateResult } from 'lit';
import type { SurveyFormView } from './view.ts';

/** How the draft stands, and what can be done with it. */
export interface DraftPanel {
  /** On the first page a draft of this device can be taken up, not begun. */
  readonly first: boolean;
  /** Whether a draft can be kept on the server: what was sent stays sent. */
  readonly savable: boolean;
  readonly saving: boolean;
  /** The server could not keep it: this device can. */
  readonly failed: boolean;
  /** Until when it is kept on this device; undefined when it is not. */
  readonly until: Date | undefined;
  readonly save: () => void;
  readonly keepHere: () => void;
  readonly removeHere: () => void;
  readonly resumeHere: () => void;
  /** What has just been done, or could not be. */
  readonly said: string;
}

/** The draft: on the server, so that one can go on elsewhere; on this device only if the visitor asks for it. */
export const draftPanel = ({ term, day }: SurveyFormView, panel: DraftPanel): TemplateResult => {
  const { first, savable, saving, failed, until, said } = panel;
  const plain = (id: string, label: string, act: () => void) =>
    html`<button class="plain" type="button" id=${id} @click=${act}>${label}</button>`;
  return html`<section class="draft" part="draft" aria-label=${term('draftTitle')}>
    ${
      first
        ? html`<p>${term('draftQuestion')}</p>
            ${plain('resume-here', term('draftResume'), panel.resumeHere)}`
        : savable
          ? html`<p id="draft-text">${term('saveHint')}</p>
              <button
                type="button"
                part="save"
                id="save"
                aria-describedby="draft-text"
                aria-disabled=${saving ? 'true' : nothing}
                @click=${panel.save}
              >
                ${term(saving ? 'saving' : 'save')}
              </button>`
          : nothing
    }
    <p role="status">${said}</p>
    ${
      until
        ? html`<p>${term('keptHere', day(until))}</p>
            ${plain('remove-here', term('draftDelete'), panel.removeHere)}`
        : failed
          ? plain('keep-here', term('keepHere'), panel.keepHere)
          : nothing
    }
  </section>`;
};
