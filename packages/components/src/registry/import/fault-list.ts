import { html, nothing, type TemplateResult } from 'lit';
import type { Faults } from './lookup.ts';
import type { View } from './view.ts';

/** Which faults are shown. */
export type Severity = 'all' | 'error' | 'warning';

/** What is wrong, and how it is looked at. */
export interface FaultList {
  readonly faults: Faults;
  readonly shown: Severity;
  /** Whether any fault is there, whatever is shown. */
  readonly some: boolean;
  readonly loading: boolean;
  readonly show: (severity: Severity) => void;
  readonly more: () => void;
  readonly download: () => void;
}

/** What is wrong, row by row, with a filter and a way to take it away as a file. */
export const faultList = (list: FaultList, view: View): TemplateResult => {
  const { faults, shown, some, loading, show, more, download } = list;
  const { term, heading, number } = view;
  if (!some) return html`<p class="notice" part="no-faults">${term('noFaults')}</p>`;
  const { items, nextCursor } = faults;
  return html`<section class="faults" part="faults" aria-labelledby="faults-title">
    ${heading(term('faults'), 1, 'faults-title')}
    <fieldset class="filter" part="filter">
      <legend>${term('show')}</legend>
      <div class="options">
        ${(['all', 'error', 'warning'] as const).map(
          (one) =>
            html`<label class="option"
              ><input
                type="radio"
                name="severity"
                value=${one}
                .checked=${shown === one}
                @change=${() => show(one)}
              />${term(`show_${one}`)}</label
            >`,
        )}
      </div>
    </fieldset>
    <p class="secondary" role="status">${term('listed', items.length, nextCursor !== undefined)}</p>
    ${
      items.length === 0
        ? html`<p class="notice">${term('noneOfThese')}</p>`
        : html`<table role="table" part="table">
            <thead role="rowgroup">
              <tr role="row">
                ${(['row', 'column_', 'value', 'reason'] as const).map(
                  (word) => html`<th role="columnheader" scope="col">${term(word)}</th>`,
                )}
              </tr>
            </thead>
            <tbody role="rowgroup">
              ${items.map(
                ({ row, column, value, reason, severity }) =>
                  html`<tr role="row" part="fault">
                    <td role="cell" class="figures" data-label=${term('row')}>${number(row)}</td>
                    <td role="cell" data-label=${term('column_')}>${column ?? term('wholeRow')}</td>
                    <td role="cell" class="value" data-label=${term('value')}>${value ?? '–'}</td>
                    <td role="cell" data-label=${term('reason')}>
                      <span class="tag ${severity === 'warning' ? 'mild' : 'grave'}"
                        >${term(severity === 'warning' ? 'severity_warning' : 'severity_error')}</span
                      >
                      ${reason}
                    </td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
    <div class="buttons">
      ${
        nextCursor === undefined
          ? nothing
          : html`<button type="button" part="more" aria-disabled=${loading ? 'true' : nothing} @click=${more}>
              ${term('more')}
            </button>`
      }
      <button type="button" part="download" @click=${download}>${term('download')}</button>
    </div>
  </section>`;
};
