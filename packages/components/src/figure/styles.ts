import { css, unsafeCSS } from 'lit';
import { COLOURS, type ColourRole } from '@officine-coesione/figures/on-demand';
import { tableStyles } from './table-styles.ts';

/** Inks that follow the colours of the page. */
const inks: Partial<Record<ColourRole, string>> = {
  text: '--_text',
  secondary: '--_secondary',
  surface: '--_surface',
};

/** One class a role of colour; a page may change each through `--oc-color-<role>`. */
const roles = (Object.keys(COLOURS.light) as ColourRole[]).map((role) => {
  const ink = inks[role];
  const colour = ink
    ? `var(${ink})`
    : `var(--oc-color-${role}, light-dark(${COLOURS.light[role]}, ${COLOURS.dark[role]}))`;
  return `.${role}{--_ink:${colour}}`;
});

/** How pictures and tables of figures look. */
export const figureStyles = css`
  ${unsafeCSS(roles.join(''))}
  .scene {
    display: block;
    max-width: 100%;
    height: auto;
    overflow: visible;
    font-variant-numeric: tabular-nums;
  }
  .scene .fill {
    fill: var(--_ink);
  }
  .scene .stroke {
    stroke: var(--_ink);
  }
  .scene .outline {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2px;
  }
  .scene .full {
    fill: var(--_ink);
    stroke: var(--_ground);
    stroke-width: 1px;
  }
  .scene .hollow {
    fill: var(--_ground);
    stroke: var(--_ink);
    stroke-width: 2px;
  }
  .scene .halo {
    stroke: var(--_ground);
    stroke-width: 4px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .scene .tile {
    stroke: var(--_ground);
  }
  .scene .texture {
    display: none;
  }
  @media print {
    .readout {
      display: none;
    }
  }
  @media print, (forced-colors: active) {
    .scene .texture {
      display: inline;
    }
  }
  .scene .target {
    fill: transparent;
  }
  .scene .ring {
    stroke-linejoin: round;
    fill: none;
    stroke: none;
    pointer-events: none;
  }
  .readout {
    overflow: visible;
    pointer-events: none;
  }
  .readout-room {
    display: flex;
    height: 100%;
    justify-content: center;
  }
  .above > .readout-room {
    align-items: flex-end;
  }
  .below > .readout-room {
    align-items: flex-start;
  }
  .start > .readout-room {
    justify-content: flex-start;
  }
  .end > .readout-room {
    justify-content: flex-end;
  }
  .readout-words {
    padding: 4px 10px;
    border-radius: var(--_radius);
    background: var(--_text);
    color: var(--_ground);
    font-size: calc(0.875 * var(--_rem));
    line-height: 1.35;
    pointer-events: auto;
  }
  .scene [role='img']:focus {
    outline: none;
    box-shadow: none;
  }
  .scene [role='img']:focus-visible > .outer,
  .scene:has([role='img']:focus-visible) > .around > .outer {
    stroke: var(--_focus-inner);
    stroke-width: 7px;
  }
  .scene [role='img']:focus-visible > .inner,
  .scene:has([role='img']:focus-visible) > .around > .inner {
    stroke: var(--_focus-outer);
    stroke-width: 3px;
  }
  ${tableStyles}
  @media (forced-colors: active) {
    .scene {
      --_ground: Canvas;
      forced-color-adjust: none;
    }
    .scene .fill,
    .scene .full {
      fill: CanvasText;
    }
    .scene .stroke,
    .scene .outline,
    .scene .hollow {
      stroke: CanvasText;
    }
    /* Classes of a map keep their colours, which tell them apart, and what is written on them keeps its own. */
    .scene [role='img'] > path.fill ~ text.fill {
      fill: var(--_ink);
    }
    .readout-words {
      border: 1px solid CanvasText;
      background: Canvas;
      color: CanvasText;
    }
    .scene .grid {
      opacity: 0.2;
    }
    .scene [role='img']:focus-visible > .inner,
    .scene:has([role='img']:focus-visible) > .around > .inner {
      stroke: Highlight;
    }
    .scene [role='img']:focus-visible > .outer,
    .scene:has([role='img']:focus-visible) > .around > .outer {
      stroke: Canvas;
    }
  }
`;
