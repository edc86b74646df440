import { css, html, nothing } from 'lit';
import { plainList } from '../theme/looks.ts';

/** A fact of a list of facts; nothing when it is not known. */
export const row = (name: unknown, value: unknown, kind = '') =>
  value === undefined || value === '' || value === nothing
    ? nothing
    : html`<div>
        <dt>${name}</dt>
        <dd class=${kind}>${value}</dd>
      </div>`;

/** How a list of facts looks where it stands on its own: a hairline between facts. */
export const summaryStyles = css`
  .summary {
    margin: 24px 0 0;
    border-block-end: 1px solid var(--_line);
  }
  .summary > div {
    padding-block: 12px;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  .summary dt {
    hyphens: auto;
    font-weight: 600;
  }
  .summary dd {
    min-width: 0;
    max-width: var(--_measure);
    margin: 0;
    overflow-wrap: anywhere;
  }
  .summary dd ul {
    ${plainList}
  }
  .summary dd :is(p, li) + :is(p, li) {
    margin-block-start: 4px;
  }
  .figures {
    font-variant-numeric: tabular-nums;
  }
  @container (min-width: 560px) {
    .summary > div {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 5fr);
      gap: 24px;
      align-items: baseline;
    }
  }
`;
