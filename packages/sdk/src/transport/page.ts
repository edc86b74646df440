/** One page of a list, with the way to the next. */
export class Page<Item, Answer extends PageAnswer<Item> = PageAnswer<Item>> {
  /** The items of this page. */
  readonly items: readonly Item[];
  /** The limit that was applied. */
  readonly limit: number;
  /** Cursor of the next page; undefined on the last one. Keep it to go on later. */
  readonly nextCursor: string | undefined;
  /** What was asked for with `embed`. */
  readonly embedded: Answer['_embedded'];
  readonly #fetch: FetchPage<Answer>;

  constructor(answer: Answer, fetch: FetchPage<Answer>) {
    this.items = answer.items;
    this.limit = answer.limit;
    this.nextCursor = answer.nextCursor;
    this.embedded = answer._embedded;
    this.#fetch = fetch;
  }

  /** The next page; undefined on the last one. */
  async nextPage(): Promise<Page<Item, Answer> | undefined> {
    return this.nextCursor === undefined
      ? undefined
      : new Page(await this.#fetch(this.nextCursor), this.#fetch);
  }
}

/** What a list answers. */
export interface PageAnswer<Item> {
  readonly items: readonly Item[];
  readonly limit: number;
  readonly nextCursor?: string | undefined;
  readonly _embedded?: unknown;
}

/** Fetches the page at a cursor; the first one without. */
export type FetchPage<Answer> = (cursor: string | undefined) => Promise<Answer>;

/**
 * A list call: awaited it is its first page, iterated it is every item of every page.
 *
 * @example
 * ```ts
 * const page = await coesione.organisations.list({ q: 'cooperative' });
 * for await (const organisation of coesione.organisations.list()) console.log(organisation.legalName);
 * ```
 */
export class PagePromise<Item, Answer extends PageAnswer<Item> = PageAnswer<Item>>
  implements Promise<Page<Item, Answer>>, AsyncIterable<Item>
{
  readonly [Symbol.toStringTag] = 'PagePromise';
  readonly #fetch: FetchPage<Answer>;
  #first: Promise<Page<Item, Answer>> | undefined;

  constructor(fetch: FetchPage<Answer>) {
    this.#fetch = fetch;
  }

  /** The first page; fetched once, however often it is asked for. */
  then<A = Page<Item, Answer>, B = never>(
    onFulfilled?: ((page: Page<Item, Answer>) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.#first ??= this.#fetch(undefined).then((answer) => new Page(answer, this.#fetch));
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

  /** Every page. */
  async *pages(): AsyncGenerator<Page<Item, Answer>, void, undefined> {
    for (let page: Page<Item, Answer> | undefined = await this; page; page = await page.nextPage())
      yield page;
  }

  /** Every item of every page. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  /** The first items as a list, `limit` of them at most. */
  async toArray({ limit }: { limit: number }): Promise<Item[]> {
    const items: Item[] = [];
    if (limit <= 0) return items;
    for await (const item of this) if (items.push(item) >= limit) break;
    return items;
  }
}

/** A list call over `fetch`, which is given the query of each page. */
export const listOf = <Item, Answer extends PageAnswer<Item>, Query extends { cursor?: string | undefined }>(
  query: Query,
  fetch: (query: Query) => Promise<Answer & PageAnswer<Item>>,
): PagePromise<Answer['items'][number], Answer> =>
  new PagePromise((cursor) => fetch(cursor === undefined ? query : { ...query, cursor }));
