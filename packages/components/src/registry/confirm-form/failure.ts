import { ProblemError } from '@officine-coesione/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { failureTemplate } from '../../form/failure-notice.ts';
import { ProofError, wantsProof } from '../proof/promised-proof.ts';
import type { Task } from './tasks.ts';
import type { ConfirmFormView } from './view.ts';

/** Two forms may fail on one page: the act, and the request of another link. */
export const failureIdOf = (task: Task): string => (task === 'ask' ? 'ask-failure' : 'failure');

/** What failed. */
export interface Failed {
  readonly task: Task;
  readonly failure: unknown;
  /** Something was typed. */
  readonly unsaved: boolean;
  /** Reads the data again. */
  readonly readAgain: () => void;
}

/** Why something was not done, and what to do now; what was typed stays. */
export const failureOf = (
  { task, failure, unsaved, readAgain }: Failed,
  { term, common, failureText }: ConfirmFormView,
): TemplateResult => {
  const problem = ProblemError.is(failure) ? failure : undefined;
  const notice = (paragraphs: readonly string[], remedy: unknown) =>
    failureTemplate({
      id: failureIdOf(task),
      title: term(task === 'ask' ? 'askFailed' : 'failed'),
      paragraphs,
      reference: problem?.instance && common('reference', problem.instance),
      remedy,
    });
  const again = html`<p><button type="submit" part="retry">${common('retry')}</button></p>`;
  if (problem?.isA('link-not-valid')) return notice([term('spent'), term('spentKept')], nothing);
  if (problem?.status === 409 || problem?.status === 412) {
    const faults = (problem.extensions['errors'] ?? []) as readonly { readonly message: string }[];
    const [overtaken, told] = [
      term(problem.status === 412 ? 'stale' : 'overtaken'),
      faults.map(({ message }) => message),
    ];
    return notice(
      problem.status === 409 && told.length > 0 ? told : [overtaken],
      html`<p><button type="button" id="read-again" @click=${readAgain}>${term('readAgain')}</button></p>`,
    );
  }
  if (failure instanceof ProofError || wantsProof(failure)) return notice([term('proofFailed')], again);
  return notice([failureText(failure), term(unsaved ? 'kept' : 'again')], again);
};
