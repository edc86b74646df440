import { css } from 'lit';

/** How `<oc-partnership-desk>` looks, beside other desks and forms. */
export const styles = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    max-width: none;
    margin-block: 16px;
  }
  .list-head button {
    flex: none;
  }
  .list-head:first-child {
    margin-block-start: 0;
    align-items: center;
  }
  .filters + .count,
  .actions + .count {
    margin-block: 16px 8px;
  }
  .items:last-child,
  .papers:last-child {
    border-block-end: 1px solid var(--_line);
  }
  #record-title {
    margin-block: 8px 12px;
  }
  article > .tabs {
    margin-block-start: 32px;
  }
  [part='group'] {
    margin-block-start: 32px;
  }
  [part='group'] .list-head {
    margin-block: 0 8px;
  }
  [part='group'] .item > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_rem);
  }
  .item-acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    align-items: center;
    max-width: none;
    margin-block-start: 4px;
  }
  .item-acts button {
    min-height: 44px;
    border: 0;
  }
  .papers > li {
    display: grid;
    gap: 8px;
    padding-block: 12px;
    border-block-start: 1px solid var(--_line);
  }
  .papers > li > * {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .name {
    display: block;
    font-weight: 600;
  }
  .detail {
    display: block;
    color: var(--_secondary);
    font-size: var(--_small);
  }
  @container (min-width: 640px) {
    .papers > li {
      grid-template-columns: minmax(0, 5fr) minmax(0, 4fr) minmax(0, 3fr);
      gap: 24px;
    }
    .papers .item-acts {
      justify-content: end;
      align-items: start;
      margin: 0;
    }
    .papers .item-acts button {
      min-height: 24px;
      padding-block: 0;
    }
  }

  .acting {
    max-width: 46rem;
  }
  #act-title,
  #seat-title {
    margin-block-end: 12px;
    font-size: calc(1.5 * var(--_rem));
    overflow-wrap: anywhere;
  }
  :is(#act-title, #seat-title):focus-visible {
    outline-offset: 6px;
  }
  .consequence {
    margin-block-end: 24px;
  }
  .acting .notice,
  .acting .facts {
    margin-block-end: 28px;
  }
  .marked {
    margin-block-start: 8px;
    padding-inline-start: 1.25em;
    list-style-type: disc;
  }
  .outcome ul {
    margin-block-start: 8px;
    padding-inline-start: 1.25em;
    list-style-type: disc;
  }
  .outcome .notice p {
    margin-block: 0;
  }
  .outcome .notice p + p {
    margin-block-start: 8px;
  }
  .outcome > .notice {
    margin-block-end: 24px;
  }
  .written {
    white-space: pre-line;
  }
  oc-membership-form {
    margin-block-start: 32px;
    --oc-margin: 0;
    --oc-padding: 0;
  }
  @media print {
    .actions,
    .item-acts,
    .acting {
      display: none;
    }
  }
`;
