import { css } from 'lit';

/** How `<oc-partnership-desk>` looks, beside other desks and forms. */
export const styles = css`
  .papers:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .papers > li {
    display: grid;
    gap: 8px;
    padding-block: 12px;
    border-block-start: 1px solid var(--_line);
  }
  .papers > li > * {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .name {
    display: block;
    font-weight: 600;
  }
  .detail {
    display: block;
    color: var(--_secondary);
    font-size: var(--_small);
  }
  @container (min-width: 640px) {
    .papers > li {
      grid-template-columns: minmax(0, 5fr) minmax(0, 4fr) minmax(0, 3fr);
      gap: 24px;
    }
    .papers .item-acts {
      justify-content: end;
      align-items: start;
      margin: 0;
    }
    .papers .item-acts button {
      min-height: 24px;
      padding-block: 0;
    }
  }

  .written {
    white-space: pre-line;
  }
  oc-membership-form {
    margin-block-start: 32px;
    --oc-margin: 0;
    --oc-padding: 0;
  }
`;
