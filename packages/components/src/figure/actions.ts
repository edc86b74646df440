import type { Cube, Language } from '@officine-coesione/figures/on-demand';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { copyText } from '../copy-text.ts';
import type { PictureWords } from '../locale/it/picture.ts';

/** What a reader takes away. */
export interface Taken {
  readonly cube: Cube;
  /** Name of the file, without its ending. */
  readonly name: string;
  readonly citation: string;
  readonly language: Language;
}

/** What became of the last thing asked for. */
type Told = 'downloadFailed' | 'copied' | 'notCopied';

/** The files and the citation of figures, and what became of them. */
export class Actions {
  readonly #host: ReactiveControllerHost;
  #told: Told | undefined;
  #view: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The buttons of the files. */
  files(taken: Taken, words: PictureWords): TemplateResult {
    const file = (excel: boolean) =>
      html`<button type="button" class="plain" @click=${() => this.#download(taken, excel)}>
        ${words[excel ? 'csvForExcel' : 'csv']}
      </button>`;
    return html`${file(false)} ${file(true)}`;
  }

  /** The citation, folded. */
  citation({ citation }: Taken, words: PictureWords): TemplateResult {
    return html`<details class="cite" part="cite">
      <summary>${words.cite}</summary>
      <p class="citation">${citation}</p>
      <button type="button" @click=${() => this.#copy(citation)}>${words.copy}</button>
    </details>`;
  }

  /** What became of the last thing asked for; a view that has come is said to who does not see it. */
  status(words: PictureWords): TemplateResult {
    return html`<p role="status" class="told">
      ${this.#told ? words[this.#told] : nothing}${
        this.#view ? html`<span class="visually-hidden">${words.shown(this.#view)}</span>` : nothing
      }
    </p>`;
  }

  /** Says that another view is there. */
  shown(view: string): void {
    this.#tell(undefined);
    this.#view = view;
  }

  async #download({ cube, name, language }: Taken, excel: boolean): Promise<void> {
    this.#tell(undefined);
    try {
      // Most readers never ask for the file: what writes it is fetched when they do.
      const { downloadCsv } = await import('./download.ts');
      const file = [name, excel ? 'excel' : ''].filter(Boolean).join('-');
      downloadCsv(cube, `${file.replace(/[^\p{L}\d_]+/gu, '-')}.csv`, excel ? language : undefined);
    } catch {
      this.#tell('downloadFailed');
    }
  }

  async #copy(citation: string): Promise<void> {
    this.#tell((await copyText(citation)) ? 'copied' : 'notCopied');
  }

  #tell(told: Told | undefined): void {
    this.#told = told;
    this.#view = undefined;
    this.#host.requestUpdate();
  }
}
