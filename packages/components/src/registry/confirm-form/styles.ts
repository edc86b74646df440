import { css } from 'lit';
import { plainList } from '../../theme/looks.ts';

/** How `<oc-confirm-form>` differs from other forms. */
export const confirmFormStyles = css`
  :host {
    --_reserved: 24rem;
  }
  .lead {
    margin-block-end: 24px;
  }
  .figures {
    font-variant-numeric: tabular-nums;
  }
  :is(h2, h3, h4, h5, h6):not(#step-title) {
    margin-block: 32px 12px;
  }
  .answers dd ul,
  .seats,
  .acts,
  .thread ol {
    ${plainList}
  }
  .seats {
    margin-block-end: 32px;
    border-block-start: 1px solid var(--_line);
  }
  .seats li {
    padding-block: 12px;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .seats .secondary {
    display: block;
  }
  .thread {
    margin-block-end: 32px;
  }
  .thread li {
    margin-block: 16px;
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .thread .asked {
    border-color: var(--_accent);
  }
  .thread .words {
    margin-block: 4px;
    white-space: pre-line;
  }
  .corrections {
    margin-block-end: 32px;
  }
  .corrections #organisation {
    margin-block: 16px;
    padding-inline-start: 20px;
    border-inline-start: 1px solid var(--_line);
  }
  .corrections button[aria-expanded]::before {
    content: '';
    width: 0.5em;
    height: 0.5em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
  }
  .corrections button[aria-expanded='true']::before {
    transform: rotate(45deg);
  }
  .fixed {
    margin-block-end: 40px;
  }
  .fixed > p {
    margin-block-start: 16px;
  }
  .question {
    margin-block-start: 32px;
    font-size: calc(1.125 * var(--_rem));
    font-weight: 600;
  }
  .question + .buttons {
    margin-block-start: 16px;
  }
  .validity {
    margin-block-start: 24px;
  }
  .receipt {
    max-width: 46rem;
    margin-block-end: 40px;
    padding-inline-start: 20px;
    border-inline-start: 4px solid var(--_success);
  }
  .receipt .answers {
    margin-block: 16px;
  }
  .ask {
    max-width: 46rem;
    margin-block-start: 32px;
  }
  .ask .buttons {
    margin-block-start: 0;
  }
  @media print {
    .ask,
    form,
    .receipt ~ * {
      display: none;
    }
  }
`;
