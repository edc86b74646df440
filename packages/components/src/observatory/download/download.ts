import { observatoryRoutes } from '@officine-coesione/contract';
import type { ExchangeFormat, QueryOf } from '@officine-coesione/contract/routes';
import {
  LANGUAGES,
  measureOf,
  numberText,
  provenanceOf,
  type JsonStatDataset,
  type Language,
} from '@officine-coesione/figures/on-demand';
import { Indicators } from '@officine-coesione/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { provenanceStyles } from '../../figure/provenance-styles.ts';
import { provenanceTemplate } from '../../figure/provenance.ts';
import { DownloadPanel, type Offer } from '../../files/download-panel.ts';
import { downloadsStyles } from '../../files/downloads.ts';
import { fileAddress } from '../../files/file-address.ts';
import { figureDownloadWords } from '../../locale/figure-download-words.ts';
import type { FigureDownloadWords } from '../../locale/it/figure-download.ts';
import { languageNames } from '../../locale/words.ts';
import { optionStyles } from '../../option-styles.ts';
import { webAddress } from '../../web-address.ts';
import { FiguresElement } from '../figures-element.ts';
import { filesHere, filesOf } from './files.ts';
import { styles } from './styles.ts';

/**
 * The figures of an indicator as files: every form the API gives them in, what the reader chose or all of it, with
 * labels in the language wanted, at addresses that hold.
 *
 * @tag oc-download
 * @status beta
 * @slot - shown until data arrive and when they cannot: put a link to the data here
 * @fires oc-ready - files are offered; `detail.state`
 * @fires oc-error - files cannot be offered; `detail.error`, without credentials
 * @csspart root - everything
 * @csspart demo - the words that mark demonstration data
 * @csspart choices - what is downloaded, and in which language
 * @csspart files - the files
 * @csspart provenance - source, period, update date, licence, coverage
 * @csspart address - the permanent address of the figures
 * @csspart error - words shown when data cannot be
 * @csspart misconfigured - words for the webmaster when an attribute is missing
 * @cssproperty --oc-color-accent - links
 * @cssproperty --oc-font-family - typeface; the page's unless said
 * @cssproperty --oc-reserved-height - room kept until data come
 */
export class OcDownload extends FiguresElement<JsonStatDataset, FigureDownloadWords> {
  static override styles = [
    ...FiguresElement.styles,
    downloadsStyles,
    optionStyles,
    provenanceStyles,
    styles,
  ];

  /** True where a reader wants all that the attributes say, whatever the filter has chosen. */
  @state() private whole = false;

  /** Language of the labels in the files, where it is not the element's. */
  @state() private labels: Language | undefined;

  protected override readonly dictionary = figureDownloadWords;
  readonly #panel = new DownloadPanel(this);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#panel.stop();
  }

  protected override phaseOf(data: JsonStatDataset): 'ready' | 'empty' {
    return this.reading(() => (this.cubeOf(data).length === 0 ? 'empty' : 'ready'));
  }

  protected override renderEmpty(data: JsonStatDataset): TemplateResult {
    return html`${this.heading(this.term('title', data.label ?? ''), 0, 'title')} ${super.renderEmpty(data)}
      <p class="secondary" part="provenance">${this.said.source}: ${data.source}</p>`;
  }

  protected override renderReady(data: JsonStatDataset): unknown {
    let offer: Offer<ExchangeFormat>;
    try {
      offer = this.reading(() => this.#offerOf(data));
    } catch (error) {
      return this.unshown(error);
    }
    return html`${
        data.extension?.demo ? html`<p class="tag" part="demo">${this.common('demo')}</p>` : nothing
      }
      ${this.heading(this.term('title', measureOf(this.cubeOf(data))), 0, 'title')}
      <div class="choices" part="choices">${this.#scope()} ${this.#language()}</div>
      <div class="downloads" part="files">${this.#panel.offerTemplate(offer)}</div>
      ${this.#address(data)}`;
  }

  /** What is asked for where the choice of the reader is left aside. */
  get #wholeQuery(): QueryOf<'showIndicatorData'> {
    return this.queryOf({});
  }

  /** Whether what was chosen makes another file. */
  get #narrowed(): boolean {
    return JSON.stringify(this.query) !== JSON.stringify(this.#wholeQuery);
  }

  #offerOf(data: JsonStatDataset): Offer<ExchangeFormat> {
    const cube = this.cubeOf(data);
    const provenance = provenanceOf(cube, this.spoken);
    const shared = {
      holds:
        this.whole && this.#narrowed
          ? undefined
          : this.term('holds', cube.length, numberText(cube.length, this.spoken)),
      provenance: provenanceTemplate(provenance, this.said, this.spoken),
    };
    const said = [this.code ?? data.label ?? 'dati', this.whole ? '' : provenance.period].filter(Boolean);
    const name = said.join('-').replace(/[^\p{L}\d_]+/gu, '-');
    const lang = this.labels ?? this.language;
    const { words } = this.#panel;
    const { code } = this;
    if (this.data || !code)
      return {
        ...shared,
        files: filesHere(name, words),
        fetch: async (format) => {
          // Most readers have files of the API: what writes these is fetched when it is asked for.
          const { csvText } = await import('../../figure/download.ts');
          const text = csvText(cube, format === 'csv' ? undefined : this.spoken);
          return new Response(text, { headers: { 'Content-Type': 'text/csv;charset=utf-8' } });
        },
      };
    const query = { ...(this.whole ? this.#wholeQuery : this.query), lang };
    const address = {
      base: this.baseUrl(),
      route: observatoryRoutes.showIndicatorData,
      id: code,
      query,
    };
    return {
      ...shared,
      files: filesOf(name, words, (format) => fileAddress(address, format)),
      fetch: (format, options) => new Indicators(this.send).export(code, { ...query, format }, options),
    };
  }

  #scope(): unknown {
    if (this.data || !this.#narrowed) return nothing;
    const option = (whole: boolean, words: string) =>
      html`<label class="option"
        ><input
          type="radio"
          name="scope"
          .checked=${this.whole === whole}
          @change=${() => (this.whole = whole)}
        /><span>${words}</span></label
      >`;
    return html`<fieldset>
      <legend>${this.term('scope')}</legend>
      <div class="options">${option(false, this.term('shown'))} ${option(true, this.term('all'))}</div>
    </fieldset>`;
  }

  /** Figures that a page was given have labels in one language. */
  #language(): unknown {
    if (this.data) return nothing;
    const chosen = this.labels ?? this.language;
    return html`<p class="list">
      <label for="language">${this.term('language')}</label>
      <select
        id="language"
        .value=${chosen}
        @change=${({ target }: Event) => (this.labels = (target as HTMLSelectElement).value as Language)}
      >
        ${LANGUAGES.map(
          (language) =>
            html`<option value=${language} lang=${language} ?selected=${language === chosen}>
              ${languageNames[language]}
            </option>`,
        )}
      </select>
    </p>`;
  }

  #address({ href }: JsonStatDataset): unknown {
    return webAddress(href)
      ? html`<p class="secondary" part="address">${this.term('address')}: <a href=${href}>${href}</a></p>`
      : nothing;
  }
}
