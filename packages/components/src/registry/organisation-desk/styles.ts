import { css } from 'lit';
import { disclosureLook, plainList } from '../../theme/looks.ts';

/** How `<oc-organisation-desk>` looks, beside other desks and forms. */
export const styles = css`
  .events {
    ${plainList}
    border-block-end: 1px solid var(--_line);
  }
  .event {
    padding-block: 16px;
    border-block-start: 1px solid var(--_line);
  }
  .event > p {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    max-width: none;
    margin: 0;
  }
  .event > .said {
    display: block;
    max-width: var(--_measure);
    margin-block-start: 8px;
  }
  .event .facts {
    margin-block-start: 8px;
    border-block-end: 0;
  }
  .event summary {
    ${disclosureLook}
  }
  [part='seats'] > * + * {
    margin-block-start: 8px;
  }
  del {
    color: var(--_secondary);
  }
  ins {
    text-decoration: none;
  }
`;
