import { openLicence } from '@officine-coesione/contract';
import type { FileFormat } from '@officine-coesione/contract/routes';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { handOver } from '../hand-over.ts';
import { downloadWords } from '../locale/download-words.ts';
import type { DownloadWords } from '../locale/it/download.ts';
import { fetchWords, hasWords, languageOf, wordsIn } from '../locale/words.ts';
import type { ListAsFile } from './downloads.ts';
import { fileAddress } from './file-address.ts';

/** Milliseconds in which a file must begin to come: it may be of a whole register. */
const patience = 60_000;

const endings: Readonly<Record<FileFormat, string>> = {
  csv: '.csv',
  'csv-excel': '-excel.csv',
  xlsx: '.xlsx',
  json: '.json',
  jsonld: '.jsonld',
  ics: '.ics',
};

/** The files of a list: links that hold, which are followed here so that a failure is said in words. */
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

  /** The links, with what is to be known of the files. */
  template(list: ListAsFile): TemplateResult {
    const words = this.#words();
    const kinds: readonly (readonly [FileFormat, string, string])[] = [
      ['csv', 'CSV', words.csvUse],
      ['csv-excel', words.excelCsv, words.excelCsvUse],
      ['xlsx', 'XLSX', words.xlsxUse],
      ['json', 'JSON', words.jsonUse],
      ['jsonld', 'JSON-LD', words.jsonldUse],
    ];
    const offered = ([format]: (typeof kinds)[number]) => list.formats?.includes(format) ?? true;
    return html`${list.holds ? html`<p>${list.holds}</p>` : nothing}
      <ul>
        ${kinds.filter(offered).map(([format, name, use]) => {
          const file = list.name + endings[format];
          return html`<li>
            <a
              href=${fileAddress(list.address, format)}
              download=${file}
              @click=${(click: MouseEvent) => this.#follow(click, list, format, file)}
              >${name}</a
            >
            <span class="secondary">${use}</span>
          </li>`;
        })}
      </ul>
      <p role="status">${this.#told?.(words) ?? nothing}</p>
      <p class="secondary">
        ${words[list.source ?? 'source']} · ${words.day(list.day)} · ${words.licence}
        <a href=${openLicence.url} rel="license">${openLicence.title}</a>
      </p>
      <p class="secondary">${words.permanent}</p>`;
  }

  #words(): DownloadWords {
    const language = languageOf(this.#host);
    if (!hasWords(downloadWords, language))
      void fetchWords(downloadWords, language).then(
        () => this.#host.requestUpdate(),
        // Italian is better than no link.
        () => undefined,
      );
    return wordsIn(downloadWords, language) as unknown as DownloadWords;
  }

  async #follow(click: MouseEvent, { fetch }: ListAsFile, format: FileFormat, name: string): Promise<void> {
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
