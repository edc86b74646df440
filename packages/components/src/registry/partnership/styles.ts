import { css } from 'lit';
import { controlLook, disclosureLook, errorLook, plainList } from '../../theme/looks.ts';

/** How a partnership looks, on a screen and on paper. */
export const styles = css`
  :host {
    --_reserved: 48rem;
    --_small: calc(0.875 * var(--_rem));
  }
  .notice {
    margin-block-end: 16px;
  }
  #title {
    font-size: calc(1.5 * var(--_rem));
    overflow-wrap: anywhere;
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    margin-block-end: 24px;
  }
  .choice span {
    font-weight: 600;
  }
  select,
  input[type='date'] {
    max-width: 100%;
    ${controlLook}
  }
  .demo {
    margin-block-start: 12px;
  }
  .demo .tag {
    margin-inline-end: 4px;
  }
  .as-of {
    margin-block-start: 12px;
    font-size: calc(1.125 * var(--_rem));
    font-weight: 600;
  }
  .as-of:empty {
    display: none;
  }
  summary {
    width: fit-content;
    max-width: 100%;
    overflow-wrap: anywhere;
    ${disclosureLook}
  }
  summary:hover {
    text-decoration: underline;
  }
  .other-day form {
    padding-block: 4px 12px;
  }
  .other-day label {
    display: block;
    margin-block-end: 4px;
    font-weight: 600;
  }
  .day-line {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
  }
  input[type='date'] {
    width: 12rem;
  }
  input[aria-invalid='true'] {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }
  ${errorLook}
  .answer > .notice {
    margin-block-start: 24px;
  }
  .actions {
    margin-block-start: 32px;
  }
  .to-validate {
    color: var(--_warning);
    font-weight: 600;
  }
  .tag.unvalidated {
    border-color: var(--_warning);
    color: var(--_warning);
  }
  .aside,
  .detail {
    display: block;
    color: var(--_secondary);
    font-size: var(--_small);
  }

  .composition {
    margin-block-start: 48px;
  }
  :is(#members, #documents) {
    font-size: calc(1.5 * var(--_rem));
  }
  .composition > .notice {
    margin-block-start: 16px;
  }
  .total {
    margin-block-start: 16px;
    font-variant-numeric: tabular-nums;
  }
  .total strong {
    font-size: calc(1.25 * var(--_rem));
  }
  .total .secondary {
    margin-inline-start: 8px;
  }
  ul {
    ${plainList}
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 16px 32px;
    margin-block-start: 16px;
  }
  .counts li {
    min-width: 0;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .count {
    display: block;
    min-width: 2ch;
    font-size: calc(2 * var(--_rem));
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
  }

  .letter,
  .composition + .summary {
    margin-block-start: 48px;
  }
  .letter-head {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: baseline;
    justify-content: space-between;
    padding-block-end: 8px;
    border-block-end: 2px solid currentColor;
    break-after: avoid;
  }
  .letter-head > :is(h1, h2, h3, h4, h5, h6) {
    min-width: 0;
    overflow-wrap: anywhere;
    font-size: calc(1.25 * var(--_rem));
  }
  .letter > :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: 32px;
    font-size: calc(1.125 * var(--_rem));
    break-after: avoid;
  }
  .wording {
    margin-block-start: 8px;
    color: var(--_secondary);
    font-size: var(--_small);
    break-inside: avoid;
    break-after: avoid;
    text-wrap: pretty;
  }
  .place {
    display: block;
  }
  :is(.members, .papers) {
    margin-block-start: 12px;
    border-block-end: 1px solid var(--_line);
  }
  :is(.members, .papers) > li {
    display: grid;
    gap: 8px;
    padding-block: 12px;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  .letter-head + .members,
  .letter-head + .wording + .members {
    margin-block-start: 12px;
  }
  :is(.members, .papers) div {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .written {
    white-space: pre-line;
  }
  .summary dd ul.marked {
    margin-block-start: 4px;
    padding-inline-start: 1.25em;
    list-style-type: disc;
  }
  .name {
    display: block;
    font-weight: 600;
  }
  .members .tag {
    margin-block-start: 4px;
  }

  @container (max-width: 479px) {
    .counts {
      display: grid;
      gap: 8px;
    }
    .counts li {
      display: flex;
      gap: 12px;
      align-items: baseline;
    }
    .count {
      font-size: calc(1.5 * var(--_rem));
      text-align: end;
    }
  }
  @container (min-width: 560px) {
    :is(.members, .papers) > li {
      grid-template-columns: minmax(0, 5fr) minmax(0, 4fr);
      gap: 24px;
    }
  }
  @media print {
    .choice,
    .other-day,
    .actions {
      display: none;
    }
    .composition,
    .composition + .summary,
    .letter {
      margin-block-start: 24px;
    }
    .letter > :is(h1, h2, h3, h4, h5, h6) {
      margin-block-start: 16px;
    }
    :is(.members, .papers) > li {
      padding-block: 6px;
    }
    a {
      text-decoration: none;
    }
  }
`;
