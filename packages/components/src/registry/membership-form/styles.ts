import { css } from 'lit';

/** How `<oc-membership-form>` differs from other forms. */
export const membershipFormStyles = css`
  :host {
    --_reserved: 40rem;
  }
  .about {
    max-width: 46rem;
  }
  .said {
    max-width: 46rem;
    margin-block-end: 24px;
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_success);
    background: var(--_tint);
  }
  .said p + p {
    margin-block-start: 8px;
  }
  .notice {
    margin-block-end: 24px;
  }
  .field .notice,
  .field.without-vote .notice {
    margin-block: 4px 0;
  }
  .life {
    max-width: 46rem;
    margin-block-start: 48px;
    padding-block-start: 24px;
    border-block-start: 1px solid var(--_line);
  }
  .life :is(h2, h3, h4, h5, h6) {
    margin-block-end: 12px;
  }
  .life > p + form {
    margin-block-start: 24px;
  }
  .life .buttons {
    margin-block-start: 16px;
  }
  .difference {
    margin-block: 12px;
  }
  .difference dt {
    font-weight: 600;
  }
  .difference dd {
    margin: 0 0 8px;
    overflow-wrap: anywhere;
  }
  @media print {
    .life,
    .said {
      display: none;
    }
  }
`;
