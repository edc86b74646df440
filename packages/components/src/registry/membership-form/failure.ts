import type { MembershipRecord } from '@officine-coesione/contract';
import { ProblemError } from '@officine-coesione/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { failureTemplate } from '../../form/failure-notice.ts';
import type { FormController } from '../../form/form-controller.ts';
import type { Submission } from '../../form/submission.ts';
import type { MembershipFormView } from './view.ts';

/** Why something was not saved; nothing when that is said at its questions. */
export const failureOf = (
  { failure, state }: Submission<object, MembershipRecord>,
  form: FormController,
  { term, common, failureText }: MembershipFormView,
  readAgain: () => void,
): TemplateResult | typeof nothing => {
  if (state !== 'failed' || form.reported.length > 0) return nothing;
  const problem = ProblemError.is(failure) ? failure : undefined;
  const faults = (problem?.extensions['errors'] ?? []) as readonly { readonly message: string }[];
  const overtaken = problem?.status === 409;
  const told =
    faults.length > 0
      ? faults.map(({ message }) => message)
      : [overtaken ? term('overtaken') : failureText(failure)];
  return failureTemplate({
    title: term('failed'),
    paragraphs: [...told, ...(form.unsaved ? [term('kept')] : [])],
    reference: problem?.instance && common('reference', problem.instance),
    remedy: html`<p>
      ${
        overtaken && faults.length === 0
          ? html`<button type="button" @click=${readAgain}>${term('readAgain')}</button>`
          : html`<button type="submit" part="retry">${common('retry')}</button>`
      }
    </p>`,
  });
};
