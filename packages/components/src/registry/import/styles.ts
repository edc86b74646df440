import { css } from 'lit';

/** How `<oc-import>` differs from other forms. */
export const styles = css`
  :host {
    --_reserved: 32rem;
    --_small: calc(0.875 * var(--_rem));
  }
  /* Only what is read in a line is kept narrow: the table of faults has the whole width. */
  form.wide {
    max-width: none;
  }
  #step-title {
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .lead {
    margin-block-end: 24px;
  }
  .hint ul {
    margin: 4px 0 0;
    padding-inline-start: 1.25em;
  }
  .drop {
    display: grid;
    gap: 12px;
    padding: 20px;
    border: 1px dashed var(--_control-line);
    border-radius: var(--_radius);
  }
  .drop[data-over] {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  [data-faulty] .drop {
    border-color: var(--_error);
  }
  .field .drop input[type='file'] {
    min-width: 0;
    padding: 0;
    border: 0;
    background: none;
    box-shadow: none;
  }
  .field .drop input[type='file']:focus-visible {
    box-shadow: 0 0 0 2px var(--_focus-inner);
  }
  .drop input::file-selector-button {
    min-height: 44px;
    margin-inline-end: 12px;
    padding: 8px 16px;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .drop p {
    overflow-wrap: anywhere;
  }
  .drop p:not([aria-hidden]):not(:has(strong)) {
    display: none;
  }
  .buttons + .secondary,
  .working + .secondary {
    margin-block-start: 16px;
  }
  .recent {
    margin-block-start: 48px;
  }
  .recent ul,
  .required ul {
    margin: 12px 0 0;
    padding: 0;
    /* Not "none": Safari would no longer call it a list. */
    list-style-type: '';
    border-block-start: 1px solid var(--_line);
  }
  .recent li {
    display: flex;
    gap: 16px;
    align-items: center;
    justify-content: space-between;
    padding-block: 8px;
    border-block-end: 1px solid var(--_line);
  }
  .recent li > div {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .required {
    margin-block-end: 32px;
  }
  .required :is(h1, h2, h3, h4, h5, h6) {
    font-size: calc(1.125 * var(--_rem));
  }
  .required li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    justify-content: space-between;
    padding-block: 8px;
    border-block-end: 1px solid var(--_line);
  }
  .required li > :first-child {
    font-weight: 600;
  }
  .required li > :last-child {
    color: var(--_secondary);
    overflow-wrap: anywhere;
  }
  .required [data-missing] > :last-child {
    color: var(--_error);
    font-weight: 600;
  }
  .field .hint {
    overflow-wrap: anywhere;
  }
  .working {
    max-width: 34rem;
    margin-block: 24px;
  }
  .working > * + * {
    margin-block-start: 8px;
  }
  .working label {
    display: block;
    font-weight: 600;
  }
  progress {
    display: block;
    width: 100%;
    height: 12px;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: hidden;
    appearance: none;
  }
  progress::-webkit-progress-bar {
    background: var(--_surface);
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  progress:indeterminate {
    background: repeating-linear-gradient(135deg, var(--_line) 0 8px, var(--_surface) 8px 16px);
  }
  progress:indeterminate::-webkit-progress-bar {
    background: transparent;
  }
  progress:indeterminate::-moz-progress-bar {
    background: transparent;
  }
  .figures {
    font-variant-numeric: tabular-nums;
  }
  .counts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(7.5rem, 100%), 1fr));
    gap: 16px 24px;
    max-width: 60rem;
    margin: 24px 0;
    padding-block: 16px;
    border-block: 1px solid var(--_line);
  }
  .counts > div {
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
  }
  .counts dt {
    color: var(--_secondary);
    line-height: 1.3;
  }
  .counts dd {
    margin: 0;
    font-size: calc(2 * var(--_rem));
    font-weight: 700;
    line-height: 1.2;
  }
  .about {
    margin-block-start: 8px;
  }
  .required:focus-visible {
    outline-offset: 8px;
  }
  .consequence {
    margin-block-start: 24px;
  }
  .consequence + .buttons {
    margin-block-start: 16px;
  }
  .buttons + .buttons {
    margin-block-start: 8px;
    gap: 8px 24px;
  }
  .faults {
    margin-block-start: 48px;
  }
  .filter {
    margin-block: 16px 12px;
  }
  .filter legend {
    margin-block-end: 8px;
    font-weight: 600;
  }
  table {
    width: 100%;
    margin-block-start: 12px;
    border-collapse: collapse;
    text-align: start;
  }
  th,
  td {
    padding: 10px 16px 10px 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  thead th {
    border-block-end: 2px solid currentColor;
    font-size: var(--_small);
  }
  .tag.grave {
    border-color: var(--_error);
    color: var(--_error);
  }
  .tag.mild {
    border-color: var(--_warning);
    color: var(--_warning);
  }
  .faults .buttons {
    margin-block-start: 16px;
  }
  .undo {
    max-width: 46rem;
    margin-block-start: 32px;
    padding-inline-start: 20px;
    border-inline-start: 4px solid var(--_warning);
  }
  .undo > p {
    margin-block: 12px 24px;
  }
  .failure-notice + * {
    margin-block-start: 0;
  }
  @container (max-width: 639px) {
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table,
    tbody,
    tr,
    td {
      display: block;
    }
    tr {
      padding-block: 12px;
      border-block-end: 1px solid var(--_line);
    }
    tbody tr:first-child {
      border-block-start: 2px solid currentColor;
    }
    td {
      padding: 2px 0;
      border: 0;
    }
    td::before {
      content: attr(data-label) ': ';
      color: var(--_secondary);
    }
    .recent li {
      flex-wrap: wrap;
      gap: 0 16px;
    }
  }
  @container (min-width: 640px) {
    th:first-child,
    td:first-child {
      width: 5rem;
    }
    th:nth-child(2),
    td:nth-child(2) {
      width: 22%;
    }
    th:nth-child(3),
    td:nth-child(3) {
      width: 22%;
    }
  }
  @media (forced-colors: active) {
    progress {
      forced-color-adjust: auto;
      appearance: auto;
    }
    .option:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .filter,
    .working,
    .recent {
      display: none;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
