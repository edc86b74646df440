import { contributionOutcome, labelOf } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { inOrder } from '../process/outcome-order.ts';
import type { Tally } from './lookup.ts';
import { outcomeMark } from './outcome-mark.ts';
import type { View } from './view.ts';

/** What became of all that was said: a sentence, and the counts by outcome. */
export const tallyTemplate = (
  { contributions, answered, outcomes }: Tally,
  { term, number, percent, language }: View,
): TemplateResult | typeof nothing => {
  if (contributions === 0) return nothing;
  const waiting = contributions - answered;
  return html`<div class="tally" part="tally">
    <p class="sentence">
      ${term('answeredShare', answered, number(answered), contributions, percent(answered / contributions))}
    </p>
    <ul class="counts">
      ${inOrder(outcomes).map(
        ({ outcome, count }) =>
          html`<li>
            <strong>${number(count)}</strong>
            ${outcomeMark(outcome)}${labelOf(contributionOutcome, outcome, language)}
          </li>`,
      )}
      ${waiting > 0 ? html`<li><strong>${number(waiting)}</strong> ${outcomeMark()}${term('waiting')}</li>` : nothing}
    </ul>
    <p class="secondary">${term('publicOnly')}</p>
  </div>`;
};
