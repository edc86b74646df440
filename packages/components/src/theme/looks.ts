import { css } from 'lit';

/** An input or a selection: large enough for a finger (WCAG 2.5.8), with a border that is seen (1.4.11). */
export const controlLook = css`
  min-height: 44px;
  padding: 8px 12px;
  border: 1px solid var(--_control-line);
  border-radius: var(--_radius);
  background: var(--_surface);
  color: inherit;
  font: inherit;
`;

/** What opens and closes a detail. */
export const disclosureLook = css`
  min-height: 44px;
  padding-block: 10px;
  color: var(--_accent);
  font-weight: 600;
  cursor: pointer;
`;

/** A list without marks; not "none": Safari would no longer call it a list. */
export const plainList = css`
  margin: 0;
  padding: 0;
  list-style-type: '';
`;

/** Short facts side by side, on as many lines as they need. */
export const factLine = css`
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    margin-block-start: 8px;
  }
  .facts li {
    min-width: 0;
    overflow-wrap: anywhere;
  }
`;

/** What is wrong with an answer, with its sign. */
export const errorLook = css`
  .error {
    display: flex;
    gap: 8px;
    margin-block-end: 8px;
    color: var(--_error);
    font-weight: 600;
  }
  .icon {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    margin-block-start: 0.125em;
  }
  .icon-sign {
    stroke: var(--_surface);
  }
`;
