import { css } from 'lit';

/** How an indicator looks: hierarchy by size and space, hairlines instead of boxes. */
export const styles = css`
  figure {
    margin: 0;
  }
  figcaption,
  .root {
    display: flow-root;
  }
  /* The room that total and four categories take. */
  .reserved,
  .skeleton {
    min-height: 35rem;
  }
  @container (max-width: 30rem) {
    .reserved,
    .skeleton {
      min-height: 52rem;
    }
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: calc(1.25 * var(--_rem));
  }
  .tag {
    margin-bottom: 8px;
  }
  .notice {
    margin-bottom: 16px;
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
  .headline + p,
  .context {
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
  ul {
    margin: 16px 0 0;
    padding: 0;
    list-style: none;
    max-width: var(--_measure);
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin: 16px 0 0;
    padding-top: 12px;
    border-top: 1px solid var(--_line);
  }
  dt,
  dd {
    display: inline;
    margin: 0;
  }
  dt::after {
    content: ':';
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 24px;
    margin-top: 16px;
  }
  .actions .plain {
    padding-inline: 0;
    border: 0;
  }
  .choice {
    display: flex;
  }
  .choice button {
    border-radius: 0;
  }
  .choice button:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .choice button:last-child {
    margin-inline-start: -2px;
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .choice [aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .choice button:focus-visible {
    position: relative;
    z-index: 1;
  }
  @media (forced-colors: active) {
    .choice [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    :host,
    :host([theme]) {
      color-scheme: light;
      background: none;
    }
    .actions {
      display: none;
    }
    .views {
      display: block;
    }
    .aside {
      visibility: visible;
    }
    .views > * + * {
      margin-top: 24px;
    }
    figure {
      break-inside: avoid;
    }
  }
`;
