import { css } from 'lit';
import { disclosureLook, plainList } from '../../theme/looks.ts';

/** How a checklist looks, on a screen and on paper. */
export const styles = css`
  :host {
    --_reserved: 64rem;
    --_small: calc(0.875 * var(--_rem));
  }
  #title {
    font-size: calc(1.5 * var(--_rem));
    overflow-wrap: anywhere;
  }
  .demo,
  .as-of {
    margin-block-start: 12px;
  }
  .demo .tag {
    margin-inline-end: 4px;
  }
  .as-of {
    color: var(--_secondary);
  }
  .sentence {
    margin-block: 24px 8px;
    font-size: calc(1.25 * var(--_rem));
    font-weight: 600;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .sentence + .secondary {
    text-wrap: pretty;
  }
  .notice {
    margin-block: 16px;
  }

  .filter {
    min-width: 0;
    margin: 24px 0 0;
    padding: 0;
    border: 0;
  }
  legend {
    margin-block-end: 8px;
    padding: 0;
    font-weight: 600;
  }
  .option .outcome {
    font-weight: 400;
  }
  .figures {
    font-variant-numeric: tabular-nums;
  }
  .option > .figures {
    font-weight: 600;
  }

  .outcome {
    display: inline-flex;
    gap: 8px;
    align-items: flex-start;
    font-weight: 600;
  }
  .mark {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    margin-block-start: 0.125em;
    color: var(--_secondary);
  }
  .sign {
    stroke: var(--_surface);
  }
  .met .mark {
    color: var(--_success);
  }
  .partly .mark {
    color: var(--_warning);
  }
  .not_met .mark {
    color: var(--_error);
  }

  section {
    margin-block-start: 48px;
  }
  section > :is(h1, h2, h3, h4, h5, h6) {
    padding-block-end: 8px;
    border-block-end: 2px solid currentColor;
    font-size: calc(1.25 * var(--_rem));
    overflow-wrap: anywhere;
    break-after: avoid;
  }
  ul {
    ${plainList}
  }
  .rule {
    display: grid;
    gap: 8px;
    padding-block: 20px;
    border-block-end: 1px solid var(--_line);
  }
  .told,
  .findings {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .told > :is(h1, h2, h3, h4, h5, h6) {
    font-size: calc(1.125 * var(--_rem));
    line-height: 1.4;
    break-after: avoid;
  }
  .code {
    margin-inline-end: 4px;
    color: var(--_secondary);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .wording {
    margin-block-start: 4px;
    text-wrap: pretty;
  }
  .source,
  .to-confirm {
    color: var(--_secondary);
    font-size: var(--_small);
  }
  .source {
    margin-block-start: 4px;
  }
  .to-confirm::before {
    content: '· ';
  }

  .missing {
    margin: 8px 0 0;
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_line);
  }
  .missing > div + div {
    margin-block-start: 12px;
  }
  .missing dt {
    font-weight: 600;
  }
  .missing dd {
    max-width: var(--_measure);
    margin: 0;
  }
  .missing li + li {
    margin-block-start: 8px;
  }

  summary {
    width: fit-content;
    ${disclosureLook}
  }
  summary:hover {
    text-decoration: underline;
  }
  .findings > details {
    margin-block-end: -10px;
  }
  .findings > .missing + details {
    margin-block-start: 8px;
  }
  .evidence {
    margin: 0 0 16px;
    border-block-end: 1px solid var(--_line);
  }
  /* A figure stands beside its name, a sentence below it. */
  .evidence > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    justify-content: space-between;
    padding-block: 8px;
    border-block-start: 1px solid var(--_line);
  }
  .evidence dt {
    flex: 1 1 10rem;
    max-width: 100%;
    color: var(--_secondary);
  }
  .evidence dd {
    max-width: 100%;
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  .missing details li {
    margin-block-start: 4px;
  }
  .method {
    margin-block-start: 24px;
  }
  .actions {
    margin-block-start: 24px;
  }

  @container (max-width: 479px) {
    .options {
      display: grid;
    }
    .option > .figures {
      margin-inline-start: auto;
    }
  }
  @container (min-width: 640px) {
    .rule {
      grid-template-columns: minmax(0, 11rem) minmax(0, 1fr);
      gap: 8px 24px;
    }
    .verdict {
      padding-block-start: 2px;
    }
    .findings {
      grid-column: 2;
    }
  }
  @container (min-width: 960px) {
    .rule {
      grid-template-columns: minmax(0, 10rem) minmax(0, 6fr) minmax(0, 5fr);
      gap: 32px;
    }
    .findings {
      grid-column: 3;
    }
    .findings > .missing {
      margin-block-start: 4px;
    }
    .findings > details:first-child {
      margin-block-start: -8px;
    }
  }
  @media (forced-colors: active) {
    .outcome .mark {
      color: CanvasText;
    }
    .sign {
      stroke: Canvas;
    }
    .option:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    :host,
    :host([theme]) {
      --_text: #000;
      --_secondary: #333;
      --_accent: #000;
      --_success: #000;
      --_warning: #000;
      --_error: #000;
      --_surface: #fff;
      color-scheme: light;
      background: none;
    }
    /* Of the filter only what is chosen: it says which rules the paper shows. */
    .option:not(:has(:checked)),
    .option input,
    .actions {
      display: none;
    }
    .option:has(:checked) {
      min-height: 0;
      padding: 0;
      border: 0;
      box-shadow: none;
    }
    legend {
      margin-block-end: 0;
    }
    section {
      margin-block-start: 24px;
    }
    .rule {
      padding-block: 12px;
      break-inside: avoid;
    }
    summary {
      min-height: 0;
      padding-block: 4px;
      list-style: none;
    }
    .mark,
    .sign {
      print-color-adjust: exact;
    }
    a {
      text-decoration: none;
    }
  }
`;
