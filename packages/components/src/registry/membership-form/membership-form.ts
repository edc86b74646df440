import type { MembershipRecord } from '@officine-coesione/contract';
import {
  Memberships,
  NotFoundProblem,
  Organisations,
  Partnerships,
  Programmes,
  type Send,
} from '@officine-coesione/sdk';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { AuthorityElement } from '../../authority-element.ts';
import { Misconfiguration } from '../../element.ts';
import { comboboxStyles } from '../../form/combobox-styles.ts';
import { LeaveGuard } from '../../form/leave-guard.ts';
import { formStyles } from '../../form/styles.ts';
import type { MembershipFormWords } from '../../locale/it/membership-form.ts';
import { membershipFormWords } from '../../locale/membership-form-words.ts';
import { webAddress } from '../../web-address.ts';
import { isRecordId } from '../../record-id.ts';
import type { Editing } from './editing.ts';
import { membershipFormStyles } from './styles.ts';
import type { MembershipFormData, MembershipFormHost } from './view.ts';

/**
 * A form with which an authority adds a seat to a partnership, changes it, validates it and ends it.
 *
 * @tag oc-membership-form
 * @status beta
 * @slot - shown when the form cannot be
 * @fires oc-ready - the form is shown; `detail.state`
 * @fires oc-error - the form cannot be shown, or what was sent was not accepted; `detail.error`
 * @fires oc-sign-in - someone must sign in: there is no token, or the API no longer takes it
 * @fires oc-saved - a seat was saved; `detail.membership`, `detail.act`: `added`, `saved`, `validated` or `ended`
 * @fires oc-another - after a seat was added, another is to be: a page that has named that seat names none
 * @csspart signed-out - the words shown while nobody has signed in
 * @csspart form - a form
 * @csspart field - a question with its label, hint and error
 * @csspart field-error - what is wrong with an answer
 * @csspart error-summary - the list of what is wrong
 * @csspart forward - the button that saves
 * @csspart answers - what the seat is, and what has changed meanwhile
 * @csspart failure - why something was not saved
 * @csspart retry - the button that sends again
 * @csspart take - the button that goes on with the newer version
 * @csspart validate - the button that validates and publishes
 * @csspart no-mandate - that no act designates who sits there
 * @csspart end - the button that ends the seat
 * @csspart registration-page - the link to where an organisation is registered
 * @csspart read-only - that the role lets one read only
 * @csspart not-yours - that others change it
 * @csspart said - what was just done
 * @csspart another - the button that begins another seat
 * @cssproperty --oc-color-accent - buttons, links, ticked boxes
 * @cssproperty --oc-color-error - what is wrong
 * @cssproperty --oc-color-success - what was done
 */
export class OcMembershipForm extends AuthorityElement<MembershipFormData, MembershipFormWords> {
  static override styles = [...AuthorityElement.styles, formStyles, comboboxStyles, membershipFormStyles];

  /** Identifier of the partnership to which a seat is added. */
  @property() partnership: string | null = null;

  /** Identifier of the seat to be changed; without it a new one is added. */
  @property() membership: string | null = null;

  /** Address of the page on which an organisation is registered: a search for one that finds none leads there. */
  @property({ attribute: 'registration-page' }) registrationPage: string | null = null;

  protected override readonly dictionary = membershipFormWords;
  protected override readonly loadsOn = ['partnership', 'membership'];
  #editing: Editing | undefined;

  constructor() {
    super();
    new LeaveGuard(this, () => this.#editing?.unsaved);
  }

  protected override async load(send: Send, signal: AbortSignal): Promise<MembershipFormData> {
    const { partnership: partnershipId, membership: membershipId } = this;
    if (!partnershipId && !membershipId)
      throw new Misconfiguration(this.common('missingAttribute', 'partnership'));
    const { registrationPage } = this;
    if (registrationPage !== null && !webAddress(registrationPage, document.baseURI))
      throw new Misconfiguration(this.common('invalidAttribute', 'registration-page', registrationPage));
    for (const [name, id] of Object.entries({ partnership: partnershipId, membership: membershipId }))
      if (id && !isRecordId(id)) throw new Misconfiguration(this.common('invalidAttribute', name, id));
    try {
      const membership = membershipId
        ? await new Memberships(send).retrieve(membershipId, { signal })
        : undefined;
      const [partnership, names] = await Promise.all([
        new Partnerships(send).record(membership?.partnershipId ?? (partnershipId as string), { signal }),
        membership && namesOf(send, membership, signal),
      ]);
      const programmes = await Promise.all(
        partnership.programmeCodes.map((code) => new Programmes(send).retrieve(code, { signal, retries: 0 })),
      ).catch(() => undefined);
      return { partnership, programmes, membership, names };
    } catch (error) {
      if (NotFoundProblem.is(error)) return {};
      throw error;
    }
  }

  protected override async prepare(): Promise<void> {
    const learning = super.prepare();
    const { Editing } = await import('./editing.ts');
    this.#editing ??= new Editing(this.#host);
    await this.#editing.speak(this.language);
    await learning;
  }

  protected override phaseOf({ partnership, programmes }: MembershipFormData) {
    if (!partnership) return 'empty';
    return programmes ? 'ready' : 'partial';
  }

  protected override updated(): void {
    this.#editing?.shown();
  }

  protected override renderEmpty(): unknown {
    return html`<p class="notice" part="empty">${this.term('notFound')}</p>`;
  }

  protected override renderReady(data: MembershipFormData): unknown {
    return this.#editing?.render(data);
  }

  get #host(): MembershipFormHost {
    return {
      element: this,
      view: () => this.wording,
      connect: () => this.send,
      reload: () => this.reload(),
      tell: this.tell,
    };
  }
}

/** What the organisations that a seat represents are called; one that is not published keeps its identifier. */
const namesOf = async (
  send: Send,
  { representsOrganisationIds }: MembershipRecord,
  signal: AbortSignal,
): Promise<Record<string, string>> => {
  const found = await Promise.allSettled(
    representsOrganisationIds.map((id) => new Organisations(send).retrieve(id, {}, { signal, retries: 0 })),
  );
  return Object.fromEntries(
    found.flatMap((one) => (one.status === 'fulfilled' ? [[one.value.id, one.value.legalName]] : [])),
  );
};
