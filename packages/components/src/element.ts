import {
  CoesioneError,
  ProblemError,
  ResponseCache,
  senderOf,
  type Meta,
  type Middleware,
  type Send,
} from '@officine-coesione/sdk';
import type { Language } from '@officine-coesione/contract';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { configOf } from './config.ts';
import { headingTemplate } from './heading.ts';
import { elementWords } from './locale/element-words.ts';
import {
  Localize,
  fetchWords,
  languageOf,
  registerItalian,
  wordsIn,
  type Dictionary,
  type Words,
} from './locale/words.ts';
import type { ElementWords } from './locale/it/element.ts';
import { tokens } from './theme/tokens.ts';
import { webAddress } from './web-address.ts';
import type { Wording } from './wording.ts';

/** What an element is doing. */
export type ElementState =
  'idle' | 'loading' | 'ready' | 'empty' | 'partial' | 'stale' | 'error' | 'misconfigured';

/** Elements of a page that ask for the same thing share one request. */
const cache = new ResponseCache();

/** An attribute that is missing or wrong, in words for the webmaster. */
export class Misconfiguration extends Error {
  override readonly name = 'Misconfiguration';
}

/** Notes of what day the answers are that the cache gave for an API that cannot be reached. */
const noting = (send: Send, old: Date[]): Send =>
  Object.assign(
    async (...call: Parameters<Send>) => {
      const answer = (await send(...call)) as { readonly meta?: Meta };
      if (answer.meta?.cache === 'stale') old.push(answer.meta.receivedAt);
      return answer;
    },
    { messages: send.messages },
  ) as Send;

/**
 * What every element shares: where the API is, the language, the states, the words. A subclass says
 * what it needs (`load`) and how it looks (`renderReady`); only this class fetches, through the SDK.
 *
 * @fires oc-ready - data are shown; `detail.state`
 * @fires oc-error - data cannot be shown; `detail.error`, without credentials
 */
export abstract class CoesioneElement<Data, Known extends Words> extends LitElement {
  static override styles = [tokens];

  /** Address of the API, base path included; absolute, or relative to the page. */
  @property({ attribute: 'api-base' }) apiBase: string | null = null;

  /** `light`, `dark`, or nothing to follow the page. */
  @property({ reflect: true }) theme: string | null = null;

  /** Level of the element's own heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** What to show, given directly: nothing is fetched then. */
  @property({ attribute: false }) data: Data | undefined;

  @state() protected phase: ElementState = 'idle';
  @state() protected failure: unknown;

  /** Words of every element. */
  protected readonly localize = new Localize<ElementWords>(this);
  #abort: AbortController | undefined;
  #loaded: Data | undefined;
  #loadedAt: Date | undefined;
  /** Language in which the last question was put. */
  #spoken: Language | undefined;
  /** Whether what was loaded answers another question than the present one. */
  #outdated = false;

  /** Words of this element, in every language. */
  protected abstract readonly dictionary: Dictionary<Known>;

  /** Fetches what is shown; not called when `data` is given. */
  protected abstract load(send: Send, signal: AbortSignal): Promise<Data>;

  /** Fetches code that need not come with the first page of the element, while its data come. */
  protected prepare(): Promise<unknown> | undefined {
    return undefined;
  }

  /** How it looks once there is something to show. */
  protected abstract renderReady(data: Data): unknown;

  /** Properties whose change asks for other data. */
  protected readonly loadsOn: readonly PropertyKey[] = [];

  /** `ready`, or `empty` or `partial` where the data say so. */
  protected phaseOf(_data: Data): 'ready' | 'empty' | 'partial' {
    return 'ready';
  }

  /** What the element is doing now. */
  get state(): ElementState {
    return this.phase;
  }

  /** The language it speaks. */
  get language(): Language {
    return languageOf(this);
  }

  /** The way to the API, in the language of the element: resources are made on it, only those in use. */
  protected get send(): Send {
    const baseUrl = this.baseUrl();
    return senderOf({ baseUrl, locale: this.language, cache, authorise: this.authorise(baseUrl) });
  }

  /** What signs the calls, for elements of who signs in; nothing does otherwise. */
  protected authorise(_baseUrl: string): Middleware | undefined {
    return undefined;
  }

  /** A word of this element. */
  protected get term(): Localize<Known>['term'] {
    return this.#wordsOf(this.dictionary);
  }

  /** A word of every element. */
  protected get common(): Localize<ElementWords>['term'] {
    return this.#wordsOf(elementWords);
  }

  /** What its templates say things with. */
  protected get wording(): Wording<Known> {
    return {
      language: this.language,
      term: this.term,
      common: this.common,
      number: (value, options) => this.localize.number(value, options),
      day: this.day,
      instant: (at) =>
        this.localize.date(at, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Rome' }),
      heading: (content, offset, id) => this.heading(content, offset, id),
      failureText: (failure) => this.failureText(failure),
    };
  }

  /** The data shown: those given, else those fetched. */
  protected get shown(): Data | undefined {
    return this.data ?? this.#loaded;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('oc-config-change', this.#configured);
    if (this.hasUpdated && this.phase !== 'ready') void this.reload();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('oc-config-change', this.#configured);
    this.#abort?.abort();
  }

  /** Fetches again what is shown. */
  async reload(): Promise<void> {
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    this.phase = this.shown === undefined || this.phase === 'misconfigured' ? 'loading' : this.phase;
    this.failure = undefined;
    this.#spoken = this.language;
    try {
      await Promise.all([
        fetchWords(elementWords, this.language),
        fetchWords(this.dictionary, this.language),
      ]);
      const old: Date[] = [];
      const [data] = await Promise.all([
        this.data ?? this.load(noting(this.send, old), signal),
        this.prepare(),
      ]);
      if (signal.aborted) return;
      this.#loaded = data;
      [this.#loadedAt = new Date()] = old;
      this.#enter(old.length > 0 ? 'stale' : this.phaseOf(data));
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    registerItalian(elementWords);
    registerItalian(this.dictionary);
    this.theme ??= configOf(this).theme;
    const asked = [...changed.keys()].some((key) => key === 'apiBase' || this.loadsOn.includes(key));
    this.#outdated ||= asked;
    // The API answers in the language it is asked in.
    const foreign = this.#spoken !== undefined && this.#spoken !== this.language;
    if (!this.#abort || asked || foreign || changed.has('data'))
      queueMicrotask(() => this.isConnected && void this.reload());
  }

  protected override render(): unknown {
    return html`<div class="root" part="root" lang=${this.language} aria-busy=${this.phase === 'loading'}>
      ${this.#renderPhase()}
    </div>`;
  }

  /** A heading of the element, `offset` levels below its own. */
  protected heading(content: unknown, offset = 0, id?: string): TemplateResult {
    return headingTemplate(this.headingLevel + offset, content, id);
  }

  /** A day in words; an instant is of the day it has in Rome. */
  protected readonly day = (date: Date | string): string =>
    this.localize.date(date, { dateStyle: 'long', timeZone: 'Europe/Rome' });

  /** How it looks while data are awaited: what stands in the slot, and the space reserved. */
  protected renderLoading(): unknown {
    return html`<slot><div class="skeleton" part="skeleton"></div></slot>
      <span class="visually-hidden" role="status">${this.common('loading')}</span>`;
  }

  /** How it looks with nothing to show. */
  protected renderEmpty(_data: Data): unknown {
    return html`<p class="notice" part="empty">${this.common('nothing')}</p>`;
  }

  /** A failure in words for a reader. */
  protected failureText(failure: unknown): string {
    if (failure instanceof ProblemError) {
      if (failure.status === 404) return this.common('notFound');
      if (failure.status === 429) return this.common('tooMany');
      return failure.status >= 500 ? this.common('unreachable') : failure.message;
    }
    return CoesioneError.is(failure) ? this.common('unreachable') : this.common('failed');
  }

  /** Dispatches an event that bubbles out of the shadow tree. */
  protected readonly tell = (type: string, detail: object): void => {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  };

  /** Each dictionary is read on its own: two may use the same key. */
  #wordsOf(dictionary: Dictionary) {
    return (key: PropertyKey, ...values: unknown[]): string => {
      const word = wordsIn(dictionary, this.language)[key as string];
      return typeof word === 'function'
        ? (word as (...values: unknown[]) => string)(...values)
        : (word ?? '');
    };
  }

  #renderPhase(): unknown {
    const data = this.shown;
    if (this.phase === 'misconfigured')
      return html`<slot></slot>
        <div class="notice warning" part="misconfigured" role="alert">
          <p><strong>${this.common('misconfigured')}</strong></p>
          <p>${(this.failure as Error).message}</p>
        </div>`;
    if (this.phase === 'error') return this.#renderFailure();
    if (data === undefined || this.phase === 'idle' || this.phase === 'loading') return this.renderLoading();
    return html`${
      this.phase === 'stale'
        ? html`<p class="notice warning" part="stale" role="status">
            ${this.common('stale', this.localize.date(this.#loadedAt ?? new Date(), { dateStyle: 'long' }))}
            <button class="plain" type="button" @click=${() => this.reload()}>${this.common('retry')}</button>
          </p>`
        : nothing
    }
    ${this.phase === 'partial' ? html`<p class="notice" part="partial">${this.common('partial')}</p>` : nothing}
    ${this.phase === 'empty' ? this.renderEmpty(data) : this.renderReady(data)}`;
  }

  #renderFailure(): TemplateResult {
    const reference = this.failure instanceof ProblemError ? this.failure.instance : undefined;
    return html`<slot></slot>
      <div class="notice error" part="error" role="alert">
        <p>${this.failureText(this.failure)}</p>
        ${reference ? html`<p class="secondary">${this.common('reference', reference)}</p>` : nothing}
        <p><button type="button" @click=${() => this.reload()}>${this.common('retry')}</button></p>
      </div>`;
  }

  /**
   * Address of the API.
   *
   * @throws {Misconfiguration} when none is said, or it is no address.
   */
  protected baseUrl(): string {
    const given = this.apiBase ?? configOf(this).apiBase;
    if (!given) throw new Misconfiguration(this.common('missingBase'));
    const url = webAddress(given, document.baseURI);
    if (!url) throw new Misconfiguration(this.common('invalidBase', given));
    return url.href;
  }

  #enter(phase: ElementState): void {
    this.phase = phase;
    this.#outdated = false;
    // The phase may be the one of before, the data are not.
    this.requestUpdate();
    this.tell('oc-ready', { state: phase });
  }

  #fail(error: unknown): void {
    this.failure = error;
    if (this.#outdated) this.#loaded = undefined;
    this.phase =
      error instanceof Misconfiguration ? 'misconfigured' : this.shown === undefined ? 'error' : 'stale';
    this.tell('oc-error', { error });
  }

  readonly #configured = (): void => {
    if (this.phase !== 'ready') void this.reload();
  };
}
