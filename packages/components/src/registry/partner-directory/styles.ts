import { css } from 'lit';
import { controlLook, disclosureLook, factLine, plainList } from '../../theme/looks.ts';

/** How the directory looks; 768 px is also in `partner-directory.ts`. */
export const styles = css`
  :host {
    --_reserved: 36rem;
    --_small: calc(0.875 * var(--_rem));
  }
  ul {
    ${plainList}
  }
  input[type='search'],
  select {
    ${controlLook}
  }
  input[type='search'] {
    width: 100%;
    min-width: 0;
  }
  .notice {
    margin-block-end: 24px;
  }

  .search {
    max-width: 44rem;
  }
  .search label {
    font-weight: 600;
  }
  .search-line {
    display: flex;
    gap: 8px;
    margin-block-start: 8px;
  }

  .body {
    margin-block-start: 24px;
  }
  .filters > h1,
  .filters > h2,
  .filters > h3,
  .filters > h4,
  .filters > h5,
  .filters > h6 {
    display: none;
  }
  summary {
    ${disclosureLook}
  }
  summary:hover {
    text-decoration: underline;
  }
  .filters {
    margin-block-end: 24px;
    border-block: 1px solid var(--_line);
  }
  .facet {
    min-width: 0;
    margin: 0;
    padding: 16px 0;
    border: 0;
  }
  .facet + .facet {
    border-block-start: 1px solid var(--_line);
  }
  .facet legend {
    float: inline-start;
    width: 100%;
    padding: 0;
    margin-block-end: 4px;
    font-weight: 600;
  }
  .facet legend + * {
    clear: both;
  }
  .facet input[type='search'] {
    margin-block: 4px;
  }
  .values {
    max-height: 26rem;
    /* Room for the focus ring, which the scrolling box would cut. */
    margin-inline: -6px;
    padding-inline: 6px;
    overflow: hidden auto;
  }
  .value {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 12px;
    align-items: start;
    min-height: 44px;
    padding-block: 10px;
    line-height: 1.35;
    cursor: pointer;
  }
  .value input {
    width: calc(1.25 * var(--_rem));
    height: calc(1.25 * var(--_rem));
    margin: 0.05em 0 0;
    accent-color: var(--_accent);
  }
  .value:hover .value-label {
    text-decoration: underline;
  }
  .value-label {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .value-count {
    padding-block-start: 1px;
    color: var(--_secondary);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }
  button.small {
    margin-inline-start: -8px;
    padding: 8px 6px;
    font-weight: 400;
  }

  .results-head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: center;
    justify-content: space-between;
    min-height: 44px;
  }
  .count {
    min-width: 0;
    font-size: calc(1.25 * var(--_rem));
    font-variant-numeric: tabular-nums;
    font-weight: 700;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }
  .sort {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
    max-width: 100%;
  }
  .sort select {
    max-width: 100%;
  }
  .chips ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
    margin-block-start: 12px;
  }
  .chips li {
    max-width: 100%;
  }
  button.chip {
    max-width: 100%;
    padding: 6px 14px;
    border: 1px solid var(--_accent);
    border-radius: 22px;
    font-weight: 400;
    line-height: 1.35;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .chip svg {
    flex: none;
  }

  .previous {
    margin-block-start: 8px;
  }
  .answer {
    margin-block-start: 16px;
  }
  .row {
    padding-block: 24px 12px;
    border-block-start: 1px solid var(--_line);
  }
  .row > :is(h1, h2, h3, h4, h5, h6) {
    font-size: calc(1.25 * var(--_rem));
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .acronym {
    color: var(--_secondary);
    font-weight: 400;
    white-space: nowrap;
  }
  ${factLine}
  .label {
    margin-block-start: 16px;
    color: var(--_secondary);
    font-size: var(--_small);
  }
  .seats li + li {
    margin-block-start: 8px;
  }
  .seats .secondary {
    display: block;
  }
  .seats .tag {
    margin-block: 4px;
  }
  .tag.unvalidated {
    border-color: var(--_warning);
    color: var(--_warning);
  }
  details.rest,
  details.open-card {
    margin-block-start: 4px;
  }
  .rest .seats {
    padding-block-end: 8px;
  }
  .card {
    margin: 4px 0 12px;
    padding: 16px;
    background: var(--_tint);
  }
  .card div + div {
    margin-block-start: 12px;
  }
  .card dt {
    hyphens: auto;
    color: var(--_secondary);
    font-size: var(--_small);
  }
  .card dd {
    min-width: 0;
    margin: 0;
    overflow-wrap: anywhere;
  }
  .figures {
    font-variant-numeric: tabular-nums;
  }
  .more {
    padding-block-start: 24px;
    border-block-start: 1px solid var(--_line);
  }
  .more p {
    margin-block-end: 8px;
    color: var(--_error);
  }
  .nothing {
    padding-block: 24px;
    border-block-start: 1px solid var(--_line);
  }
  .nothing-title {
    font-size: calc(1.25 * var(--_rem));
    font-weight: 700;
  }
  .nothing ul {
    margin: 8px 0 0;
    padding-inline-start: 1.25em;
    list-style-type: disc;
  }

  @container (max-width: 479px) {
    .more button {
      width: 100%;
    }
    .sort select {
      width: 100%;
    }
    .sort {
      width: 100%;
    }
  }
  @container (min-width: 560px) {
    .card div {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 5fr);
      gap: 16px;
      align-items: baseline;
    }
    .card div + div {
      margin-block-start: 8px;
    }
  }
  @container (min-width: 768px) {
    .body {
      margin-block-start: 32px;
    }
    .with-filters {
      display: grid;
      grid-template-columns: minmax(13rem, 17rem) minmax(0, 1fr);
      gap: 48px;
      align-items: start;
    }
    .filters {
      margin: 0;
      border: 0;
    }
    .filters > summary {
      display: none;
    }
    .filters > :is(h1, h2, h3, h4, h5, h6) {
      display: flex;
      align-items: center;
      min-height: 44px;
      font-size: calc(1.25 * var(--_rem));
    }
  }
  @media print {
    .search,
    .filters,
    .sort,
    .chips {
      display: none;
    }
    .row {
      break-inside: avoid;
    }
  }
`;
