import { css } from 'lit';
import { controlLook } from '../../theme/looks.ts';

/** How the choice of figures looks. */
export const styles = css`
  :host {
    --_reserved: 6rem;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 16px 24px;
    align-items: start;
  }
  .list {
    flex: 1 1 16rem;
    min-width: 0;
    max-width: 30rem;
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
    text-overflow: ellipsis;
    ${controlLook}
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .outcome {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    align-items: center;
    min-height: 44px;
    margin-block-start: 8px;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
