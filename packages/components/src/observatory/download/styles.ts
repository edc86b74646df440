import { css } from 'lit';
import { controlLook } from '../../theme/looks.ts';

/** How the files of figures look. */
export const styles = css`
  :host {
    --_reserved: 28rem;
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
    margin-block-end: 8px;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 16px 24px;
    align-items: end;
    margin-block-start: 16px;
  }
  .list {
    flex: 0 1 16rem;
    min-width: 0;
  }
  .list label,
  legend {
    display: block;
    margin-block-end: 4px;
    padding: 0;
    font-weight: 600;
  }
  select {
    width: 100%;
    ${controlLook}
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul {
    padding: 0;
    list-style-type: '';
  }
  .provenance + p {
    margin-block-start: 12px;
  }
  [part='address'] {
    margin-block-start: 4px;
    overflow-wrap: anywhere;
  }
`;
