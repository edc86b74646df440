import { ProblemError } from '@officine-coesione/sdk';
import { html, type TemplateResult } from 'lit';
import { failureTemplate } from '../../form/failure-notice.ts';
import type { SurveyFormView } from './view.ts';

/** What can be done when answers were changed elsewhere meanwhile. */
export interface Overtaken {
  /** Goes on with the answers of this page. */
  readonly mine: () => void;
  /** Goes on with those that were kept meanwhile. */
  readonly theirs: () => void;
}

/** Why answers were not kept or sent, and what to do now; what was typed stays. */
export const failureOf = (
  { term, common, failureText }: SurveyFormView,
  failure: unknown,
  { mine, theirs }: Overtaken,
): TemplateResult => {
  const problem = ProblemError.is(failure) ? failure : undefined;
  const faults = (problem?.extensions['errors'] ?? []) as readonly { readonly message: string }[];
  const notice = (paragraphs: readonly string[], remedy: unknown) =>
    failureTemplate({
      title: term('failed'),
      paragraphs,
      reference: problem?.instance && common('reference', problem.instance),
      remedy,
    });
  if (problem?.isA('link-not-valid')) return notice([term('invalid'), term('kept')], '');
  if (problem?.status === 412)
    return notice(
      [term('overtaken')],
      html`<p class="buttons">
        <button type="button" id="mine" @click=${mine}>${term('mine')}</button>
        <button type="button" class="plain" id="theirs" @click=${theirs}>${term('theirs')}</button>
      </p>`,
    );
  if (problem?.status === 409) return notice([...faults.map(({ message }) => message), term('kept')], '');
  return notice(
    [failureText(failure), term('kept')],
    html`<p><button type="submit" part="retry">${common('retry')}</button></p>`,
  );
};
