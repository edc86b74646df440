import { css } from 'lit';

/** Old answers stay, readable, while new ones come; a quick answer draws no line. */
export const answeringStyles = css`
  .answer {
    transition: box-shadow 150ms;
  }
  .answer[aria-busy='true'] {
    box-shadow: inset 0 3px 0 var(--_accent);
    transition-delay: 200ms;
  }
`;
