import { css } from 'lit';

/** How meetings look beyond the other lists of processes. */
export const styles = css`
  .when {
    display: contents;
  }
  .agenda > ol {
    counter-reset: item;
    padding-block-end: 8px;
  }
  .agenda > ol > li {
    position: relative;
    padding: 6px 0 6px 2rem;
    counter-increment: item;
  }
  .agenda > ol > li::before {
    content: counter(item) '.';
    position: absolute;
    inset-inline-start: 0;
    color: var(--_secondary);
    font-variant-numeric: tabular-nums;
  }
  .item {
    display: block;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .decisions > ul > li,
  .presence > ul > li {
    padding-block: 8px;
  }
  .category {
    display: flex;
    gap: 16px;
    justify-content: space-between;
    max-width: 34rem;
    font-weight: 600;
  }
  .of {
    flex: none;
    font-variant-numeric: tabular-nums;
  }
  .share {
    display: block;
    width: 100%;
    max-width: 34rem;
    height: 6px;
    margin-block: 4px;
    forced-color-adjust: none;
  }
  .share .whole {
    fill: var(--_line);
  }
  .share .a,
  .share .e {
    fill: var(--_category-a);
  }
  .share .b {
    fill: var(--_category-b);
  }
  .share .c {
    fill: var(--_category-c);
  }
  .share .d {
    fill: var(--_category-d);
  }
  .feed {
    margin-block-start: 24px;
  }
  .feed label {
    display: block;
    margin-block-start: 12px;
    font-weight: 600;
  }
  .feed-line {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: center;
    max-width: none;
    margin-block-start: 8px;
  }
  .feed-line input {
    flex: 1 1 16rem;
    max-width: 34rem;
    min-width: 0;
    text-overflow: ellipsis;
  }
  @media print {
    .feed {
      display: none;
    }
  }
`;
