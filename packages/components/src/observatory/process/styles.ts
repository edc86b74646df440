import { css } from 'lit';
import { controlLook, disclosureLook, factLine, plainList } from '../../theme/looks.ts';

/** How the lists of a process look: hairlines between entries, a leading figure beside each. */
export const processStyles = css`
  :host {
    --_reserved: 32rem;
    --_small: calc(0.875 * var(--_rem));
  }
  ul,
  ol {
    ${plainList}
  }
  select,
  input[readonly] {
    ${controlLook}
    max-width: 100%;
  }
  .lead {
    margin-block-start: 8px;
    color: var(--_secondary);
  }
  .notice {
    margin-block: 16px;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 24px;
    margin-block-start: 16px;
  }
  .filter {
    display: grid;
    gap: 4px;
    min-width: 0;
    max-width: 100%;
    font-size: var(--_small);
    font-weight: 600;
  }
  .filter select {
    font-size: var(--_rem);
    font-weight: 400;
    text-overflow: ellipsis;
  }
  .count {
    margin-block-start: 24px;
    font-variant-numeric: tabular-nums;
  }
  .group {
    margin-block-start: 32px;
  }
  .group > :is(h1, h2, h3, h4, h5, h6) {
    padding-block-end: 8px;
    font-size: calc(1.25 * var(--_rem));
  }
  .group > .secondary {
    margin-block-end: 12px;
  }
  .entry {
    display: grid;
    gap: 12px 32px;
    padding-block: 24px;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid-page;
  }
  .entry > * {
    min-width: 0;
  }
  .entry :is(h1, h2, h3, h4, h5, h6) {
    font-size: calc(1.125 * var(--_rem));
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  /* The figure one looks for first: the day of a meeting, the days that are left. */
  .leading {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
    line-height: 1.2;
  }
  .leading strong {
    font-size: calc(2 * var(--_rem));
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }
  .leading span {
    font-weight: 600;
  }
  ${factLine}
  .details {
    margin-block: 12px 0;
  }
  .details > div {
    padding-block: 6px;
  }
  .details dt {
    color: var(--_secondary);
    font-size: var(--_small);
  }
  .details dd {
    min-width: 0;
    max-width: var(--_measure);
    margin: 0;
    overflow-wrap: anywhere;
  }
  .bad {
    color: var(--_error);
    font-weight: 600;
  }
  .warn {
    color: var(--_warning);
    font-weight: 600;
  }
  .good {
    color: var(--_success);
    font-weight: 600;
  }
  .tag.off {
    border-color: var(--_error);
    color: var(--_error);
  }
  summary {
    ${disclosureLook}
  }
  summary:hover {
    text-decoration: underline;
  }
  .more {
    padding-block-start: 24px;
    border-block-start: 1px solid var(--_line);
  }
  .more p {
    margin-block-end: 8px;
    color: var(--_error);
  }
  .words {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  @container (max-width: 479px) {
    .filter,
    .filter select,
    .more button {
      width: 100%;
    }
  }
  @container (min-width: 560px) {
    .details > div {
      display: grid;
      grid-template-columns: 11rem minmax(0, 1fr);
      gap: 16px;
      align-items: baseline;
    }
  }
  @container (min-width: 768px) {
    .entry {
      grid-template-columns: 9rem minmax(0, 1fr);
    }
    .leading {
      flex-direction: column;
      gap: 4px;
      align-items: start;
    }
    .leading strong {
      font-size: calc(2.5 * var(--_rem));
    }
  }
  @media print {
    .filters,
    .more {
      display: none;
    }
  }
`;
