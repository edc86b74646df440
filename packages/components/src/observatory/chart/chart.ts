import type { Cube } from '@officine-coesione/figures/on-demand';
import { property } from 'lit/decorators.js';
import { Misconfiguration } from '../../element.ts';
import type { PictureKind, PictureRequest } from '../../figure/picture.ts';
import { usualKind, type Axes } from '../../figure/view.ts';
import { PictureElement } from '../picture-element.ts';

/** Kinds of chart, as an author names them. */
export const CHART_KINDS = [
  'line',
  'bar',
  'grouped',
  'stacked',
  'dot',
  'sparkline',
  'small-multiples',
] as const satisfies readonly PictureKind[];

/** A kind of chart. */
export type ChartKind = (typeof CHART_KINDS)[number];

/**
 * Figures of the observatory, or of any JSON-stat file, as a chart with its title, the sentence that says what it
 * shows, the same figures as a table, and where they come from.
 *
 * @tag oc-chart
 * @status beta
 * @slot - shown until data arrive and when they cannot: put the server-rendered picture here
 * @fires oc-ready - data are shown; `detail.state`
 * @fires oc-error - data cannot be shown; `detail.error`, without credentials
 * @csspart root - everything
 * @csspart figure - title, sentence and picture or table
 * @csspart context - place, programme and period
 * @csspart sentence - what the figures say
 * @csspart chart - the picture, an SVG
 * @csspart table - the table
 * @csspart demo - the words that mark demonstration data
 * @csspart notes - what letters and absences mean, notes of the data set
 * @csspart provenance - source, period, update date, licence, coverage
 * @csspart actions - the choice between chart and table, the downloads
 * @csspart cite - the citation
 * @csspart error - words shown when data cannot be
 * @csspart misconfigured - words for the webmaster when an attribute is missing or wrong
 * @cssproperty --oc-color-text - text
 * @cssproperty --oc-color-text-secondary - text of lesser weight
 * @cssproperty --oc-color-accent - buttons and links
 * @cssproperty --oc-color-surface - the ground on which the element stands
 * @cssproperty --oc-color-grid - hairlines of pictures
 * @cssproperty --oc-color-category-a - public authorities; likewise -b, -c, -d and -e
 * @cssproperty --oc-color-series-1 - the first of other series; likewise -2 to -6
 * @cssproperty --oc-font-family - typeface; the page's unless said
 * @cssproperty --oc-reserved-height - room kept until data come
 */
export class OcChart extends PictureElement {
  /**
   * `line`, `bar`, `grouped`, `stacked`, `dot`, `sparkline` or `small-multiples`; lines for several periods and bars
   * for one unless given.
   */
  @property() kind: string | null = null;

  /** Dimension of the steps of lines and of the groups of bars; time unless given. */
  @property() along: string | null = null;

  /** Dimension that tells bars or lines apart; that of partner categories unless given. */
  @property() by: string | null = null;

  /** True to stack shares of a hundred instead of amounts. */
  @property({ type: Boolean }) shares = false;

  /** A value to compare lines with. */
  @property({ type: Number }) target: number | null = null;

  /** What that value is, in words. */
  @property({ attribute: 'target-label' }) targetLabel: string | null = null;

  protected override readonly loadsOn = [...this.asked, 'kind', 'along', 'by', 'shares', 'target'];
  protected override readonly pictured = 'chart';

  protected override kindOf(cube: Cube): ChartKind {
    if (this.kind === null) return usualKind(cube);
    const kind = CHART_KINDS.find((one) => one === this.kind);
    if (!kind) throw new Misconfiguration(this.common('invalidAttribute', 'kind', this.kind));
    return kind;
  }

  protected override get axes(): Axes {
    return { along: this.along ?? undefined, by: this.by ?? undefined };
  }

  protected override request(): Partial<PictureRequest> {
    const target =
      this.target === null || Number.isNaN(this.target)
        ? {}
        : { target: { value: this.target, label: this.targetLabel ?? '' } };
    return { shares: this.shares, ...target };
  }
}
