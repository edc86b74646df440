import { css } from 'lit';

/** How choices look that stand side by side and narrow what is shown. */
export const optionStyles = css`
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .option {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-height: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .option:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .option:hover {
    background: var(--_tint);
  }
  .option input {
    flex: none;
    width: 18px;
    height: 18px;
    margin: 0;
  }
`;
