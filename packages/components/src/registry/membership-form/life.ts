import { html, nothing, type TemplateResult } from 'lit';
import type { MembershipFormView } from './view.ts';

/** A step in the life of a seat. */
export interface LifeStep {
  /** Something is under way. */
  readonly busy: boolean;
  readonly submitted: (event: SubmitEvent) => void;
  /** What stands above the button: what is wrong, the questions. */
  readonly content: unknown;
}

/** How a draft stands before it is validated. */
export interface Validation extends LifeStep {
  /** Changes must be saved first. */
  readonly unsaved: boolean;
  /** The public does not see the partnership, and so none of its seats. */
  readonly unseen: boolean;
  /** No act designates who sits there. */
  readonly noMandate: boolean;
}

/** A draft is validated, once its changes are saved; the public sees it where it sees the partnership. */
export const validation = (
  { term, heading }: MembershipFormView,
  { busy, submitted, content, unsaved, unseen, noMandate }: Validation,
): TemplateResult => {
  const text = unsaved ? 'validateUnsaved' : unseen ? 'validateUnseenText' : 'validateText';
  const label = noMandate ? 'validateNoMandate' : unseen ? 'validateUnseen' : 'validate';
  return html`<section class="life" aria-labelledby="validate-title">
    ${heading(term('validateTitle'), 1, 'validate-title')}
    <form novalidate @submit=${submitted}>
      ${content}
      ${
        noMandate
          ? html`<p class="notice warning" part="no-mandate" id="no-mandate">${term('noMandateText')}</p>`
          : nothing
      }
      <p id="validate-text">${term(text)}</p>
      <div class="buttons">
        <button
          type="submit"
          part="validate"
          aria-describedby=${noMandate ? 'no-mandate validate-text' : 'validate-text'}
          aria-disabled=${busy || unsaved ? 'true' : nothing}
        >
          ${term(busy ? 'sending' : label)}
        </button>
      </div>
    </form>
  </section>`;
};

/** A seat that the public sees is ended on a day, with a reason. */
export const ending = (
  { term, heading }: MembershipFormView,
  { busy, submitted, content }: LifeStep,
): TemplateResult =>
  html`<section class="life" aria-labelledby="end-title">
    ${heading(term('endTitle'), 1, 'end-title')}
    <p>${term('endText')}</p>
    <form novalidate @submit=${submitted}>
      ${content}
      <div class="buttons">
        <button type="submit" part="end" aria-disabled=${busy ? 'true' : nothing}>
          ${term(busy ? 'sending' : 'end')}
        </button>
      </div>
    </form>
  </section>`;
