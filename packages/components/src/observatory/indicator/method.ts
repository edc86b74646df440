import type { IndicatorDefinition } from '@officine-coesione/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { IndicatorWords } from '../../locale/it/indicator.ts';
import type { Wording } from '../../wording.ts';
import type { Reading } from './reading.ts';

type Labels = IndicatorDefinition['title'];

/**
 * How an indicator is made: what it measures, its formula, what is counted, the law it answers to; and what the value
 * that stands first is made of, as far as the figures say it.
 */
export const methodTemplate = (
  definition: IndicatorDefinition,
  reading: Reading | undefined,
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
  const { minDenominator, decimals } = definition;
  const [numerator, denominator, lower, upper] = ['numerator', 'denominator', 'lower', 'upper'].map((part) =>
    reading?.view.beside(part, reading.headline.at),
  );
  const exactly = (value: number) =>
    number(value, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return html`<dl class="method" part="method">
    ${row(term('meaning'), said(definition.description))}
    ${row(term('formula'), said(definition.formulaText))}
    ${row(term('numerator'), said(definition.numerator))}
    ${row(term('denominator'), said(definition.denominator))}
    ${row(
      term('behind'),
      numerator === undefined || denominator === undefined
        ? undefined
        : `${number(numerator)} / ${number(denominator)}`,
    )}
    ${row(
      term('interval'),
      lower === undefined || upper === undefined ? undefined : `${exactly(lower)}–${exactly(upper)}`,
    )}
    ${row(term('minimum'), minDenominator > 1 ? number(minDenominator) : undefined)}
    ${row(term('reference'), definition.legalReference || undefined)}
    ${row(term('methodVersion'), definition.methodVersion)}
  </dl>`;
};
