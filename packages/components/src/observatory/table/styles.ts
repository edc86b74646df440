import { css } from 'lit';
import { controlLook, disclosureLook } from '../../theme/looks.ts';

/** How a table of figures looks whose headers stay in sight. */
export const styles = css`
  :host {
    --_reserved: 32rem;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    max-width: var(--_measure);
    font-size: calc(1.25 * var(--_rem));
  }
  .tag {
    margin-bottom: 8px;
  }
  .notice {
    margin-bottom: 16px;
  }
  summary {
    width: fit-content;
    ${disclosureLook}
  }
  .places {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 24px;
    padding-block: 4px 16px;
  }
  .places p {
    flex: 0 1 16rem;
    min-width: 0;
  }
  .places label {
    display: block;
    font-weight: 600;
  }
  select {
    width: 100%;
    text-overflow: ellipsis;
    ${controlLook}
  }
  .table-room {
    max-height: var(--oc-table-height, min(40rem, 80vh));
    margin-top: 8px;
    overflow: auto;
    /* The ring of the focus stands outside, where the headers do not cover it. */
    overscroll-behavior-inline: contain;
  }
  /* Borders of cells that stay do not stay with them where they are collapsed. */
  table {
    border-collapse: separate;
    border-spacing: 0;
  }
  th,
  td {
    padding: 6px 8px;
  }
  td,
  thead .number {
    white-space: nowrap;
  }
  .absent {
    white-space: normal;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 0;
    background: var(--_ground);
  }
  tr > :first-child {
    position: sticky;
    inset-inline-start: 0;
    padding-inline-start: 0;
    background: var(--_ground);
  }
  thead tr > :first-child {
    z-index: 2;
  }
  tbody th {
    min-width: 8rem;
    max-width: 24rem;
  }
  thead button {
    width: 100%;
    min-height: 44px;
    padding: 8px 0;
    border: 0;
    color: inherit;
    font-size: inherit;
    text-align: start;
    justify-content: flex-start;
    align-items: end;
    gap: 4px;
  }
  thead .number button {
    justify-content: flex-end;
    text-align: end;
  }
  /* A place is kept for the arrow, so that ordering moves nothing. */
  .way {
    flex: none;
    width: 0.9em;
    font-size: 0.75em;
    line-height: 2;
  }
  .way::before {
    content: '↕';
    opacity: 0.55;
  }
  .ascending::before {
    content: '▲';
    opacity: 1;
  }
  .descending::before {
    content: '▼';
    opacity: 1;
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: center;
    justify-content: space-between;
    margin-top: 12px;
  }
  .range {
    font-variant-numeric: tabular-nums;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }
  .ways button {
    padding-inline: 0;
    border: 0;
  }
  @container (max-width: 30rem) {
    tbody th {
      min-width: 7rem;
      max-width: 9rem;
      overflow-wrap: anywhere;
      hyphens: auto;
    }
    thead .number {
      white-space: normal;
    }
    /* Only one column of headers stays where there is little room. */
    tr > th:first-child {
      max-width: 40cqi;
    }
  }
  @media print {
    :host,
    :host([theme]) {
      color-scheme: light;
      background: none;
    }
    details,
    nav {
      display: none;
    }
    .table-room {
      max-height: none;
      overflow: visible;
    }
    thead th,
    tr > :first-child {
      position: static;
    }
    thead button {
      display: inline;
      min-height: 0;
    }
    .way {
      display: none;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
