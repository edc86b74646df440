import type { IndicatorData, IndicatorDefinition } from '@officine-coesione/contract';
import {
  CubeError,
  openCube,
  type Cube,
  type DataMark,
  type Language,
} from '@officine-coesione/figures/on-demand';
import { Indicators, type Send } from '@officine-coesione/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Actions, type Taken } from '../../figure/actions.ts';
import { citationOf } from '../../figure/citation.ts';
import { DataCursor } from '../../figure/data-cursor.ts';
import { notesTemplate } from '../../figure/notes.ts';
import { fetchPicture, pictureOf, type PictureKind } from '../../figure/picture.ts';
import { provenanceStyles } from '../../figure/provenance-styles.ts';
import { provenanceTemplate } from '../../figure/provenance.ts';
import { Room } from '../../figure/room.ts';
import { sceneTemplate } from '../../figure/scene.ts';
import { figureStyles } from '../../figure/styles.ts';
import { tabStyles } from '../../figure/tab-styles.ts';
import { tableTemplate } from '../../figure/table.ts';
import { tabsTemplate, type Tab } from '../../figure/tabs.ts';
import { mapKindOf, viewOf } from '../../figure/view.ts';
import { indicatorWords } from '../../locale/indicator-words.ts';
import type { IndicatorWords } from '../../locale/it/indicator.ts';
import { wordsIn } from '../../locale/words.ts';
import { FiguresElement } from '../figures-element.ts';
import { pictureStyles } from '../picture-styles.ts';
import type { methodTemplate } from './method.ts';
import { readingOf, type Headline, type Reading } from './reading.ts';
import { styles } from './styles.ts';

/** Views of an indicator. */
type View = 'chart' | 'map' | 'table' | 'method';

/** Views that keep the room of each other, so that a change from one to the other moves nothing. */
const STEADY: ReadonlySet<View> = new Set<View>(['chart', 'table']);

/** How an indicator is made, and what writes it; undefined when it could not be fetched. */
interface Method {
  readonly code: string;
  readonly definition: IndicatorDefinition | undefined;
  readonly write: typeof methodTemplate;
}

/**
 * An indicator of the partnership: its number, a sentence that says what it shows, the same figures as a chart, as a
 * map where they are by area, and as a table, how they are made, and where they come from.
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
 * @csspart tabs - the choice among chart, map, table and method
 * @csspart chart - the chart or the map, an SVG
 * @csspart table - the table
 * @csspart method - how the indicator is made
 * @csspart demo - the words that mark demonstration data
 * @csspart notes - notes of the data set
 * @csspart provenance - source, period, update date, licence, coverage
 * @csspart actions - the downloads
 * @csspart cite - the citation
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
 * @cssproperty --oc-reserved-height - room kept until data come
 */
export class OcIndicator extends FiguresElement<IndicatorData, IndicatorWords> {
  static override styles = [
    ...FiguresElement.styles,
    figureStyles,
    provenanceStyles,
    pictureStyles,
    tabStyles,
    styles,
  ];

  /** `chart`, `map` where the figures are by area, `table` or `method`. */
  @property({ reflect: true }) view: View = 'chart';

  @state() private method: Method | undefined;

  protected override readonly dictionary = indicatorWords;
  readonly #room = new Room(this);
  readonly #cursor = new DataCursor(this);
  readonly #mapCursor = new DataCursor(this);
  readonly #actions = new Actions(this);
  #reading: Reading | undefined;
  #read: { readonly cube: Cube; readonly language: Language } | undefined;

  protected override async load(send: Send, signal: AbortSignal): Promise<IndicatorData> {
    const data = await super.load(send, signal);
    await this.#fetchPictures(data);
    return data;
  }

  protected override async prepare(): Promise<void> {
    await Promise.all([super.prepare(), this.data && this.#fetchPictures(this.data)]);
    if (this.view === 'method') await this.#fetchMethod();
  }

  /** What is drawn at once: the chart, and the map where it is asked for. */
  async #fetchPictures(data: IndicatorData): Promise<void> {
    const cube = this.reading(() => openCube(data));
    const map = mapKindOf(cube);
    await Promise.all([
      fetchPicture(chartOf(cube)),
      this.view === 'map' && map ? fetchPicture(map) : undefined,
    ]);
  }

  async #fetchMethod(): Promise<void> {
    const code = this.code ?? this.#reading?.code ?? '';
    if (this.method?.definition && this.method.code === code) return;
    const [{ methodTemplate: write }, definition] = await Promise.all([
      import('./method.ts'),
      this.#definition(code),
    ]);
    this.method = { code, definition, write };
  }

  async #definition(code: string): Promise<IndicatorDefinition | undefined> {
    try {
      return await new Indicators(this.send).retrieve(code);
    } catch {
      // Figures that a page gives by itself may have no indicator behind them.
      return undefined;
    }
  }

  protected override phaseOf(data: IndicatorData): 'ready' | 'empty' | 'partial' {
    return this.reading(() => {
      if (this.cubeOf(data).length === 0) return 'empty';
      const { present, absent } = this.#readingOf(data);
      return present > 0 && absent > 0 ? 'partial' : 'ready';
    });
  }

  protected override renderLoading(): TemplateResult {
    return html`<div class="reserved">${super.renderLoading()}</div>`;
  }

  protected override renderEmpty(data: IndicatorData): TemplateResult {
    return html`${this.heading(data.label, 0, 'title')} ${super.renderEmpty(data)}
      <p class="secondary" part="provenance">${this.said.source}: ${data.source}</p>`;
  }

  protected override renderReady(data: IndicatorData): unknown {
    let reading: Reading;
    try {
      reading = this.#readingOf(data);
    } catch (error) {
      // New data given directly are drawn before they are judged: the phase is about to say what is wrong.
      if (error instanceof CubeError) return nothing;
      throw error;
    }
    const tabs = this.#tabs(reading);
    const shown = tabs.find(({ view }) => view === this.view)?.view ?? tabs[0]!.view;
    const words = wordsIn(indicatorWords, this.spoken) as unknown as IndicatorWords;
    const taken = this.#taken(reading, words);
    return html`<figure part="figure" aria-labelledby="title">
        <figcaption>
          ${reading.provenance.demo ? html`<p class="tag" part="demo">${this.common('demo')}</p>` : nothing}
          ${this.heading(reading.title, 0, 'title')} ${this.#headline(reading.headline)}
          <p class="secondary context" part="context">${reading.context}</p>
          <p id="sentence" part="sentence">${reading.sentence}</p>
        </figcaption>
        ${tabsTemplate(this.term('view'), tabs, shown, (view) => void this.#choose(view))}
        <div class="views">
          ${tabs.map(
            ({ view }) =>
              html`<div
                class=${view === shown ? '' : STEADY.has(view) && STEADY.has(shown) ? 'aside' : 'gone'}
                id="panel-${view}"
                role="tabpanel"
                aria-labelledby="tab-${view}"
                tabindex=${view === 'method' ? 0 : nothing}
              >
                ${this.#panel(view, shown, reading)}
              </div>`,
          )}
        </div>
      </figure>
      ${this.#notes(reading, shown)} ${provenanceTemplate(reading.provenance, this.said, this.spoken)}
      <div class="actions" part="actions">${this.#actions.files(taken, words)}</div>
      ${this.#actions.citation(taken, words)} ${this.#actions.status(words)}`;
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

  #tabs({ by, cube }: Reading): readonly Tab<View>[] {
    const tab = (view: View, words: string) => ({ view, words });
    return [
      ...(by === undefined && chartOf(cube) === 'bar' ? [] : [tab('chart', this.term('chart'))]),
      ...(mapKindOf(cube) ? [tab('map', this.term('map'))] : []),
      tab('table', this.term('table')),
      tab('method', this.term('methodTab')),
    ];
  }

  /** Chart and table are always there, so that both are printed. */
  #panel(view: View, shown: View, reading: Reading): unknown {
    if (view === 'chart') return this.#picture(reading, chartOf(reading.cube), this.#cursor);
    if (view === 'table') return tableTemplate(reading.table);
    if (view !== shown) return nothing;
    if (view === 'map') return this.#picture(reading, mapKindOf(reading.cube)!, this.#mapCursor);
    const { method } = this;
    return method?.definition
      ? method.write(method.definition, reading, this.wording)
      : html`<p role="status">${method ? this.term('noMethod') : this.common('loading')}</p>`;
  }

  #picture({ cube, by, shares }: Reading, kind: PictureKind, cursor: DataCursor): unknown {
    const draw = pictureOf(kind);
    if (!draw) return nothing;
    const { width, textSize, measure } = this.#room;
    const view = viewOf(cube, kind, kind === 'bar' ? { by } : {});
    const scene = draw(view.cube, {
      language: this.spoken,
      width,
      textSize,
      measure,
      ...(view.along === undefined ? {} : { along: view.along }),
      ...(view.by === undefined ? {} : { by: view.by }),
      level: 'nuts3',
    });
    const labelOf = ({ key, label }: DataMark): string => {
      const share = kind === 'bar' ? shares.get(key) : undefined;
      return share === undefined ? label : `${label}, ${this.term('ofTotal', share)}`;
    };
    return sceneTemplate(scene, { cursor, labelledBy: 'title', describedBy: 'sentence', labelOf });
  }

  #headline({ number, unit, lead, leaders, remark, change }: Headline): TemplateResult {
    const who = leaders.join('; ');
    const names = lead === 'total' ? this.term('inTotal') : lead === 'country' ? who : this.term(lead, who);
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

  #notes({ notes, marks }: Reading, shown: View): unknown {
    // A picture explains its own letters; a table says in its cells what is missing.
    const letters = shown === 'table' ? marks : new Map<string, string>();
    return notesTemplate({ marks: letters, count: { missing: 0, withheld: 0 } }, notes, this.said);
  }

  #taken({ cube, code, title, provenance }: Reading, words: IndicatorWords): Taken {
    return {
      cube,
      name: [code, provenance.period].filter(Boolean).join('-'),
      citation: citationOf(cube, title, words, this.spoken),
      language: this.spoken,
    };
  }

  async #choose(view: View): Promise<void> {
    this.view = view;
    const map = this.#reading && mapKindOf(this.#reading.cube);
    if (view === 'map' && map) await fetchPicture(map);
    if (view === 'method') await this.#fetchMethod();
    this.#actions.shown(this.term(view === 'method' ? 'methodTab' : view));
  }
}

/** Bars by what tells the figures apart; lines where only periods do. */
const chartOf = ({ dimensions }: Cube): 'bar' | 'line' => {
  const open = dimensions.filter(({ categories }) => categories.length > 1);
  return open.length > 0 && open.every(({ role }) => role === 'time') ? 'line' : 'bar';
};
