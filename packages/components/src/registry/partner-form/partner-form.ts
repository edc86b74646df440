import type { Partnership } from '@officine-coesione/contract';
import { Partnerships, ProblemError, Programmes, Territories, type Send } from '@officine-coesione/sdk';
import { html, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { CoesioneElement } from '../../element.ts';
import { LeaveGuard } from '../../form/leave-guard.ts';
import { formStyles } from '../../form/styles.ts';
import type { PartnerFormWords } from '../../locale/it/partner-form.ts';
import { partnerFormWords } from '../../locale/partner-form-words.ts';
import { hasWords } from '../../locale/words.ts';
import type { Filling } from './filling.ts';
import { notice, stepTitle } from './notice.ts';
import { partnerFormStyles } from './styles.ts';
import type { PartnerFormData, PartnerFormHost } from './view.ts';

/**
 * A form with which an organisation asks to be registered, or to join a partnership.
 *
 * The notice, the first page, comes with the element; the questions and the contract they are checked
 * with come while it is read.
 *
 * @tag oc-partner-form
 * @status beta
 * @slot - shown when the form cannot be: another way to ask, e.g. an address to write to
 * @fires oc-step - the person is at another step; `detail.step`, `detail.number`, `detail.total`
 * @fires oc-submitted - the request has been received; `detail.reference`
 * @fires oc-error - the form cannot be shown, or the request was not accepted; `detail.error`
 * @csspart form - the form
 * @csspart step - "Passo 2 di 6"
 * @csspart notice - the privacy notice in brief
 * @csspart field - a question with its label, hint and error
 * @csspart field-error - what is wrong with an answer
 * @csspart error-summary - the list of what is wrong at a step
 * @csspart forward - the button that goes on or sends
 * @csspart back - the button that goes back
 * @csspart answers - answers to read again
 * @csspart failure - why a request was not accepted
 * @csspart retry - the button that sends again
 * @csspart receipt - the receipt
 * @csspart reference - the reference number
 * @csspart print - the button that prints the receipt
 * @csspart draft - the draft on this device
 * @cssproperty --oc-color-accent - buttons, links, ticked boxes
 * @cssproperty --oc-color-error - what is wrong
 * @cssproperty --oc-color-control-line - border of the inputs
 * @cssproperty --oc-radius - corners of inputs and buttons
 */
export class OcPartnerForm extends CoesioneElement<PartnerFormData, PartnerFormWords> {
  static override styles = [...CoesioneElement.styles, formStyles, partnerFormStyles];

  /** Key of the programme chosen from the start. */
  @property() programme: string | null = null;

  /** Identifier of the partnership chosen from the start. */
  @property() partnership: string | null = null;

  /** Address of the administration's full privacy notice. */
  @property({ attribute: 'privacy-url' }) privacyUrl: string | null = null;

  /** Name of the data controller, as the privacy notice says it. */
  @property() controller: string | null = null;

  protected override readonly dictionary = partnerFormWords;
  protected override readonly loadsOn = ['partnership'];
  #filling: Filling | undefined;

  constructor() {
    super();
    new LeaveGuard(this, () => this.#filling?.unsaved);
  }

  protected override async load(send: Send, signal: AbortSignal): Promise<PartnerFormData> {
    const [territories, programmes, partnership] = await Promise.all([
      new Territories(send)
        .list({ level: ['nuts2', 'nuts3'], limit: 200 }, { signal })
        .toArray({ limit: 400 }),
      new Programmes(send)
        .list({ openToAdhesion: true, sort: 'title', limit: 200 }, { signal })
        .toArray({ limit: 1000 }),
      this.partnership === null ? undefined : openPartnership(send, this.partnership, signal),
    ]);
    return { territories, programmes, partnership };
  }

  protected override async prepare(): Promise<void> {
    const { Filling } = await import('./filling.ts');
    this.#filling ??= new Filling(this.#host);
    await Promise.all([
      this.#filling.speak(this.language),
      this.data === undefined ? this.#filling.admitted() : undefined,
    ]);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.phase === 'ready' && this.shown) this.#filling?.preset(this.shown);
  }

  protected override updated(): void {
    if (this.phase === 'ready') this.#filling?.shown();
  }

  /** The notice can be read while the questions come. */
  protected override renderLoading(): unknown {
    if (!hasWords(this.dictionary, this.language)) return super.renderLoading();
    return html`${stepTitle(this.wording, 1, this.term('privacyTitle'))}
      ${notice(this.wording, this.controller, this.privacyUrl)}
      <span class="visually-hidden" role="status">${this.common('loading')}</span>`;
  }

  protected override renderReady(data: PartnerFormData): unknown {
    return this.#filling?.render(data);
  }

  get #host(): PartnerFormHost {
    return {
      element: this,
      view: () => this.wording,
      connect: () => this.send,
      reload: () => this.reload(),
      tell: this.tell,
    };
  }
}

/** The partnership with this identifier; undefined when there is none, or when it takes no new members. */
const openPartnership = async (
  send: Send,
  partnershipId: string,
  signal: AbortSignal,
): Promise<Partnership | undefined> => {
  try {
    const found = await new Partnerships(send).retrieve(partnershipId, {}, { signal });
    return found.openToAdhesion ? found : undefined;
  } catch (error) {
    if (error instanceof ProblemError && error.status < 500) return undefined;
    throw error;
  }
};
