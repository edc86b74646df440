import type { DataMark, Scene } from '@officine-coesione/figures/on-demand';
import { html, svg, type TemplateResult } from 'lit';

/** Widest and highest that the words of a mark may be, pixels. */
const ROOM = { width: 260, height: 120 };
/** How near the words stand to the mark: so near that a pointer can go over to them (WCAG 1.4.13). */
const NEAR = 2;

/** Where the words of a mark stand: above it where they have room there, below it elsewhere. */
export const readoutPlace = (
  { bounds, target, outline }: DataMark,
  { width }: Pick<Scene, 'width'>,
): { readonly x: number; readonly y: number; readonly width: number; readonly side: string } => {
  // The target of an area is where its number stands; that of a bar is as wide as the picture.
  const { x, y, width: wide, height } = outline !== undefined || target.width <= 24 ? target : bounds;
  const middle = x + wide / 2;
  const room = Math.min(ROOM.width, width);
  const left = Math.max(0, Math.min(width - room, middle - room / 2));
  const aside = middle - (left + room / 2);
  const level = Math.abs(aside) < room / 6 ? '' : aside < 0 ? ' start' : ' end';
  const above = y > ROOM.height / 2;
  return {
    x: left,
    y: above ? y - ROOM.height - NEAR : y + height + NEAR,
    width: room,
    side: `${above ? 'above' : 'below'}${level}`,
  };
};

/** The words of a mark beside it, for the eye: to the ear the mark says them itself. */
export const readoutTemplate = (mark: DataMark, scene: Scene, words: string): TemplateResult => {
  const { x, y, width, side } = readoutPlace(mark, scene);
  return svg`<foreignObject class="readout ${side}" x=${x} y=${y} width=${width} height=${ROOM.height} aria-hidden="true">${html`<div class="readout-room"><span class="readout-words">${words}</span></div>`}</foreignObject>`;
};
