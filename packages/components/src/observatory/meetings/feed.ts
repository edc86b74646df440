import { searchMeetings } from '@officine-coesione/contract/routes/observatory';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { copyText } from '../../copy-text.ts';
import { fileAddress } from '../../files/file-address.ts';
import type { Scope } from '../process/process-element.ts';
import type { View } from './view.ts';

/** The way to follow meetings in one's own calendar: an address that holds, to be subscribed to or copied. */
export class Feed {
  readonly #host: ReactiveControllerHost;
  #said: 'copied' | 'copyByHand' | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** @param base address of the API */
  template(base: string, scope: Scope, { term }: View): TemplateResult {
    const address = fileAddress({ base, route: searchMeetings, query: { ...scope } }, 'ics');
    return html`<details class="feed" part="calendar">
      <summary>${term('follow')}</summary>
      <p>${term('followHint')}</p>
      <p class="feed-line">
        <a class="button" part="subscribe" href=${address.replace(/^https?:/, 'webcal:')}
          >${term('subscribe')}</a
        >
        <a href=${address} download="sedute.ics">${term('downloadIcs')}</a>
      </p>
      <label for="feed">${term('feedAddress')}</label>
      <p class="feed-line">
        <input id="feed" readonly .value=${address} @focus=${selectAll} />
        <button type="button" part="copy" @click=${() => this.#copy(address)}>${term('copy')}</button>
      </p>
      <p role="status">${this.#said ? term(this.#said) : ''}</p>
    </details>`;
  }

  async #copy(address: string): Promise<void> {
    this.#said = (await copyText(address)) ? 'copied' : 'copyByHand';
    this.#host.requestUpdate();
  }
}

const selectAll = (event: Event): void => (event.target as HTMLInputElement).select();
