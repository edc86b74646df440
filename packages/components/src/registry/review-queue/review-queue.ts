import { Territories, type Send } from '@officine-coesione/sdk';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AuthorityElement } from '../../authority-element.ts';
import { Misconfiguration } from '../../element.ts';
import type { Answers } from '../../form/answers.ts';
import { focusOn } from '../../form/focus-on.ts';
import { formStyles } from '../../form/styles.ts';
import { reviewQueueWords } from '../../locale/review-queue-words.ts';
import type { ReviewQueueWords } from '../../locale/it/review-queue.ts';
import { answeringStyles } from '../../list/answering.ts';
import { deskStyles } from '../desk-styles.ts';
import type { Listed } from '../../list/listed.ts';
import type { DecisionId } from './decisions.ts';
import type { Desk } from './desk.ts';
import { openId } from './items.ts';
import { listTemplate } from './list.ts';
import { listIn, openIn, type Items, type Opened, type ReviewQueueData } from './lookup.ts';
import { recordTemplate, recordTitle } from './record.ts';
import { isSection, tabOf, tabs, waiting, type Asked, type Section, type Tab } from './sections.ts';
import { tabId, tabListTemplate } from '../tab-list.ts';
import { styles } from './styles.ts';
import type { View } from './view.ts';

/**
 * What waits for a decision of an authority: requests to be registered, records that may be one organisation and
 * merges to undo, requests to look after an organisation.
 *
 * @tag oc-review-queue
 * @status beta
 * @slot - shown until someone has signed in, until data arrive and when they cannot
 * @fires oc-ready - data are shown; `detail.state`
 * @fires oc-error - data cannot be shown, or a decision was not taken; `detail.error`
 * @fires oc-show - what is shown has changed: `detail.section`, `detail.record`; put them into the page's address
 * @fires oc-decided - a decision was taken; `detail.section`, `detail.record`, `detail.decision`
 * @fires oc-sign-in - someone must sign in: there is no token, or the API no longer takes it
 * @csspart root - everything
 * @csspart signed-out - the words shown before anyone has signed in
 * @csspart tabs - the row of tabs
 * @csspart outcome - what the last decision came to
 * @csspart filters - what narrows the list
 * @csspart count - how many records the list shows
 * @csspart items - the list
 * @csspart item - one record of the list
 * @csspart more - the button that shows the next records
 * @csspart empty - the words shown when nothing waits
 * @csspart record - the record that is open
 * @csspart facts - what is known of it
 * @csspart comparison - two records side by side
 * @csspart mark - how two values stand to each other, as a shape and a word
 * @csspart thread - what has happened so far
 * @csspart desk - the form of the decision
 * @csspart merge - what a merge would do
 * @csspart obstacles - what stands against a merge
 * @csspart read-only - that the role lets one read only
 * @csspart not-yours - that others decide on it
 * @csspart failure - why a decision was not taken
 * @cssproperty --oc-color-accent - links, buttons, the tab that is open
 * @cssproperty --oc-color-line - hairlines
 * @cssproperty --oc-color-error - deadlines that are over, refusals
 * @cssproperty --oc-color-warning - values that differ
 * @cssproperty --oc-color-success - decisions taken
 */
export class OcReviewQueue extends AuthorityElement<ReviewQueueData, ReviewQueueWords> {
  static override styles = [...AuthorityElement.styles, formStyles, answeringStyles, deskStyles, styles];

  /** What is shown: `registrations`, `duplicates`, `merges` or `access`; the registrations unless said. */
  @property() section: string | null = null;

  /** Identifier of the record that is open; the list when there is none. */
  @property() record: string | null = null;

  @state() private asked: Asked = waiting;
  @state() private busy = false;
  @state() private more: 'idle' | 'loading' | 'failed' = 'idle';
  @state() private outcome = '';
  /** The tab that has focus, while the arrows move it. */
  @state() private atTab: Tab | undefined;

  protected override readonly dictionary = reviewQueueWords;

  readonly #desks = new Map<string, Desk>();
  #Desk: typeof Desk | undefined;
  #drafts: Readonly<Record<string, Answers>> = {};
  /** What each list answers: asked again only when that changes, or when something was decided. */
  readonly #answered = new Map<Section, string>();
  readonly #continued = new WeakMap<Listed<Items[Section]>, Listed<Items[Section]>>();
  #labels: Promise<ReviewQueueData['territories']> | undefined;
  #focus: (() => HTMLElement | null | undefined) | undefined;
  /** Where the open record stood in its list. */
  #place = 0;

  /**
   * What was typed and not sent yet, by record: to be kept by the page, in memory alone, while someone signs in
   * again. Holds personal data.
   */
  get drafts(): Readonly<Record<string, Answers>> {
    const typed = [...this.#desks].map(([id, { answers }]) => [id, answers] as const);
    return {
      ...this.#drafts,
      ...Object.fromEntries(typed.filter(([, answers]) => Object.keys(answers).length > 0)),
    };
  }

  set drafts(drafts: Readonly<Record<string, Answers>>) {
    this.#drafts = drafts;
    this.#desks.clear();
    this.requestUpdate();
  }

  protected override async load(send: Send, signal: AbortSignal): Promise<ReviewQueueData> {
    const section = this.#section();
    const { record } = this;
    const before = this.shown;
    const asking = JSON.stringify([section, this.asked, this.language]);
    const fresh = this.#answered.get(section) === asking && before?.lists[section] !== undefined;
    this.busy = true;
    try {
      const [listed, opened, territories] = await Promise.all([
        fresh ? before.lists[section] : listIn(section, this.asked, { send, signal }),
        record === null ? undefined : this.#open(section, record, send, signal),
        this.#territories(send),
      ]);
      if (!signal.aborted) this.#answered.set(section, asking);
      return { lists: { ...before?.lists, [section]: listed }, opened, territories };
    } finally {
      if (!signal.aborted) this.busy = false;
    }
  }

  protected override async prepare(): Promise<void> {
    const learning = super.prepare();
    if (this.record !== null) {
      const { Desk } = await import('./desk.ts');
      this.#Desk = Desk;
      await Desk.messages.speak(this.language);
    }
    await learning;
  }

  protected override phaseOf({ lists, opened, territories }: ReviewQueueData): 'ready' | 'empty' | 'partial' {
    const section = this.#section();
    if (opened && 'record' in opened)
      return opened.section === 'registrations' && opened.incomplete ? 'partial' : 'ready';
    if (lists[section]?.items.length === 0) return 'empty';
    return territories || this.data ? 'ready' : 'partial';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('section')) this.atTab = undefined;
    const moved = changed.has('section') || changed.has('record') || changed.has('asked');
    if (moved && this.phase !== 'idle') queueMicrotask(() => this.isConnected && void this.reload());
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { opened } = this;
    if (opened) this.#desks.get(opened.record.id)?.shown(opened);
    const target = this.#focus?.();
    if (!target) return;
    this.#focus = undefined;
    focusOn(target);
  }

  protected override renderEmpty(data: ReviewQueueData): unknown {
    return this.renderReady(data);
  }

  protected override renderReady(data: ReviewQueueData): unknown {
    const section = this.#section();
    const tab = tabOf(section);
    const view = this.#view(data);
    return html`${tabListTemplate({
        label: this.term('tabs'),
        tabs,
        open: tab,
        at: this.atTab ?? tab,
        name: (each) => this.term(`tab_${each}`),
        choose: (each) => this.#go(each, null),
        move: (each) => {
          this.atTab = each;
          this.#focus = () => this.renderRoot.querySelector<HTMLElement>(`#${tabId(each)}`);
        },
      })}
      <div class="outcome" role="status" part="outcome">
        ${this.outcome ? html`<p class="notice success">${this.outcome}</p>` : nothing}
      </div>
      <div role="tabpanel" id="panel" aria-labelledby=${tabId(tab)}>
        ${this.renderReadOnly()}
        ${this.record === null ? this.#list(section, data, view) : this.#record(section, data, view)}
      </div>`;
  }

  #list<Of extends Section>(section: Of, data: ReviewQueueData, view: View): unknown {
    const first = data.lists[section];
    if (!first) return this.renderAwaited();
    const listed = this.#soFar(first) as Listed<Items[Of]>;
    return listTemplate({ section, asked: this.asked, listed, busy: this.busy, more: this.more }, view, {
      ask: this.#ask,
      open: (id) => this.#go(section, id),
      more: () => void this.#more(),
    });
  }

  #record(section: Section, { opened }: ReviewQueueData, view: View): unknown {
    const { record } = this;
    const back = html`<p class="back">
      <button class="plain" type="button" @click=${this.#back}>${this.term('backToList')}</button>
    </p>`;
    const id = opened && ('failure' in opened ? opened.id : opened.record.id);
    if (!opened || opened.section !== section || id !== record) return html`${back}${this.renderAwaited()}`;
    if ('failure' in opened)
      return html`${back}
        <div class="notice error" part="error" role="alert">
          <p>${this.failureText(opened.failure)}</p>
          <p><button type="button" @click=${() => this.reload()}>${this.common('retry')}</button></p>
        </div>`;
    return html`${back}
      <article part="record" aria-labelledby="record-title">
        ${view.heading(recordTitle(opened, view), 0, 'record-title')} ${recordTemplate(opened, view)}
        ${this.#desk(opened)?.render(opened) ?? nothing}
      </article>`;
  }

  /** The record that is open, as far as it is the one asked for. */
  private get opened(): Opened | undefined {
    const opened = this.shown?.opened;
    return opened && 'record' in opened && opened.record.id === this.record ? opened : undefined;
  }

  #section(): Section {
    const section = this.section || 'registrations';
    if (!isSection(section)) throw new Misconfiguration(this.common('invalidAttribute', 'section', section));
    return section;
  }

  async #open(
    section: Section,
    id: string,
    send: Send,
    signal: AbortSignal,
  ): Promise<ReviewQueueData['opened']> {
    try {
      return await openIn(section, id, { send, signal });
    } catch (failure) {
      if (signal.aborted) throw failure;
      this.tell('oc-error', { error: failure });
      return { section, id, failure };
    }
  }

  /** Labels of the territories, asked for once and soon given up: the queue works without. */
  #territories(send: Send): Promise<ReviewQueueData['territories']> {
    this.#labels ??= Promise.resolve(
      new Territories(send).list(
        { level: ['country', 'nuts1', 'nuts2', 'nuts3'], limit: 200 },
        { retries: 0, timeout: 4000 },
      ),
    ).then(
      ({ items }) => items,
      () => (this.#labels = undefined),
    );
    return this.#labels;
  }

  #desk({ record: { id } }: Opened): Desk | undefined {
    const Desk = this.#Desk;
    if (!Desk) return undefined;
    let desk = this.#desks.get(id);
    if (!desk) {
      desk = new Desk(
        {
          view: () => this.#view(this.shown ?? { lists: {} }),
          connect: () => this.send,
          requestUpdate: () => this.requestUpdate(),
          focus: (target) => {
            this.#focus = () => this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(target)}`);
            this.requestUpdate();
          },
          refresh: async () => {
            await this.reload();
            return this.opened;
          },
          decided: this.#decided,
          failed: (error) => this.tell('oc-error', { error }),
        },
        this.#drafts[id],
      );
      this.#desks.set(id, desk);
    }
    return desk;
  }

  readonly #ask = (section: Section, asked: Asked): void => {
    this.outcome = '';
    this.asked = asked;
    this.more = 'idle';
    if (section !== this.#section()) this.#go(section, null);
  };

  /** Shows a list, or opens a record of it; focus follows into the record. */
  #go(section: Section, record: string | null): void {
    this.outcome = '';
    this.#place = record === null ? 0 : this.#at(section, record);
    this.more = 'idle';
    this.#show(section, record);
    if (record !== null)
      this.#focus = () => this.renderRoot.querySelector<HTMLElement>('#record-title, #panel [part=error]');
  }

  readonly #back = (): void => {
    const { record } = this;
    this.outcome = '';
    this.#show(this.#section(), null);
    this.#focus = () =>
      this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(openId(record ?? ''))}`) ??
      this.renderRoot.querySelector<HTMLElement>('#list-title');
  };

  #show(section: Section, record: string | null): void {
    this.section = section;
    this.record = record;
    this.tell('oc-show', { section, record });
  }

  #at(section: Section, id: string): number {
    const listed = this.shown?.lists[section];
    return listed
      ? Math.max(
          0,
          this.#soFar(listed).items.findIndex((item) => item.id === id),
        )
      : 0;
  }

  /** What is shown of a list: its first page and those added to it. */
  #soFar(first: Listed<Items[Section]>): Listed<Items[Section]> {
    return this.#continued.get(first) ?? first;
  }

  /** The list comes again; focus goes to what took the place of the record, and the outcome is said. */
  readonly #decided = (opened: Opened, decision: DecisionId): void => {
    const { section, record } = opened;
    const title =
      opened.section === 'registrations'
        ? opened.record.reference
        : recordTitle(opened, this.#view(this.shown ?? { lists: {} }));
    this.#desks.delete(record.id);
    const { [record.id]: _sent, ...drafts } = this.#drafts;
    this.#drafts = drafts;
    // A decision may change the others too: what it merges leaves the pairs and enters the merges.
    this.#answered.clear();
    const before = this.shown?.lists[section];
    this.#show(section, null);
    this.outcome = this.term(`done_${decision}`, title);
    this.tell('oc-decided', { section, record: record.id, decision });
    this.#focus = () => {
      // Until the list has come again, or could not.
      const same = this.shown?.lists[section] === before && this.failure === undefined && !this.data;
      if (this.busy || same) return undefined;
      const items = this.renderRoot.querySelectorAll<HTMLElement>('.item button');
      return (
        items[Math.min(this.#place, items.length - 1)] ??
        this.renderRoot.querySelector<HTMLElement>('#list-title')
      );
    };
  };

  async #more(): Promise<void> {
    const section = this.#section();
    const first = this.shown?.lists[section];
    const listed = first && this.#soFar(first);
    if (!first || listed?.nextCursor === undefined || this.more === 'loading') return;
    this.more = 'loading';
    try {
      const { items, nextCursor } = await listIn(section, this.asked, {
        send: this.send,
        cursor: listed.nextCursor,
      });
      // Another list has come meanwhile.
      if (this.shown?.lists[section] !== first) return;
      const known = new Set(listed.items.map(({ id }) => id));
      // One that moved while the person was reading may come twice.
      const added = items.filter(({ id }) => !known.has(id));
      this.#continued.set(first, { items: [...listed.items, ...added], nextCursor });
      this.more = 'idle';
      const [next] = added;
      if (next)
        this.#focus = () => this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(openId(next.id))}`);
    } catch (error) {
      this.tell('oc-error', { error });
      this.more = 'failed';
    }
  }

  #view({ territories = [] }: ReviewQueueData): View {
    const labels = new Map(territories.map(({ code, title }) => [code, title]));
    return {
      ...this.wording,
      territory: (code) => labels.get(code) ?? code,
    };
  }
}
