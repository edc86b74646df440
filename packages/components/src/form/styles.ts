import { css } from 'lit';
import { errorLook } from '../theme/looks.ts';

/** How every form looks: one column, labels above, errors in words and in a line. */
export const formStyles = css`
  form {
    max-width: 46rem;
  }
  .step {
    display: block;
    margin-block-end: 4px;
    color: var(--_secondary);
    font-size: var(--_rem);
    font-weight: 600;
  }
  .progress {
    display: flex;
    gap: 4px;
    max-width: 14rem;
    margin-block: 8px 16px;
  }
  .progress span {
    flex: 1;
    height: 4px;
    background: var(--_line);
  }
  .progress [data-done] {
    background: var(--_accent);
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: calc(1.25 * var(--_rem));
  }
  #step-title {
    margin-block-end: 24px;
    font-size: calc(1.75 * var(--_rem));
  }
  #step-title:focus-visible {
    outline-offset: 6px;
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  fieldset.section {
    margin-block-end: 48px;
  }
  legend {
    padding: 0;
  }
  .section > legend {
    margin-block-end: 24px;
    font-size: calc(1.25 * var(--_rem));
    font-weight: 700;
    line-height: 1.2;
  }
  .field {
    margin-block-end: 28px;
  }
  .field[data-faulty] {
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_error);
  }
  .field > label,
  .field > legend {
    display: block;
    margin-block-end: 4px;
    font-weight: 600;
  }
  .optional {
    color: var(--_secondary);
    font-weight: 400;
  }
  .hint {
    margin-block-end: 8px;
    color: var(--_secondary);
  }
  .count {
    margin-block: 8px 0;
    font-variant-numeric: tabular-nums;
  }
  ${errorLook}
  .icon {
    color: var(--_error);
  }
  .field input:not([type='checkbox'], [type='radio']),
  .field select,
  .field textarea {
    display: block;
    width: 100%;
    min-height: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    line-height: 1.5;
  }
  .field select {
    max-width: 34rem;
    text-overflow: ellipsis;
  }
  .field textarea {
    resize: vertical;
  }
  .field .w-8 {
    max-width: 8rem;
  }
  .field .w-14 {
    max-width: 11rem;
  }
  .field .w-20 {
    max-width: 15rem;
  }
  .field .w-30 {
    max-width: 23rem;
  }
  .field .w-48 {
    max-width: 34rem;
  }
  .field [aria-invalid='true']:not([type='checkbox'], [type='radio'], fieldset) {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }
  .field [aria-invalid='true']:focus-visible {
    box-shadow:
      inset 0 0 0 1px var(--_error),
      0 0 0 2px var(--_focus-inner);
  }
  .choice {
    display: grid;
    grid-template-columns: 24px 1fr;
    column-gap: 12px;
    align-items: start;
    break-inside: avoid;
  }
  .choice input {
    width: 24px;
    height: 24px;
    margin: 10px 0;
    accent-color: var(--_accent);
  }
  .choice label {
    padding-block: 10px;
    cursor: pointer;
  }
  /* Below the fixed header that a host may have. */
  [id] {
    scroll-margin-block-start: 6rem;
  }
  .choice .hint {
    grid-column: 2;
    margin-block: -6px 12px;
  }
  .choice-group {
    margin-block: 16px 24px;
  }
  .choice-group.apart {
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_line);
  }
  .choice-group-label {
    max-width: none;
    margin-block-end: 4px;
    padding-block-end: 4px;
    border-block-end: 1px solid var(--_line);
    font-weight: 600;
  }
  .faults {
    margin-block-end: 32px;
    padding: 16px 20px;
    border: 3px solid var(--_error);
    border-radius: var(--_radius);
  }
  .summary-title {
    display: flex;
    gap: 8px;
    font-size: calc(1.125 * var(--_rem));
  }
  .faults ul {
    margin: 12px 0 0;
    padding: 0;
    list-style: none;
  }
  .faults li {
    margin-block: 8px;
  }
  .failure-notice > * + * {
    margin-block-start: 8px;
  }
  .faults a {
    color: var(--_error);
    font-weight: 600;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
    margin-block-start: 32px;
  }
  .answers {
    margin: 0 0 32px;
    border-block-start: 1px solid var(--_line);
  }
  .answers div {
    display: grid;
    gap: 4px 16px;
    align-items: start;
    padding-block: 12px;
    border-block-end: 1px solid var(--_line);
  }
  .answers dt {
    font-weight: 600;
  }
  .answers dd {
    min-width: 0;
    margin: 0;
    overflow-wrap: anywhere;
  }
  .answers .answer {
    white-space: pre-line;
  }
  .answers button {
    margin-block: -10px;
    vertical-align: top;
  }
  @container (min-width: 36rem) {
    .answers button {
      margin-inline: 0;
    }
    .answers div {
      grid-template-columns: 2fr 3fr auto;
    }
    .answers.sent div {
      grid-template-columns: 2fr 3fr;
    }
    .columns {
      columns: 2;
      column-gap: 32px;
    }
  }
  @media (forced-colors: active) {
    .progress [data-done] {
      background: Highlight;
    }
    .icon {
      color: CanvasText;
    }
    .icon-sign {
      stroke: Canvas;
    }
  }
  @media print {
    #step-title {
      outline: none;
      box-shadow: none;
    }
    .progress,
    .buttons {
      display: none;
    }
    .answers div {
      break-inside: avoid;
    }
  }
`;
