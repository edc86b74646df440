import { css } from 'lit';

/** How a figure looks around its picture: hierarchy by size and space, hairlines instead of boxes. */
export const pictureStyles = css`
  /* The room that most pictures take with what is said around them. */
  .skeleton {
    --_reserved: 34rem;
  }
  @container (max-width: 30rem) {
    .skeleton {
      --_reserved: 48rem;
    }
  }
  figure {
    margin: 0;
  }
  figcaption,
  .root {
    display: flow-root;
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
  .context {
    margin-top: 4px;
  }
  #sentence {
    margin-top: 12px;
  }
  .shown {
    margin-top: 24px;
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
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .choice button + button {
    margin-inline-start: -2px;
  }
  .choice [aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .choice button:focus-visible {
    position: relative;
    z-index: 1;
  }
  .cite summary {
    width: fit-content;
    min-height: 44px;
    padding-block: 10px;
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .citation {
    margin-block: 4px 12px;
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_line);
    overflow-wrap: anywhere;
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
    .actions,
    .cite {
      display: none;
    }
    figure {
      break-inside: avoid;
    }
  }
`;
