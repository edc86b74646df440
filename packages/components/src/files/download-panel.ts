import { openLicence } from '@officine-coesione/contract';
import type { FileFormat } from '@officine-coesione/contract/routes';
import type { CallOptions } from '@officine-coesione/sdk';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { handOver } from '../hand-over.ts';
import { downloadWords } from '../locale/download-words.ts';
import type { DownloadWords } from '../locale/it/download.ts';
import { fetchWords, hasWords, languageOf, wordsIn } from '../locale/words.ts';
import type { ListAsFile } from './downloads.ts';
import { fileAddress } from './file-address.ts';

/** Milliseconds in which a file must begin to come: it may be of a whole register. */
const patience = 60_000;

/** A file that is offered. */
export interface OfferedFile<Format extends string> {
  readonly format: Format;
  /** What people call the format. */
  readonly title: string;
  /** What it is for, in words. */
  readonly use: string;
  /** Name of the file. */
  readonly name: string;
  /** Where it always is; a file made in the page has no address. */
  readonly address: string | undefined;
}

/** Files of the same thing, and what is to be known of them. */
export interface Offer<Format extends string> {
  /** How much they hold, in words. */
  readonly holds: string | undefined;
  readonly files: readonly OfferedFile<Format>[];
  readonly fetch: (format: Format, options: CallOptions) => Promise<Response>;
  /** Source, date and licence. */
  readonly provenance: unknown;
}

const endings: Readonly<Record<FileFormat, string>> = {
  csv: '.csv',
  'csv-excel': '-excel.csv',
  xlsx: '.xlsx',
  json: '.json',
  jsonld: '.jsonld',
  ics: '.ics',
};

/** The files of something: links that hold, which are followed here so that a failure is said in words. */
export class DownloadPanel {
  readonly #host: ReactiveControllerHost & Element;
  #told: ((words: DownloadWords) => string) | undefined;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
  }

  /** Gives up the file that is coming. */
  stop(): void {
    this.#abort?.abort();
    this.#told = undefined;
  }

  /** What it says things with; Italian until the language of the host has come. */
  get words(): DownloadWords {
    const language = languageOf(this.#host);
    if (!hasWords(downloadWords, language))
      void fetchWords(downloadWords, language).then(
        () => this.#host.requestUpdate(),
        // Italian is better than no link.
        () => undefined,
      );
    return wordsIn(downloadWords, language) as unknown as DownloadWords;
  }

  /** The files of a list. */
  template(list: ListAsFile): TemplateResult {
    const { words } = this;
    const kinds: readonly (readonly [FileFormat, string, string])[] = [
      ['csv', 'CSV', words.csvUse],
      ['csv-excel', words.excelCsv, words.excelCsvUse],
      ['xlsx', 'XLSX', words.xlsxUse],
      ['json', 'JSON', words.jsonUse],
      ['jsonld', 'JSON-LD', words.jsonldUse],
    ];
    return this.offerTemplate({
      holds: list.holds,
      files: kinds
        .filter(([format]) => list.formats?.includes(format) ?? true)
        .map(([format, title, use]) => ({
          format,
          title,
          use,
          name: list.name + endings[format],
          address: fileAddress(list.address, format),
        })),
      fetch: list.fetch,
      provenance: html`<p class="secondary">
        ${words[list.source ?? 'source']} · ${words.day(list.day)} · ${words.licence}
        <a href=${openLicence.url} rel="license">${openLicence.title}</a>
      </p>`,
    });
  }

  /** The links, with what is to be known of the files. */
  offerTemplate<Format extends string>(offer: Offer<Format>): TemplateResult {
    const { words } = this;
    const held = offer.files.some(({ address }) => address !== undefined);
    return html`${offer.holds ? html`<p>${offer.holds}</p>` : nothing}
      <ul>
        ${offer.files.map((file) => {
          const follow = (click: MouseEvent) => this.#follow(click, offer, file);
          return html`<li>
            ${
              file.address === undefined
                ? html`<button type="button" class="plain" @click=${follow}>${file.title}</button>`
                : html`<a href=${file.address} download=${file.name} @click=${follow}>${file.title}</a>`
            }
            <span class="secondary">${file.use}</span>
          </li>`;
        })}
      </ul>
      <p role="status">${this.#told?.(words) ?? nothing}</p>
      ${offer.provenance} ${held ? html`<p class="secondary">${words.permanent}</p>` : nothing}`;
  }

  async #follow<Format extends string>(
    click: MouseEvent,
    { fetch }: Offer<Format>,
    { format, name }: OfferedFile<Format>,
  ): Promise<void> {
    // In another tab, or kept as a bookmark: the browser's own.
    if (click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    this.stop();
    const { signal } = (this.#abort = new AbortController());
    this.#tell(({ preparing }) => preparing);
    try {
      const file = await (await fetch(format, { signal, timeout: patience })).blob();
      signal.throwIfAborted();
      handOver(file, name);
      this.#tell(({ downloaded }) => downloaded(name));
    } catch {
      if (!signal.aborted) this.#tell(({ failed }) => failed);
    }
  }

  #tell(told: (words: DownloadWords) => string): void {
    this.#told = told;
    this.#host.requestUpdate();
  }
}

/** The panel, once it has its words. */
export const openPanel = async (host: ReactiveControllerHost & Element): Promise<DownloadPanel> => {
  await fetchWords(downloadWords, languageOf(host)).catch(() => undefined);
  return new DownloadPanel(host);
};
