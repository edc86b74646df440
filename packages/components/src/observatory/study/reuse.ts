import { observatoryRoutes, type Study } from '@officine-coesione/contract';
import { Studies, type Send } from '@officine-coesione/sdk';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { copyText } from '../../copy-text.ts';
import { DownloadPanel, type Offer } from '../../files/download-panel.ts';
import { fileAddress } from '../../files/file-address.ts';
import { webAddress } from '../../web-address.ts';
import type { View } from './view.ts';

/** Where the API is, and the way to it. */
export interface Source {
  readonly base: string;
  readonly send: () => Send;
}

/** How to cite a study, its permanent address, and the package of its data. */
export class Reuse {
  readonly #host: ReactiveControllerHost & Element;
  readonly #panel: DownloadPanel;
  #told: 'copied' | 'notCopied' | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#panel = new DownloadPanel(host);
  }

  /** Gives up the file that is coming. */
  stop(): void {
    this.#panel.stop();
  }

  /** Nothing for a draft, which has no address yet. */
  template(study: Study, source: Source | undefined, view: View): unknown {
    const { citation, permalink, sha256 } = study;
    const { heading, term } = view;
    if (!citation) return nothing;
    const copy = (words: 'copyCitation' | 'copyBibtex' | 'copyCsl', text: string) =>
      html`<button type="button" class="plain" @click=${() => this.#copy(text)}>${term(words)}</button>`;
    return html`<section part="reuse" aria-labelledby="reuse">
      ${heading(term('reuse'), 1, 'reuse')}
      <p class="citation" part="citation">${citation.text}</p>
      <p class="copies">
        ${copy('copyCitation', citation.text)} ${copy('copyBibtex', citation.bibtex)}
        ${copy('copyCsl', citation.cslJson)}
      </p>
      <p role="status">${this.#told ? term(this.#told) : nothing}</p>
      ${source ? this.#package(study, source, view) : nothing}
      <dl class="secondary addresses">
        ${
          webAddress(permalink)
            ? html`<div>
                <dt>${term('permalink')}</dt>
                <dd><a href=${permalink!} part="permalink">${permalink}</a></dd>
              </div>`
            : nothing
        }
        ${
          sha256
            ? html`<div>
                <dt>${term('digest')}</dt>
                <dd><code>${sha256}</code></dd>
              </div>`
            : nothing
        }
      </dl>
    </section>`;
  }

  #package({ code, versionNumber }: Study, { base, send }: Source, view: View): TemplateResult {
    const lang = view.language;
    const query = { lang };
    const id = [code, String(versionNumber)];
    const address = { base, route: observatoryRoutes.showStudyPackage, id, query };
    const offer: Offer<'data-package-zip'> = {
      holds: undefined,
      files: [
        {
          format: 'data-package-zip',
          title: view.term('package'),
          use: view.term('packageHolds'),
          name: `${code}-v${versionNumber}.zip`,
          address: fileAddress(address, 'data-package-zip'),
        },
      ],
      fetch: (format, options) =>
        new Studies(send()).export(code, versionNumber!, { format, ...query }, options),
      provenance: nothing,
    };
    return html`<div class="downloads" part="package">${this.#panel.offerTemplate(offer)}</div>`;
  }

  async #copy(text: string): Promise<void> {
    this.#told = (await copyText(text)) ? 'copied' : 'notCopied';
    this.#host.requestUpdate();
  }
}
