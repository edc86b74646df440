import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** Bars as an SVG text, in a document that is no browser's. */
export default ({ title, unit, bars, width }) =>
  Plot.plot({
    document,
    width,
    marginLeft: 220,
    ariaLabel: title,
    x: { grid: true, label: unit },
    y: { label: null },
    marks: [
      Plot.barX(bars, { x: 'value', y: 'label', fill: '#0066cc', sort: { y: '-x' } }),
      Plot.text(bars, {
        x: 'value',
        y: 'label',
        text: (bar) => String(bar.value),
        dx: 4,
        textAnchor: 'start',
      }),
      Plot.ruleX([0]),
    ],
  }).outerHTML;

/** How many bars a picture has. */
export const barsIn = (svg) => /<g[^>]*aria-label="bar"[^>]*>(.*?)<\/g>/s.exec(svg)[1].match(/<rect/g).length;
