import { css, unsafeCSS } from 'lit';
import { COLOURS } from '@officine-coesione/figures/on-demand';

/** How a number that stands alone looks: the number is what is seen first. */
export const styles = css`
  .skeleton {
    min-height: 9rem;
  }
  .root {
    display: flow-root;
    min-height: var(--oc-reserved-height, 11rem);
    padding-block-start: 12px;
    border-block-start: 2px solid var(--_control-line);
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: var(--_rem);
    font-weight: 600;
  }
  .tag {
    margin-block-end: 8px;
  }
  .value {
    margin-block: 8px;
    line-height: 1.2;
  }
  .digits {
    font-size: calc(2.5 * var(--_rem));
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1;
    white-space: nowrap;
  }
  .unit {
    font-size: 0.6em;
    font-weight: 600;
  }
  .remark {
    display: inline-block;
  }
  .absence {
    font-size: calc(1.5 * var(--_rem));
    font-weight: 600;
    color: var(--_secondary);
  }
  .course {
    margin-block: 8px;
    width: calc(12.5 * var(--_rem));
    max-width: 100%;
    aspect-ratio: 5;
    --_line: var(
      --oc-color-series-1,
      light-dark(${unsafeCSS(COLOURS.light['series-1'])}, ${unsafeCSS(COLOURS.dark['series-1'])})
    );
  }
  .course svg {
    display: block;
    overflow: visible;
    font-variant-numeric: tabular-nums;
  }
  .course .text {
    fill: var(--_text);
  }
  .course .secondary {
    fill: var(--_secondary);
  }
  .course .stroke,
  .course .hollow {
    stroke: var(--_line);
  }
  .course .full {
    fill: var(--_line);
  }
  .course .hollow {
    fill: var(--_ground);
    stroke-width: 2px;
  }
  [part='provenance'] {
    margin-block-start: 8px;
  }
  @media (forced-colors: active) {
    .course {
      --_line: CanvasText;
    }
    .course svg {
      forced-color-adjust: none;
    }
    .course .text,
    .course .secondary {
      fill: CanvasText;
    }
    .course .hollow {
      fill: Canvas;
    }
  }
  @media print {
    :host,
    :host([theme]) {
      color-scheme: light;
      background: none;
      break-inside: avoid;
    }
  }
`;
