import { complianceOutcome, labelOf } from '@officine-coesione/contract';
import type { ComplianceCounts, ComplianceOutcome, Language } from '@officine-coesione/contract';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** Outcomes, those that count first. */
export const outcomes = Object.keys(complianceOutcome.items) as readonly ComplianceOutcome[];

/** Where each is counted. */
export const countOf: Readonly<Record<ComplianceOutcome, keyof ComplianceCounts>> = {
  met: 'met',
  partly: 'partly',
  not_met: 'notMet',
  not_recorded: 'notRecorded',
  not_applicable: 'notApplicable',
};

/** Shapes that differ without their colour: a tick, half a disc, a cross, a dashed ring, a dash. */
const shapes: Readonly<Record<ComplianceOutcome, SVGTemplateResult>> = {
  met: svg`<circle cx="12" cy="12" r="11" fill="currentColor"></circle>
    <path class="sign" d="M6.5 12.5l4 4 7-8" fill="none" stroke-width="2.5" stroke-linecap="round"></path>`,
  partly: svg`<circle cx="12" cy="12" r="9.75" fill="none" stroke="currentColor" stroke-width="2.5"></circle>
    <path d="M12 2.25a9.75 9.75 0 0 1 0 19.5z" fill="currentColor"></path>`,
  not_met: svg`<rect x="1" y="1" width="22" height="22" rx="3" fill="currentColor"></rect>
    <path class="sign" d="M7.5 7.5l9 9m0-9l-9 9" fill="none" stroke-width="2.5" stroke-linecap="round"></path>`,
  not_recorded: svg`<circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" stroke-width="2"
    stroke-dasharray="3.5 2.78"></circle>`,
  not_applicable: svg`<path d="M5 12h14" stroke="currentColor" stroke-width="2.5" stroke-linecap="round"></path>`,
};

/** Whether this element knows what an outcome means. */
export const isKnown = (outcome: string): outcome is ComplianceOutcome => Object.hasOwn(shapes, outcome);

/** An outcome as a mark and a word, never by colour alone; the word alone for one of a later server. */
export const outcomeTemplate = (outcome: string, language: Language): TemplateResult =>
  html`<span class="outcome ${isKnown(outcome) ? outcome : ''}" part="outcome"
    >${
      isKnown(outcome)
        ? html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            ${shapes[outcome]}
          </svg>`
        : nothing
    }<span>${labelOf(complianceOutcome, outcome, language)}</span></span
  >`;
