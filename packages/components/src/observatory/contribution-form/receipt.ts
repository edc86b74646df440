import type { ContributionRecord } from '@officine-coesione/contract';
import { html, type TemplateResult } from 'lit';
import type { ContributionFormView } from './view.ts';

/** What who contributed keeps: the reference, what happens next, the answers sent. */
export const receiptTemplate = (
  { reference, submittedAt, organisationLegalName, consultationTitle = '', public: open }: ContributionRecord,
  closesAt: string,
  { term, heading, instant }: ContributionFormView,
  answers: unknown,
): TemplateResult =>
  html`<div part="receipt" class="receipt">
      <p class="reference-label">${term('reference')}</p>
      <p class="reference" part="reference">${reference}</p>
      <p>${submittedAt ? term('received', instant(submittedAt)) : ''}</p>
      <p><strong>${organisationLegalName}</strong></p>
      <p>${consultationTitle}</p>
      <p><button type="button" part="print" @click=${() => window.print()}>${term('print')}</button></p>
    </div>
    ${heading(term('nextTitle'), 1)}
    <ol class="next">
      <li>${term('nextNote')}</li>
      <li>${term(open ? 'nextPublic' : 'nextPrivate', instant(closesAt))}</li>
      <li>${term('nextAnswer')}</li>
    </ol>
    ${heading(term('sentAnswers'), 1)} ${answers}`;
