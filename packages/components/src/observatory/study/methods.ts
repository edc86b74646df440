import type { IndicatorDefinition } from '@officine-coesione/contract';
import { Indicators, type Send } from '@officine-coesione/sdk';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { StudyWords } from '../../locale/it/study.ts';
import type { Wording } from '../../wording.ts';
import type { methodTemplate } from '../indicator/method.ts';

/** How indicators are made. Most readers never ask: it is fetched when they do. */
export class Methods {
  readonly #host: ReactiveControllerHost;
  readonly #send: () => Send;
  /** By key; undefined while it is awaited, null where it did not come. */
  readonly #known = new Map<string, IndicatorDefinition | null | undefined>();
  #write: typeof methodTemplate | undefined;

  /** @param send - the way to the API, in the language of the element */
  constructor(host: ReactiveControllerHost, send: () => Send) {
    this.#host = host;
    this.#send = send;
  }

  /** A disclosure of how one is made. */
  template(code: string, wording: Wording<StudyWords>): TemplateResult {
    const definition = this.#known.get(code);
    const { term, common } = wording;
    return html`<details class="method-of" part="method" @toggle=${(event: Event) => this.#open(event, code)}>
      <summary>${term('method')}</summary>
      ${
        definition && this.#write
          ? this.#write(definition, undefined, wording)
          : html`<p role="status">${definition === null ? term('noMethod') : common('loading')}</p>`
      }
    </details>`;
  }

  async #open({ target }: Event, code: string): Promise<void> {
    if (!(target as HTMLDetailsElement).open || this.#known.get(code)) return;
    this.#known.set(code, undefined);
    try {
      const [{ methodTemplate }, definition] = await Promise.all([
        import('../indicator/method.ts'),
        new Indicators(this.#send()).retrieve(code),
      ]);
      this.#write = methodTemplate;
      this.#known.set(code, definition);
    } catch {
      // Figures that a page gives by itself may have no indicator behind them.
      this.#known.set(code, null);
    }
    this.#host.requestUpdate();
  }
}
