import type { OrganisationRecord, Territory } from '@officine-coesione/contract';
import type { Send } from '@officine-coesione/sdk';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Misconfiguration } from '../../element.ts';
import { comboboxStyles } from '../../form/combobox-styles.ts';
import { formStyles } from '../../form/styles.ts';
import type { OrganisationDeskWords } from '../../locale/it/organisation-desk.ts';
import { organisationDeskWords } from '../../locale/organisation-desk-words.ts';
import type { Acting } from '../acting/acting.ts';
import { ActingElement } from '../acting/acting-element.ts';
import { openId } from '../acting/item.ts';
import type { LongList } from '../acting/long-list.ts';
import { actingStyles } from '../acting/styles.ts';
import { isSame, type Task } from '../acting/task.ts';
import { answeringStyles } from '../../list/answering.ts';
import { Continuation } from '../../list/continuation.ts';
import { deskStyles } from '../desk-styles.ts';
import { linked, pageAddress, tellOpening } from '../../opening.ts';
import { isRecordId } from '../../record-id.ts';
import { isPublic } from '../record-state.ts';
import { summaryStyles } from '../summary-list.ts';
import { tabId } from '../tab-list.ts';
import type { ActId, OrganisationActs } from './acts.ts';
import { listTemplate } from './list.ts';
import { listed, openAt, territoriesIn, type Opened, type OrganisationDeskData } from './lookup.ts';
import { fetchParts, type Parts } from './parts.ts';
import { everything, isSamePlace, isSection, type Asked, type Place, type Section } from './places.ts';
import { styles } from './styles.ts';
import type { View } from './view.ts';

/**
 * The organisations an authority keeps, in any state: finding one, correcting it, suspending, restoring and archiving
 * it; where it sits, and what has become of it.
 *
 * @tag oc-organisation-desk
 * @status beta
 * @slot - shown until someone has signed in, until data arrive and when they cannot
 * @fires oc-ready - data are shown; `detail.state`
 * @fires oc-error - data cannot be shown, or something was not done; `detail.error`
 * @fires oc-show - what is shown has changed: `detail.record`, `detail.section`; put them into the page's address
 * @fires oc-done - something was done; `detail.act`, `detail.record`
 * @fires oc-open - the link to a partnership was followed; `detail.partnershipId`; cancel it to show that yourself
 * @fires oc-sign-in - someone must sign in: there is no token, or the API no longer takes it
 * @csspart signed-out - the words shown before anyone has signed in
 * @csspart outcome - what the last act came to
 * @csspart filters - what narrows the list
 * @csspart count - how many organisations the list shows
 * @csspart items - a list
 * @csspart item - one record of a list
 * @csspart empty - the words shown when a list is empty
 * @csspart more - the button that shows the next organisations
 * @csspart public-page - the link to the public page of the organisation
 * @csspart record - the organisation that is open
 * @csspart steps - the buttons of its life
 * @csspart closed - that it changes no more
 * @csspart tabs - the row of tabs
 * @csspart card - the facts of the organisation
 * @csspart group - its seats that are not over, or the others
 * @csspart elsewhere - how many of its seats others keep
 * @csspart events - what has become of it
 * @csspart event - one thing that has
 * @csspart form - the form of what is being done
 * @csspart seats - the seats that an act concerns, or that stand against it
 * @csspart read-only - that the role lets one read only
 * @csspart failure - why something was not done
 * @cssproperty --oc-color-accent - links, buttons, the tab that is open
 * @cssproperty --oc-color-line - hairlines
 * @cssproperty --oc-color-error - what is wrong
 * @cssproperty --oc-color-success - what was done
 */
export class OcOrganisationDesk extends ActingElement<
  OrganisationActs,
  OrganisationDeskData,
  OrganisationDeskWords
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

  /** Identifier of the organisation that is open; the list when there is none. */
  @property() record: string | null = null;

  /** What is shown of it: `facts`, `seats` or `history`; the facts unless said. */
  @property() section: string | null = null;

  /** Address of the public page about an organisation, `{id}` for its identifier: a published one links to it. */
  @property({ attribute: 'organisation-page' }) organisationPage: string | null = null;

  /** Address of the page about a partnership, `{id}` for its identifier: seats link to it. */
  @property({ attribute: 'partnership-page' }) partnershipPage: string | null = null;

  @state() private asked: Asked = everything;
  @state() private atTab: Section | undefined;

  protected override readonly dictionary = organisationDeskWords;
  readonly #pages = new Continuation<OrganisationRecord>(this);
  #parts: Parts = {};
  #territories: Promise<readonly Territory[] | undefined> | undefined;

  protected override load(send: Send, signal: AbortSignal): Promise<OrganisationDeskData> {
    const { record, section } = this.#place();
    for (const [name, address] of [
      ['organisation-page', this.organisationPage],
      ['partnership-page', this.partnershipPage],
    ] as const)
      if (address !== null && !pageAddress(address, 'id'))
        throw new Misconfiguration(this.common('invalidAttribute', name, address));
    return this.loading(signal, async () => {
      const [list, opened, territories] = await Promise.all([
        record === undefined ? listed(send, this.asked, { signal }) : this.shown?.list,
        record === undefined
          ? undefined
          : this.opening(record, signal, () => openAt(send, { record, section }, this.task, signal)),
        this.#everyTerritory(send),
      ]);
      return { list, opened, territories };
    });
  }

  protected override async prepare(): Promise<void> {
    const learning = super.prepare();
    if (this.#place().record !== undefined) {
      const wanted = { acting: this.task !== undefined };
      this.#parts = { ...this.#parts, ...(await fetchParts(wanted, this.language)) };
    }
    await learning;
  }

  protected override phaseOf({
    list,
    opened,
    territories,
  }: OrganisationDeskData): 'ready' | 'empty' | 'partial' {
    if (!opened && list?.items.length === 0) return 'empty';
    return territories || this.data ? 'ready' : 'partial';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('record') || changed.has('section')) this.atTab = undefined;
    const places = ['record', 'section', 'asked', 'task', 'organisationPage', 'partnershipPage'];
    if (places.some((key) => changed.has(key))) this.move();
  }

  protected override renderReady(data: OrganisationDeskData): unknown {
    const view = this.#view(data);
    const { record } = this.#place();
    return record === undefined
      ? this.deskTemplate(undefined, this.#list(data, view))
      : this.deskTemplate(this.term('backToList'), this.#record(record, data, view));
  }

  #list({ list, territories = [] }: OrganisationDeskData, view: View): unknown {
    if (!list) return this.renderAwaited();
    const { asked, busy } = this;
    return listTemplate(
      { asked, listed: this.#pages.of(list), territories, busy, more: this.#pages.state },
      view,
      {
        ask: (asked) => {
          this.outcome = undefined;
          this.asked = asked;
          this.#pages.stop();
        },
        more: () => void this.#more(),
        open: (id) => this.#go({ record: id }, '#record-title'),
      },
    );
  }

  /** Adds the next organisations; focus goes to the first of them. */
  async #more(): Promise<void> {
    const list = this.shown?.list;
    const soFar = list && this.#pages.of(list);
    const cursor = soFar?.nextCursor;
    if (!list || cursor === undefined || this.#pages.state === 'loading') return;
    await this.#pages.add(list, (signal) => listed(this.send, this.asked, { signal, cursor }));
    const next = this.#pages.of(list).items[soFar!.items.length];
    if (next) this.focusNext = [`#${CSS.escape(openId(next.id))}`];
    this.requestUpdate();
  }

  #record(record: string, { opened }: OrganisationDeskData, view: View): unknown {
    if (!opened || opened.id !== record) return this.renderAwaited();
    if ('failure' in opened) return this.unopenedTemplate(opened, this.term('notYours'));
    if (!this.#parts.record) return this.renderAwaited();
    const { section } = this.#place();
    const { organisation } = opened;
    return this.#parts.record.recordTemplate(
      opened,
      {
        section,
        atTab: this.atTab ?? section,
        doing: this.task?.act,
        publicPage: isPublic(organisation) ? pageAddress(this.organisationPage, organisation.id) : undefined,
        instead: this.#form(opened) ?? (this.#isHere(opened) ? undefined : this.renderAwaited()),
      },
      view,
      {
        begin: this.begin,
        look: (section) => this.#go({ record, section }, `#${tabId(section)}`),
        move: (section) => {
          this.atTab = section;
          this.focusNext = [`#${tabId(section)}`];
        },
      },
    );
  }

  /** The form of what is being done; undefined when nothing is. */
  #form(opened: Opened): unknown {
    const { task } = this;
    if (!task) return undefined;
    return !this.#parts.acting || (!this.data && !isSame(opened.task, task))
      ? this.renderAwaited()
      : this.formOf(task).render(opened);
  }

  /** Whether what was loaded is what the place shows. */
  #isHere({ place }: Opened): boolean {
    return this.data !== undefined || isSamePlace(place, this.#place());
  }

  #place(): Place {
    const section = this.section || 'facts';
    if (!isSection(section)) throw new Misconfiguration(this.common('invalidAttribute', 'section', section));
    const { record } = this;
    if (record && !isRecordId(record))
      throw new Misconfiguration(this.common('invalidAttribute', 'record', record));
    return { record: record || undefined, section };
  }

  /** Territories, asked for once. */
  #everyTerritory(send: Send): Promise<readonly Territory[] | undefined> {
    this.#territories ??= territoriesIn(send).catch(() => (this.#territories = undefined));
    return this.#territories;
  }

  protected override formOf(task: Task<ActId>): Acting<OrganisationActs> {
    const { Acting, actList } = this.#parts.acting!;
    const host = {
      ...this.actingHost,
      act: actList(() => this.shown?.territories ?? [])[task.act],
      subjectOf: ({ organisation }: Opened) => organisation,
      view: () => this.#view(this.shown ?? {}),
      wordOf: this.term,
      longLists: () => this.#longLists(),
    };
    return this.forms.of(task, this.record, (kept) => new Acting(host, task, kept));
  }

  #longLists(): Readonly<Record<string, LongList>> {
    const { territories = [] } = this.shown ?? {};
    return {
      '/coverageNuts': {
        options: territories.map(({ code, title }) => ({ id: code, label: title, detail: code })),
        nameOf: this.#view({ territories }).territory,
        found: (count) => this.term('foundTerritories', count),
      },
    };
  }

  protected override finish(
    { task: { act } }: Acting<OrganisationActs>,
    _receipt: unknown,
    what: string,
  ): void {
    this.outcome = this.term(`done_${act}`, what);
    this.tell('oc-done', { act, record: this.record });
    this.#tellPlace();
  }

  /** Shows another place; focus follows to what it is given. */
  #go(
    { record, section }: { readonly record: string | null; readonly section?: Section },
    ...focus: readonly string[]
  ): void {
    this.outcome = undefined;
    this.task = undefined;
    this.record = record;
    this.section = section ?? null;
    this.focusNext = focus;
    this.#tellPlace();
  }

  protected override back(): void {
    this.#go({ record: null }, `#${CSS.escape(openId(this.record ?? ''))}`, '#list-title');
  }

  #tellPlace(): void {
    const { record, section } = this;
    this.tell('oc-show', { record, section });
  }

  #view({ territories = [] }: OrganisationDeskData): View {
    const titles = new Map(territories.map(({ code, title }) => [code, title]));
    return {
      ...this.wording,
      territory: (code) => titles.get(code) ?? code,
      partnership: (id, title) =>
        linked(title, pageAddress(this.partnershipPage, id), (click) =>
          tellOpening(this, click, { partnershipId: id }),
        ),
    };
  }
}
