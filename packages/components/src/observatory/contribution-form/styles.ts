import { css } from 'lit';

/** How `<oc-contribution-form>` differs from other forms. */
export const contributionFormStyles = css`
  :host {
    --_reserved: 28rem;
  }
  .lead {
    margin-block-end: 24px;
  }
  .reading {
    max-width: 46rem;
    margin-block-end: 32px;
  }
  .reading > * + * {
    margin-block-start: 12px;
  }
  .reading :is(ol, ul),
  .sign-in ul {
    max-width: var(--_measure);
    margin-block: 8px 0;
    padding-inline-start: 1.5em;
  }
  .reading li,
  .sign-in li {
    padding-block: 4px;
  }
  .label {
    font-weight: 600;
  }
  .until {
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_tint);
  }
  .sign-in {
    max-width: 46rem;
  }
  .sign-in :is(h2, h3, h4, h5, h6) {
    margin-block: 32px 8px;
  }
  .sign-in .buttons {
    margin-block-start: 16px;
  }
  .another {
    margin-block: -8px 32px;
  }
  .draft {
    max-width: 46rem;
    margin-block-start: 40px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
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
    font-size: clamp(calc(1.25 * var(--_rem)), 7cqi, calc(2.5 * var(--_rem)));
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }
  .next ~ :is(h2, h3, h4, h5, h6) {
    margin-block-end: 12px;
  }
  .section > legend {
    font-size: calc(1.125 * var(--_rem));
  }
  fieldset.section {
    margin-block-end: 32px;
  }
  .next {
    margin-block: 12px 40px;
    padding-inline-start: 1.5em;
  }
  .next li {
    padding-block: 4px;
  }
  @media print {
    .draft {
      display: none;
    }
  }
`;
