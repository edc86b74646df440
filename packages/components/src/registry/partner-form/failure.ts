import { ProblemError, ValidationProblem } from '@officine-coesione/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { errorIcon } from '../../form/error-icon.ts';
import { ProofError, wantsProof } from '../proof/promised-proof.ts';
import type { PartnerFormView } from './view.ts';

/** Whether the server takes nothing from the site the form stands on: trying again is of no use. */
export const isBarred = (failure: unknown): boolean =>
  ProblemError.is(failure) && failure.isA('origin-not-allowed');

/** What is said when a request was not accepted: why, and what to do; the answers stay. */
export const failureNotice = (
  { term, common, failureText }: PartnerFormView,
  failure: unknown,
): TemplateResult => {
  const problem = ProblemError.is(failure) ? failure : undefined;
  const faults = ValidationProblem.is(failure) ? failure.errors : [];
  const unproven = failure instanceof ProofError || wantsProof(failure);
  const barred = isBarred(failure);
  const known = problem?.isA('already-registered') ?? false;
  return html`<div class="failure" part="failure" id="failure" role="alert" tabindex="-1">
    <p class="summary-title">${errorIcon()}<strong>${term(known ? 'alreadyTitle' : 'failed')}</strong></p>
    <p>
      ${known ? term('already') : unproven ? term('proofFailed') : barred ? term('siteBarred', location.origin) : failureText(failure)}
    </p>
    ${unproven || barred ? html`<slot></slot>` : nothing}
    ${known && problem?.detail ? html`<p>${term('server')} ${problem.detail}</p>` : nothing}
    ${faults.map(({ message }) => html`<p>${message}</p>`)}
    ${problem?.instance ? html`<p class="secondary">${common('reference', problem.instance)}</p>` : nothing}
    ${known || barred ? nothing : html`<p>${term('kept')}</p>`}
    ${known || barred ? nothing : html`<p><button type="submit" part="retry">${common('retry')}</button></p>`}
  </div>`;
};
