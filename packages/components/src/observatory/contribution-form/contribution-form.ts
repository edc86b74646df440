import { bearer, senderOf, type Auth, type Send } from '@officine-coesione/sdk';
import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { CoesioneElement, Misconfiguration } from '../../element.ts';
import { LeaveGuard } from '../../form/leave-guard.ts';
import { formStyles } from '../../form/styles.ts';
import { contributionFormWords } from '../../locale/contribution-form-words.ts';
import type { ContributionFormWords } from '../../locale/it/contribution-form.ts';
import { isRecordId } from '../../record-id.ts';
import type { Filling } from './filling.ts';
import { consultationOf, contributorOf, type ContributionFormData } from './lookup.ts';
import { readingTemplate, shutText, signInTemplate } from './reading.ts';
import { contributionFormStyles } from './styles.ts';
import type { ContributionFormHost } from './view.ts';

/**
 * A form with which an organisation answers a consultation, by who looks after its data; or with which an authority
 * enters what came on paper. Anyone reads what is asked; who has not signed in is told how to take part.
 *
 * @tag oc-contribution-form
 * @status beta
 * @slot - shown while nobody has signed in, and when the form cannot be: another way to take part
 * @fires oc-ready - the consultation is shown; `detail.state`
 * @fires oc-error - it cannot be shown, or what was sent was not accepted; `detail.error`
 * @fires oc-sign-in - someone wants to sign in, or the API takes the token no longer
 * @fires oc-step - the person is at another step; `detail.step`, `detail.number`, `detail.total`
 * @fires oc-submitted - the contribution has been received; `detail.reference`
 * @csspart consultation - what is asked, and until when
 * @csspart signed-out - who contributes here, for who has not signed in
 * @csspart sign-in - the button that asks the page to sign someone in
 * @csspart form - the form
 * @csspart step - "Passo 2 di 5"
 * @csspart field - a question with its label, hint and error
 * @csspart field-error - what is wrong with an answer
 * @csspart error-summary - the list of what is wrong at a step
 * @csspart another - the button that asks for another attachment
 * @csspart forward - the button that goes on or sends
 * @csspart back - the button that goes back
 * @csspart answers - answers to read again
 * @csspart failure - why a contribution was not accepted
 * @csspart retry - the button that sends again
 * @csspart receipt - the receipt
 * @csspart reference - the reference number
 * @csspart print - the button that prints the receipt
 * @csspart draft - the draft on this device
 * @csspart empty - that there is no such consultation
 * @cssproperty --oc-color-accent - buttons, links, ticked boxes
 * @cssproperty --oc-color-error - what is wrong
 * @cssproperty --oc-color-success - what was received
 */
export class OcContributionForm extends CoesioneElement<ContributionFormData, ContributionFormWords> {
  static override styles = [...CoesioneElement.styles, formStyles, contributionFormStyles];

  /** Identifier of the consultation that is answered. */
  @property() consultation: string | null = null;

  /**
   * Bearer token, or what gives one. A property only: an attribute is written into the page, where anything can
   * read it. Without it the consultation can be read, not answered.
   */
  @property({ attribute: false }) auth: Auth | undefined;

  protected override readonly dictionary = contributionFormWords;
  protected override readonly loadsOn = ['consultation'];
  #filling: Filling | undefined;

  constructor() {
    super();
    new LeaveGuard(this, () => this.#filling?.unsaved);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Once idle, the base asks by itself.
    if (changed.has('auth') && this.phase !== 'idle')
      queueMicrotask(() => this.isConnected && void this.reload());
  }

  protected override async load(send: Send, signal: AbortSignal): Promise<ContributionFormData> {
    const { consultation: id, auth } = this;
    if (!id) throw new Misconfiguration(this.common('missingAttribute', 'consultation'));
    if (!isRecordId(id)) throw new Misconfiguration(this.common('invalidAttribute', 'consultation', id));
    const asked = await consultationOf(send, id, signal);
    if (auth === undefined || asked.consultation?.stage !== 'open') return asked;
    const contributor = await contributorOf(this.#signed(), asked.consultation.partnershipId, signal);
    if (contributor !== 'expired') return this.#begun({ ...asked, contributor });
    this.#askToSignIn();
    return { ...asked, expired: true };
  }

  /** The way to the API as who signed in; what anyone may read is asked for as anyone. */
  #signed(): Send {
    const baseUrl = this.baseUrl();
    const authorise = this.auth === undefined ? undefined : bearer(this.auth, { baseUrl });
    return senderOf({ baseUrl, locale: this.language, authorise });
  }

  /** The questions come with who may answer them. */
  async #begun(data: ContributionFormData): Promise<ContributionFormData> {
    const { Filling } = await import('./filling.ts');
    const { consultation } = data;
    if (!consultation || data.contributor?.organisations.length === 0) return data;
    if (this.#filling?.consultationId !== consultation.id)
      this.#filling = new Filling(this.#host, { ...data, consultation }, this.#askToSignIn);
    this.#filling.take({ ...data, consultation });
    await this.#filling.speak(this.language);
    return data;
  }

  protected override async prepare(): Promise<void> {
    if (this.data?.consultation?.stage === 'open') await this.#begun(this.data);
  }

  protected override phaseOf({ consultation, documents }: ContributionFormData) {
    if (!consultation) return 'empty';
    return documents || this.data ? 'ready' : 'partial';
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#filling?.shown();
  }

  protected override renderEmpty(): unknown {
    return html`<p class="notice" part="empty">${this.term('notFound')}</p>
      <slot></slot>`;
  }

  protected override renderReady(data: ContributionFormData): unknown {
    const { consultation, contributor, expired = false } = data;
    if (!consultation) return nothing;
    const view = this.wording;
    const shut = shutText(consultation, view);
    const begun = this.#filling?.consultationId === consultation.id ? this.#filling : undefined;
    // What was begun stays when the closing comes or the token goes: the server tells what it still takes.
    if (begun && (contributor || begun.unsaved)) return begun.render();
    return html`${this.heading(consultation.title, 0, 'step-title')}
    ${readingTemplate({ ...data, consultation }, view)}
    ${
      shut !== undefined
        ? html`<p class="notice" part="shut">${shut}</p>`
        : contributor
          ? html`<p class="notice" part="no-organisation">${this.term('noOrganisation')}</p>`
          : signInTemplate(consultation, expired, view, this.#askToSignIn)
    }`;
  }

  readonly #askToSignIn = (): void => {
    this.dispatchEvent(new CustomEvent('oc-sign-in', { bubbles: true, composed: true }));
  };

  get #host(): ContributionFormHost {
    return {
      element: this,
      view: () => this.wording,
      connect: () => this.#signed(),
      reload: () => this.reload(),
      tell: this.tell,
    };
  }
}
