import { ProblemError } from '@officine-coesione/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { failureTemplate } from '../../form/failure-notice.ts';
import type { ActView } from './view.ts';

/** Whether something was decided on a version that is no longer the last. */
export const isStale = (failure: unknown): boolean => ProblemError.is(failure) && failure.status === 412;

/** Why something was not done, and the way on; `news` is what someone else has changed, in words. */
export const refusal = (
  failure: unknown,
  news: readonly string[],
  { term, common, failureText }: ActView,
  readAgain: () => void,
): TemplateResult => {
  const problem = ProblemError.is(failure) ? failure : undefined;
  const faults = (problem?.extensions['errors'] ?? []) as readonly { readonly message: string }[];
  const reference = problem?.instance && common('reference', problem.instance);
  if (isStale(failure))
    return failureTemplate({
      title: term('changedTitle'),
      paragraphs: [term('changedMeanwhile')],
      reference,
      remedy: html`<ul>
        ${news.map((line) => html`<li>${line}</li>`)}
      </ul>`,
    });
  const overtaken = problem?.status === 409 && faults.length === 0;
  const why = faults.length > 0 ? faults.map(({ message }) => message) : [failureText(failure)];
  return failureTemplate({
    title: term('refusedTitle'),
    paragraphs: overtaken ? [term('overtaken')] : [...why, term('typedStays')],
    reference,
    remedy: overtaken
      ? html`<p><button type="button" @click=${readAgain}>${term('readAgain')}</button></p>`
      : nothing,
  });
};
