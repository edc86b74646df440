import { css } from 'lit';

/** How tables of figures look. */
export const tableStyles = css`
  .table-room {
    /* Holds what is visually hidden in its cells, which would widen the page. */
    position: relative;
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 6px 0 6px 16px;
    border-bottom: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  th:first-child {
    padding-inline-start: 0;
  }
  thead th {
    border-bottom: 2px solid var(--_control-line);
    font-weight: 600;
    vertical-align: bottom;
  }
  .number,
  .absent {
    text-align: end;
  }
  .absent {
    color: var(--_secondary);
  }
  .total > * {
    font-weight: 600;
  }
  tbody > :last-child > * {
    border-bottom: 0;
  }
`;
