import { css } from 'lit';

/** How a search with its list looks. */
export const comboboxStyles = css`
  .combobox-box {
    position: relative;
    max-width: 34rem;
  }
  .combobox-list {
    position: absolute;
    inset-inline: 0;
    z-index: 1;
    max-height: 20rem;
    margin: 4px 0 0;
    padding: 4px 0;
    overflow-y: auto;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    list-style: none;
  }
  .combobox-list[hidden] {
    display: none;
  }
  .combobox-list li {
    min-height: 44px;
    padding: 8px 12px;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .combobox-list li .secondary {
    display: block;
  }
  .combobox-list li:hover {
    background: var(--_tint);
  }
  .combobox-list [aria-selected='true'] {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
    background: var(--_tint);
  }
  .chosen {
    margin: -20px 0 28px;
    padding: 0;
    /* Not "none": Safari would no longer call it a list. */
    list-style-type: '';
  }
  .chosen li {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    justify-content: space-between;
    max-width: 34rem;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .chosen li > span {
    min-width: 0;
  }
  @media (forced-colors: active) {
    .combobox-list [aria-selected='true'] {
      outline-color: Highlight;
    }
  }
`;
