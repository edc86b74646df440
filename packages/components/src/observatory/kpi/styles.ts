import { css } from 'lit';

/** How a number that stands alone looks: the number is what is seen first. */
export const styles = css`
  .skeleton {
    min-height: 9rem;
  }
  .root {
    display: flow-root;
    min-height: var(--oc-reserved-height, 11rem);
    padding-block-start: 12px;
    border-block-start: 2px solid var(--_control-line);
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: var(--_rem);
    font-weight: 600;
  }
  .tag {
    margin-block-end: 8px;
  }
  .value {
    margin-block: 8px;
    line-height: 1.2;
  }
  .digits {
    font-size: calc(2.5 * var(--_rem));
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1;
    white-space: nowrap;
  }
  .unit {
    font-size: 0.6em;
    font-weight: 600;
  }
  .absence {
    font-size: calc(1.5 * var(--_rem));
    font-weight: 600;
    color: var(--_secondary);
  }
  [part='provenance'] {
    margin-block-start: 8px;
  }
  @media print {
    :host,
    :host([theme]) {
      color-scheme: light;
      background: none;
      break-inside: avoid;
    }
  }
`;
