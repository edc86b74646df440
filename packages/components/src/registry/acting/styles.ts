import { css } from 'lit';

/** How a record that is kept at a desk looks, and what is done to it, beside other desks and forms. */
export const actingStyles = css`
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
  .items:last-child {
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
  @media print {
    .actions,
    .item-acts,
    .acting {
      display: none;
    }
  }
`;
