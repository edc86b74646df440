import { css } from 'lit';

/** How tabs look: words on a hairline, the one that is shown underlined. */
export const tabStyles = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    margin-top: 20px;
    border-bottom: 1px solid var(--_line);
  }
  .tabs button {
    margin-bottom: -1px;
    padding: 8px 0;
    border: 0;
    border-bottom: 3px solid transparent;
    border-radius: 0;
    color: var(--_secondary);
  }
  .tabs [aria-selected='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
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
    .tabs {
      display: none;
    }
  }
`;
