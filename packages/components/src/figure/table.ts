import { html, nothing, type TemplateResult } from 'lit';
import type { Table, TableCell } from '@officine-coesione/figures/on-demand';

/** Draws a table of figures; one with several columns scrolls by itself where it is wider than the page. */
export const tableTemplate = ({ caption, rowHeader, columns, rows }: Table): TemplateResult => {
  const wide = columns.length > 1;
  return html`<div
    class="table-room"
    role=${wide ? 'region' : nothing}
    aria-labelledby=${wide ? 'caption' : nothing}
    tabindex=${wide ? 0 : nothing}
  >
    <table part="table">
      <caption id="caption" class="visually-hidden">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${rowHeader}</th>
          ${columns.map(({ text }) => html`<th scope="col" class="number">${text}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ text, total, cells }) =>
            html`<tr class=${total ? 'total' : nothing}>
              <th scope="row">${text}</th>
              ${cells.map((cell) => html`<td class=${cell.value === null ? 'absent' : 'number'}>${cellTemplate(cell)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
};

/** The letter of a status is for the eye, its words for the ear. */
export const cellTemplate = ({ text, mark, statusLabel }: TableCell): unknown =>
  mark
    ? html`${text} <span aria-hidden="true">(${mark})</span
        ><span class="visually-hidden">, ${statusLabel}</span>`
    : text;
