import type { RegistrationReceipt } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { PartnerFormView } from './view.ts';

/** What who registered keeps: the reference, what happens next, the answers sent. */
export const receiptPage = (
  { term, heading, day, language }: PartnerFormView,
  receipt: RegistrationReceipt,
  answers: unknown,
): TemplateResult =>
  html`<div part="receipt" class="receipt">
      <p class="reference-label">${term('reference')}</p>
      <p class="reference" part="reference">${receipt.reference}</p>
      <p>${term('received', instantIn(receipt.submittedAt, language))}</p>
      <p><strong>${receipt.legalName}</strong></p>
      ${receipt.partnershipTitle ? html`<p>${receipt.partnershipTitle}</p>` : nothing}
      <p>${term('keepReference')}</p>
      <p><button type="button" part="print" @click=${() => window.print()}>${term('print')}</button></p>
    </div>
    ${heading(term('nextTitle'), 1)}
    <ol class="next">
      <li>${term('nextCheck')}</li>
      <li>${term('nextMissing')}</li>
      <li>${term('nextAnswer', day(receipt.answerDueOn))}</li>
      <li>${term('nextPublish')}</li>
    </ol>
    ${heading(term('sentAnswers'), 1)} ${answers}`;

/** Day and time in Italy, whatever the reader's clock says. */
const instantIn = (instant: string, language: string): string =>
  new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Rome',
  }).format(new Date(instant));
