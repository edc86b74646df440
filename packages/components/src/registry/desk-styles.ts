import { css } from 'lit';
import { controlLook, plainList } from '../theme/looks.ts';

/** How the elements of who decides and keeps records look: tabs, filters, a list, a record with its facts. */
export const deskStyles = css`
  :host {
    --_reserved: 32rem;
    --_small: calc(0.875 * var(--_rem));
  }
  ul {
    ${plainList}
  }
  form {
    max-width: none;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    border-block-end: 1px solid var(--_line);
  }
  .tabs button {
    margin-block-end: -1px;
    padding: 8px 16px;
    border: 0;
    border-block-end: 4px solid transparent;
    border-radius: 0;
    text-align: start;
  }
  .tabs [aria-selected='true'] {
    border-color: var(--_accent);
    color: var(--_text);
  }
  .outcome p {
    margin-block-start: 16px;
  }
  .notice.success {
    border-color: var(--_success);
  }
  [part='read-only'] {
    margin-block: 16px 24px;
  }
  [role='tabpanel'] {
    margin-block-start: 24px;
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 16px 24px;
    align-items: end;
  }
  .filters label {
    display: block;
    margin-block-end: 4px;
    font-weight: 600;
  }
  .filters .search {
    flex: 1 1 20rem;
    max-width: 30rem;
  }
  .search-line {
    display: flex;
    gap: 8px;
  }
  .filters input,
  .filters select {
    width: 100%;
    min-width: 0;
    ${controlLook}
  }
  .choice-of {
    min-width: 0;
    max-width: 100%;
  }
  .list-head {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: baseline;
    justify-content: space-between;
    margin-block: 32px 12px;
  }
  .item {
    padding-block: 16px;
    border-block-start: 1px solid var(--_line);
  }
  .item > :is(h1, h2, h3, h4, h5, h6) {
    font-size: calc(1.125 * var(--_rem));
  }
  .item button {
    min-height: 24px;
    padding: 2px 0;
    border: 0;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .item-facts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    margin-block-start: 8px;
  }
  .item-facts li {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .reference,
  .figures {
    font-variant-numeric: tabular-nums;
  }
  .more {
    padding-block-start: 24px;
    border-block-start: 1px solid var(--_line);
  }
  .problem {
    margin-block-end: 8px;
    color: var(--_error);
  }

  .back button {
    border: 0;
    text-align: start;
  }
  #record-title {
    margin-block: 8px 24px;
    font-size: calc(1.75 * var(--_rem));
    overflow-wrap: anywhere;
  }
  article > :is(h1, h2, h3, h4, h5, h6),
  form > :is(h1, h2, h3, h4, h5, h6) {
    margin-block: 40px 16px;
  }
  .facts {
    margin: 0;
    border-block-end: 1px solid var(--_line);
  }
  .facts > div {
    padding-block: 10px;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  .facts dt {
    hyphens: auto;
    font-weight: 600;
  }
  .facts dd {
    min-width: 0;
    max-width: var(--_measure);
    margin: 0;
    overflow-wrap: anywhere;
  }
  .said,
  blockquote {
    white-space: pre-line;
  }
  @container (min-width: 560px) {
    .facts > div {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 5fr);
      gap: 24px;
      align-items: baseline;
    }
  }
  @media (forced-colors: active) {
    .tabs button {
      border-color: Canvas;
    }
    .tabs [aria-selected='true'] {
      border-color: Highlight;
    }
  }
  @media print {
    .tabs,
    .filters,
    .back {
      display: none;
    }
  }
`;
