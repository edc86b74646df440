import type { IndicatorDefinition } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { IndicatorWords } from '../../locale/it/indicator.ts';
import type { Wording } from '../../wording.ts';

type Labels = IndicatorDefinition['title'];

/** How an indicator is made: what it measures, its formula, what is counted, the law it answers to. */
export const methodTemplate = (
  definition: IndicatorDefinition,
  { term, language, number }: Wording<IndicatorWords>,
): TemplateResult => {
  const said = (labels: Labels | undefined): unknown => {
    if (!labels) return undefined;
    const own = labels[language];
    // In English where there is no translation, and said to be so.
    return own ?? html`<span lang="en">${labels.en}</span>`;
  };
  const row = (name: string, value: unknown) =>
    value === undefined
      ? nothing
      : html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`;
  const { minDenominator } = definition;
  return html`<dl class="method" part="method">
    ${row(term('meaning'), said(definition.description))}
    ${row(term('formula'), said(definition.formulaText))}
    ${row(term('numerator'), said(definition.numerator))}
    ${row(term('denominator'), said(definition.denominator))}
    ${row(term('minimum'), minDenominator > 1 ? number(minDenominator) : undefined)}
    ${row(term('reference'), definition.legalReference || undefined)}
    ${row(term('methodVersion'), definition.methodVersion)}
  </dl>`;
};
