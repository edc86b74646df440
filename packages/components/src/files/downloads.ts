import type { FileFormat } from '@officine-coesione/contract/routes';
import type { CallOptions } from '@officine-coesione/sdk';
import { css, html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { TemplateResult } from 'lit';
import type { DownloadPanel } from './download-panel.ts';
import type { ListAddress } from './file-address.ts';

/** A list that can be had as a file, all of it. */
export interface ListAsFile {
  /** How much the file holds, in words. */
  readonly holds: string | undefined;
  /** Of what day it is, in words. */
  readonly day: string;
  /** Beginning of the names of its files. */
  readonly name: string;
  readonly address: ListAddress;
  /** Forms it comes in; the five of the registry unless said. */
  readonly formats?: readonly FileFormat[];
  /** Words for where it comes from; the registry unless said. */
  readonly source?: 'source' | 'sourceObservatory';
  readonly fetch: (format: FileFormat, options: CallOptions) => Promise<Response>;
}

/** The way to take a list away as a file. Most readers never do: what draws it is fetched when it is opened. */
export class Downloads implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #panel: DownloadPanel | undefined;
  #failed = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#panel?.stop();
  }

  /** A disclosure; `failed` is said where what it holds did not come. */
  template(title: string, failed: string, list: () => ListAsFile): TemplateResult {
    return html`<details class="downloads" part="download" @toggle=${this.#open}>
      <summary>${title}</summary>
      ${this.#panel?.template(list()) ?? (this.#failed ? html`<p role="alert">${failed}</p>` : nothing)}
    </details>`;
  }

  readonly #open = async ({ target }: Event): Promise<void> => {
    if (this.#panel || !(target as HTMLDetailsElement).open) return;
    try {
      const { openPanel } = await import('./download-panel.ts');
      this.#panel ??= await openPanel(this.#host);
    } catch {
      this.#failed = true;
    }
    this.#host.requestUpdate();
  };
}

/** How the files of a list look. */
export const downloadsStyles = css`
  .downloads {
    margin-block-start: 24px;
  }
  .downloads ul {
    margin-block: 4px 12px;
  }
  .downloads li {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 12px;
    align-items: baseline;
    max-width: calc(28 * var(--_rem));
    padding-block: 8px;
  }
  .downloads p + p {
    margin-block-start: 4px;
  }
  @media print {
    .downloads {
      display: none;
    }
  }
`;
