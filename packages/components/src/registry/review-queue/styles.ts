import { css } from 'lit';

/** How `<oc-review-queue>` looks. */
export const styles = css`
  :host {
    --_reserved: 32rem;
    --_small: calc(0.875 * var(--_rem));
  }
  ul {
    margin: 0;
    padding: 0;
    /* Not "none": Safari would no longer call it a list. */
    list-style-type: '';
  }
  form {
    max-width: none;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    border-block-end: 1px solid var(--_line);
  }
  .tabs button {
    margin-block-end: -1px;
    padding: 8px 16px;
    border: 0;
    border-block-end: 4px solid transparent;
    border-radius: 0;
    text-align: start;
  }
  .tabs [aria-selected='true'] {
    border-color: var(--_accent);
    color: var(--_text);
  }
  .outcome p {
    margin-block-start: 16px;
  }
  .notice.success {
    border-color: var(--_success);
  }
  [role='tabpanel'] {
    margin-block-start: 24px;
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 16px 24px;
    align-items: end;
  }
  .filters label {
    display: block;
    margin-block-end: 4px;
    font-weight: 600;
  }
  .filters .search {
    flex: 1 1 20rem;
    max-width: 30rem;
  }
  .search-line {
    display: flex;
    gap: 8px;
  }
  .filters input,
  .filters select {
    width: 100%;
    min-width: 0;
    min-height: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .choice-of {
    min-width: 0;
    max-width: 100%;
  }
  .list-head {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: baseline;
    justify-content: space-between;
    margin-block: 32px 12px;
  }
  .item {
    padding-block: 16px;
    border-block-start: 1px solid var(--_line);
  }
  .item > :is(h1, h2, h3, h4, h5, h6) {
    font-size: calc(1.125 * var(--_rem));
  }
  .item button {
    min-height: 24px;
    padding: 2px 0;
    border: 0;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .item-facts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    margin-block-start: 8px;
  }
  .item-facts li {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .reference,
  .figures {
    font-variant-numeric: tabular-nums;
  }
  .overdue {
    display: inline-flex;
    gap: 6px;
    color: var(--_error);
    font-weight: 600;
  }
  .overdue .icon {
    margin-block-start: 0.1em;
  }
  .more {
    padding-block-start: 24px;
    border-block-start: 1px solid var(--_line);
  }
  .problem {
    margin-block-end: 8px;
    color: var(--_error);
  }

  .back button {
    border: 0;
  }
  #record-title {
    margin-block: 8px 24px;
    font-size: calc(1.75 * var(--_rem));
    overflow-wrap: anywhere;
  }
  article > :is(h1, h2, h3, h4, h5, h6),
  form > :is(h1, h2, h3, h4, h5, h6) {
    margin-block: 40px 16px;
  }
  .facts {
    margin: 0;
    border-block-end: 1px solid var(--_line);
  }
  .facts > div {
    padding-block: 10px;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  .facts dt {
    hyphens: auto;
    font-weight: 600;
  }
  .facts dd {
    min-width: 0;
    max-width: var(--_measure);
    margin: 0;
    overflow-wrap: anywhere;
  }
  .said,
  blockquote {
    white-space: pre-line;
  }
  @container (min-width: 560px) {
    .facts > div {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 5fr);
      gap: 24px;
      align-items: baseline;
    }
  }

  .comparison {
    width: 100%;
    margin-block: 16px;
    border-collapse: collapse;
  }
  .comparison,
  .comparison caption,
  .comparison tbody,
  .comparison tr,
  .comparison th,
  .comparison td {
    display: block;
    text-align: start;
  }
  .comparison caption {
    margin-block-end: 8px;
    color: var(--_secondary);
    font-size: var(--_small);
  }
  .comparison thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .comparison tr {
    padding-block: 12px;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  .comparison th {
    font-weight: 600;
    hyphens: auto;
  }
  .comparison td {
    min-width: 0;
    padding-block: 2px;
    overflow-wrap: anywhere;
  }
  .cell-head {
    display: block;
    color: var(--_secondary);
    font-size: var(--_small);
  }
  td .secondary {
    display: block;
  }
  .absent {
    color: var(--_secondary);
    font-style: italic;
  }
  .mark {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    font-weight: 600;
  }
  .mark svg {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .mark.same {
    color: var(--_secondary);
    font-weight: 400;
  }
  .mark.changed,
  .mark.added,
  .mark.removed {
    color: var(--_warning);
  }
  tr:is(.changed, .added) td:nth-of-type(2) .value {
    font-weight: 600;
  }
  @container (min-width: 640px) {
    .comparison {
      display: table;
      table-layout: fixed;
    }
    .comparison caption {
      display: table-caption;
    }
    .comparison thead {
      position: static;
      display: table-header-group;
      width: auto;
      height: auto;
      clip-path: none;
    }
    .comparison tbody {
      display: table-row-group;
    }
    .comparison tr {
      display: table-row;
    }
    .comparison th,
    .comparison td {
      display: table-cell;
      padding: 10px 16px 10px 0;
      border-block-end: 1px solid var(--_line);
      vertical-align: top;
      overflow-wrap: anywhere;
    }
    .comparison thead th {
      color: var(--_secondary);
      font-size: var(--_small);
    }
    .cell-head {
      display: none;
    }
  }

  details {
    margin-block: 8px;
  }
  .candidate {
    border-block-start: 1px solid var(--_line);
  }
  summary {
    min-height: 44px;
    padding-block: 10px;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .thread {
    margin: 0;
    padding: 0;
    list-style-type: '';
  }
  .thread > li {
    position: relative;
    padding: 0 0 20px 28px;
    border-inline-start: 2px solid var(--_line);
    margin-inline-start: 7px;
  }
  .thread > li:last-child {
    border-color: transparent;
  }
  .thread > li::before {
    position: absolute;
    inset-block-start: 0.35em;
    inset-inline-start: -8px;
    width: 10px;
    height: 10px;
    border: 2px solid var(--_control-line);
    border-radius: 50%;
    background: var(--_surface);
    content: '';
  }
  blockquote {
    max-width: var(--_measure);
    margin: 8px 0;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_line);
  }
  .desk {
    margin-block-start: 40px;
    padding-block-start: 8px;
    border-block-start: 3px solid var(--_text);
  }
  .desk > :is(h1, h2, h3, h4, h5, h6) {
    margin-block: 24px 20px;
  }
  .desk .field,
  .desk .answers {
    max-width: 46rem;
  }
  .consequence {
    margin-block-end: 24px;
  }
  .merge {
    margin-block-end: 28px;
  }
  .merge :is(h1, h2, h3, h4, h5, h6) {
    margin-block: 24px 12px;
    font-size: calc(1.125 * var(--_rem));
  }
  .merge .field {
    margin-block: 20px;
  }
  .plain-list li {
    padding-block: 4px;
  }
  .failure {
    margin-block: 24px;
    padding: 16px 20px;
    border: 3px solid var(--_error);
    border-radius: var(--_radius);
  }
  .failure p + p,
  .failure ul + p {
    margin-block-start: 8px;
  }
  .failure ul {
    margin-block: 12px;
    padding-inline-start: 1.25em;
    list-style-type: disc;
  }
  @media (forced-colors: active) {
    .tabs [aria-selected='true'] {
      border-color: Highlight;
    }
  }
  @media print {
    .tabs,
    .filters,
    .desk,
    .back {
      display: none;
    }
  }
`;
