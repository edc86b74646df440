import { css } from 'lit';
import { disclosureLook, plainList } from '../../theme/looks.ts';

/** How `<oc-review-queue>` looks. */
export const styles = css`
  .overdue {
    display: inline-flex;
    gap: 6px;
    color: var(--_error);
    font-weight: 600;
  }
  .overdue .icon {
    margin-block-start: 0.1em;
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
    ${disclosureLook}
  }
  .thread {
    ${plainList}
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
  @media print {
    .desk {
      display: none;
    }
  }
`;
