import type { CompositionChange } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from './view.ts';

const reasons = [
  'already_there',
  'category_not_in_scheme',
  'not_public',
  'no_mandate',
  'no_first_day',
  'not_valid',
] as const;

/** What came of an act on a whole composition: how many seats, what they need now, who was left out and why. */
export const compositionOutcome = (
  act: 'copy' | 'validateAll',
  { membershipIds, skipped }: CompositionChange,
  term: View['term'],
): TemplateResult => {
  const why = (reason: string) => {
    const known = reasons.find((one) => one === reason);
    return term(known ? `skipped_${known}` : 'skipped_other');
  };
  return html`<p>${term(`done_${act}`, membershipIds.length)}</p>
    ${
      skipped.length === 0
        ? nothing
        : html`<p>${term(`left_${act}`)}</p>
            <ul part="skipped">
              ${skipped.map(
                ({ organisationLegalName, reason }) =>
                  html`<li>${organisationLegalName}: ${why(reason)}</li>`,
              )}
            </ul>`
    }`;
};
