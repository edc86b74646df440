import { css } from 'lit';

/** How `<oc-organisation-desk>` looks, beside other desks and forms. */
export const styles = css`
  .events {
    margin: 0;
    padding: 0;
    list-style-type: '';
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
  .event details {
    margin-block-start: 8px;
  }
  .event summary {
    min-height: 24px;
    color: var(--_accent);
    cursor: pointer;
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
