import { html, nothing, type TemplateResult } from 'lit';
import { stepCaption } from '../../form/step-frame.ts';
import type { PartnerFormWords } from '../../locale/it/partner-form.ts';
import { webAddress } from '../../web-address.ts';
import type { PartnerFormView } from './view.ts';

/** How many pages the form has, the receipt included. */
const stepCount = 6;

/** Headings and texts of the notice, in the order of GDPR Art. 13. */
const paragraphs = [
  ['whyTitle', 'why'],
  ['publicTitle', 'public'],
  ['personalTitle', 'personal'],
  ['retentionTitle', 'retention'],
  ['rightsTitle', 'rights'],
] as const satisfies readonly (readonly [keyof PartnerFormWords, keyof PartnerFormWords])[];

/** The number of a step and its title, which takes focus when the step is entered. */
export const stepTitle = (
  { term, heading }: PartnerFormView,
  number: number,
  title: string,
): TemplateResult =>
  html`${stepCaption(number, stepCount, term('step', number, stepCount))} ${heading(title, 0, 'step-title')}`;

/** The privacy notice in brief, with the way to the administration's own. */
export const notice = (
  { term, heading }: PartnerFormView,
  controller: string | null,
  privacyUrl: string | null,
): TemplateResult => {
  const address = webAddress(privacyUrl, document.baseURI);
  return html`<p class="lead">${term('before')}</p>
    <div class="notice-text" part="notice">
      ${heading(term('whoTitle'), 1)}
      <p>${controller ? term('who', controller) : term('whoUnnamed')}</p>
      ${paragraphs.map(
        ([title, text]) =>
          html`${heading(term(title), 1)}
            <p>${term(text)}</p>`,
      )}
      ${address ? html`<p><a href=${address.href} target="_blank">${term('fullNotice')}</a></p>` : nothing}
    </div>`;
};
