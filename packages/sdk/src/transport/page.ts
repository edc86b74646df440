import { ConfigurationError } from './error.ts';
import { english, say, type Messages } from './message.ts';
import type { Meta } from './meta.ts';
import type { ListOptions } from './options.ts';
import type { Rejected } from './validate.ts';

/** What a list answers. */
export interface PageAnswer<Item = unknown> {
  readonly items: readonly Item[];
  readonly limit: number;
  readonly nextCursor?: string | undefined;
  readonly _embedded?: unknown;
}

/** A `PageAnswer` as the sender gives it. */
interface Sent {
  readonly meta: Meta;
  readonly rejected?: readonly Rejected[];
}

/** Fetches the page at a cursor; the first one without. */
export type FetchPage<Answer> = (cursor: string | undefined, options: ListOptions) => Promise<Answer & Sent>;

/** One page of a list, with the way to the next. */
export class Page<Item, Answer extends PageAnswer<Item> = PageAnswer<Item>> {
  /** The items of this page. */
  readonly items: readonly Item[];
  /** Items set aside because they are malformed; empty where answers are not checked. */
  readonly rejected: readonly Rejected[];
  /** The limit that was applied. */
  readonly limit: number;
  /** Cursor of the next page; undefined on the last one. Keep it, as text, to go on later. */
  readonly nextCursor: string | undefined;
  /** What was asked for with `embed`. */
  readonly embedded: Answer['_embedded'];
  /** Status, version, cache state and rate limit of the answer. */
  readonly meta: Meta;
  readonly #fetch: FetchPage<Answer>;
  readonly #options: ListOptions;

  /** @internal */
  constructor(answer: Answer & Sent, fetch: FetchPage<Answer>, options: ListOptions) {
    this.items = answer.items;
    this.rejected = answer.rejected ?? [];
    this.limit = answer.limit;
    this.nextCursor = answer.nextCursor;
    this.embedded = answer._embedded;
    this.meta = answer.meta;
    this.#fetch = fetch;
    this.#options = options;
  }

  /** The next page; undefined on the last one. */
  async nextPage(options?: Pick<ListOptions, 'signal'>): Promise<Page<Item, Answer> | undefined> {
    const all = { ...this.#options, ...options };
    return this.nextCursor
      ? new Page(await this.#fetch(this.nextCursor, all), this.#fetch, this.#options)
      : undefined;
  }
}

/**
 * A list call: awaited it is its first page, iterated it is every item of every page.
 *
 * @example
 * ```ts
 * const page = await coesione.organisations.list({ limit: 10 });
 * console.log(page.items.length); // → 10
 * for await (const organisation of coesione.organisations.list()) console.log(organisation.legalName);
 * const some = await coesione.organisations.list().toArray({ limit: 20 });
 * console.log(some.length); // → 20
 * ```
 */
export class PagePromise<Item, Answer extends PageAnswer<Item> = PageAnswer<Item>>
  implements Promise<Page<Item, Answer>>, AsyncIterable<Item>
{
  readonly [Symbol.toStringTag] = 'PagePromise';
  readonly #fetch: FetchPage<Answer>;
  readonly #options: ListOptions;
  readonly #messages: Messages;
  #first: Promise<Page<Item, Answer>> | undefined;

  /** @internal */
  constructor(fetch: FetchPage<Answer>, options: ListOptions = {}, messages: Messages = english) {
    const { deadline } = options;
    this.#fetch = fetch;
    // The deadline is that of the whole walk: it runs from now.
    this.#options =
      typeof deadline === 'number' ? { ...options, deadline: new Date(Date.now() + deadline) } : options;
    this.#messages = messages;
  }

  /** The first page; fetched once, however often it is asked for. */
  then<A = Page<Item, Answer>, B = never>(
    onFulfilled?: ((page: Page<Item, Answer>) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.#first ??= this.#fetch(undefined, this.#options).then(
      (answer) => new Page(answer, this.#fetch, this.#options),
    );
    return this.#first.then(onFulfilled, onRejected);
  }

  catch<B = never>(
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<Page<Item, Answer> | B> {
    return this.then(undefined, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Page<Item, Answer>> {
    return this.then().finally(onFinally);
  }

  /**
   * Every page. Several readers may ask for the next one at the same time: they get different ones.
   *
   * @example
   * ```ts
   * const walk = coesione.organisations.list({ limit: 10 }, { prefetch: true, deadline: 5_000 });
   * for await (const { items } of walk.pages()) console.log(items.length); // → 10
   * ```
   */
  async *pages(): AsyncGenerator<Page<Item, Answer>, void, undefined> {
    const left = new AbortController();
    const { prefetch, signal } = this.#options;
    const ahead = prefetch
      ? { signal: AbortSignal.any([left.signal, ...(signal ? [signal] : [])]) }
      : undefined;
    try {
      for (let page: Page<Item, Answer> | undefined = await this; page;) {
        const next: ReturnType<typeof page.nextPage> | undefined = ahead && page.nextPage(ahead);
        // Told when it is asked for; nobody may ask.
        next?.catch(() => undefined);
        yield page;
        page = await (next ?? page.nextPage());
      }
    } finally {
      left.abort();
    }
  }

  /** Every item of every page. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  /**
   * The first items as a list, `limit` of them at most.
   *
   * @throws {ConfigurationError} without a limit: a registry grows.
   */
  async toArray(most: { readonly limit: number }): Promise<Item[]> {
    const limit = (most as typeof most | undefined)?.limit ?? Number.NaN;
    if (!Number.isInteger(limit)) throw new ConfigurationError(say(this.#messages, 'limit'));
    const items: Item[] = [];
    if (limit <= 0) return items;
    for await (const item of this) if (items.push(item) >= limit) break;
    return items;
  }
}
