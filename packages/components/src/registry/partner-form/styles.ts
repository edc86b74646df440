import { css } from 'lit';

/** How `<oc-partner-form>` differs from other forms. */
export const partnerFormStyles = css`
  .lead {
    margin-block-end: 24px;
  }
  .notice-text {
    margin-block-end: 32px;
  }
  .notice-text p {
    margin-block: 4px 20px;
  }
  .fax {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .finder .secondary {
    margin-block-start: 8px;
  }
  .status-text {
    margin-block-end: 28px;
  }
  .failure {
    margin-block-end: 32px;
    padding: 16px 20px;
    border: 3px solid var(--_error);
    border-radius: var(--_radius);
  }
  .failure p + p {
    margin-block-start: 8px;
  }
  .failure button {
    margin-block-start: 8px;
  }
  .answer-section :is(h1, h2, h3, h4, h5, h6) {
    margin-block: 32px 12px;
    font-size: calc(1.125 * var(--_rem));
  }
  .receipt {
    margin-block-end: 40px;
    padding-inline-start: 20px;
    border-inline-start: 4px solid var(--_success);
  }
  .receipt p + p {
    margin-block-start: 8px;
  }
  .receipt .reference-label {
    color: var(--_secondary);
    font-weight: 600;
  }
  .receipt .reference {
    margin-block: 0 12px;
    font-size: clamp(calc(1.5 * var(--_rem)), 8cqi, calc(2.5 * var(--_rem)));
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.02em;
    line-height: 1.2;
  }
  .next {
    margin-block: 12px 40px;
    padding-inline-start: 1.5em;
    max-width: var(--_measure);
  }
  .next li {
    margin-block: 8px;
  }
  .draft {
    max-width: 46rem;
    margin-block-start: 48px;
    padding-block-start: 20px;
    border-block-start: 1px solid var(--_line);
  }
  .draft p {
    color: var(--_secondary);
  }
  .draft button {
    text-align: start;
  }
  @media print {
    .draft,
    .failure {
      display: none;
    }
  }
`;
