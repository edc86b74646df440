import type { CompositionChange } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from './view.ts';

const reasons = ['already_there', 'category_not_in_scheme', 'not_public'] as const;

/** What came of taking a composition over: how many seats, what each needs now, who was left out and why. */
export const copiedTemplate = (
  { membershipIds, skipped }: CompositionChange,
  term: View['term'],
): TemplateResult => {
  const why = (reason: string) => {
    const known = reasons.find((one) => one === reason);
    return term(known ? `copy_${known}` : 'copy_other');
  };
  return html`<p>${term('done_copy', membershipIds.length)}</p>
    ${
      skipped.length === 0
        ? nothing
        : html`<p>${term('copySkipped')}</p>
            <ul part="skipped">
              ${skipped.map(
                ({ organisationLegalName, reason }) =>
                  html`<li>${organisationLegalName}: ${why(reason)}</li>`,
              )}
            </ul>`
    }`;
};
