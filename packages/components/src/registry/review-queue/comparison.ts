import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { View } from './view.ts';

/** How two values stand to each other. */
export type Mark = 'same' | 'near' | 'changed' | 'added' | 'removed';

/** One field of two records, side by side. */
export interface ComparedField {
  readonly name: string;
  readonly first: string | undefined;
  readonly second: string | undefined;
  readonly mark: Mark;
  /** The mark in words. */
  readonly word: string;
  /** What it means, in words. */
  readonly remark?: string | undefined;
}

/** What stands above the columns. */
export interface ComparisonHeads {
  readonly caption: string;
  readonly first: string;
  readonly second: string;
  readonly outcome: string;
}

/** Shapes that differ without their colour: two lines, a wave, the same struck out, a plus, a minus. */
const shapes: Readonly<Record<Mark, SVGTemplateResult>> = {
  same: svg`<path d="M5 9h14M5 15h14"></path>`,
  near: svg`<path d="M4 13c3-5 5-5 8-1s5 4 8-1"></path>`,
  changed: svg`<path d="M5 9h14M5 15h14M16 4L8 20"></path>`,
  added: svg`<path d="M12 5v14M5 12h14"></path>`,
  removed: svg`<path d="M5 12h14"></path>`,
};

/** A mark as a shape and a word. */
export const markTemplate = (mark: Mark, word: string): TemplateResult =>
  html`<span class="mark ${mark}" part="mark"
    ><svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shapes[mark]}</svg
    ><span>${word}</span></span
  >`;

/** How one value became another. */
export const markOf = (first: string | undefined, second: string | undefined): Mark =>
  first === second ? 'same' : first === undefined ? 'added' : second === undefined ? 'removed' : 'changed';

/**
 * Two records field by field. A table, which where there is no room for four columns stacks its cells, each with
 * the head of its column; the roles say that it stays a table.
 */
export const comparisonTable = (
  { caption, first, second, outcome }: ComparisonHeads,
  fields: readonly ComparedField[],
  { term }: View,
): TemplateResult => {
  const cell = (head: string, value: unknown) =>
    html`<td role="cell"><span class="cell-head" aria-hidden="true">${head}</span>${value}</td>`;
  const text = (value: string | undefined) =>
    value === undefined
      ? html`<span class="absent">${term('absent')}</span>`
      : html`<span class="value">${value}</span>`;
  return html`<table class="comparison" role="table" part="comparison">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${term('field')}</th>
        <th role="columnheader" scope="col">${first}</th>
        <th role="columnheader" scope="col">${second}</th>
        <th role="columnheader" scope="col">${outcome}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${fields.map(
        (field) =>
          html`<tr role="row" class=${field.mark}>
            <th role="rowheader" scope="row">${field.name}</th>
            ${cell(first, text(field.first))}${cell(second, text(field.second))}
            ${cell(
              outcome,
              html`${markTemplate(field.mark, field.word)}${
                field.remark === undefined ? nothing : html`<span class="secondary">${field.remark}</span>`
              }`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
};
