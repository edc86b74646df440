import { css } from 'lit';

/** How an indicator looks: hierarchy by size and space, hairlines instead of boxes. */
export const styles = css`
  /* The room that total and four categories take. */
  .reserved,
  .skeleton {
    min-height: var(--oc-reserved-height, 35rem);
  }
  @container (max-width: 30rem) {
    .reserved,
    .skeleton {
      min-height: var(--oc-reserved-height, 52rem);
    }
  }
  .headline {
    margin-top: 8px;
    line-height: 1.2;
  }
  .digits {
    margin-inline-end: 4px;
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
  .headline + p {
    margin-top: 4px;
  }
  #sentence {
    margin-top: 16px;
  }
  /* Both are there, so that a page can be printed with both and the switch moves nothing. */
  .views {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-top: 24px;
  }
  .views > * {
    grid-area: 1 / 1;
  }
  .aside {
    visibility: hidden;
  }
  .gone {
    display: none;
  }
  .method > div + div {
    margin-top: 12px;
  }
  .method {
    margin: 0;
    max-width: var(--_measure);
  }
  .method dt {
    font-weight: 600;
  }
  .method dd {
    margin: 0;
  }
  @media print {
    .views {
      display: block;
    }
    .aside,
    .gone {
      display: block;
      visibility: visible;
    }
    .views > * + * {
      margin-top: 24px;
    }
  }
`;
