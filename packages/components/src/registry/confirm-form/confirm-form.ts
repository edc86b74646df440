import type { LinkedRecord, Territory } from '@officine-coesione/contract';
import { ProblemError, SelfService, Territories, type Send } from '@officine-coesione/sdk';
import { property } from 'lit/decorators.js';
import { CoesioneElement } from '../../element.ts';
import { LeaveGuard } from '../../form/leave-guard.ts';
import { formStyles } from '../../form/styles.ts';
import { confirmFormWords } from '../../locale/confirm-form-words.ts';
import type { ConfirmFormWords } from '../../locale/it/confirm-form.ts';
import type { Acting } from './acting.ts';
import { takeToken } from '../../link-token.ts';
import { confirmFormStyles } from './styles.ts';
import type { ConfirmFormData, ConfirmFormHost } from './view.ts';

/**
 * The page that the links in the registry's mails open: the yearly confirmation, the correction of what an
 * organisation says of itself, the answer to a request for integration, another person to contact, the end of a seat. The code of the link is taken out of the address
 * at once and kept in memory alone; to open the page changes nothing, a button does.
 *
 * @tag oc-confirm-form
 * @status beta
 * @slot - shown when the page cannot be: another way to reach the administration
 * @fires oc-ready - data are shown; `detail.state`
 * @fires oc-error - data cannot be shown, or what was sent was not accepted; `detail.error`
 * @fires oc-done - something was done with the link; `detail.action`
 * @csspart form - the form of what is being done
 * @csspart field - a question with its label, hint and error
 * @csspart field-error - what is wrong with an answer
 * @csspart error-summary - the list of what is wrong
 * @csspart forward - the button that goes on or sends
 * @csspart back - the button that goes back
 * @csspart answers - the data behind the link
 * @csspart fixed - the data that only the authority changes
 * @csspart thread - questions of the authority and answers
 * @csspart failure - why something was not done
 * @csspart receipt - what was done
 * @csspart print - the button that prints it
 * @csspart another - the button that does something else with the same link
 * @csspart ask - the request of another link
 * @cssproperty --oc-color-accent - buttons, links, ticked boxes
 * @cssproperty --oc-color-error - what is wrong
 * @cssproperty --oc-color-success - what was done
 */
export class OcConfirmForm extends CoesioneElement<ConfirmFormData, ConfirmFormWords> {
  static override styles = [...CoesioneElement.styles, formStyles, confirmFormStyles];

  /** Address of who corrects the data that no link can, e.g. `partenariato@regione.example.it`. */
  @property({ attribute: 'authority-email' }) authorityEmail: string | null = null;

  /** The code of the link, where the page gives it itself instead of having it in its address. */
  @property({ attribute: false }) token: string | undefined;

  protected override readonly dictionary = confirmFormWords;
  protected override readonly loadsOn = ['token'];
  #cut = false;
  #acting: Acting | undefined;

  constructor() {
    super();
    new LeaveGuard(this, () => this.#acting?.unsaved);
  }

  override connectedCallback(): void {
    this.#take();
    super.connectedCallback();
    window.addEventListener('hashchange', this.#take);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#take);
  }

  protected override async load(send: Send, signal: AbortSignal): Promise<ConfirmFormData> {
    const { token } = this;
    if (!token) return { refusal: this.#cut ? 'cut' : 'missing' };
    try {
      const record = await new SelfService(send).record({ token }, { signal });
      return { token, record, territories: await places(send, record) };
    } catch (error) {
      if (ProblemError.is(error) && error.isA('link-not-valid')) return { token, refusal: 'invalid' };
      throw error;
    }
  }

  protected override async prepare(): Promise<void> {
    const { Acting } = await import('./acting.ts');
    this.#acting ??= new Acting(this.#host);
    await this.#acting.speak(this.language);
  }

  protected override phaseOf({ record, territories }: ConfirmFormData) {
    if (!record) return 'empty';
    return (isCorrected(record) || record.organisation?.coverageNuts.length) && !territories
      ? 'partial'
      : 'ready';
  }

  protected override updated(): void {
    this.#acting?.shown();
  }

  /** What one link opened is not acted on with another, while what that opens is awaited. */
  protected override renderReady(data: ConfirmFormData): unknown {
    return data.token === undefined || data.token === this.token
      ? this.#acting?.render(data)
      : this.renderLoading();
  }

  protected override renderEmpty(data: ConfirmFormData): unknown {
    return this.renderReady(data);
  }

  get #host(): ConfirmFormHost {
    return {
      element: this,
      view: () => this.wording,
      token: () => this.token ?? '',
      connect: () => this.send,
      reload: () => this.reload(),
      tell: this.tell,
    };
  }

  /** A link opened in the same window changes the fragment alone: what was typed stays. */
  readonly #take = (): void => {
    const found = takeToken();
    if (!found) return;
    this.#cut = 'cut' in found;
    this.token = 'token' in found ? found.token : undefined;
    this.#acting?.renew();
    if (this.hasUpdated) void this.reload();
  };
}

/** Whether the data of the organisation can be corrected with a link. */
const isCorrected = ({ actions }: LinkedRecord): boolean =>
  actions.includes('answer_integration') || actions.includes('edit_organisation');

/** All territories, soon given up: the rest can be answered without. */
const places = async (send: Send, record: LinkedRecord): Promise<readonly Territory[] | undefined> => {
  if (!isCorrected(record) && !record.organisation) return undefined;
  try {
    return await new Territories(send)
      .list({ level: ['country', 'nuts1', 'nuts2', 'nuts3'], limit: 200 }, { retries: 0, timeout: 4000 })
      .toArray({ limit: 400 });
  } catch {
    return undefined;
  }
};
