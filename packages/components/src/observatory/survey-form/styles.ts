import { css } from 'lit';

/** How `<oc-survey-form>` differs from other forms. */
export const surveyFormStyles = css`
  :host {
    --_reserved: 28rem;
  }
  form,
  .draft {
    max-width: 52rem;
  }
  .lead {
    margin-block-end: 24px;
  }
  .facts {
    margin: 0 0 24px;
    border-block-start: 1px solid var(--_line);
  }
  .facts div {
    display: grid;
    gap: 4px 16px;
    padding-block: 12px;
    border-block-end: 1px solid var(--_line);
  }
  .facts dt {
    color: var(--_secondary);
  }
  .facts dd {
    margin: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  :is(h2, h3, h4, h5, h6):not(#step-title) {
    margin-block: 32px 12px;
    font-size: calc(1.125 * var(--_rem));
  }
  .reading {
    margin: 0;
    padding-inline-start: 20px;
  }
  .reading li + li {
    margin-block-start: 8px;
  }
  .draft {
    margin-block-start: 40px;
    padding-block-start: 20px;
    border-block-start: 1px solid var(--_line);
  }
  .draft button {
    margin-block: 12px;
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
    overflow-wrap: anywhere;
  }
  .receipt .buttons {
    margin-block-start: 20px;
  }
  .scale .field > legend {
    margin-block-end: 8px;
  }
  @container (min-width: 36rem) {
    .facts div {
      grid-template-columns: 1fr 3fr;
    }
  }
  /* The five degrees of a scale stand side by side: one reads across. */
  @container (min-width: 44rem) {
    .scale fieldset > div {
      display: grid;
      grid-template-columns: repeat(5, 1fr);
      border-block-start: 1px solid var(--_line);
      border-block-end: 1px solid var(--_line);
    }
    .scale .choice {
      position: relative;
      grid-template-columns: 1fr;
      justify-items: center;
      padding-inline: 8px;
    }
    .scale .choice + .choice {
      border-inline-start: 1px solid var(--_line);
    }
    .scale .choice input {
      margin-block: 14px 0;
    }
    .scale .choice label {
      width: 100%;
      padding-block: 4px 14px;
      text-align: center;
    }
    .scale .choice label::before {
      content: '';
      position: absolute;
      inset: 0;
    }
  }
  @media print {
    .draft {
      display: none;
    }
  }
`;
