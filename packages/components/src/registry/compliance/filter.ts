import type { Compliance, ComplianceOutcome } from '@officine-coesione/contract';
import { html, type TemplateResult } from 'lit';
import { countOf, outcomeTemplate, outcomes } from './outcome.ts';
import type { View } from './view.ts';

/** How many rules came to each outcome, in a sentence; outcomes that did not occur are left out. */
export const sentence = ({ counts }: Compliance, { term }: View): string =>
  term(
    'summary',
    counts.met + counts.partly + counts.notMet + counts.notRecorded,
    (['met', 'partly', 'notMet', 'notRecorded'] as const)
      .filter((outcome) => counts[outcome] > 0)
      // A number stays with its word.
      .map((outcome) => term(outcome, counts[outcome]).replaceAll(' ', '\u00a0')),
  );

/** Shows the rules of one outcome, or all of them. */
export const filterTemplate = (
  { counts, checks }: Compliance,
  chosen: ComplianceOutcome | undefined,
  { language, term, number }: View,
  choose: (outcome: ComplianceOutcome | undefined) => void,
): TemplateResult => {
  const option = (value: ComplianceOutcome | undefined, name: unknown, count: number) =>
    html`<label class="option"
      ><input
        type="radio"
        name="outcome"
        value=${value ?? ''}
        .checked=${chosen === value}
        @change=${() => choose(value)}
      />${name} <span class="figures">${number(count)}</span></label
    >`;
  return html`<fieldset class="filter" part="filter">
    <legend>${term('show')}</legend>
    <div class="options">
      ${option(undefined, html`<span>${term('all')}</span>`, checks.length)}
      ${outcomes
        .filter((outcome) => counts[countOf[outcome]] > 0)
        .map((outcome) => option(outcome, outcomeTemplate(outcome, language), counts[countOf[outcome]]))}
    </div>
  </fieldset>`;
};
