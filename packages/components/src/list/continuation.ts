import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Listed } from './listed.ts';

/**
 * The pages added to the first one. Cursors only go forward: what has been shown stays, and belongs to the
 * answer it continues, so that it goes when another answer comes.
 */
export class Continuation<Item extends { readonly id: string }> implements ReactiveController {
  /** What the addition of the next page is doing. */
  state: 'idle' | 'loading' | 'failed' = 'idle';
  readonly #host: ReactiveControllerHost;
  #added: { readonly first: Listed<Item>; readonly soFar: Listed<Item> } | undefined;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** What is shown of an answer: its first page and those added to it. */
  of(first: Listed<Item>): Listed<Item> {
    return this.#added?.first === first ? this.#added.soFar : first;
  }

  /** Adds the page that `fetch` gives to an answer. */
  async add(first: Listed<Item>, fetch: (signal: AbortSignal) => PromiseLike<Listed<Item>>): Promise<void> {
    this.stop();
    const { signal } = (this.#abort = new AbortController());
    this.#enter('loading');
    try {
      const { items, nextCursor } = await fetch(signal);
      if (signal.aborted) return;
      const { items: before } = this.of(first);
      const known = new Set(before.map(({ id }) => id));
      // One that moved while the reader was reading may come twice.
      const all = [...before, ...items.filter(({ id }) => !known.has(id))];
      this.#added = { first, soFar: { items: all, ...(nextCursor === undefined ? {} : { nextCursor }) } };
      this.#enter('idle');
    } catch {
      // Whatever the reason, the reader can ask again: the button stays.
      if (!signal.aborted) this.#enter('failed');
    }
  }

  /** Gives up the page under way: another answer is coming. */
  stop(): void {
    this.#abort?.abort();
    if (this.state !== 'idle') this.#enter('idle');
  }

  #enter(state: Continuation<Item>['state']): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
