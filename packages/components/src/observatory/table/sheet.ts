import type { Pivot, PivotOrder } from '@officine-coesione/figures/on-demand';
import { html, nothing, type TemplateResult } from 'lit';
import { cellTemplate } from '../../figure/table.ts';

/** What is drawn of a table. */
export interface Sheet {
  readonly pivot: Pivot;
  /** Places of the rows drawn, in their order, and how many stand before them. */
  readonly rows: readonly number[];
  readonly before: number;
  readonly order: PivotOrder | undefined;
  readonly sort: (by: PivotOrder['by'], place: number) => void;
}

/**
 * Draws a table whose headers stay in sight while it is scrolled; each header orders the rows. Rows that are not
 * drawn are counted all the same.
 */
export const sheetTemplate = ({ pivot, rows, before, order, sort }: Sheet): TemplateResult => {
  const header = (by: PivotOrder['by'], text: string, place: number) => {
    const mine = order?.by === by && order.place === place;
    const way = mine ? (order.descending ? 'descending' : 'ascending') : undefined;
    return html`<th scope="col" class=${by === 'column' ? 'number' : nothing} aria-sort=${way ?? nothing}>
      <button type="button" @click=${() => sort(by, place)}>
        <span>${text}</span><span class="way ${way ?? ''}" aria-hidden="true"></span>
      </button>
    </th>`;
  };
  return html`<div class="table-room" part="sheet" role="region" aria-labelledby="title" tabindex="0">
    <table part="table" aria-labelledby="title" aria-rowcount=${pivot.length + 1}>
      <thead>
        <tr aria-rowindex="1">
          ${pivot.rowHeaders.map((text, place) => header('header', text, place))}
          ${pivot.columns.map(({ text }, place) => header('column', text, place))}
        </tr>
      </thead>
      <tbody>
        ${rows.map((place, drawn) => {
          const { headers, total, cells } = pivot.row(place);
          return html`<tr class=${total ? 'total' : nothing} aria-rowindex=${before + drawn + 2}>
            ${headers.map((text) => html`<th scope="row">${text}</th>`)}
            ${cells.map((cell) => html`<td class=${cell.value === null ? 'absent' : 'number'}>${cellTemplate(cell)}</td>`)}
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
};
