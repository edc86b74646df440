import { Refusal } from './problem.ts';

/** Milliseconds of a window, as the server counts. */
const span = 60_000;

/** Counts calls in windows of a minute that start with their first call. */
export class Quota {
  readonly #limit: number;
  readonly #now: () => number;
  #end = Number.NEGATIVE_INFINITY;
  #count = 0;

  constructor(limit: number, now: () => number) {
    this.#limit = limit;
    this.#now = now;
  }

  /** Counts a call: what to refuse it with, if it is one too many, and what headers tell of the count. */
  spend(): { readonly exceeded?: Refusal; readonly counted: Readonly<Record<string, string>> } {
    const now = this.#now();
    if (this.#end <= now) {
      this.#end = now + span;
      this.#count = 0;
    }
    this.#count += 1;
    const reset = String(Math.max(1, Math.ceil((this.#end - now) / 1000)));
    return {
      ...(this.#count > this.#limit && {
        exceeded: new Refusal('rate-limit-exceeded', { headers: { 'Retry-After': reset } }),
      }),
      counted: {
        'X-RateLimit-Limit': String(this.#limit),
        'X-RateLimit-Remaining': String(Math.max(0, this.#limit - this.#count)),
        'X-RateLimit-Reset': reset,
      },
    };
  }
}
