import { css } from 'lit';

/**
 * What every element looks like: tokens of ours, then of Bootstrap Italia (3, then 2), then literals.
 * Every value can be overridden by the page through an `--oc-…` property.
 */
export const tokens = css`
  :host {
    --_text: var(
      --oc-color-text,
      var(--bsi-color-text-base, var(--bs-body-color, light-dark(#17324d, #f2f6fa)))
    );
    --_secondary: var(--oc-color-text-secondary, light-dark(#435a70, #b7c6d6));
    --_line: var(--oc-color-line, light-dark(#c5cdd6, #4a6078));
    --_control-line: var(--oc-color-control-line, light-dark(#5c6f82, #9fb2c6));
    --_surface: var(--oc-color-surface, light-dark(#ffffff, #0f2438));
    /* What an element stands on: its own surface where it has a theme, else the page's. */
    --_ground: var(--oc-color-surface, var(--bs-body-bg, var(--_surface)));
    --_tint: var(--oc-color-tint, light-dark(#f2f5f8, #18324c));
    --_accent: var(
      --oc-color-accent,
      var(--bsi-color-text-primary, var(--bs-primary, light-dark(#0066cc, #6fb1ff)))
    );
    --_on-accent: var(--oc-color-on-accent, light-dark(#ffffff, #0f2438));
    --_success: var(--oc-color-success, light-dark(#006b3c, #6fd6a3));
    --_warning: var(--oc-color-warning, light-dark(#8a5300, #ffc266));
    --_error: var(--oc-color-error, light-dark(#b3122b, #ff9aa8));
    --_focus-inner: light-dark(#ffffff, #0f2438);
    --_focus-outer: light-dark(#17324d, #ffffff);
    --_radius: var(--oc-radius, 4px);
    --_measure: 68ch;
    /* The page's root size, but never tiny under html{font-size:62.5%}; grows with the reader's text size. */
    --_rem: max(1rem, 16px);
    display: block;
    margin-block: var(--oc-margin, 24px);
    accent-color: var(--_accent);
    container-type: inline-size;
    color: var(--_text);
    font-family: var(--oc-font-family, inherit);
    font-size: var(--_rem);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  /* The focus is on something inside, which shows it; Bootstrap Italia would frame the whole element too. */
  :host(:focus) {
    outline: none !important;
    box-shadow: none !important;
  }
  :host([theme='light']),
  :host([theme='dark']) {
    --_text: light-dark(#17324d, #f2f6fa);
    --_accent: var(--oc-color-accent, light-dark(#0066cc, #6fb1ff));
    --_ground: var(--_surface);
    padding: var(--oc-padding, 16px);
    background: var(--_surface);
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    color: inherit;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  p {
    margin: 0;
    max-width: var(--_measure);
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 3px solid var(--_focus-outer);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-inner);
    border-radius: var(--_radius);
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: 44px;
    padding: 8px 20px;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }
  button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  button.plain {
    padding: 8px 0;
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  button:hover {
    text-decoration: underline;
  }
  button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  .secondary {
    color: var(--_secondary);
    font-size: calc(0.875 * var(--_rem));
  }
  .notice {
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_secondary);
    background: var(--_tint);
  }
  .notice.error {
    border-color: var(--_error);
  }
  .notice.warning {
    border-color: var(--_warning);
  }
  .tag {
    display: inline-block;
    padding: 0 8px;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    color: var(--_secondary);
    font-size: calc(0.875 * var(--_rem));
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    border: 0;
  }
  .skeleton {
    min-height: var(--oc-reserved-height, var(--_reserved, 12rem));
    border-radius: var(--_radius);
    background: var(--_tint);
    opacity: 0;
    animation: appear 200ms 400ms forwards;
  }
  @keyframes appear {
    to {
      opacity: 1;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation-duration: 1ms !important;
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
    .skeleton {
      border: 1px solid CanvasText;
    }
    button.plain {
      border-color: Canvas;
    }
  }
  @media print {
    button {
      display: none;
    }
  }
`;
