import type { CompositionChange, PartnershipRecord } from '@officine-coesione/contract';
import { NotFoundProblem, type Send } from '@officine-coesione/sdk';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AuthorityElement } from '../../authority-element.ts';
import { Misconfiguration } from '../../element.ts';
import { comboboxStyles } from '../../form/combobox-styles.ts';
import { focusOn } from '../../form/focus-on.ts';
import { formStyles } from '../../form/styles.ts';
import type { PartnershipDeskWords } from '../../locale/it/partnership-desk.ts';
import { partnershipDeskWords } from '../../locale/partnership-desk-words.ts';
import { pageAddress } from '../opening.ts';
import { answeringStyles } from '../answering.ts';
import { deskStyles } from '../desk-styles.ts';
import { today } from '../partnership/calendar.ts';
import { isRecordId } from '../record-id.ts';
import { summaryStyles } from '../summary-list.ts';
import { tabId } from '../tab-list.ts';
import type { Acting } from './acting.ts';
import { isPublic, isSame, startOf, type Task } from './acts.ts';
import type { SeatState } from './composition.ts';
import { Forms, type Drafts } from './forms.ts';
import { openId } from './item.ts';
import { listTemplate, programmeTitle } from './list.ts';
import { listed, openAt, programmesIn, type Opened, type PartnershipDeskData } from './lookup.ts';
import { copiedTemplate } from './copied.ts';
import { fetchParts, type Parts } from './parts.ts';
import { everything, fresh, isSamePlace, isSection, type Asked, type Place, type Section } from './places.ts';
import type { SeatSaved } from './seat-form.ts';
import { styles } from './styles.ts';
import type { View } from './view.ts';

/** Partnerships of the list that are shown at a time. */
const page = 20;

/**
 * The partnerships an authority keeps, in any state: opening one, also from the composition of another, publishing,
 * suspending and archiving it; its members, who represents them, its documents.
 *
 * @tag oc-partnership-desk
 * @status beta
 * @slot - shown until someone has signed in, until data arrive and when they cannot
 * @fires oc-ready - data are shown; `detail.state`
 * @fires oc-error - data cannot be shown, or something was not done; `detail.error`
 * @fires oc-show - what is shown has changed: `detail.record`, `detail.section`, `detail.membership`; put them into the page's address
 * @fires oc-done - something was done; `detail.act`, `detail.record`
 * @fires oc-saved - a seat was saved; `detail.membership`, `detail.act`
 * @fires oc-sign-in - someone must sign in: there is no token, or the API no longer takes it
 * @csspart signed-out - the words shown before anyone has signed in
 * @csspart outcome - what the last act came to
 * @csspart filters - what narrows a list
 * @csspart count - how many records a list shows
 * @csspart items - a list
 * @csspart item - one record of a list
 * @csspart empty - the words shown when a list is empty
 * @csspart more - the button that shows the next partnerships
 * @csspart public-page - the link to the public page of the partnership
 * @csspart make - the button that opens a new partnership
 * @csspart record - the partnership that is open
 * @csspart steps - the buttons of its life
 * @csspart tabs - the row of tabs
 * @csspart group - the seats in one state
 * @csspart restricted - the words on personal data
 * @csspart form - the form of what is being done
 * @csspart lacks - what is missing before publishing
 * @csspart seat - the form of a seat
 * @csspart failure - why something was not done
 * @cssproperty --oc-color-accent - links, buttons, the tab that is open
 * @cssproperty --oc-color-line - hairlines
 * @cssproperty --oc-color-error - what is wrong
 * @cssproperty --oc-color-success - what was done
 */
export class OcPartnershipDesk extends AuthorityElement<PartnershipDeskData, PartnershipDeskWords> {
  static override styles = [
    ...AuthorityElement.styles,
    summaryStyles,
    formStyles,
    comboboxStyles,
    answeringStyles,
    deskStyles,
    styles,
  ];

  /** Identifier of the partnership that is open, or `new`; the list when there is none. */
  @property() record: string | null = null;

  /** What is shown of it: `composition`, `representatives`, `documents` or `facts`; the composition unless said. */
  @property() section: string | null = null;

  /** Identifier of a seat of it that is open, or `new`; among the representatives, the seat they sit on. */
  @property() membership: string | null = null;

  /** Address of the public page about a partnership, `{id}` for its identifier: a published one links to it. */
  @property({ attribute: 'partnership-page' }) partnershipPage: string | null = null;

  @state() private asked: Asked = everything;
  @state() private listedSoFar = page;
  @state() private seatState: SeatState | '' = '';
  @state() private busy = false;
  @state() private outcome: unknown;
  @state() private task: Task | undefined;
  @state() private atTab: Section | undefined;

  protected override readonly dictionary = partnershipDeskWords;
  readonly #forms = new Forms();
  #parts: Parts = {};
  /** The seat that was added last. */
  #added: string | undefined;
  #programmes: Promise<PartnershipDeskData['programmes']> | undefined;
  /** Where focus goes once it is there; else, once all has come, to the first of the others. */
  #focus: readonly string[] = [];
  /** A form that is sent as soon as it is there. */
  #sendAtOnce: Acting | undefined;

  /**
   * What was typed and not sent yet, by what it is about: to be kept by the page, in memory alone, while someone
   * signs in again. Holds personal data.
   */
  get drafts(): Drafts {
    return this.#forms.drafts;
  }

  set drafts(drafts: Drafts) {
    this.#forms.drafts = drafts;
    this.requestUpdate();
  }

  protected override async load(send: Send, signal: AbortSignal): Promise<PartnershipDeskData> {
    const { record, ...place } = this.#place();
    const { partnershipPage } = this;
    if (partnershipPage !== null && !pageAddress(partnershipPage, 'id'))
      throw new Misconfiguration(this.common('invalidAttribute', 'partnership-page', partnershipPage));
    this.busy = true;
    try {
      const [list, opened, programmes] = await Promise.all([
        record === undefined ? listed(send, this.asked, signal) : this.shown?.list,
        record === undefined ? undefined : this.#open(send, { ...place, record }, signal),
        this.#titles(send),
      ]);
      return { list, opened, programmes };
    } finally {
      if (!signal.aborted) this.busy = false;
    }
  }

  protected override async prepare(): Promise<void> {
    const { record, section, membership } = this.#place();
    if (record === undefined) return;
    const wanted = {
      acting: this.doing !== undefined,
      seat: section === 'composition' && membership !== undefined,
    };
    this.#parts = { ...this.#parts, ...(await fetchParts(wanted, this.language)) };
  }

  protected override phaseOf({
    list,
    opened,
    programmes,
  }: PartnershipDeskData): 'ready' | 'empty' | 'partial' {
    if (!opened && list?.length === 0) return 'empty';
    return programmes || this.data ? 'ready' : 'partial';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('record') || changed.has('section')) this.atTab = undefined;
    const moved = ['record', 'section', 'membership', 'asked', 'task'].some((key) => changed.has(key));
    if (moved && this.phase !== 'idle') queueMicrotask(() => this.isConnected && void this.reload());
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const there = this.#focus.map((selector) => this.renderRoot.querySelector<HTMLElement>(selector));
    const target = there[0] ?? (this.busy ? undefined : there.find((one) => one !== null));
    if (target) {
      this.#focus = [];
      focusOn(target);
    }
    const acting = this.doing && this.#forms.at(this.doing, this.record);
    acting?.shown();
    if (!acting || this.#sendAtOnce !== acting || !this.renderRoot.querySelector('.acting')) return;
    this.#sendAtOnce = undefined;
    acting.submit();
  }

  protected override renderEmpty(data: PartnershipDeskData): unknown {
    return this.renderReady(data);
  }

  protected override renderReady(data: PartnershipDeskData): unknown {
    const view = this.#view(data);
    const { record } = this.#place();
    return html`${
        record === undefined
          ? nothing
          : html`<p class="back">
              <button class="plain" type="button" part="back" @click=${this.#back}>
                ${this.term('backToList')}
              </button>
            </p>`
      }
      <div class="outcome" id="outcome" role="status" part="outcome">
        ${this.outcome ? html`<div class="notice success">${this.outcome}</div>` : nothing}
      </div>
      ${record === undefined ? this.#list(data, view) : this.#record(record, data, view)}`;
  }

  #list({ list, programmes }: PartnershipDeskData, view: View): unknown {
    if (!list) return this.renderAwaited();
    const { asked, busy, listedSoFar: shown } = this;
    return listTemplate({ asked, list, shown, page, programmes, busy }, view, {
      ask: (asked) => {
        this.outcome = undefined;
        this.asked = asked;
        this.listedSoFar = page;
      },
      more: () => {
        this.listedSoFar = shown + page;
        this.#focus = [`#${CSS.escape(openId(list[shown]?.id ?? ''))}`];
      },
      open: (id) => this.#go({ record: id }, '#record-title'),
      make: () => this.#go({ record: fresh }, '#act-title'),
    });
  }

  #record(record: string, { opened, programmes }: PartnershipDeskData, view: View): unknown {
    if (!opened || opened.id !== record) return this.renderAwaited();
    if ('failure' in opened)
      return html`<div class="notice error" part="error" role="alert">
        <p>
          ${NotFoundProblem.is(opened.failure) ? this.term('notYours') : this.failureText(opened.failure)}
        </p>
        <p><button type="button" @click=${() => this.reload()}>${this.common('retry')}</button></p>
      </div>`;
    const { partnership } = opened;
    const place = this.#place();
    const doing = this.#form(opened, programmes);
    if (!partnership) return doing ?? this.renderAwaited();
    if (!this.#parts.record) return this.renderAwaited();
    const actions = {
      begin: this.#begin,
      look: (section: Section, membership?: string) => {
        const seat = membership !== undefined && section === 'composition';
        this.#go({ record, section, membership }, seat ? '#seat-title' : `#${tabId(section)}`);
      },
      move: (section: Section) => {
        this.atTab = section;
        this.#focus = [`#${tabId(section)}`];
      },
      show: (seatState: SeatState | '') => {
        this.seatState = seatState;
      },
    };
    const atSeat = place.section === 'composition' && place.membership !== undefined;
    return this.#parts.record.recordTemplate(
      { ...opened, partnership },
      {
        section: place.section,
        atTab: this.atTab ?? place.section,
        seatState: this.seatState,
        doing: this.doing?.act,
        publicPage: isPublic(partnership) ? pageAddress(this.partnershipPage, partnership.id) : undefined,
        instead:
          doing ??
          (!this.#isHere(opened)
            ? this.renderAwaited()
            : atSeat
              ? this.#parts.record.seatTemplate(
                  opened,
                  this.#seat(record, place.membership ?? fresh),
                  view,
                  actions,
                )
              : undefined),
      },
      view,
      actions,
    );
  }

  /** The form of what is being done; undefined when nothing is. */
  #form(opened: Opened, programmes: PartnershipDeskData['programmes']): unknown {
    const task = this.doing;
    if (!task) return undefined;
    const { acting } = this.#parts;
    return !acting || (!this.data && !isSame(opened.task, task))
      ? this.renderAwaited()
      : this.#actingOn(task).render(opened, programmes);
  }

  #seat(record: string, membership: string): unknown {
    return this.#parts.seat?.seatForm(record, membership, {
      apiBase: this.baseUrl(),
      auth: this.auth,
      theme: this.theme,
      headingLevel: this.headingLevel + 2,
      saved: this.#saved,
      another: () => this.#go({ record, section: 'composition', membership: fresh }, '#seat-title'),
    });
  }

  /** A seat was saved; one that was added has its place from now on, in the form it was written in. */
  readonly #saved = ({ detail: { act, membership } }: CustomEvent<SeatSaved>): void => {
    if (act !== 'added') return void this.reload();
    this.#added = membership.id;
    this.membership = membership.id;
    this.#tellPlace();
  };

  /** Whether what was loaded is what the place shows; a seat that was just added stays in sight. */
  #isHere({ place }: Opened): boolean {
    const here = this.#place();
    const before = here.membership === this.#added ? { ...here, membership: fresh } : here;
    return this.data !== undefined || isSamePlace(place, here) || isSamePlace(place, before);
  }

  /** What is being done: the opening of a partnership is a place too. */
  private get doing(): Task | undefined {
    return this.record === fresh ? { act: 'open' } : this.task;
  }

  #place(): Place {
    const section = this.section || 'composition';
    if (!isSection(section)) throw new Misconfiguration(this.common('invalidAttribute', 'section', section));
    for (const [name, id] of Object.entries({ record: this.record, membership: this.membership }))
      if (id && id !== fresh && !isRecordId(id))
        throw new Misconfiguration(this.common('invalidAttribute', name, id));
    return { record: this.record || undefined, section, membership: this.membership || undefined };
  }

  async #open(
    send: Send,
    place: Place & { readonly record: string },
    signal: AbortSignal,
  ): Promise<PartnershipDeskData['opened']> {
    try {
      return await openAt(send, place, this.doing, { signal, today: today() });
    } catch (failure) {
      const before = this.shown?.opened;
      const wasOpen = before !== undefined && 'place' in before && before.id === place.record;
      // What was open stays, with what is typed in it, while someone signs in again.
      if (signal.aborted || (wasOpen && !NotFoundProblem.is(failure))) throw failure;
      this.tell('oc-error', { error: failure });
      return { id: place.record, failure };
    }
  }

  /** Programmes, asked for once. */
  #titles(send: Send): Promise<PartnershipDeskData['programmes']> {
    this.#programmes ??= programmesIn(send).catch(() => (this.#programmes = undefined));
    return this.#programmes;
  }

  #actingOn(task: Task): Acting {
    const { Acting } = this.#parts.acting!;
    const host = {
      renderRoot: () => this.renderRoot,
      view: () => this.#view(this.shown ?? {}),
      connect: () => this.send,
      requestUpdate: () => this.requestUpdate(),
      refresh: async () => {
        await this.reload();
        const opened = this.shown?.opened;
        return opened && 'place' in opened ? opened : undefined;
      },
      leave: this.#leave,
      done: this.#done,
      failed: (error: unknown) => this.tell('oc-error', { error }),
    };
    return this.#forms.of(task, this.record, (kept) => new Acting(host, task, kept));
  }

  readonly #begin = (task: Task): void => {
    this.outcome = undefined;
    this.task = task;
    this.#focus = ['#act-title'];
  };

  readonly #leave = (): void => {
    const { doing: task } = this;
    if (!task || task.act === 'open') return this.#back();
    this.task = undefined;
    const button = task.on ? `${task.act}-${task.on}` : task.act;
    this.#focus = [`#${CSS.escape(button)}`, '#seat-title', '#record-title'];
  };

  readonly #done = (acting: Acting, receipt: unknown, what: string): void => {
    const { task } = acting;
    const { act } = task;
    this.#forms.close(task, this.record);
    this.task = undefined;
    this.outcome =
      act === 'copy'
        ? copiedTemplate(receipt as CompositionChange, this.term)
        : this.term(`done_${act}`, what);
    this.#focus = ['#outcome'];
    if (act === 'open') this.#opened(receipt as PartnershipRecord, acting);
    else if (act === 'rejectSeat') this.membership = null;
    this.tell('oc-done', { act, record: this.record });
    if (act !== 'open') this.#tellPlace();
    void this.reload();
  };

  /** A new partnership is shown; the composition it begins with is asked for at once. */
  #opened({ id }: PartnershipRecord, { answers }: Acting): void {
    Object.assign(this, { record: id, section: null, membership: null });
    this.#tellPlace();
    const begins = startOf(answers);
    if (!begins) return;
    this.task = { act: 'copy' };
    this.#forms.keep(this.task, id, begins);
    this.#sendAtOnce = this.#actingOn(this.task);
  }

  /** Shows another place; focus follows to what it is given. */
  #go(
    {
      record,
      section,
      membership,
    }: { record: string | null; section?: Section; membership?: string | undefined },
    ...focus: readonly string[]
  ): void {
    this.outcome = undefined;
    this.task = undefined;
    this.record = record;
    this.section = section ?? null;
    this.membership = membership ?? null;
    this.#focus = focus;
    this.#tellPlace();
  }

  readonly #back = (): void => {
    const { record } = this;
    const item = record === fresh ? 'make' : openId(record ?? '');
    this.#go({ record: null }, `#${CSS.escape(item)}`, '#list-title');
  };

  #tellPlace(): void {
    const { record, section, membership } = this;
    this.tell('oc-show', { record, section, membership });
  }

  #view({ programmes = [] }: PartnershipDeskData): View {
    const titles = new Map(programmes.map((programme) => [programme.code, programmeTitle(programme)]));
    return {
      ...this.wording,
      percent: (fraction) => this.localize.number(fraction, { style: 'percent', maximumFractionDigits: 1 }),
      programme: (code) => titles.get(code) ?? code,
      organisation: (_id, name) => html`${name}`,
      partnership: ({ id, title }) =>
        html`<button class="plain" type="button" @click=${() => this.#go({ record: id }, '#record-title')}>
          ${title}
        </button>`,
    };
  }
}
