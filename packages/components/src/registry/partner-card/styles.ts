import { css } from 'lit';
import { factLine, plainList } from '../../theme/looks.ts';

/** How the card of an organisation looks, on a screen and on paper. */
export const styles = css`
  :host {
    --_reserved: 36rem;
  }
  .notice {
    margin-block-end: 16px;
  }
  #name {
    font-size: calc(1.5 * var(--_rem));
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .acronym {
    color: var(--_secondary);
    font-weight: 400;
    white-space: nowrap;
  }
  ul {
    ${plainList}
  }
  ${factLine}
  .demo {
    margin-block-start: 12px;
  }
  .demo .tag {
    margin-inline-end: 4px;
  }
  .partnerships {
    margin-block-start: 32px;
  }
  #partnerships {
    margin-block-end: 12px;
    font-size: calc(1.25 * var(--_rem));
  }
  .seats li {
    padding-block: 12px;
    border-block-start: 1px solid var(--_line);
    overflow-wrap: anywhere;
    break-inside: avoid;
  }
  .seats {
    border-block-end: 1px solid var(--_line);
  }
  .title {
    display: block;
    font-weight: 600;
  }
  .seats .secondary {
    display: block;
  }
  .seats .tag {
    margin-block-start: 4px;
  }
  .tag.unvalidated {
    border-color: var(--_warning);
    color: var(--_warning);
  }
`;
