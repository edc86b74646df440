import { css } from 'lit';

/** How what was said and what was answered look, side by side. */
export const styles = css`
  .tally {
    margin-block: 8px 24px;
  }
  .sentence {
    font-size: calc(1.25 * var(--_rem));
    font-weight: 700;
    line-height: 1.35;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 32px;
    margin-block: 16px 12px;
  }
  .counts strong {
    margin-inline-end: 4px;
    font-size: calc(1.5 * var(--_rem));
    font-variant-numeric: tabular-nums;
  }
  .sign {
    margin-inline-end: 6px;
    vertical-align: -0.15em;
    fill: none;
    stroke: var(--_secondary);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .sign.accepted {
    stroke: var(--_success);
  }
  .sign.partially_accepted,
  .sign.deferred,
  .sign.waiting {
    stroke: var(--_warning);
  }
  .sign.rejected {
    stroke: var(--_error);
  }
  .pairs {
    margin-block-start: 24px;
  }
  .pair {
    display: grid;
    gap: 24px 48px;
    padding-block: 24px;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid-page;
  }
  .pair > div {
    min-width: 0;
  }
  .pair :is(h1, h2, h3, h4, h5, h6) {
    font-size: calc(1.125 * var(--_rem));
    overflow-wrap: anywhere;
  }
  .label {
    margin-block-end: 4px;
    color: var(--_secondary);
    font-size: var(--_small);
    font-weight: 600;
  }
  .pair .words {
    margin-block-start: 8px;
  }
  .done {
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_line);
  }
  .outcome {
    font-size: calc(1.125 * var(--_rem));
    font-weight: 700;
  }
  .landed,
  .permanent,
  .attached,
  .words + .secondary,
  .attached + .secondary {
    margin-block-start: 8px;
  }
  .permanent {
    font-size: var(--_small);
  }
  .all {
    margin-block-start: 16px;
  }
  @container (min-width: 768px) {
    .pair {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  @media print {
    .permanent a::after {
      content: ' ' attr(href);
      overflow-wrap: anywhere;
    }
  }
`;
