import { NotFoundProblem, type Send } from '@officine-coesione/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { AuthorityElement } from '../../authority-element.ts';
import { focusOn } from '../../form/focus-on.ts';
import type { Words } from '../../locale/words.ts';
import type { Acts } from './act.ts';
import type { Acting, ActingHost } from './acting.ts';
import { Forms, type Drafts } from './forms.ts';
import type { Task } from './task.ts';

/** A record that could not be opened. */
export interface Unopened {
  readonly id: string;
  readonly failure: unknown;
}

/** What a desk opens: a record, with what the place one is at shows of it. */
export interface OpenedAt {
  readonly id: string;
  readonly place: object;
}

/** What a desk shows. */
export interface DeskData<Opened extends OpenedAt> {
  readonly opened?: Opened | Unopened | undefined;
}

/** What desks share: the record that is open, what is being done to it, what came of that, where focus goes. */
export abstract class ActingElement<
  Of extends Acts & { readonly opened: OpenedAt },
  Data extends DeskData<Of['opened']>,
  Known extends Words,
> extends AuthorityElement<Data, Known> {
  /** Whether something is asked of the API. */
  @state() protected busy = false;
  /** What came of the last act. */
  @state() protected outcome: unknown;
  @state() protected task: Task<Of['id']> | undefined;

  protected readonly forms = new Forms<Acting<Of>>();
  /** Where focus goes once it is there; else, once all has come, to the first of the others. */
  protected focusNext: readonly string[] = [];
  /** A form that is sent as soon as it is there. */
  protected sendAtOnce: Acting<Of> | undefined;
  /** Whether another place is shown, and what it shows has not come yet. */
  #moving = false;

  /** The record that is open. */
  abstract record: string | null;
  /** Shows the list again. */
  protected abstract back(): void;
  /** The form of a task. */
  protected abstract formOf(task: Task<Of['id']>): Acting<Of>;
  /** Something was done. */
  protected abstract finish(acting: Acting<Of>, receipt: unknown, what: string): void;

  /**
   * What was typed and not sent yet, by what it is about: to be kept by the page, in memory alone, while someone
   * signs in again. Holds personal data.
   */
  get drafts(): Drafts {
    return this.forms.drafts;
  }

  set drafts(drafts: Drafts) {
    this.forms.drafts = drafts;
    this.requestUpdate();
  }

  /** What is being done; the making of a record is a place too. */
  protected get doing(): Task<Of['id']> | undefined {
    return this.task;
  }

  override async reload(): Promise<void> {
    await super.reload();
    this.#moving = false;
    if (this.focusNext.length > 0) this.requestUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const there = this.focusNext.map((selector) => this.renderRoot.querySelector<HTMLElement>(selector));
    const target = there[0] ?? (this.busy || this.#moving ? undefined : there.find((one) => one !== null));
    if (target) {
      this.focusNext = [];
      focusOn(target);
    }
    const acting = this.doing && this.forms.at(this.doing, this.record);
    acting?.shown();
    if (!acting || this.sendAtOnce !== acting || !this.renderRoot.querySelector('.acting')) return;
    this.sendAtOnce = undefined;
    acting.submit();
  }

  protected override renderEmpty(data: Data): unknown {
    return this.renderReady(data);
  }

  /** The way back to the list, what came of the last act, that one may only read, and what is shown below. */
  protected deskTemplate(
    backToList: string | undefined,
    content: unknown,
    readOnly = this.renderReadOnly(),
  ): TemplateResult {
    return html`${
        backToList === undefined
          ? nothing
          : html`<p class="back">
              <button class="plain" type="button" part="back" @click=${() => this.back()}>
                ${backToList}
              </button>
            </p>`
      }
      <div class="outcome" id="outcome" role="status" part="outcome">
        ${this.outcome ? html`<div class="notice success">${this.outcome}</div>` : nothing}
      </div>
      ${readOnly} ${content}`;
  }

  /** Why a record is not shown; that it is not kept by who asks, in the words given. */
  protected unopenedTemplate({ failure }: Unopened, notYours: string): TemplateResult {
    return html`<div class="notice error" part="error" role="alert">
      <p>${NotFoundProblem.is(failure) ? notYours : this.failureText(failure)}</p>
      <p><button type="button" @click=${() => this.reload()}>${this.common('retry')}</button></p>
    </div>`;
  }

  /** Another place is shown: what it shows is fetched. */
  protected move(): void {
    if (this.phase === 'idle') return;
    this.#moving = true;
    queueMicrotask(() => this.isConnected && void this.reload());
  }

  /** Loads, and is busy meanwhile. */
  protected async loading<Loaded>(signal: AbortSignal, work: () => Promise<Loaded>): Promise<Loaded> {
    this.busy = true;
    try {
      return await work();
    } finally {
      if (!signal.aborted) this.busy = false;
    }
  }

  /** Opens a record; why it cannot be, where it was not open before. */
  protected async opening(
    id: string,
    signal: AbortSignal,
    open: () => Promise<Of['opened']>,
  ): Promise<Of['opened'] | Unopened> {
    try {
      return await open();
    } catch (failure) {
      const before = this.shown?.opened;
      const wasOpen = before !== undefined && 'place' in before && before.id === id;
      // What was open stays, with what is typed in it, while someone signs in again.
      if (signal.aborted || (wasOpen && !NotFoundProblem.is(failure))) throw failure;
      this.tell('oc-error', { error: failure });
      return { id, failure };
    }
  }

  /** What every form takes from the desk. */
  protected get actingHost(): Pick<
    ActingHost<Of>,
    'renderRoot' | 'connect' | 'requestUpdate' | 'refresh' | 'leave' | 'done' | 'failed'
  > {
    return {
      renderRoot: () => this.renderRoot,
      connect: (): Send => this.send,
      requestUpdate: () => this.requestUpdate(),
      refresh: async () => {
        await this.reload();
        const opened = this.shown?.opened;
        return opened && 'place' in opened ? opened : undefined;
      },
      leave: () => this.leave(),
      done: (acting, receipt, what) => this.#done(acting, receipt, what),
      failed: (error: unknown) => this.tell('oc-error', { error }),
    };
  }

  protected readonly begin = (task: Task<Of['id']>): void => {
    this.outcome = undefined;
    this.task = task;
    this.focusNext = ['#act-title'];
  };

  /** Leaves the form; what is typed in it stays. */
  protected leave(): void {
    const { task } = this;
    // The making of a record is left with its place.
    if (!task || this.doing !== task) return this.back();
    this.task = undefined;
    const button = task.on ? `${task.act}-${task.on}` : task.act;
    this.focusNext = [`#${CSS.escape(button)}`, '#seat-title', '#record-title'];
  }

  #done(acting: Acting<Of>, receipt: unknown, what: string): void {
    this.forms.close(acting.task, this.record);
    this.task = undefined;
    this.focusNext = ['#outcome'];
    this.finish(acting, receipt, what);
    void this.reload();
  }
}
