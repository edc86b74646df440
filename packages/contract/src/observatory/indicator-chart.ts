import type * as z from 'zod/mini';
import { entity, text, whole } from '../schema.ts';

/** Kinds of picture that figures can be drawn as; the first one unless said. */
export const chartKinds = [
  'bar',
  'line',
  'grouped',
  'stacked',
  'dot',
  'small-multiples',
  'region-map',
  'tile-map',
] as const;
/** A kind of picture. */
export type ChartKind = (typeof chartKinds)[number];

/** Grounds that a picture can stand on; the first one unless said. */
export const chartThemes = ['light', 'dark'] as const;

/** Width of a picture in pixels, unless said. */
export const usualChartWidth = 640;

/** A picture of figures, with what it shows in words: for a page, a mail or a card that runs no script. */
export const IndicatorChart = entity({
  /** Kind of picture, e.g. `bar`. */
  kind: text(30),
  /** What the picture shows: its name. */
  title: text(1000),
  /** What the figures say, in a sentence: for who does not see the picture. */
  description: text(20_000),
  /** Source, period, day and licence, on one line. */
  provenance: text(2000),
  /** In pixels. */
  width: whole(1, 10_000),
  /** In pixels: as many as the figures need. */
  height: whole(1, 100_000),
  /** Permanent address of the figures it is drawn from. */
  href: text(20_000),
  /** The picture, which stands alone: title, sentence and source are in it. */
  svg: text(5_000_000),
});
/** A picture of figures, with what it shows in words. */
export type IndicatorChart = z.infer<typeof IndicatorChart>;
