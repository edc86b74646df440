/** How the sending of a form stands. */
export type SubmissionState = 'idle' | 'sending' | 'sent' | 'failed';

interface Attempt<Body> {
  readonly body: Body;
  readonly key: string;
}

/** `crypto.randomUUID` is there for pages served by https alone. */
const randomKey = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');

/**
 * Sends a form once. What was sent is kept with its key until an answer changes, so that trying again
 * after a failure repeats the same request and the server can tell it has it already.
 */
export class Submission<Body, Receipt> {
  state: SubmissionState = 'idle';
  /** Why the last attempt failed. */
  failure: unknown;
  receipt: Receipt | undefined;
  readonly #told: () => void;
  #attempt: Attempt<Body> | undefined;

  constructor(told: () => void = () => undefined) {
    this.#told = told;
  }

  /** What is sent next is another request, with a key of its own; why this one failed stays known. */
  renew(): void {
    this.#attempt = undefined;
  }

  /** An answer has changed: what is sent next is another request. */
  forget(): void {
    this.#attempt = undefined;
    this.failure = undefined;
    if (this.state === 'failed') this.state = 'idle';
  }

  /**
   * Sends; does nothing while it is sending, or once it has sent. Gives whether this call sent it.
   *
   * @param prepare makes the body; asked for once per request, however often that is tried
   */
  async send(
    prepare: () => Body | Promise<Body>,
    post: (body: Body, idempotencyKey: string) => Promise<Receipt>,
  ): Promise<boolean> {
    if (this.state === 'sending' || this.state === 'sent') return false;
    this.#enter('sending');
    this.failure = undefined;
    try {
      this.#attempt ??= { body: await prepare(), key: randomKey() };
      this.receipt = await post(this.#attempt.body, this.#attempt.key);
      this.#enter('sent');
      return true;
    } catch (error) {
      this.failure = error;
      this.#enter('failed');
      return false;
    }
  }

  #enter(state: SubmissionState): void {
    this.state = state;
    this.#told();
  }
}

/** Counts the seconds spent on a form. */
export class Stopwatch {
  readonly #since = performance.now();

  /** Whole seconds so far. */
  get seconds(): number {
    return Math.floor((performance.now() - this.#since) / 1000);
  }

  /** Waits until so many seconds are over; no time at all if they are. */
  async reach(seconds: number): Promise<void> {
    const rest = seconds * 1000 - (performance.now() - this.#since);
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, Math.ceil(rest)));
  }
}
