import { AuthenticationProblem, ProblemError, ValidationProblem } from '@officine-coesione/sdk';
import { html, type TemplateResult } from 'lit';
import { failureTemplate } from '../../form/failure-notice.ts';
import type { ContributionFormView } from './view.ts';

/** Why a contribution was not taken, and what to do: the answers stay. */
export const failureNotice = (
  failure: unknown,
  { term, common, failureText }: ContributionFormView,
  signIn: () => void,
): TemplateResult => {
  const problem = ProblemError.is(failure) ? failure : undefined;
  const signedOut = AuthenticationProblem.is(failure);
  const faults = ValidationProblem.is(failure)
    ? failure.errors
    : ((problem?.extensions['errors'] ?? []) as readonly { readonly message: string }[]);
  const told = faults.length > 0 ? faults.map(({ message }) => message) : [failureText(failure)];
  return failureTemplate({
    title: term('failed'),
    paragraphs: signedOut ? [term('expired')] : [...told, term('kept')],
    reference: problem?.instance && common('reference', problem.instance),
    remedy: html`<p>
      ${
        signedOut
          ? html`<button type="button" part="sign-in" @click=${signIn}>${term('signIn')}</button>`
          : html`<button type="submit" part="retry">${common('retry')}</button>`
      }
    </p>`,
  });
};
