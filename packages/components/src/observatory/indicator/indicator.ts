import type { IndicatorData } from '@officine-coesione/contract';
import {
  barScene,
  CubeError,
  dateText,
  numberText,
  type Cube,
  type DataMark,
  type Language,
} from '@officine-coesione/figures/on-demand';
import { ProblemError } from '@officine-coesione/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Misconfiguration } from '../../element.ts';
import { DataCursor } from '../../figure/data-cursor.ts';
import { Room } from '../../figure/room.ts';
import { sceneTemplate } from '../../figure/scene.ts';
import { figureStyles } from '../../figure/styles.ts';
import { tableTemplate } from '../../figure/table.ts';
import { indicatorWords } from '../../locale/indicator-words.ts';
import type { IndicatorWords } from '../../locale/it/indicator.ts';
import { webAddress } from '../../web-address.ts';
import { FiguresElement } from '../figures-element.ts';
import { readingOf, type Headline, type Reading } from './reading.ts';
import { styles } from './styles.ts';

/**
 * An indicator of the partnership: its number, a sentence that says what it shows, bars by category or the same
 * data as a table, and where they come from.
 *
 * @tag oc-indicator
 * @status beta
 * @slot - shown until data arrive and when they cannot: put the server-rendered value here
 * @fires oc-ready - data are shown; `detail.state`
 * @fires oc-error - data cannot be shown; `detail.error`, without credentials
 * @csspart root - everything
 * @csspart figure - title, number, sentence and picture or table
 * @csspart value - the number with its unit
 * @csspart context - place, programme and period of the number
 * @csspart sentence - what the figures say
 * @csspart chart - the picture, an SVG
 * @csspart table - the table
 * @csspart demo - the words that mark demonstration data
 * @csspart notes - notes of the data set
 * @csspart provenance - source, period, update date, licence, coverage
 * @csspart actions - the choice between chart and table, the downloads
 * @csspart error - words shown when data cannot be
 * @csspart misconfigured - words for the webmaster when an attribute is missing
 * @cssproperty --oc-color-text - text
 * @cssproperty --oc-color-text-secondary - text of lesser weight
 * @cssproperty --oc-color-accent - buttons and links
 * @cssproperty --oc-color-surface - the ground on which the element stands
 * @cssproperty --oc-color-line - hairlines of tables
 * @cssproperty --oc-color-grid - hairlines of pictures
 * @cssproperty --oc-color-category-a - bars of public authorities; likewise -b, -c, -d and -e
 * @cssproperty --oc-color-series-1 - bars of anything else
 * @cssproperty --oc-font-family - typeface; the page's unless said
 */
export class OcIndicator extends FiguresElement<IndicatorData, IndicatorWords> {
  static override styles = [...FiguresElement.styles, figureStyles, styles];

  /** `chart` or `table`. */
  @property({ reflect: true }) view: 'chart' | 'table' = 'chart';

  @state() private downloadFailed = false;

  protected override readonly dictionary = indicatorWords;
  readonly #room = new Room(this);
  readonly #cursor = new DataCursor(this);
  #reading: Reading | undefined;
  #read: { readonly cube: Cube; readonly language: Language } | undefined;

  protected override phaseOf(data: IndicatorData): 'ready' | 'empty' | 'partial' {
    try {
      if (this.cubeOf(data).length === 0) return 'empty';
      const { present, absent } = this.#readingOf(data);
      return present > 0 && absent > 0 ? 'partial' : 'ready';
    } catch (error) {
      if (error instanceof CubeError) throw new Misconfiguration(this.term('unreadable', error.message));
      throw error;
    }
  }

  protected override failureText(failure: unknown): string {
    return failure instanceof ProblemError && failure.status === 404
      ? this.term('unknown', this.code ?? '')
      : super.failureText(failure);
  }

  protected override renderLoading(): TemplateResult {
    return html`<div class="reserved">${super.renderLoading()}</div>`;
  }

  protected override renderEmpty(data: IndicatorData): TemplateResult {
    return html`${this.heading(data.label, 0, 'title')} ${super.renderEmpty(data)}
      <p class="secondary" part="provenance">${this.term('source')}: ${data.source}</p>`;
  }

  protected override renderReady(data: IndicatorData): unknown {
    let reading: Reading;
    try {
      reading = this.#readingOf(data);
    } catch {
      // New data given directly are drawn before they are judged: the phase is about to say what is wrong.
      return nothing;
    }
    return html`<figure part="figure" aria-labelledby="title">
        <figcaption>
          ${reading.provenance.demo ? html`<p class="tag" part="demo">${this.common('demo')}</p>` : nothing}
          ${this.heading(reading.title, 0, 'title')} ${this.#headline(reading.headline)}
          <p class="secondary context" part="context">${reading.context}</p>
          <p id="sentence" part="sentence">${reading.sentence}</p>
        </figcaption>
        <div class="views">
          ${
            reading.by === undefined
              ? nothing
              : html`<div class=${this.#hides('chart')}>${this.#chart(reading, reading.by)}</div>`
          }
          <div class=${reading.by === undefined ? nothing : this.#hides('table')}>
            ${tableTemplate(reading.table)}
          </div>
        </div>
      </figure>
      ${this.#notes(reading)} ${this.#provenance(reading)} ${this.#actions(reading)}`;
  }

  protected override countOf(data: IndicatorData): number {
    return this.#readingOf(data).present;
  }

  /** Figures are read once for data, choice and language, however often they are drawn. */
  #readingOf(data: IndicatorData): Reading {
    const language = this.spoken;
    const cube = this.cubeOf(data);
    if (!this.#reading || this.#read?.cube !== cube || this.#read.language !== language) {
      this.#reading = readingOf(cube, data, language);
      this.#read = { cube, language };
    }
    return this.#reading;
  }

  #headline({ number, unit, leaders, remark, change }: Headline): TemplateResult {
    const named = leaders.length > 0;
    const names = named ? this.term('largest', leaders.join('; ')) : this.term('inTotal');
    const words = change
      ? this.term(change.points ? 'changeInPoints' : 'change', change.number, change.since)
      : undefined;
    // A no-break space keeps the remark on the line of the word it is about.
    const aside = remark ? html`&nbsp;(${remark})` : nothing;
    return html`<p class="headline" part="value">
        ${
          number === undefined
            ? html`<span class="absence">${unit}</span>${aside}`
            : html`<span class="digits">${number}<span class="unit">${unit}</span></span> ${names}${aside}`
        }
      </p>
      ${words ? html`<p>${words}</p>` : nothing}`;
  }

  #chart({ view, shares }: Reading, by: string): TemplateResult {
    const { width, textSize, measure } = this.#room;
    const scene = barScene(view, { language: this.spoken, by, width, textSize, measure });
    const labelOf = ({ key, label }: DataMark): string => {
      const share = shares.get(key);
      return share === undefined ? label : `${label}, ${this.term('ofTotal', share)}`;
    };
    return sceneTemplate(scene, {
      cursor: this.#cursor,
      labelledBy: 'title',
      describedBy: 'sentence',
      labelOf,
    });
  }

  #hides(view: 'chart' | 'table'): string {
    return (this.view === 'table' ? 'table' : 'chart') === view ? '' : 'aside';
  }

  #notes({ notes, marks, by }: Reading): unknown {
    // The picture explains its own letters.
    const letters = by === undefined || this.view === 'table' ? [...marks] : [];
    if (notes.length + letters.length === 0) return nothing;
    return html`<ul class="secondary" part="notes" aria-label=${this.term('notes')}>
      ${letters.map(([mark, label]) => html`<li>(${mark}) ${label}</li>`)}
      ${notes.map((note) => html`<li>${note}</li>`)}
    </ul>`;
  }

  #provenance({
    provenance: { source, period, updated, licence, coverage, methodVersion },
  }: Reading): unknown {
    const language = this.spoken;
    const row = (
      name: 'source' | 'period' | 'updated' | 'licence' | 'coverage' | 'method',
      value: unknown,
    ) =>
      value
        ? html`<div>
            <dt>${this.term(name)}</dt>
            <dd>${value}</dd>
          </div>`
        : nothing;
    const covered =
      coverage &&
      this.term(
        'partnerships',
        coverage.counted,
        numberText(coverage.counted, language),
        numberText(coverage.total, language),
      );
    return html`<dl class="secondary" part="provenance">
      ${row('source', source)} ${row('period', period)}
      ${row('updated', updated && dateText(updated, language))}
      ${row('licence', licence && licenceTemplate(licence))} ${row('coverage', covered)}
      ${row('method', methodVersion && this.term('version', methodVersion))}
    </dl>`;
  }

  #actions({ by }: Reading): TemplateResult {
    const choice = (view: 'chart' | 'table') =>
      html`<button
        type="button"
        aria-pressed=${this.#hides(view) ? 'false' : 'true'}
        @click=${() => (this.view = view)}
      >
        ${this.term(view)}
      </button>`;
    const download = (name: 'csv' | 'csvForExcel') =>
      html`<button type="button" class="plain" @click=${() => this.#download(name)}>
        ${this.term(name)}
      </button>`;
    return html`<div class="actions" part="actions">
        ${
          by === undefined
            ? nothing
            : html`<div class="choice" role="group" aria-label=${this.term('view')}>
                ${choice('chart')}${choice('table')}
              </div>`
        }
        ${download('csv')} ${download('csvForExcel')}
      </div>
      <p role="status">${this.downloadFailed ? this.term('downloadFailed') : nothing}</p>`;
  }

  async #download(form: 'csv' | 'csvForExcel'): Promise<void> {
    const reading = this.#reading;
    if (!reading) return;
    this.downloadFailed = false;
    try {
      // Most readers never ask for the file: what writes it is fetched when they do.
      const { downloadCsv } = await import('../../figure/download.ts');
      const { code, cube, provenance } = reading;
      const excel = form === 'csvForExcel';
      const words = [code, provenance.period, excel ? 'excel' : ''].filter(Boolean);
      const name = words.join('-').replace(/[^\p{L}\d_]+/gu, '-');
      downloadCsv(cube, `${name}.csv`, excel ? this.spoken : undefined);
    } catch {
      this.downloadFailed = true;
    }
  }
}

const licenceTemplate = ({ title, url }: { readonly title: string; readonly url?: string }): unknown =>
  webAddress(url) ? html`<a href=${url} rel="license">${title}</a>` : title;
