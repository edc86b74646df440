import { css } from 'lit';
import { disclosureLook } from '../../theme/looks.ts';

/** How a study looks: an article, its text in one measure, its figures in the width there is. */
export const styles = css`
  :host {
    --_reserved: 48rem;
  }
  article {
    display: flow-root;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    max-width: var(--_measure);
    font-size: calc(1.25 * var(--_rem));
  }
  #title {
    max-width: 32ch;
    font-size: calc(1.5 * var(--_rem));
  }
  header > * + * {
    margin-block-start: 4px;
  }
  .byline {
    margin-block-start: 16px;
  }
  .question {
    max-width: var(--_measure);
    margin-block-start: 24px;
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_accent);
  }
  .question > :last-child {
    font-size: calc(1.125 * var(--_rem));
    line-height: 1.4;
  }
  .notice {
    max-width: var(--_measure);
    margin-block-start: 16px;
  }
  .currency {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 16px;
    margin-block-start: 16px;
    color: var(--_secondary);
    font-size: var(--_small, calc(0.875 * var(--_rem)));
  }
  .currency p {
    max-width: none;
  }
  button.plain {
    padding-inline: 0;
    border-inline: 0;
    font-size: calc(0.875 * var(--_rem));
    text-align: start;
  }
  .narrative,
  section {
    display: flow-root;
    margin-block-start: 48px;
  }
  .narrative > :is(h1, h2, h3, h4, h5, h6) {
    margin-block: 32px 8px;
  }
  .narrative > :first-child {
    margin-block-start: 0;
  }
  .narrative :is(p, ul, ol, blockquote, pre, .table-room, hr) {
    max-width: var(--_measure);
    margin-block: 0 16px;
  }
  .narrative :is(ul, ol),
  section > ol {
    padding-inline-start: 24px;
  }
  .narrative li + li,
  section > ol > li + li {
    margin-block-start: 8px;
  }
  .narrative li > :is(p, ul, ol):last-child,
  blockquote > :last-child {
    margin-block-end: 0;
  }
  .narrative blockquote {
    margin-inline: 0;
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_line);
  }
  code {
    font-size: 0.9em;
    overflow-wrap: anywhere;
  }
  pre {
    padding: 12px 16px;
    overflow-x: auto;
    background: var(--_tint);
  }
  hr {
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
  .table-room {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 6px 24px 6px 0;
    border-bottom: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    border-bottom: 2px solid var(--_control-line);
    font-weight: 600;
  }
  .number {
    text-align: end;
  }
  .figure {
    --oc-margin: 0;
    --oc-padding: 0;
    margin-block: 32px 40px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }
  .figure > .number {
    margin-block-end: 4px;
    font-weight: 600;
    text-align: start;
  }
  /* Said once for the study; what is missing in a figure its own words say. */
  .figure > ::part(partial),
  .figure.told > ::part(demo) {
    display: none;
  }
  .method-of summary {
    width: fit-content;
    ${disclosureLook}
  }
  .method {
    margin: 4px 0 0;
    max-width: var(--_measure);
  }
  .method > div + div {
    margin-block-start: 12px;
  }
  .method dt {
    font-weight: 600;
  }
  .method dd,
  .addresses dd {
    margin: 0;
  }
  section > ol,
  .citation {
    max-width: var(--_measure);
    margin-block: 12px 0;
    overflow-wrap: anywhere;
  }
  .citation {
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_line);
  }
  .copies {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    margin-block-start: 8px;
  }
  .downloads {
    margin-block-start: 8px;
  }
  .downloads li {
    grid-template-columns: minmax(0, 1fr);
    gap: 0;
    max-width: var(--_measure);
  }
  .downloads li a {
    font-weight: 600;
  }
  .downloads ul {
    padding: 0;
    list-style-type: '';
  }
  .addresses {
    margin: 16px 0 0;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .addresses dt,
  .addresses dd {
    display: inline;
  }
  .addresses dt::after {
    content: ':';
  }
  @container (min-width: 640px) {
    #title {
      font-size: calc(2 * var(--_rem));
    }
    .narrative {
      font-size: calc(1.125 * var(--_rem));
    }
    .question > :last-child {
      font-size: calc(1.25 * var(--_rem));
    }
    .narrative > h1,
    .narrative > h2,
    .narrative > h3,
    section:not(.figure) > :is(h1, h2, h3, h4, h5, h6) {
      font-size: calc(1.5 * var(--_rem));
    }
    .narrative > .figure {
      font-size: var(--_rem);
    }
  }
  @media (forced-colors: active) {
    .question,
    .citation {
      border-color: CanvasText;
    }
  }
  @media print {
    .method-of,
    .copies {
      display: none;
    }
    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }
    .narrative a[rel]::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
