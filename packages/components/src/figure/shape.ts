import { nothing, svg, type TemplateResult } from 'lit';
import { textureOf, type Shape } from '@officine-coesione/figures/on-demand';

/** Draws a shape: colours are classes, one a role; see the styles beside. */
export const shapeTemplate = (shape: Shape): TemplateResult => {
  switch (shape.type) {
    case 'rect': {
      const { x, y, width, height, colour, pattern } = shape;
      if (pattern === 'solid') {
        const texture = textureOf(shape);
        return svg`<rect class="fill ${colour}" x=${x} y=${y} width=${width} height=${height}></rect>${
          texture &&
          svg`<rect class="texture" x=${x} y=${y} width=${width} height=${height} fill="url(#texture-${texture})"></rect>`
        }`;
      }
      // The outline is drawn inside the bar, so that its length stays exact.
      const inset = Math.min(1, width / 2);
      return svg`<rect x=${x} y=${y} width=${width} height=${height} fill="url(#hatch-${colour})"></rect>
        <rect class="outline ${colour}" x=${x + inset} y=${y + inset} width=${width - 2 * inset} height=${height - 2 * inset}></rect>`;
    }
    case 'line': {
      const { x1, y1, x2, y2, colour, weight, dashed } = shape;
      return svg`<line class="stroke ${colour}" x1=${x1} y1=${y1} x2=${x2} y2=${y2}
        stroke-width=${weight} stroke-dasharray=${dashed ? '2 3' : nothing}></line>`;
    }
    case 'path': {
      const { d, fill, stroke, weight, dashed, dashes, pattern } = shape;
      // Each part takes its colour from a class of its own.
      return svg`${
        fill &&
        (pattern === 'hatched'
          ? svg`<path d=${d} fill="url(#hatch-${fill})"></path>`
          : svg`<path class="fill ${fill}" d=${d}></path>`)
      }${
        stroke &&
        svg`<path class="stroke ${stroke}" d=${d} fill="none" stroke-width=${weight} stroke-linejoin="round"
          stroke-dasharray=${dashed ? (dashes?.join(' ') ?? '2 3') : nothing}></path>`
      }`;
    }
    case 'marker': {
      const { x, y, d, colour, hollow } = shape;
      return svg`<path class="${hollow ? 'hollow' : 'full'} ${colour}" d=${d} transform="translate(${x} ${y})"></path>`;
    }
    case 'text': {
      const { x, y, size, bold, anchor, colour, halo, text } = shape;
      return svg`<text class="fill ${colour} ${halo ? 'halo' : ''}" x=${x} y=${y} font-size=${size}
        font-weight=${bold ? 600 : nothing} text-anchor=${anchor}>${text}</text>`;
    }
  }
};
