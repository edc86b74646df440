import type { Partnership } from '@officine-coesione/contract';
import { searchMembers } from '@officine-coesione/contract/routes/registry';
import { Partnerships, type Send } from '@officine-coesione/sdk';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { CoesioneElement, Misconfiguration } from '../../element.ts';
import type { PartnershipWords } from '../../locale/it/partnership.ts';
import { partnershipWords } from '../../locale/partnership-words.ts';
import { answeringStyles } from '../../list/answering.ts';
import { markerStyles } from '../../category-marker.ts';
import { Downloads, downloadsStyles, type ListAsFile } from '../../files/downloads.ts';
import { linked, pageAddress, tellOpening } from '../../opening.ts';
import { paperStyles } from '../paper.ts';
import { isRecordId } from '../../record-id.ts';
import { summaryStyles } from '../summary-list.ts';
import { addressWith, askedIn, isSame, nothingAsked, type Asked } from './asked.ts';
import { isDay, today } from '../../calendar.ts';
import { dayChoiceTemplate } from './day-choice.ts';
import { documentsTemplate } from './documents.ts';
import { factsTemplate, provenanceTemplate } from './facts.ts';
import { lookUp, mostMembers, type PartnershipData, type Wanted } from './lookup.ts';
import { countsTemplate, membersTemplate } from './members.ts';
import { styles } from './styles.ts';
import type { View } from './view.ts';

const programmeKey = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * The published composition of a partnership: how it was set up and works, whether the managing authority
 * has validated it, and its members by category with the wording of the law. Made to be printed too.
 *
 * @tag oc-partnership
 * @status beta
 * @slot - shown until data arrive and when they cannot: put a link to the list of members here
 * @fires oc-ready - data are shown; `detail.state`
 * @fires oc-error - data cannot be shown; `detail.error`
 * @fires oc-open - the reader opens a member, `detail.organisationId`, or another partnership,
 * `detail.partnershipId`; cancel it to show that yourself
 * @csspart root - everything
 * @csspart choice - the choice among the partnerships of a programme
 * @csspart as-of - of what day the composition is
 * @csspart day - the choice of another day
 * @csspart demo - says that the data are invented
 * @csspart facts - the list of facts
 * @csspart website - the link to the site of the partnership
 * @csspart total - how many members there are
 * @csspart counts - how many members each category has
 * @csspart category - the members under one letter of the law
 * @csspart wording - what the law says of a category, and where
 * @csspart member - one member
 * @csspart documents - the documents of the partnership
 * @csspart document - one document
 * @csspart download - the files of the members, closed until it is opened
 * @csspart provenance - why the list is public, sources, date
 * @csspart print - the button that prints the page
 * @csspart empty - the words shown when nothing is published
 * @cssproperty --oc-color-accent - links
 * @cssproperty --oc-color-line - hairlines
 * @cssproperty --oc-color-category-a - marker of public authorities and of territorial cooperation
 * @cssproperty --oc-color-category-b - marker of economic and social partners
 * @cssproperty --oc-color-category-c - marker of civil society
 * @cssproperty --oc-color-category-d - marker of research and universities
 */
export class OcPartnership extends CoesioneElement<PartnershipData, PartnershipWords> {
  static override styles = [
    ...CoesioneElement.styles,
    markerStyles,
    summaryStyles,
    answeringStyles,
    paperStyles,
    downloadsStyles,
    styles,
  ];

  /** Identifier of the partnership. */
  @property({ attribute: 'partnership-id' }) partnershipId: string | null = null;

  /** Key of a programme, in place of the identifier: its monitoring committee, with the choice of the others. */
  @property() programme: string | null = null;

  /** Address of the page about a member, `{id}` for its identifier, e.g. `/partner/{id}`: names become links. */
  @property({ attribute: 'organisation-page' }) organisationPage: string | null = null;

  /** Address of the page about a partnership, `{id}` for its identifier: what it works under and its groups become links. */
  @property({ attribute: 'partnership-page' }) partnershipPage: string | null = null;

  /** Composition of that day, `YYYY-MM-DD`, until the reader asks for another; today's unless said. */
  @property({ attribute: 'as-of' }) asOf: string | null = null;

  /** Keeps what the reader asks for in the query string of the page, so that it can be linked to and cited. */
  @property({ type: Boolean, attribute: 'url-state' }) urlState = false;

  @state() private asked: Asked = nothingAsked;
  @state() private busy = false;
  @state() private wrongDay = false;
  /** Whether the reader has asked for something: what comes is then told. */
  @state() private telling = false;

  readonly #downloads = new Downloads(this);
  /** Address of the API that answered. */
  #base: string | undefined;

  protected override readonly dictionary = partnershipWords;
  protected override readonly loadsOn = [
    'partnershipId',
    'programme',
    'organisationPage',
    'partnershipPage',
    'asOf',
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#restore);
    // It was taken off the page while it waited: the answer never came.
    if (this.busy) void this.reload();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#restore);
  }

  protected override async load(send: Send, signal: AbortSignal): Promise<PartnershipData> {
    const wanted = this.#wanted();
    this.#base = this.baseUrl();
    this.busy = true;
    try {
      return await lookUp(send, wanted, signal);
    } finally {
      if (!signal.aborted) this.busy = false;
    }
  }

  #wanted(): Wanted {
    const { partnershipId: id, programme, organisationPage, partnershipPage } = this;
    if (!id && !programme) throw new Misconfiguration(this.common('missingAttribute', 'partnership-id'));
    if (id && !isRecordId(id))
      throw new Misconfiguration(this.common('invalidAttribute', 'partnership-id', id));
    if (programme && !programmeKey.test(programme))
      throw new Misconfiguration(this.common('invalidAttribute', 'programme', programme));
    if (organisationPage !== null && !pageAddress(organisationPage, 'id'))
      throw new Misconfiguration(this.common('invalidAttribute', 'organisation-page', organisationPage));
    if (partnershipPage !== null && !pageAddress(partnershipPage, 'id'))
      throw new Misconfiguration(this.common('invalidAttribute', 'partnership-page', partnershipPage));
    if (this.asOf && !isDay(this.asOf))
      throw new Misconfiguration(this.common('invalidAttribute', 'as-of', this.asOf));
    const asOf = (this.asked.day ?? this.asOf) || undefined;
    return id ? { id, asOf } : { id: this.asked.partnership, programme: programme ?? undefined, asOf };
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('urlState')) this.#restore();
    // What was asked was asked of another page.
    if (this.hasUpdated && ['partnershipId', 'programme', 'asOf'].some((key) => changed.has(key)))
      this.asked = nothingAsked;
    super.willUpdate(changed);
  }

  readonly #restore = (): void => {
    if (!this.urlState) return;
    const asked = askedIn(new URLSearchParams(location.search));
    if (isSame(asked, this.asked)) return;
    this.asked = asked;
    if (this.phase !== 'idle') void this.reload();
  };

  #ask(asked: Asked): void {
    this.wrongDay = false;
    this.telling = true;
    this.asked = asked;
    if (this.urlState) history.replaceState(history.state, '', addressWith(new URL(location.href), asked));
    // Asked for here and not through `loadsOn`: should it fail, what is shown is still true of its day.
    void this.reload();
  }

  readonly #showDay = (event: SubmitEvent): void => {
    event.preventDefault();
    const input = (event.target as HTMLFormElement).querySelector('input') as HTMLInputElement;
    const day = input.value;
    this.wrongDay = !isDay(day) || day > today();
    if (this.wrongDay) input.focus();
    else this.#askDay(day === today() ? '' : day);
  };

  readonly #backToToday = (): void => {
    this.#askDay('');
    // The button goes with its day.
    this.renderRoot.querySelector('summary')?.focus();
  };

  #askDay(day: string): void {
    // On another day the programme may have had other partnerships: this is the one that is looked at.
    const partnership =
      this.asked.partnership ?? (this.partnershipId ? undefined : this.shown?.partnership?.id);
    this.#ask({ partnership, day: day || (this.asOf ? '' : undefined) });
  }

  protected override phaseOf(data: PartnershipData) {
    const { partnership, members, more, programmes, parent, groups } = data;
    if (!partnership || members.length === 0) return 'empty';
    // A page that gives the data gives the documents and the groups it wants to.
    const lacks =
      !programmes || !((data.documents && groups) || this.data) || (partnership.parentId && !parent);
    return more || lacks ? 'partial' : 'ready';
  }

  readonly #choose = (event: Event): void => {
    this.#ask({ ...this.asked, partnership: (event.target as HTMLSelectElement).value });
  };

  #view({ programmes = [] }: PartnershipData): View {
    const titles = new Map(programmes.map(({ code, title }) => [code, title]));
    return {
      ...this.wording,
      percent: (fraction) => this.localize.number(fraction, { style: 'percent', maximumFractionDigits: 1 }),
      programme: (code) => titles.get(code) ?? code,
      organisation: (id, name) =>
        linked(name, pageAddress(this.organisationPage, id), (click) =>
          tellOpening(this, click, { organisationId: id }),
        ),
      partnership: ({ id, title }) =>
        linked(title, pageAddress(this.partnershipPage, id), (click) =>
          tellOpening(this, click, { partnershipId: id }),
        ),
    };
  }

  // One template for both, so that the focus stays where it is when a day has no partnership.
  protected override renderEmpty(data: PartnershipData): unknown {
    return this.renderReady(data);
  }

  protected override renderReady(data: PartnershipData): unknown {
    const { partnership, asOf } = data;
    const view = this.#view(data);
    const title = partnership?.title ?? data.title;
    const canAsk = !this.data && (partnership !== undefined || asOf !== undefined);
    return html`<article aria-labelledby=${title ? 'title' : nothing}>
      ${this.#choice(data)} ${title ? this.heading(title, 0, 'title') : nothing}
      ${
        partnership?.demo
          ? html`<p class="demo" part="demo">
              <span class="tag">${this.common('demo')}</span> ${this.term('demoNote')}
            </p>`
          : nothing
      }
      ${partnership ? html`<p class="as-of" part="as-of">${this.#dayShown(data)}</p>` : nothing}
      ${
        canAsk
          ? dayChoiceTemplate({ day: asOf, wrong: this.wrongDay }, view, {
              show: this.#showDay,
              back: this.#backToToday,
            })
          : nothing
      }
      <p class="visually-hidden" role="status">${this.telling && !this.busy ? this.#told(data) : nothing}</p>
      <div class="answer" aria-busy=${this.busy}>
        ${
          partnership
            ? this.#composition(partnership, data, view)
            : html`<p class="notice" part="empty">${this.#whyEmpty(data)}</p>`
        }
      </div>
    </article>`;
  }

  /** What is shown, in a line for who does not see it change. */
  #told(data: PartnershipData): string {
    if (!data.partnership) return this.#whyEmpty(data);
    return `${this.#dayShown(data)}: ${this.term('counted', data.members.length)}`;
  }

  /** Of what day it is; nothing where only the page or the notice of stale data knows. */
  #dayShown({ asOf }: PartnershipData): string {
    if (asOf) return this.term('asOf', this.day(asOf));
    return this.data || this.phase === 'stale' ? '' : this.term('today', this.day(today()));
  }

  #whyEmpty({ asOf, notBefore }: PartnershipData): string {
    if (notBefore) return this.term('notYetEstablished', this.day(notBefore));
    if (asOf) return this.term('emptyThen', this.day(asOf));
    return this.term(this.partnershipId ? 'empty' : 'emptyProgramme');
  }

  #choice({ choice = [], partnership, title }: PartnershipData): unknown {
    // Looked at by its identifier, it need not be one of the programme, or of the programme on that day.
    const options =
      partnership && choice.length > 0 && !choice.some(({ id }) => id === partnership.id)
        ? [partnership, ...choice]
        : choice;
    if (options.length < (partnership ? 2 : 1)) return nothing;
    return html`<label class="choice" part="choice"
      ><span>${this.term('choose')}</span>
      <select @change=${this.#choose}>
        ${partnership ? nothing : html`<option value="" disabled selected>${title ?? '–'}</option>`}
        ${options.map(
          ({ id, title }) =>
            html`<option value=${id} .selected=${live(id === partnership?.id)}>${title}</option>`,
        )}
      </select></label
    >`;
  }

  /** All the members of that day. */
  #asFile({ id }: Partnership, { members, more, asOf }: PartnershipData, base: string): ListAsFile {
    const query = asOf === undefined ? {} : { asOf };
    const day = asOf ?? today();
    return {
      holds: more ? undefined : this.term('counted', members.length),
      day: this.day(day),
      name: `componenti-${day}`,
      address: { base, route: searchMembers, id, query },
      fetch: (format, options) =>
        new Partnerships(this.send).exportMembers(id, { ...query, format }, options),
    };
  }

  #composition(partnership: Partnership, data: PartnershipData, view: View): unknown {
    const { members, more } = data;
    return html`${factsTemplate(partnership, data, view)}
      <section class="composition" aria-labelledby="members">
        ${this.heading(this.term('members'), 1, 'members')}
        ${
          members.length === 0
            ? html`<p class="notice" part="empty">${this.term('noMembers')}</p>`
            : countsTemplate(members, partnership, view)
        }
        ${more ? html`<p class="notice">${this.term('firstOnly', mostMembers)}</p>` : nothing}
        ${membersTemplate(members, partnership, view)}
      </section>
      ${this.data && !data.documents ? nothing : documentsTemplate(data, view)}
      ${provenanceTemplate(partnership, view)}
      ${
        this.data || !this.#base || members.length === 0
          ? nothing
          : this.#downloads.template(this.term('download'), this.common('failed'), () =>
              this.#asFile(partnership, data, this.#base!),
            )
      }
      <p class="actions">
        <button type="button" part="print" @click=${() => print()}>${this.term('print')}</button>
      </p>`;
  }
}
