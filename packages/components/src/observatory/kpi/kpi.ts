import { dateText, type Cube, type JsonStatDataset } from '@officine-coesione/figures/on-demand';
import { Indicators, type Send } from '@officine-coesione/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { latestYears } from '../../figure/latest-years.ts';
import { narrowed } from '../../figure/narrowed.ts';
import { asSelection, onlyOf } from '../../figure/only.ts';
import type { Asked } from '../../figure/selection.ts';
import type { KpiWords } from '../../locale/it/kpi.ts';
import { kpiWords } from '../../locale/kpi-words.ts';
import { FiguresElement } from '../figures-element.ts';
import type { CourseTemplate } from './course.ts';
import { readingOf, type Change, type Direction, type Distance, type Reading } from './reading.ts';
import { styles } from './styles.ts';

/** Draws the line beside a number; fetched once one has a course. */
let courseTemplate: CourseTemplate | undefined;

/** How many years are asked for unless said: the latest, and those it is compared with. */
const YEARS = 5;

/**
 * One number of an indicator, the latest: with its unit, how it changed and whether that is better, what it aims at,
 * and where it comes from.
 *
 * @tag oc-kpi
 * @status beta
 * @slot - shown until data arrive and when they cannot: put the server-rendered number here
 * @fires oc-ready - data are shown; `detail.state`
 * @fires oc-error - data cannot be shown; `detail.error`, without credentials
 * @csspart root - everything
 * @csspart value - the number with its unit
 * @csspart context - category, programme and place of the number
 * @csspart change - how it changed
 * @csspart course - the number over time, as a small line
 * @csspart target - what it aims at
 * @csspart demo - the words that mark demonstration data
 * @csspart provenance - source, period, update date
 * @csspart error - words shown when data cannot be
 * @csspart misconfigured - words for the webmaster when an attribute is missing
 * @cssproperty --oc-color-text - text
 * @cssproperty --oc-color-text-secondary - text of lesser weight
 * @cssproperty --oc-font-family - typeface; the page's unless said
 * @cssproperty --oc-reserved-height - room kept until data come
 */
export class OcKpi extends FiguresElement<JsonStatDataset, KpiWords> {
  static override styles = [...FiguresElement.styles, styles];

  /** Title of the number: what is found in it; the name of what is measured unless given. */
  @property() headline: string | null = null;

  /** Dimensions of which one category alone is shown, e.g. `PARTNER_CATEGORY:B`; their total unless given. */
  @property() only: string | null = null;

  /** The value to be reached. */
  @property({ type: Number }) target: number | null = null;

  /** Which way is better: `higher`, `lower`, `target` or `neutral`; as the indicator is defined unless given. */
  @property() direction: string | null = null;

  protected override readonly dictionary = kpiWords;
  #defined: string | undefined;
  #read: { readonly cube: Cube; readonly key: string; readonly reading: Reading } | undefined;

  protected override async load(send: Send, signal: AbortSignal): Promise<JsonStatDataset> {
    const [data] = await Promise.all([super.load(send, signal), this.#define(send, signal)]);
    return data;
  }

  protected override fallback(name: Asked): string | null {
    return name === 'period' ? latestYears(YEARS).join() : null;
  }

  protected override phaseOf(data: JsonStatDataset): 'ready' | 'empty' | 'partial' {
    return this.reading(() => {
      if (this.cubeOf(data).length === 0) return 'empty';
      this.#readingOf(data);
      return 'ready';
    });
  }

  protected override countOf(data: JsonStatDataset): number {
    return Number(this.#readingOf(data).present);
  }

  protected override renderEmpty(data: JsonStatDataset): TemplateResult {
    return html`${this.#title(this.headline ?? data.label)} ${super.renderEmpty(data)}
      <p class="secondary" part="provenance">${this.said.source}: ${data.source}</p>`;
  }

  protected override renderReady(data: JsonStatDataset): unknown {
    let reading: Reading;
    try {
      reading = this.reading(() => this.#readingOf(data));
    } catch (error) {
      return this.unshown(error);
    }
    const { headline } = this;
    const { title, number, change, distance, provenance, period, course } = reading;
    const context = [headline === null ? '' : title, reading.context].filter(Boolean).join(' · ');
    const aside = number.remark ? html` <span class="remark">(${number.remark})</span>` : nothing;
    return html`${provenance.demo ? html`<p class="tag" part="demo">${this.common('demo')}</p>` : nothing}
      ${this.#title(headline ?? title)}
      ${context ? html`<p class="secondary" part="context">${context}</p>` : nothing}
      <p class="value" part="value">
        ${
          number.number === undefined
            ? html`<span class="absence">${number.unit}</span>${aside}`
            : html`<span class="digits">${number.number}<span class="unit">${number.unit}</span></span
                >${aside}`
        }
      </p>
      ${change ? html`<p part="change">${this.#changeText(change)}</p>` : nothing}
      ${course ? html`<div class="course" part="course">${courseTemplate?.(course, this.spoken)}</div>` : nothing}
      ${distance ? html`<p part="target">${this.#targetText(distance)}</p>` : nothing}
      <p class="secondary" part="provenance">${this.#provenanceText(reading, period)}</p>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Where it cannot be fetched, the number says what it says without a line.
    if (this.#read?.reading.course && !courseTemplate) this.#fetchCourse().catch(() => undefined);
  }

  async #fetchCourse(): Promise<void> {
    ({ courseTemplate } = await import('./course.ts'));
    this.requestUpdate();
  }

  /** In a group, a level below that of the group. */
  #title(text: string | undefined): TemplateResult {
    const group = this.closest('oc-kpi-group');
    const level = group && Number(group.getAttribute('heading-level') ?? 2) + 1;
    return this.heading(text, level ? level - this.headingLevel : 0);
  }

  #readingOf(data: JsonStatDataset): Reading {
    const cube = this.cubeOf(data);
    const only = onlyOf(cube.dimensions, this.only);
    const aims = {
      direction: (this.direction ?? this.#defined ?? 'neutral') as Direction,
      target: this.target ?? undefined,
      named: Object.keys(only),
    };
    const key = JSON.stringify([this.spoken, only, aims]);
    if (this.#read?.cube !== cube || this.#read.key !== key) {
      const chosen = narrowed(cube, asSelection(only));
      this.#read = { cube, key, reading: readingOf(chosen, aims, this.spoken) };
    }
    return this.#read.reading;
  }

  /** Which way is better; a number says what it says without that. */
  async #define(send: Send, signal: AbortSignal): Promise<void> {
    this.#defined = undefined;
    if (this.direction !== null || !this.code) return;
    this.#defined = await new Indicators(send)
      .retrieve(this.code, { signal })
      .then(({ direction }) => direction)
      .catch(() => undefined);
  }

  #changeText({ number, points, since, verdict }: Change): string {
    if (number === undefined) return this.term('unchanged', since);
    const change = this.term(points ? 'changeInPoints' : 'change', number, since);
    return verdict ? `${change}, ${this.term(verdict)}` : change;
  }

  #targetText({ target, reached, missing, points }: Distance): string {
    const words = reached
      ? this.term('reached')
      : missing && this.term(points ? 'shortInPoints' : 'short', missing);
    return [this.term('target', target), words].filter(Boolean).join(', ');
  }

  #provenanceText({ provenance: { source, updated } }: Reading, period: string | undefined): string {
    return [
      source && `${this.said.source}: ${source}`,
      period,
      updated && this.term('updated', dateText(updated, this.spoken)),
    ]
      .filter(Boolean)
      .join(' · ');
  }
}
