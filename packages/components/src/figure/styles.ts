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
  .scene .halo {
    stroke: var(--oc-color-surface, var(--bs-body-bg, var(--_surface)));
    stroke-width: 4px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .scene .target {
    fill: transparent;
  }
  .scene .ring {
    fill: none;
    stroke: none;
    pointer-events: none;
  }
  .scene [role='img']:focus {
    outline: none;
    box-shadow: none;
  }
  .scene [role='img']:focus-visible > .outer {
    stroke: var(--_focus-inner);
    stroke-width: 7px;
  }
  .scene [role='img']:focus-visible > .inner {
    stroke: var(--_focus-outer);
    stroke-width: 3px;
  }
  ${tableStyles}
  @media (forced-colors: active) {
    .scene {
      forced-color-adjust: none;
    }
    .scene rect.fill,
    .scene text.fill {
      fill: CanvasText;
    }
    .scene .stroke,
    .scene .outline {
      stroke: CanvasText;
    }
    .scene .halo {
      stroke: Canvas;
    }
    .scene .grid {
      opacity: 0.2;
    }
    .scene [role='img']:focus-visible > .inner {
      stroke: Highlight;
    }
    .scene [role='img']:focus-visible > .outer {
      stroke: Canvas;
    }
  }
`;
