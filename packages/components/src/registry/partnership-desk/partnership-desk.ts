import type { CompositionChange, PartnershipRecord } from '@officine-coesione/contract';
import type { Send } from '@officine-coesione/sdk';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Misconfiguration } from '../../element.ts';
import { comboboxStyles } from '../../form/combobox-styles.ts';
import { formStyles } from '../../form/styles.ts';
import type { PartnershipDeskWords } from '../../locale/it/partnership-desk.ts';
import { partnershipDeskWords } from '../../locale/partnership-desk-words.ts';
import { pageAddress } from '../../opening.ts';
import type { Acting } from '../acting/acting.ts';
import { ActingElement } from '../acting/acting-element.ts';
import { openId } from '../acting/item.ts';
import type { LongList } from '../acting/long-list.ts';
import { actingStyles } from '../acting/styles.ts';
import { isSame, type Task } from '../acting/task.ts';
import { answeringStyles } from '../../list/answering.ts';
import { deskStyles } from '../desk-styles.ts';
import { today } from '../../calendar.ts';
import { isRecordId } from '../../record-id.ts';
import { summaryStyles } from '../summary-list.ts';
import { tabId } from '../tab-list.ts';
import type { PartnershipActs } from './act.ts';
import { isPublic } from '../record-state.ts';
import { startOf, subjectOf, type ActId } from './acts.ts';
import type { SeatState } from '../record-state.ts';
import { listTemplate, programmeTitle } from './list.ts';
import { listed, openAt, programmesIn, type Opened, type PartnershipDeskData } from './lookup.ts';
import { compositionOutcome } from './composition-outcome.ts';
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
 * @csspart drafts - how many drafts archiving closes
 * @csspart validate-all - the button that validates the drafts that are ready
 * @csspart ready - how many drafts are ready to be validated
 * @csspart skipped - the members that an act on the whole composition left out
 * @csspart read-only - that the role lets one read only
 * @csspart not-yours - that others change it
 * @csspart seat - the form of a seat
 * @csspart failure - why something was not done
 * @cssproperty --oc-color-accent - links, buttons, the tab that is open
 * @cssproperty --oc-color-line - hairlines
 * @cssproperty --oc-color-error - what is wrong
 * @cssproperty --oc-color-success - what was done
 */
export class OcPartnershipDesk extends ActingElement<
  PartnershipActs,
  PartnershipDeskData,
  PartnershipDeskWords
> {
  static override styles = [
    ...ActingElement.styles,
    summaryStyles,
    formStyles,
    comboboxStyles,
    answeringStyles,
    deskStyles,
    actingStyles,
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

  /** Address of the page on which an organisation is registered: a search for one that finds none leads there. */
  @property({ attribute: 'registration-page' }) registrationPage: string | null = null;

  @state() private asked: Asked = everything;
  @state() private listedSoFar = page;
  @state() private seatState: SeatState | '' = '';
  @state() private atTab: Section | undefined;

  protected override readonly dictionary = partnershipDeskWords;
  #parts: Parts = {};
  /** The seat that was added last. */
  #added: string | undefined;
  #programmes: Promise<PartnershipDeskData['programmes']> | undefined;

  protected override async load(send: Send, signal: AbortSignal): Promise<PartnershipDeskData> {
    const { record, ...place } = this.#place();
    const { partnershipPage } = this;
    if (partnershipPage !== null && !pageAddress(partnershipPage, 'id'))
      throw new Misconfiguration(this.common('invalidAttribute', 'partnership-page', partnershipPage));
    return this.loading(signal, async () => {
      const [list, opened, programmes] = await Promise.all([
        record === undefined ? listed(send, this.asked, signal) : this.shown?.list,
        record === undefined
          ? undefined
          : this.opening(record, signal, () =>
              openAt(send, { ...place, record }, this.doing, { signal, today: today() }),
            ),
        this.#titles(send),
      ]);
      return { list, opened, programmes };
    });
  }

  protected override async prepare(): Promise<void> {
    const learning = super.prepare();
    const { record, section, membership } = this.#place();
    if (record !== undefined) {
      const wanted = {
        acting: this.doing !== undefined,
        seat: section === 'composition' && membership !== undefined,
      };
      this.#parts = { ...this.#parts, ...(await fetchParts(wanted, this.language)) };
    }
    await learning;
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
    if (['record', 'section', 'membership', 'asked', 'task'].some((key) => changed.has(key))) this.move();
  }

  protected override renderReady(data: PartnershipDeskData): unknown {
    const view = this.#view(data);
    const { record } = this.#place();
    if (record === undefined) return this.deskTemplate(undefined, this.#list(data, view));
    const content = this.#record(record, data, view);
    // The form of a seat says by itself that one may only read.
    return this.#atSeat
      ? this.deskTemplate(this.term('backToList'), content, nothing)
      : this.deskTemplate(this.term('backToList'), content);
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
        this.focusNext = [`#${CSS.escape(openId(list[shown]?.id ?? ''))}`];
      },
      open: (id) => this.#go({ record: id }, '#record-title'),
      make: () => this.#go({ record: fresh }, '#act-title'),
    });
  }

  #record(record: string, { opened }: PartnershipDeskData, view: View): unknown {
    if (!opened || opened.id !== record) return this.renderAwaited();
    if ('failure' in opened) return this.unopenedTemplate(opened, this.term('notYours'));
    const { partnership } = opened;
    const place = this.#place();
    const doing = this.#form(opened);
    if (record === fresh && !this.may('edit')) return nothing;
    if (!partnership) return doing ?? this.renderAwaited();
    if (!this.#parts.record) return this.renderAwaited();
    const actions = {
      begin: this.begin,
      look: (section: Section, membership?: string) => {
        const seat = membership !== undefined && section === 'composition';
        this.#go({ record, section, membership }, seat ? '#seat-title' : `#${tabId(section)}`);
      },
      leaveSeat: () => this.#leaveSeat(record),
      move: (section: Section) => {
        this.atTab = section;
        this.focusNext = [`#${tabId(section)}`];
      },
      show: (seatState: SeatState | '') => {
        this.seatState = seatState;
      },
    };
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
            : this.#atSeat
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

  /** Whether a seat is open in the place of the others. */
  get #atSeat(): boolean {
    const { section, membership } = this.#place();
    return section === 'composition' && membership !== undefined;
  }

  /** Shows the composition again, at the seat that was left. */
  #leaveSeat(record: string): void {
    const { membership } = this;
    const item = !membership || membership === fresh ? 'add' : openId(membership);
    this.#go({ record, section: 'composition' }, `#${CSS.escape(item)}`, `#${tabId('composition')}`);
  }

  /** The form of what is being done; undefined when nothing is. */
  #form(opened: Opened): unknown {
    const task = this.doing;
    if (!task) return undefined;
    const { acting } = this.#parts;
    return !acting || (!this.data && !isSame(opened.task, task))
      ? this.renderAwaited()
      : this.formOf(task).render(opened);
  }

  #seat(record: string, membership: string): unknown {
    return this.#parts.seat?.seatForm(record, membership, {
      apiBase: this.baseUrl(),
      auth: this.auth,
      theme: this.theme,
      headingLevel: this.headingLevel + 2,
      registrationPage: this.registrationPage,
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

  protected override get doing(): Task<ActId> | undefined {
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

  /** Programmes, asked for once. */
  #titles(send: Send): Promise<PartnershipDeskData['programmes']> {
    this.#programmes ??= programmesIn(send).catch(() => (this.#programmes = undefined));
    return this.#programmes;
  }

  protected override formOf(task: Task<ActId>): Acting<PartnershipActs> {
    const { Acting, actList } = this.#parts.acting!;
    const host = {
      ...this.actingHost,
      act: actList[task.act],
      subjectOf: (opened: Opened) => subjectOf(task, opened),
      view: () => this.#view(this.shown ?? {}),
      wordOf: this.term,
      longLists: () => this.#longLists(),
    };
    return this.forms.of(task, this.record, (kept) => new Acting(host, task, kept));
  }

  #longLists(): Readonly<Record<string, LongList>> {
    const { programmes = [] } = this.shown ?? {};
    return {
      '/programmeCodes': {
        options: programmes.map(({ code, title, cycle }) => ({ id: code, label: title, detail: cycle })),
        nameOf: this.#view({ programmes }).programme,
        found: (count) => (count === 0 ? this.term('q_foundNone') : this.term('q_found', count)),
      },
    };
  }

  protected override finish(acting: Acting<PartnershipActs>, receipt: unknown, what: string): void {
    const { act } = acting.task;
    this.outcome =
      act === 'copy' || act === 'validateAll'
        ? compositionOutcome(act, receipt as CompositionChange, this.term)
        : this.term(`done_${act}`, what);
    if (act === 'open') this.#opened(receipt as PartnershipRecord, acting);
    else if (act === 'rejectSeat') this.membership = null;
    this.tell('oc-done', { act, record: this.record });
    if (act !== 'open') this.#tellPlace();
  }

  /** A new partnership is shown; the composition it begins with is asked for at once. */
  #opened({ id }: PartnershipRecord, { answers }: Acting<PartnershipActs>): void {
    Object.assign(this, { record: id, section: null, membership: null });
    this.#tellPlace();
    const begins = startOf(answers);
    if (!begins) return;
    this.task = { act: 'copy' };
    this.forms.keep(this.task, id, begins);
    this.sendAtOnce = this.formOf(this.task);
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
    this.focusNext = focus;
    this.#tellPlace();
  }

  protected override back(): void {
    const { record } = this;
    const item = record === fresh ? 'make' : openId(record ?? '');
    this.#go({ record: null }, `#${CSS.escape(item)}`, '#list-title');
  }

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
