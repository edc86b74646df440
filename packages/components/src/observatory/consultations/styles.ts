import { css } from 'lit';

/** How consultations look beyond the other lists of processes. */
export const styles = css`
  .mark,
  .summary,
  .ways {
    margin-block-start: 8px;
  }
  .ways {
    margin-block-start: 16px;
  }
  .ways .button {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .questions {
    margin-block-start: 8px;
  }
  .questions ol {
    max-width: var(--_measure);
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
  .questions li {
    padding-block: 4px;
    padding-inline-start: 4px;
  }
  .leading .secondary {
    font-weight: 400;
  }
`;
