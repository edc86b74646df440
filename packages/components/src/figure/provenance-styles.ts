import { css } from 'lit';

/** How it looks where figures come from, and the notes above that. */
export const provenanceStyles = css`
  .provenance {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin: 16px 0 0;
    padding-top: 12px;
    border-top: 1px solid var(--_line);
  }
  .provenance dt,
  .provenance dd {
    display: inline;
    margin: 0;
  }
  .provenance dt::after {
    content: ':';
  }
  .notes {
    margin: 16px 0 0;
    padding: 0;
    list-style: none;
    max-width: var(--_measure);
  }
`;
